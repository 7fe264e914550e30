import { enAssessmentWords } from './en';
import type { AssessmentWords } from './types';
import { zhAssessmentWords } from './zh';

const known = new Map<keyof AssessmentWords, readonly string[]>();

/** The words of a kind in every language, longest first, so that 不低于 is found before 低于. */
export function assessmentWords(kind: keyof AssessmentWords): readonly string[] {
  let words = known.get(kind);
  if (!words) {
    words = [...zhAssessmentWords[kind], ...enAssessmentWords[kind]].sort((a, b) => b.length - a.length);
    known.set(kind, words);
  }
  return words;
}

/** The longest word of a kind that stands at a place of a lower-case text; null for none. */
export function wordAt(kind: keyof AssessmentWords, text: string, at: number): string | null {
  for (const word of assessmentWords(kind)) if (text.startsWith(word, at) && isWhole(word, text, at)) return word;
  return null;
}

/** English words end where a letter does not follow; Chinese is written without gaps. */
function isWhole(word: string, text: string, at: number): boolean {
  if (!/^[a-z]/.test(word)) return true;
  return !/[a-z]/.test(text[at - 1] ?? '') && !/[a-z]/.test(text[at + word.length] ?? '');
}
