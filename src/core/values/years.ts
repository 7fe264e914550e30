import { dayOf } from '../model/day';
import { isDigitAt, isHanAt, skipDigits } from './chars';
import { readWholeNumericDate } from './dates/numeric';
import { findDates } from './dates/scan';
import type { DateToken } from './dates/token';
import { prepare } from './text';

/** The first and last year of a plan. */
export interface YearSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The plan years that a title, sheet name or file name names: 2021年度…, (2022—2024年), “十四五”, FY2025, 二〇二一年.
 * A range wins over a year, a year over a five-year plan, and all of them over the date of a document (2021年12月1日).
 */
export function findYears(text: string): YearSpan | null {
  const { text: prepared } = prepare(text);
  const spans: (YearSpan & { rank: number })[] = findDates(prepared).flatMap((token) => ranked(prepared, token));
  const bare = findBareYears(prepared);
  if (bare) spans.push(bare);
  let best: (YearSpan & { rank: number }) | null = null;
  for (const span of spans) if (!best || span.rank < best.rank) best = span;
  return best && { start: best.start, end: best.end };
}

/** 0 a range of years, 1 a year, 2 part of a year, 3 a five-year plan, 4 the day of a document. */
function ranked(text: string, token: DateToken): (YearSpan & { rank: number })[] {
  const end = token.to.year;
  const start = token.from.year ?? end;
  if (start === null || end === null || end < start || end - start > 30) return [];
  if (isDocumentYear(text, token)) return [];
  const planPeriod = text.slice(token.start, token.end).includes('五');
  const rank = token.kind === 'years' ? (planPeriod ? 3 : 0) : token.kind === 'year' ? 1 : token.kind === 'day' ? 4 : 2;
  return [{ start, end, rank }];
}

function isDocumentYear(text: string, token: DateToken): boolean {
  return text.charAt(token.start - 1) === '〔';
}

/** 2022-2024, 2021-2022学年 and 2025 without 年: at the text's edge or before words. */
function findBareYears(text: string): (YearSpan & { rank: number }) | null {
  for (let i = 0; i < text.length; i++) {
    if (!isDigitAt(text, i) || isDigitAt(text, i - 1)) continue;
    const stamp = stampYear(text, i);
    if (stamp !== null) return { start: stamp, end: stamp, rank: 4 };
    const year = yearAt(text, i);
    if (year === null || '〔[.'.includes(text.charAt(i - 1) || '?')) continue;
    const range = rangeEnd(text, i + 4);
    if (range !== null && range > year && range - year <= 30) return { start: year, end: range, rank: 0 };
    if (isYearContext(text, i + 4)) return { start: year, end: year, rank: 1 };
  }
  return null;
}

/** 20211201 and 202112 in the name of a file. */
function stampYear(text: string, index: number): number | null {
  const end = skipDigits(text, index);
  const token = end - index === 8 || end - index === 6 ? readWholeNumericDate(text.slice(index, end)) : null;
  const year = token?.to.year ?? null;
  const { month, day } = token?.to ?? { month: 0, day: 0 };
  return year !== null && year >= 1990 && year <= 2100 && dayOf(year, month, Math.max(day, 1)) !== null ? year : null;
}

function yearAt(text: string, index: number): number | null {
  if (skipDigits(text, index) - index !== 4) return null;
  const year = Number(text.slice(index, index + 4));
  return year >= 1990 && year <= 2100 ? year : null;
}

function rangeEnd(text: string, index: number): number | null {
  let at = index;
  while ('-—–~至到/ '.includes(text.charAt(at) || '?')) at++;
  return at === index || at - index > 3 ? null : yearAt(text, at);
}

function isYearContext(text: string, index: number): boolean {
  const next = text.charAt(index);
  if (next === '.' && !isDigitAt(text, index + 1)) return true;
  if (next === '' || next === ' ' || next === ')' || next === '_' || next === '-') return true;
  return isHanAt(text, index) && !'个户人名家处项件元万亿套所年'.includes(next);
}
