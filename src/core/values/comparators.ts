import type { Quantity } from '../model/quantity';
import type { Comparator, Target } from '../model/target';
import { skipSpaces, skipSpacesBack } from './chars';
import { clauseStart } from './clauses';
import * as en from './en/targets';
import type { Figure } from './spans';
import { WordTable, wordSet } from './words';
import * as zh from './zh/targets';

type Change = NonNullable<Target['change']>;

/** What a word before a figure does to it. */
type Mark =
  | { readonly kind: 'comparator'; readonly comparator: Comparator; readonly strong: boolean }
  | { readonly kind: 'change'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'level' }
  | { readonly kind: 'filler' };

const marks = new WordTable<Mark>(
  [
    ...[...zh.AFTER_CHANGE, ...en.AFTER_CHANGE].map((word) => [word, { kind: 'filler' }] as const),
    ...[...zh.LEVEL_WORDS, ...en.LEVEL_WORDS].map((word) => [word, { kind: 'level' }] as const),
    ...[...zh.CHANGES, ...en.CHANGES].map(([word, direction]) => [word, { kind: 'change', direction }] as const),
    ...[...zh.COMPARATORS_BEFORE, ...en.COMPARATORS_BEFORE].map(
      ([word, comparator, strength]) =>
        [word, { kind: 'comparator', comparator, strong: strength === 'strong' }] as const,
    ),
  ].reverse(),
);
const after = new WordTable<Comparator>([...zh.COMPARATORS_AFTER, ...en.COMPARATORS_AFTER]);
const changes = new WordTable<'up' | 'down'>([...zh.CHANGES, ...en.CHANGES]);

/** How a figure of a target is to be compared. */
export interface Comparison {
  readonly comparator: Comparator;
  /** Whether the text says so, or it is the default (a plain figure is at least). */
  readonly explicit: boolean;
  readonly change: Change | null;
  /** Where the words that say so begin; the label stands before. */
  readonly start: number;
}

/** Reads the words around a figure; `from` is where the figure before it ends. */
export function comparisonOf(text: string, figure: Figure, from: number): Comparison {
  const chain = readChain(text, figure.numberStart, from);
  const tail = tailComparator(text, figure);
  const strong = chain.comparators.find((mark) => mark.strong)?.comparator;
  const said = strong ?? tail ?? chain.comparators[0]?.comparator;
  const change = changeOf(text, figure, chain, from);
  const fallback: Comparator = figure.quantity.value.eq(0) && !change ? '<=' : '>=';
  return { comparator: said ?? fallback, explicit: said !== undefined, change, start: chain.start };
}

interface Chain {
  readonly start: number;
  readonly comparators: readonly Extract<Mark, { kind: 'comparator' }>[];
  readonly change: { readonly direction: 'up' | 'down'; readonly word: string } | null;
  readonly level: boolean;
  readonly by: boolean;
}

/** The unbroken chain of such words in front of a figure: 增长 不低于, 再提高 约, 达到. */
function readChain(text: string, index: number, from: number): Chain {
  const comparators: Extract<Mark, { kind: 'comparator' }>[] = [];
  let at = index;
  let level = false;
  let by = false;
  for (;;) {
    const end = skipSpacesBack(text, at);
    const mark = end > from ? marks.endingAt(text, end) : null;
    if (!mark || mark.start < from) return { start: at, comparators, change: null, level, by };
    at = mark.start;
    if (mark.value.kind === 'comparator') comparators.push(mark.value);
    if (mark.value.kind === 'level') level = true;
    if (mark.word === 'by') by = true;
    if (mark.value.kind === 'change') {
      return { start: at, comparators, change: { direction: mark.value.direction, word: mark.word }, level, by };
    }
  }
}

/** 以上, 左右 behind the figure: part of its span already. */
function tailComparator(text: string, figure: Figure): Comparator | undefined {
  for (let at = figure.end; at > figure.numberStart; at--) {
    const word = after.endingAt(text, at);
    if (word) return word.value;
    if (at < figure.end - 1) break;
  }
  return after.at(text, skipSpaces(text, figure.end))?.value;
}

function changeOf(text: string, figure: Figure, chain: Chain, from: number): Change | null {
  const { quantity } = figure;
  if (quantity.dimension === 'times') return { direction: chain.change?.direction ?? 'up', by: 'factor' };
  if (chain.change) {
    const by = changeBy(quantity);
    return by === 'amount' && zh.WORK_CHANGES.includes(chain.change.word)
      ? null
      : { direction: chain.change.direction, by };
  }
  if (chain.level) return null;
  const earlier = changes.find(text, Math.max(from, clauseStart(text, chain.start)), chain.start);
  if (quantity.dimension === 'points') return { direction: earlier?.value ?? 'up', by: 'points' };
  if (!earlier || quantity.dimension !== 'percent') return null;
  return chain.by || earlier.value === 'down' ? { direction: earlier.value, by: 'percent' } : null;
}

function changeBy(quantity: Quantity): Change['by'] {
  if (quantity.dimension === 'percent') return 'percent';
  return quantity.dimension === 'points' ? 'points' : 'amount';
}

/** Words that lead from one level to another: 50%提高到80%, 500件降至300件, 50%→80%. */
export const towards = wordSet(
  ...zh.LEVEL_WORDS,
  ...en.LEVEL_WORDS,
  ...[...zh.COMPARATORS_BEFORE, ...en.COMPARATORS_BEFORE]
    .map(([word]) => word)
    .filter((word) => /(?:到|至| to)$/.test(word)),
);

/** Words of a change that multiplies without a figure (翻番), with the factor. */
export const doublings = new WordTable<number>([...zh.DOUBLINGS, ...en.DOUBLINGS]);
/** 全部, all: the target is the whole. */
export const allWords = wordSet(...zh.ALL_WORDS, ...en.ALL_WORDS);
/** 零, zero tolerance: the target is none at all. */
export const noneWords = wordSet(...zh.NONE_WORDS, ...en.NONE_WORDS);
/** 力争, strive for: a stretch target, which is not enforced as a plain one is. */
export const stretchWords = wordSet(...zh.STRETCH_WORDS, ...en.STRETCH_WORDS);
