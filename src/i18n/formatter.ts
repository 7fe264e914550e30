import type { Message, MessageParam, Term } from '../core/model/message';
import type { Catalog } from './catalog';

/** Languages of the sentences; the first is the default. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Turns messages into sentences of one language. */
export interface Formatter {
  (message: Message): string;
  readonly locale: Locale;
  /** A parameter on its own, as a sentence would show it: an expected figure, a list of cells. */
  param(param: MessageParam): string;
}

const LIST_SEPARATORS: Readonly<Record<Locale, string>> = { 'zh-CN': '、', en: ', ' };

/** A template cut at its placeholders: texts at even places, names at odd ones. */
type Template = readonly string[];

/**
 * A formatter over a catalog. A missing sentence is a mistake of the program that the tests catch; a user gets the
 * id and the parameters instead of nothing.
 */
export function formatterOf(catalog: Catalog, locale: Locale): Formatter {
  const templates = new Map<string, Template | null>();

  const templateOf = (id: string): Template | null => {
    let template = templates.get(id);
    if (template === undefined) {
      template = Object.hasOwn(catalog, id) ? (catalog[id] ?? '').split(/\{([^{}]+)\}/) : null;
      templates.set(id, template);
    }
    return template;
  };

  const term = ({ set, value }: Term): string => {
    const id = `terms.${set}.${value}`;
    if (Object.hasOwn(catalog, id)) return catalog[id] ?? value;
    // Profiles have the names that their authors gave them; the other sets are closed.
    return set === 'profile' ? value : `${set}.${value}`;
  };

  const one = (param: string | number | Term): string => (typeof param === 'object' ? term(param) : String(param));
  const param = (value: MessageParam): string =>
    isList(value) ? value.map(one).join(LIST_SEPARATORS[locale]) : one(value);

  const format = (message: Message): string => {
    const template = templateOf(message.id);
    if (!template) return fallback(message, param);
    let sentence = template[0] ?? '';
    for (let index = 1; index < template.length; index += 2) {
      const name = template[index] ?? '';
      const value = Object.hasOwn(message.params, name) ? message.params[name] : undefined;
      sentence += (value === undefined ? `{${name}}` : param(value)) + (template[index + 1] ?? '');
    }
    return sentence;
  };
  return Object.assign(format, { locale, param });
}

function fallback(message: Message, param: (value: MessageParam) => string): string {
  const params = Object.entries(message.params).map(([name, value]) => `${name}=${param(value)}`);
  return params.length > 0 ? `${message.id} (${params.join('; ')})` : message.id;
}

function isList(param: MessageParam): param is readonly (string | number | Term)[] {
  return Array.isArray(param);
}
