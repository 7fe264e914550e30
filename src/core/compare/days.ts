import type { SourcedReview } from '../briefing/facts/source';
import { calendarOf, isoOf, type Day } from '../model/day';
import type { Message } from '../model/message';
import type { Comparison } from './comparison';
import type { Match } from './match';

/**
 * The days by which most entries are compared, since a ledger of several may not have been filled in anew; the latest of
 * each file where it has no entry in common with the other.
 */
export function daysOf(
  now: readonly SourcedReview[],
  before: readonly SourcedReview[],
  matches: readonly Match[],
): Comparison['days'] {
  const pairs = new Map<string, { readonly days: Comparison['days']; count: number }>();
  for (const match of matches) {
    const days = daysOfMatch(match);
    const key = `${days.before}|${days.now}`;
    const pair = pairs.get(key);
    if (pair) pair.count++;
    else pairs.set(key, { days, count: 1 });
  }
  const [first, ...others] = pairs.values();
  if (!first) return { now: latest(now), before: latest(before) };
  return others.reduce((most, pair) => (pair.count > most.count ? pair : most), first).days;
}

/** The days of the ledgers that an entry stands in. */
export function daysOfMatch({ before, now }: Pick<Match, 'before' | 'now'>): {
  readonly before: Day;
  readonly now: Day;
} {
  return { before: before.source.asOf, now: now.source.asOf };
}

/** What the two days leave in doubt; nothing where the files follow each other within a year. */
export function dayNotices({ now, before }: Comparison['days']): readonly Message[] {
  if (now === null || before === null) return [];
  const params = { first: isoOf(before), day: isoOf(now) };
  if (before === now) return [{ id: 'compare.notice.same-day', params }];
  if (before > now) return [{ id: 'compare.notice.reversed', params }];
  return yearOf(before) === yearOf(now) ? [] : [{ id: 'compare.notice.other-year', params }];
}

/** Entries of ledgers that are as of other days than most are. */
export function otherDaysNotice(days: Comparison['days'], matches: readonly Match[]): readonly Message[] {
  const count = matches.filter((match) => {
    const own = daysOfMatch(match);
    return own.before !== days.before || own.now !== days.now;
  }).length;
  return count === 0 ? [] : [{ id: 'compare.notice.other-days', params: { count } }];
}

function yearOf(day: Day): number {
  return calendarOf(day).year;
}

function latest(reviews: readonly SourcedReview[]): Day | null {
  return reviews.reduce<Day | null>((last, { asOf }) => (last === null || asOf.day > last ? asOf.day : last), null);
}
