import type { Decimal } from '../../../model/decimal';
import { slipsOf } from './entry-slips';
import type { CellSource, Figures } from '../cells/figures';
import { findScaleOutliers } from './scale-outliers';

/**
 * What the figures that scale-suspect names were probably meant to be (in the unit of their column), null for all others:
 * a total that agrees with the right figure needs no finding of its own. Worked out when first asked.
 */
export function scaleCorrections(
  source: CellSource,
  figures: Figures,
): (row: number, column: number) => Decimal | null {
  let factors: ReadonlyMap<string, Decimal> | null = null;
  return (row, column) => {
    factors ??= slipFactors(source);
    const factor = factors.get(keyOf(row, column));
    const figure = factor && figures.at(row, column);
    return figure ? figure.quantity.value.div(factor) : null;
  };
}

function slipFactors(source: CellSource): ReadonlyMap<string, Decimal> {
  const factors = new Map<string, Decimal>();
  for (const entry of source.ledger.entries) {
    if (entry.excluded !== null) continue;
    for (const { cell, slip } of slipsOf(source, entry)) factors.set(keyOf(cell.row, cell.column), slip.factor);
  }
  if (source.ledger.kind !== 'statistics') return factors;
  for (const { index } of source.columns('measure', 'component', 'total')) {
    const cells = source.ledger.entries.flatMap(({ row }) => source.quantity(row, index) ?? []);
    for (const { cell, factor } of findScaleOutliers(cells)) factors.set(keyOf(cell.row, cell.column), factor);
  }
  return factors;
}

function keyOf(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
