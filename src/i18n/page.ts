import type { Catalog } from './catalog';
import { formatterOf, type Formatter, type Locale } from './formatter';
import type { page } from './zh-CN/page';

/** The id of a sentence that pages have. */
export type PageMessageId = keyof typeof page;

const catalogs: Readonly<Record<Locale, () => Promise<{ readonly page: Catalog }>>> = {
  'zh-CN': () => import('./zh-CN/page'),
  en: () => import('./en/page'),
};

/**
 * A formatter of one language for a page in which the engine runs elsewhere. It loads that language alone, and only
 * what such a page says.
 */
export async function loadPageFormatter(locale: Locale): Promise<Formatter> {
  const { page } = await catalogs[locale]();
  return formatterOf(page, locale);
}
