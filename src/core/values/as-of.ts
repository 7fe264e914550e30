import type { DateContext } from '../model/deadline';
import { dayOf, type Day } from '../model/day';
import { AS_OF_WORDS as EN_WORDS } from './en/as-of';
import { readWholeNumericDate } from './dates/numeric';
import { resolveDate } from './dates/resolve';
import { readDate } from './dates/scan';
import { prepare } from './text';
import { WordTable, type WordMatch } from './words';
import { AS_OF_WORDS as ZH_WORDS, NOT_AS_OF_BEFORE } from './zh/as-of';

const words = new WordTable<number>(
  [...ZH_WORDS.entries(), ...EN_WORDS.entries()].flatMap(([rank, group]) => group.map((word) => [word, rank] as const)),
);

/**
 * The as-of date that a line names: 截至2021年10月15日, 填报日期:2021年12月1日, 数据截至6月底, As of 30 June 2025. 截至 wins
 * over 填报日期 in the same line; a month counts by its last day; a date without a year takes the fallback year, or is
 * not read without one. Null where the line names none.
 */
export function findAsOf(text: string, context: { readonly fallbackYear: number | null }): Day | null {
  const { text: prepared } = prepare(text);
  const found = words.findAll(prepared).filter((word) => !isOtherEnd(prepared, word));
  found.sort((a, b) => a.value - b.value);
  for (const word of found) {
    const day = dayAfter(prepared, word.end, context.fallbackYear);
    if (day !== null) return day;
  }
  return null;
}

function isOtherEnd(text: string, word: WordMatch<number>): boolean {
  return NOT_AS_OF_BEFORE.some((before) => text.startsWith(before, word.start - before.length));
}

/** The date that follows a word, behind a colon or 为 at most. */
function dayAfter(text: string, index: number, fallbackYear: number | null): Day | null {
  let at = index;
  while (': 为是于到至:('.includes(text.charAt(at) || '?')) at++;
  const token = readDate(text, at) ?? shifted(readWholeNumericDate(lastPart(text, at)), at);
  if (!token || token.anchor) return null;
  const year =
    token.to.year ?? (token.shift === null || fallbackYear === null ? fallbackYear : fallbackYear + token.shift);
  if (year === null) return null;
  return resolveDate({ ...token, shift: null }, contextOf(year), '')?.end ?? null;
}

/** The digits from `index` on, for dates that read only as a whole (20211201, 2021.11). */
function lastPart(text: string, index: number): string {
  let end = index;
  while ('0123456789.-/'.includes(text.charAt(end) || '?')) end++;
  return text.slice(index, end);
}

function shifted<T extends { readonly start: number; readonly end: number }>(token: T | null, by: number): T | null {
  return token && { ...token, start: token.start + by, end: token.end + by };
}

function contextOf(year: number): DateContext {
  const planStart = dayOf(year, 1, 1) ?? 0;
  const planEnd = dayOf(year, 12, 31) ?? 0;
  return { planStart, planEnd, asOf: planEnd };
}
