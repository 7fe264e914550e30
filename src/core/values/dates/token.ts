import type { Period } from '../../model/deadline';
import type { GuessId } from '../guesses';

/** A day whose year may be missing. Month 1–12; day 0 is the month's last day. */
export interface DatePoint {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Where a token without numbers hangs: 本月, 下季度 count from the as-of day, 2年内 from the plan's start. */
export interface Anchor {
  readonly unit: 'month' | 'quarter' | 'plan-years';
  /** 0 for 本月, 1 for 下月; the number of years for `plan-years`. */
  readonly offset: number;
}

/** A date expression as lexed, before it is read against a plan: 8月底前, 4-6月份, 第三季度, Q3 2025. */
export interface DateToken {
  /** Offsets into the prepared text. */
  readonly start: number;
  readonly end: number;
  readonly kind: Period['kind'];
  readonly from: DatePoint;
  readonly to: DatePoint;
  /** Whether the text names both ends: 4-6月份, 2022—2024年. */
  readonly range: boolean;
  readonly cumulative: boolean;
  /** Years from the plan's year (明年 is 1), null where the text names no such word. */
  readonly shift: number | null;
  readonly anchor: Anchor | null;
  readonly guess: GuessId | null;
  /** 4月2日起: the first day of something, not its last. */
  readonly opens: boolean;
  /** Whether 前 底 末 份 内, a quarter or the like says that this is a term (and not 6月 in a report). */
  readonly term: boolean;
}

const DEFAULTS = { range: false, cumulative: false, shift: null, anchor: null, guess: null, opens: false, term: false };

/** A token with everything that is not named left out. */
export function dateToken(
  parts: Pick<DateToken, 'start' | 'end' | 'kind' | 'from' | 'to'> & Partial<DateToken>,
): DateToken {
  return { ...DEFAULTS, ...parts };
}

/** The token of a whole year. */
export function yearToken(start: number, end: number, year: number | null): DateToken {
  return dateToken({ start, end, kind: 'year', from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } });
}

/** The token of whole months; they may be the same. */
export function monthsToken(
  start: number,
  end: number,
  kind: Period['kind'],
  year: number | null,
  first: number,
  last: number,
): DateToken {
  return dateToken({ start, end, kind, from: { year, month: first, day: 1 }, to: { year, month: last, day: 0 } });
}

/** The token of one day. */
export function dayToken(start: number, end: number, year: number | null, month: number, day: number): DateToken {
  const point = { year, month, day };
  return dateToken({ start, end, kind: 'day', from: point, to: point });
}

/** One token from the first day of `first` to the last day of `last`. */
export function joinRange(first: DateToken, last: DateToken): DateToken {
  const year = last.to.year ?? carriedYear(first.from, last.to, last.shift);
  const kind: Period['kind'] = first.kind === 'year' && last.kind === 'year' ? 'years' : 'span';
  const cumulative = kind === 'span' && first.from.month === 1 && first.from.day === 1 && first.kind === 'month';
  return {
    ...last,
    start: first.start,
    kind,
    from: first.from,
    to: { ...last.to, year },
    range: true,
    cumulative,
    shift: year === null ? (last.shift ?? first.shift) : null,
    term: first.term || last.term,
  };
}

function carriedYear(from: DatePoint, to: DatePoint, shift: number | null): number | null {
  if (from.year === null) return null;
  return from.year + (shift ?? (to.month < from.month ? 1 : 0));
}
