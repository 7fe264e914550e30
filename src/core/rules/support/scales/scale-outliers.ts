import { decimal, decimalsOf, type Decimal } from '../../../model/decimal';
import type { Cell } from '../../../model/ledger';
import type { Quantity } from '../../../model/quantity';

/** A figure that is 10,000 times larger or smaller than those of its column. */
export interface ScaleOutlier {
  readonly cell: Cell<Quantity>;
  readonly quantity: Quantity;
  /** What the figure is to be divided by. */
  readonly factor: Decimal;
}

/** Fewer figures than this show no common size. */
const LEAST_FIGURES = 6;
/** A column whose other figures differ by more than this has no common size. */
const LARGEST_SPREAD = 50;
const TEN_THOUSAND = decimal(10_000);

/**
 * Figures that left their column by 万: 6024000 among 1010.5 and 161.28 (元 in a column of 万元), or 0.0602 for 602. All
 * other figures must be of one size, and the corrected figure must lie among them; one or two outliers at most.
 */
export function findScaleOutliers(cells: readonly Cell<Quantity>[]): readonly ScaleOutlier[] {
  const figures = cells.flatMap((cell) =>
    cell.reading.ok && cell.reading.value.value.gt(0) ? [{ cell, quantity: cell.reading.value }] : [],
  );
  if (figures.length < LEAST_FIGURES) return [];
  const values = figures.map(({ quantity }) => Number(quantity.value)).sort((a, b) => a - b);
  const median = values[Math.floor(values.length / 2)] ?? 0;
  const ordinary = values.filter((value) => value <= median * 1_000 && value >= median / 1_000);
  const least = ordinary[0] ?? 0;
  const most = ordinary.at(-1) ?? 0;
  if (values.length - ordinary.length > 2 || values.length === ordinary.length || most > least * LARGEST_SPREAD)
    return [];
  return figures.flatMap(({ cell, quantity }) => {
    const factor = factorFor(quantity, least, most);
    return factor ? [{ cell, quantity, factor }] : [];
  });
}

function factorFor(quantity: Quantity, least: number, most: number): Decimal | null {
  const value = Number(quantity.value);
  if (value > most && isWithin(value / 10_000, least, most)) return TEN_THOUSAND;
  if (value < least && decimalsOf(quantity.amount) > 0 && isWithin(value * 10_000, least, most))
    return decimal('0.0001');
  return null;
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
