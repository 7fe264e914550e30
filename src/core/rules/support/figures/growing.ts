import type { Entry } from '../../../model/ledger';
import type { Quantity } from '../../../model/quantity';

/** Rows that go down beyond this share (and this number) show that the figures do not run on, or are corrected often. */
const OFTEN_SHARE = 0.2;
const FEW = 3;

/** Figures that may go down as work goes on. */
const CHANGING: ReadonlySet<Quantity['dimension']> = new Set(['percent', 'points', 'score', 'times']);

/** Whether a figure, once reported, may only grow: exact, and no rate, score or multiple. */
export function onlyGrows({ exactness, dimension }: Quantity): boolean {
  return exactness === 'exact' && !CHANGING.has(dimension);
}

/** A target that is not to be exceeded or that asks for less. */
export function asksForLess({ target }: Entry): boolean {
  if (!target?.reading.ok) return false;
  const { parts, change } = target.reading.value;
  return change?.direction === 'down' || parts.some(({ comparator }) => comparator.startsWith('<'));
}

/** Whether so many of the rows fall that the figures are hardly cumulative ones. */
export function fallsOften(falling: number, rows: number): boolean {
  return falling > Math.max(FEW, rows * OFTEN_SHARE);
}
