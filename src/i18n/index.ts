import type { Message, MessageParam } from '../core/model/message';
import type { Agree, Catalog, Placeholders } from './catalog';
import { en } from './en';
import { formatterOf, type Formatter, type Locale } from './formatter';
import { zhCN } from './zh-CN';

export { LOCALES, type Formatter, type Locale } from './formatter';
export { localeOf } from './locale-of';

/** Every sentence, by language. */
export const catalogs: Readonly<Record<Locale, Catalog>> = { 'zh-CN': zhCN, en };

// Does not compile, and names the ids, where the languages differ in their ids or placeholders.
true satisfies Agree<typeof zhCN, typeof en>;

/** The id of a sentence that is there in every language. */
export type MessageId = keyof typeof zhCN;

/** The parameters that a sentence takes. */
export type ParamsOf<Id extends MessageId> = Readonly<Record<Placeholders<(typeof zhCN)[Id]>, MessageParam>>;

/** A message whose id and parameters the compiler has checked, for everything outside core. */
export function messageOf<Id extends MessageId>(id: Id, params: ParamsOf<Id>): Message {
  return { id, params };
}

/** A formatter for one language. An id without a sentence is rendered as the id with its parameters. */
export function createFormatter(locale: Locale): Formatter {
  return formatterOf(catalogs[locale], locale);
}
