import { enWords } from './en';
import type { LayoutWords } from './types';
import { zhWords } from './zh';

export type { LayoutWords, RoleWords } from './types';

const LANGUAGES: readonly LayoutWords[] = [zhWords, enWords];

/** Kinds of words other than the roles' own. */
export type WordKind = Exclude<keyof LayoutWords, 'roles'>;

/** The words of one kind in every language. */
export function wordsOf(kind: WordKind): readonly string[] {
  let words = lists.get(kind);
  if (!words) {
    words = LANGUAGES.flatMap((language) => language[kind]);
    lists.set(kind, words);
  }
  return words;
}

const lists = new Map<WordKind, readonly string[]>();

/** Role words of every language. */
export const roleWords = LANGUAGES.flatMap((language) => language.roles);

/** Whether a compact lower-case label is one of the words of a kind. */
export function isWord(kind: WordKind, label: string): boolean {
  return setOf(kind).has(label);
}

/** Whether a compact lower-case label starts with one of the words of a kind. */
export function startsWithWord(kind: WordKind, label: string): boolean {
  return wordsOf(kind).some((word) => label.startsWith(word));
}

/** Whether one of the words of a kind stands anywhere in a compact lower-case label. */
export function hasWord(kind: WordKind, label: string): boolean {
  return wordsOf(kind).some((word) => label.includes(word));
}

const sets = new Map<string, ReadonlySet<string>>();

function setOf(kind: WordKind): ReadonlySet<string> {
  let set = sets.get(kind);
  if (!set) {
    set = new Set(wordsOf(kind));
    sets.set(kind, set);
  }
  return set;
}
