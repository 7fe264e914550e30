import { decimal, divide, HUNDRED, roundHalfUp, truncate, ZERO, type Decimal } from '../../model/decimal';

/** A share as it is printed among others that are to make 100 together. */
export interface PrintedShare {
  /** In percent, of `precision` decimals. */
  readonly value: Decimal;
  /** Whether it differs from the share rounded by itself: documents say so. */
  readonly adjusted: boolean;
}

/**
 * Shares of counts in percent that add up to exactly 100 at a precision: each is cut off, and what is missing goes to those
 * with the largest remainders, of equal ones to the smaller count (a step more or less is least beside a large share), then
 * to the earlier (domain.md 2.4: 金寨 prints 72.9 for 72.97 so that its shares make 100.0). null where there is nothing to
 * share.
 *
 * @param counts not negative
 */
export function largestRemainders(counts: readonly Decimal[], precision: number): readonly PrintedShare[] | null {
  const total = counts.reduce((sum, count) => sum.plus(count), ZERO);
  if (total.lte(ZERO)) return null;
  const step = divide(decimal(1), decimal(10).pow(precision));
  const shares = counts.map((count, index) => {
    const exact = divide(count.times(HUNDRED), total);
    const floor = truncate(exact, precision);
    return { index, count, exact, floor, rest: exact.minus(floor) };
  });
  const missing = HUNDRED.minus(shares.reduce((sum, { floor }) => sum.plus(floor), ZERO))
    .div(step)
    .toNumber();
  const raised = new Set(
    [...shares]
      .sort((a, b) => b.rest.cmp(a.rest) || a.count.cmp(b.count) || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return shares.map(({ index, exact, floor }) => {
    const value = raised.has(index) ? floor.plus(step) : floor;
    return { value, adjusted: !value.eq(roundHalfUp(exact, precision)) };
  });
}
