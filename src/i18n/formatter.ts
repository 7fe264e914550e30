import type { Message, MessageParam, Term } from '../core/model/message';
import type { Catalog } from './catalog';

/** Languages of the sentences; the first is the default. */
export const LOCALES = ['zh-CN', 'en'] as const;
/** One of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number];

/** Turns messages into sentences of one language. */
export interface Formatter {
  (message: Message): string;
  readonly locale: Locale;
  /** A parameter on its own, as a sentence would show it: an expected figure, a list of cells. */
  param(param: MessageParam): string;
}

const LIST_SEPARATORS: Readonly<Record<Locale, string>> = { 'zh-CN': '、', en: ', ' };

/** A template cut at its placeholders: there is one text more than there are names. */
interface Template {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/**
 * A formatter over a catalog. A missing sentence is a mistake of the program that the tests catch; a user gets the
 * id and the parameters instead of nothing.
 */
export function formatterOf(catalog: Catalog, locale: Locale): Formatter {
  const templates = new Map<string, Template | null>();
  const words = new Map<Term['set'], Map<string, string>>();
  const separator = LIST_SEPARATORS[locale];

  const templateOf = (id: string): Template | null => {
    let template = templates.get(id);
    if (template === undefined) {
      template = Object.hasOwn(catalog, id) ? cut(catalog[id] ?? '') : null;
      templates.set(id, template);
    }
    return template;
  };

  const term = ({ set, value }: Term): string => {
    let ofSet = words.get(set);
    if (!ofSet) {
      ofSet = new Map<string, string>();
      words.set(set, ofSet);
    }
    let word = ofSet.get(value);
    if (word === undefined) {
      word = wordFor(catalog, set, value);
      ofSet.set(value, word);
    }
    return word;
  };

  const one = (param: string | number | Term): string => {
    if (typeof param === 'string') return param;
    return typeof param === 'object' ? term(param) : String(param);
  };
  const param = (value: MessageParam): string => {
    if (typeof value === 'string') return value;
    return isList(value) ? value.map(one).join(separator) : one(value);
  };

  // A ledger has a sentence for each of its rows, so nothing is looked for here that could be known before.
  const format = ({ id, params }: Message): string => {
    const template = templateOf(id);
    if (!template) return fallback({ id, params }, param);
    const { texts, names } = template;
    let sentence = texts[0] ?? '';
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as string;
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      sentence += (value === undefined ? `{${name}}` : param(value)) + (texts[index + 1] as string);
    }
    return sentence;
  };
  return Object.assign(format, { locale, param });
}

function cut(sentence: string): Template {
  const pieces = sentence.split(/\{([^{}]+)\}/);
  return { texts: pieces.filter((_, index) => index % 2 === 0), names: pieces.filter((_, index) => index % 2 === 1) };
}

function wordFor(catalog: Catalog, set: Term['set'], value: string): string {
  const id = `terms.${set}.${value}`;
  if (Object.hasOwn(catalog, id)) return catalog[id] ?? value;
  // Profiles have the names that their authors gave them; the other sets are closed.
  return set === 'profile' ? value : `${set}.${value}`;
}

function fallback(message: Message, param: (value: MessageParam) => string): string {
  const params = Object.entries(message.params).map(([name, value]) => `${name}=${param(value)}`);
  return params.length > 0 ? `${message.id} (${params.join('; ')})` : message.id;
}

function isList(param: MessageParam): param is readonly (string | number | Term)[] {
  return Array.isArray(param);
}
