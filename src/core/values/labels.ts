import { clauseStart } from './clauses';
import { LABEL_NOISE as EN_NOISE } from './en/targets';
import { rawSlice, type Source } from './text';
import { WordTable } from './words';
import { BATCH_WORDS } from './zh/milestones';
import { LABEL_NOISE as ZH_NOISE, LABEL_WORDS } from './zh/targets';

/** Words to strip; 达标 and its like are listed so that 达 is not stripped from them. */
const noise = new WordTable<boolean>([
  ...[...ZH_NOISE, ...EN_NOISE, ...BATCH_WORDS].map((word) => [word, true] as const),
  ...LABEL_WORDS.map((word) => [word, false] as const),
]);
const MAX_LENGTH = 20;

/**
 * What the words from `from` to `to` name (开工率 in 确保开工率达到): the end of the phrase without verbs of reaching
 * and filling words. Null where nothing is left.
 */
export function labelOf(source: Source, from: number, to: number): string | null {
  const { text } = source;
  let start = to;
  const first = Math.max(from, clauseStart(text, to));
  while (start > first && !'、('.includes(text.charAt(start - 1))) start--;
  let end = to;
  while (start < end) {
    const lead = noise.at(text, start);
    const last = noise.endingAt(text, end);
    if (lead?.value && lead.end <= end) start = lead.end;
    else if (isFiller(text.charAt(start))) start++;
    else if (last?.value && last.start >= start) end = last.start;
    else if (isFiller(text.charAt(end - 1))) end--;
    else break;
  }
  if (start >= end) return null;
  const label = rawSlice(source, Math.max(start, end - MAX_LENGTH), end);
  return /^[\d.,%/]+$/.test(label) ? null : label;
}

function isFiller(char: string): boolean {
  return ' )]】》”"’\'(['.includes(char || '?');
}
