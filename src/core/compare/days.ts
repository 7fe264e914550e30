import { calendarOf, isoOf, type Day } from '../model/day';
import type { Message } from '../model/message';
import type { LedgerReview } from '../review';
import type { Comparison } from './comparison';

/** The latest as-of day of each file. */
export function daysOf(now: readonly LedgerReview[], before: readonly LedgerReview[]): Comparison['days'] {
  return { now: latest(now), before: latest(before) };
}

/** What the two days leave in doubt; nothing where the files follow each other within a year. */
export function dayNotices({ now, before }: Comparison['days']): readonly Message[] {
  if (now === null || before === null) return [];
  const params = { first: isoOf(before), day: isoOf(now) };
  if (before === now) return [{ id: 'compare.notice.same-day', params }];
  if (before > now) return [{ id: 'compare.notice.reversed', params }];
  return yearOf(before) === yearOf(now) ? [] : [{ id: 'compare.notice.other-year', params }];
}

function yearOf(day: Day): number {
  return calendarOf(day).year;
}

function latest(reviews: readonly LedgerReview[]): Day | null {
  return reviews.reduce<Day | null>((last, { asOf }) => (last === null || asOf.day > last ? asOf.day : last), null);
}
