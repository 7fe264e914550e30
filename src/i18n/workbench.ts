import type { Catalog } from './catalog';
import { formatterOf, type Formatter, type Locale } from './formatter';
import type { workbenchPage } from './zh-CN/workbench-page';

/** The id of a sentence that the workbench has. */
export type WorkbenchMessageId = keyof typeof workbenchPage;

const catalogs: Readonly<Record<Locale, () => Promise<{ readonly workbenchPage: Catalog }>>> = {
  'zh-CN': () => import('./zh-CN/workbench-page'),
  en: () => import('./en/workbench-page'),
};

/** A formatter of one language for the workbench. It loads that language alone. */
export async function loadWorkbenchFormatter(locale: Locale): Promise<Formatter> {
  const { workbenchPage } = await catalogs[locale]();
  return formatterOf(workbenchPage, locale);
}
