import { memoize } from '../../../model/memoize';
import { compactText } from '../../../values';
import { PLACEHOLDERS as EN } from '../words/en/placeholders';
import { PLACEHOLDERS as ZH } from '../words/zh/placeholders';

/** A slash, dashes or dots where nothing is to be entered. */
const MARKS = /^[\s/\\|_\-‐‑–—―~·.*…。]+$/;

const WORDS: ReadonlySet<string> = new Set([...ZH, ...EN]);

/** Whether a cell says on purpose that it has no value: / — 无 N/A. Such a cell is filled in, and is no figure to read. */
export const isPlaceholder: (text: string) => boolean = memoize(
  (text: string) => MARKS.test(text) || WORDS.has(compactText(text).toLowerCase()),
);
