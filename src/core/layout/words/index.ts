import { enWords } from './en';
import type { LayoutWords } from './types';
import { zhWords } from './zh';

export type { LayoutWords, RoleWords } from './types';

const LANGUAGES: readonly LayoutWords[] = [zhWords, enWords];

/** The words of one kind in every language. */
export function wordsOf<K extends Exclude<keyof LayoutWords, 'roles'>>(kind: K): readonly string[] {
  return LANGUAGES.flatMap((language) => language[kind]);
}

/** Role words of every language. */
export const roleWords = LANGUAGES.flatMap((language) => language.roles);

/** Whether a compact lower-case label is one of the words of a kind. */
export function isWord(kind: Exclude<keyof LayoutWords, 'roles'>, label: string): boolean {
  return setOf(kind).has(label);
}

/** Whether a compact lower-case label starts with one of the words of a kind. */
export function startsWithWord(kind: Exclude<keyof LayoutWords, 'roles'>, label: string): boolean {
  return wordsOf(kind).some((word) => label.startsWith(word));
}

/** Whether one of the words of a kind stands anywhere in a compact lower-case label. */
export function hasWord(kind: Exclude<keyof LayoutWords, 'roles'>, label: string): boolean {
  return wordsOf(kind).some((word) => label.includes(word));
}

const sets = new Map<string, ReadonlySet<string>>();

function setOf(kind: Exclude<keyof LayoutWords, 'roles'>): ReadonlySet<string> {
  let set = sets.get(kind);
  if (!set) {
    set = new Set(wordsOf(kind));
    sets.set(kind, set);
  }
  return set;
}
