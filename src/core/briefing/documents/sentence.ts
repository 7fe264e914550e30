import type { Day } from '../../model/day';
import type { Message, MessageParam, Term } from '../../model/message';
import type { Fact } from '../facts';
import type { Numerals, Writing } from '../numerals';

/** A sentence of a document: a message whose figures are facts, so that each can be followed to its cells. */
export interface Sentence {
  readonly id: string;
  readonly params: Readonly<Record<string, SentenceParam>>;
}

/** What a sentence may take: facts and days, other sentences, words, and lists of these. */
export type SentenceParam = OneParam | readonly OneParam[];
export type OneParam = Figure | { readonly day: Day } | Sentence | Term | string;

/** A fact and how it is written. */
export interface Figure {
  readonly fact: Fact;
  readonly writing?: Writing;
}

/** What turns documents into text of one language. */
export interface Words {
  readonly format: (message: Message) => string;
  readonly numerals: Numerals;
}

/** A sentence, with parameters only where it has some. */
export function sentence(id: string, params: Sentence['params'] = {}): Sentence {
  return { id, params };
}

/** A sentence as text. */
export function textOf({ id, params }: Sentence, words: Words): string {
  const written = Object.entries(params).map(([name, param]) => [name, paramOf(param, words)] as const);
  return words.format({ id, params: Object.fromEntries(written) });
}

/** The figures of a sentence, in the order of its parameters. */
export function figuresIn({ params }: Sentence): readonly Fact[] {
  return Object.values(params).flatMap(figuresOf);
}

function figuresOf(param: SentenceParam): readonly Fact[] {
  if (typeof param === 'string') return [];
  if (isList(param)) return param.flatMap(figuresOf);
  if ('fact' in param) return [param.fact];
  return 'params' in param ? figuresIn(param) : [];
}

function paramOf(param: SentenceParam, words: Words): MessageParam {
  return isList(param) ? param.map((each) => oneOf(each, words)) : oneOf(param, words);
}

function oneOf(param: OneParam, words: Words): string | Term {
  if (typeof param === 'string') return param;
  if ('fact' in param) return words.numerals.fact(param.fact, param.writing);
  if ('day' in param) return words.numerals.date(param.day);
  return 'params' in param ? textOf(param, words) : param;
}

function isList(param: SentenceParam): param is readonly OneParam[] {
  return Array.isArray(param);
}
