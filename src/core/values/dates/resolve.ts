import type { DateContext } from '../../model/deadline';
import { calendarOf, dayOf, daysInMonth, endOfMonth, isoOf, startOfMonth, type Day } from '../../model/day';
import type { Message } from '../../model/message';
import { guess } from '../guesses';
import type { DatePoint, DateToken } from './token';

/** A date expression as days. */
export interface ResolvedDate {
  readonly start: Day;
  readonly end: Day;
  readonly guesses: readonly Message[];
}

/** Reads a token against a plan; null where the calendar has no such date. `text` is what the guesses quote. */
export function resolveDate(token: DateToken, context: DateContext, text: string): ResolvedDate | null {
  if (token.anchor) return resolveAnchor(token, context, text);
  const { year, guesses } = yearOf(token, context);
  const end = dayAt(token.to, year);
  const start = dayAt(token.from, token.from.year ?? firstYear(token, year));
  if (start === null || end === null || start > end) return null;
  const vague = token.guess ? [guess(token.guess, { text, date: isoOf(end), year: String(year) })] : [];
  return { start, end, guesses: [...guesses, ...vague] };
}

function firstYear(token: DateToken, lastYear: number): number {
  const { from, to } = token;
  return from.month > to.month ? lastYear - 1 : lastYear;
}

/** The day of a point in a year, null where it does not exist. */
function dayAt(point: DatePoint, year: number): Day | null {
  if (point.day > 0) return dayOf(year, point.month, point.day);
  return point.month >= 1 && point.month <= 12 ? dayOf(year, point.month, daysInMonth(year, point.month)) : null;
}

function yearOf(token: DateToken, context: DateContext): { year: number; guesses: readonly Message[] } {
  if (token.to.year !== null) return { year: token.to.year, guesses: [] };
  const first = calendarOf(context.planStart).year;
  const last = calendarOf(context.planEnd).year;
  if (token.shift !== null) {
    const year = (first === last ? last : calendarOf(context.asOf).year) + token.shift;
    return {
      year,
      guesses: token.shift === 0 && first === last ? [] : [guess('relative-year', { year: String(year) })],
    };
  }
  if (first === last) return { year: last, guesses: [] };
  return yearWithinPlan(token, context, first, last);
}

/** The year that puts the date into a plan of several years: the only one, else the last, which is a guess. */
function yearWithinPlan(
  token: DateToken,
  context: DateContext,
  first: number,
  last: number,
): { year: number; guesses: readonly Message[] } {
  const fitting: number[] = [];
  for (let year = last; year >= first && fitting.length < 2; year--) {
    const day = dayAt(token.to, year);
    if (day !== null && day >= context.planStart && day <= context.planEnd) fitting.push(year);
  }
  const year = fitting[0] ?? last;
  return { year, guesses: fitting.length === 1 ? [] : [guess('plan-year', { year: String(year) })] };
}

function resolveAnchor(token: DateToken, context: DateContext, text: string): ResolvedDate | null {
  const { anchor } = token;
  if (!anchor) return null;
  if (anchor.unit === 'plan-years') return withinYears(anchor.offset, context, text);
  const asOf = calendarOf(context.asOf);
  const months = anchor.unit === 'month' ? 1 : 3;
  const first = months * (Math.floor((asOf.month - 1) / months) + anchor.offset) + 1;
  const start = startOfMonth(asOf.year, first);
  const end = endOfMonth(asOf.year, first + months - 1);
  return { start, end, guesses: [guess('as-of-month', { text, date: isoOf(end) })] };
}

function withinYears(years: number, context: DateContext, text: string): ResolvedDate | null {
  const start = calendarOf(context.planStart);
  const end = dayOf(start.year + years, start.month, Math.min(start.day, 28));
  if (end === null) return null;
  return { start: context.planStart, end: end - 1, guesses: [guess('within-years', { text, date: isoOf(end - 1) })] };
}
