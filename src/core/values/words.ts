import { isLatinAt } from './chars';

/** A word of a table, found in a text. */
export interface WordMatch<V> {
  readonly word: string;
  readonly value: V;
  readonly start: number;
  readonly end: number;
}

type WordEntry<V> = readonly [word: string, value: V];

/** Entries by a character code, the longest words first. */
type Groups<V> = Map<number, WordEntry<V>[]>;

/**
 * Words with what they mean, found in prepared text by longest match, so that 未完成 wins over 完成 and 个百分点
 * over 个. A word that begins or ends in a Latin letter matches only where no other letter touches it.
 */
export class WordTable<V> {
  // Built at first use: a ledger asks few of the many tables, and most of those from one side only.
  private byFirst: Groups<V> | null = null;
  private byLast: Groups<V> | null = null;

  constructor(private readonly entries: readonly WordEntry<V>[]) {}

  /** The longest word that starts at `index`. */
  at(text: string, index: number): WordMatch<V> | null {
    this.byFirst ??= groupsBy(this.entries, firstOf);
    const group = this.byFirst.get(text.charCodeAt(index));
    if (!group) return null;
    for (const [word, value] of group) {
      if (text.startsWith(word, index) && standsAlone(text, index, index + word.length)) {
        return { word, value, start: index, end: index + word.length };
      }
    }
    return null;
  }

  /** The longest word that ends before `end`. */
  endingAt(text: string, end: number): WordMatch<V> | null {
    this.byLast ??= groupsBy(this.entries, lastOf);
    const group = this.byLast.get(text.charCodeAt(end - 1));
    if (!group) return null;
    for (const [word, value] of group) {
      const start = end - word.length;
      if (start >= 0 && text.startsWith(word, start) && standsAlone(text, start, end))
        return { word, value, start, end };
    }
    return null;
  }

  /** The first word from `from` on. */
  find(text: string, from = 0, to = text.length): WordMatch<V> | null {
    for (let i = from; i < to; i++) {
      const match = this.at(text, i);
      if (match && match.end <= to) return match;
    }
    return null;
  }

  /** All words from `from` on, none overlapping another. */
  findAll(text: string, from = 0, to = text.length): WordMatch<V>[] {
    const found: WordMatch<V>[] = [];
    for (let match = this.find(text, from, to); match; match = this.find(text, match.end, to)) found.push(match);
    return found;
  }

  /** What the text as a whole means, undefined where it is no word of the table. */
  get(text: string): V | undefined {
    const match = this.at(text, 0);
    return match && match.end === text.length ? match.value : undefined;
  }
}

/** A table of words without a meaning of their own. */
export function wordSet(...words: readonly string[]): WordTable<true> {
  return new WordTable(words.map((word) => [word, true] as const));
}

/** A table from a record of meanings to their words. */
export function wordsOf<V extends string>(record: Readonly<Partial<Record<V, readonly string[]>>>): [string, V][] {
  const entries: [string, V][] = [];
  for (const value of Object.keys(record) as V[]) {
    for (const word of record[value] ?? []) entries.push([word, value]);
  }
  return entries;
}

function groupsBy<V>(entries: readonly WordEntry<V>[], keyOf: (word: string) => number): Groups<V> {
  const groups: Groups<V> = new Map();
  for (const entry of entries) {
    const key = keyOf(entry[0]);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  for (const group of groups.values()) if (group.length > 1) group.sort(longestFirst);
  return groups;
}

function firstOf(word: string): number {
  return word.charCodeAt(0);
}

function lastOf(word: string): number {
  return word.charCodeAt(word.length - 1);
}

function longestFirst(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return b[0].length - a[0].length;
}

function standsAlone(text: string, start: number, end: number): boolean {
  if (isLatinAt(text, start) && isLatinAt(text, start - 1)) return false;
  return !(isLatinAt(text, end - 1) && isLatinAt(text, end));
}
