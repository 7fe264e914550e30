import { isMonthEnd, monthIndex, type Day } from '../model/day';
import { decimal, divide, ZERO, type Decimal } from '../model/decimal';
import type { Profile } from '../profile/profile';

/** A part of a whole as two integers, so that a target is multiplied before it is divided: 10500 × 7 ÷ 10 is exact. */
export interface Share {
  readonly elapsed: number;
  readonly total: number;
}

/**
 * How much of a window has elapsed on the as-of day. By months: a window month is any month the window touches, and
 * it has ended when its last day is the as-of day or earlier (design.md section 2; months as in 宣城 2020, 11/12 =
 * 91.7 %, domain.md 2.1). On its last day the window has elapsed, also when that day is not the end of a month.
 */
export function elapsedShare(start: Day, due: Day, asOf: Day, prorate: Profile['schedule']['prorate']): Share {
  const total = prorate === 'days' ? due - start + 1 : monthIndex(due) - monthIndex(start) + 1;
  if (asOf < start) return { elapsed: 0, total };
  if (asOf >= due) return { elapsed: total, total };
  const elapsed =
    prorate === 'days' ? asOf - start + 1 : monthIndex(asOf) - monthIndex(start) + (isMonthEnd(asOf) ? 1 : 0);
  return { elapsed, total };
}

/** The share in percent. */
export function percentOf({ elapsed, total }: Share): Decimal {
  return elapsed === 0 ? ZERO : divide(decimal(elapsed * 100), decimal(total));
}

/** The share of a value. */
export function shareOf(value: Decimal, { elapsed, total }: Share): Decimal {
  return elapsed === total ? value : divide(value.times(decimal(elapsed)), decimal(total));
}
