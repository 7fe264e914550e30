import { clauseStart } from './clauses';
import { LABEL_NOISE as EN_NOISE } from './en/targets';
import { rawSlice, type Source } from './text';
import { wordSet } from './words';
import { LABEL_NOISE as ZH_NOISE } from './zh/targets';

const noise = wordSet(...ZH_NOISE, ...EN_NOISE);
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
    if (lead && lead.end <= end) start = lead.end;
    else if (isFiller(text.charAt(start))) start++;
    else if (last && last.start >= start) end = last.start;
    else if (isFiller(text.charAt(end - 1))) end--;
    else break;
  }
  if (start >= end) return null;
  return rawSlice(source, Math.max(start, end - MAX_LENGTH), end);
}

function isFiller(char: string): boolean {
  return ' )]】》”"’\'(['.includes(char || '?');
}
