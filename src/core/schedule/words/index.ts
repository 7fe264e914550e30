import { en } from './en';
import type { FinishingVerb, ScheduleWords } from './types';
import { zh } from './zh';

/** Marks that fill a cell without saying anything: a slash or dashes where nothing was entered. */
const BLANK_MARKS = /^[\s/\\|_\-‐‑–—―~·.,、。]*$/;

/** Whether a text says nothing: empty, or only marks. */
export function saysNothing(text: string): boolean {
  return !beginsWithWord(text.charCodeAt(0)) && BLANK_MARKS.test(text);
}

/** Whether a character is an ASCII letter or digit or a common Chinese one: most cells begin with one, which no mark is. */
function beginsWithWord(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
  );
}

/** Whether a text holds a word of a list, in any language. */
export function mentions(text: string, list: Exclude<keyof ScheduleWords, 'finishing'>): boolean {
  const lower = text.toLowerCase();
  return zh[list].some((word) => lower.includes(word)) || en[list].some((word) => lower.includes(word));
}

/** Verbs whose end is the end of a task, in every language. */
export const finishingVerbs: readonly FinishingVerb[] = [...zh.finishing, ...en.finishing];
