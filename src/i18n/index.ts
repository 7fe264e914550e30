import type { Agree, Catalog } from './catalog';
import { en } from './en';
import { formatterOf, type Formatter, type Locale } from './formatter';
import { zhCN } from './zh-CN';

export { LOCALES, type Formatter, type Locale } from './formatter';
export { localeOf } from './locale-of';
export { messageOf, type MessageId, type ParamsOf } from './message-of';

/** Every sentence, by language. */
export const catalogs: Readonly<Record<Locale, Catalog>> = { 'zh-CN': zhCN, en };

// Does not compile, and names the ids, where the languages differ in their ids or placeholders.
true satisfies Agree<typeof zhCN, typeof en>;

/** A formatter for one language. An id without a sentence is rendered as the id with its parameters. */
export function createFormatter(locale: Locale): Formatter {
  return formatterOf(catalogs[locale], locale);
}
