import { cellOf } from '../briefing/facts/source';
import { HUNDRED, type Decimal } from '../model/decimal';
import type { Cell } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import { reportedActual, reportedRate, valueOf } from '../schedule/filled';
import { convertValue } from '../values';
import type { ComparedRow, FigureChange, ReportedFigure } from './comparison';

/**
 * What the row reports in both files, from the same kind of cell: its actuals, else its rates. Null where one of them has
 * none, or where they do not compare (other units).
 */
export function figureChange(before: ComparedRow, now: ComparedRow): FigureChange | null {
  return change(before, now, actualOf) ?? change(before, now, rateOf);
}

/** By how many percentage points the completion grew; null where one of the two has none. */
export function pointsGained(before: ComparedRow, now: ComparedRow): Decimal | null {
  const earlier = before.verdict?.completion ?? null;
  const later = now.verdict?.completion ?? null;
  return earlier === null || later === null ? null : later.minus(earlier).times(HUNDRED);
}

function change(
  before: ComparedRow,
  now: ComparedRow,
  cellIn: (row: ComparedRow) => Cell<Quantity> | null,
): FigureChange | null {
  const earlier = figureIn(before, cellIn(before));
  const later = figureIn(now, cellIn(now));
  if (!earlier || !later) return null;
  const value = convertValue(earlier.quantity, later.quantity.unit);
  return value && { before: earlier, now: later, difference: later.quantity.value.minus(value) };
}

function actualOf({ entry, source }: ComparedRow): Cell<Quantity> | null {
  return reportedActual(entry, source.review.ledger.sheet);
}

function rateOf({ entry, source }: ComparedRow): Cell<Quantity> | null {
  return reportedRate(entry, source.review.ledger.sheet);
}

function figureIn({ source }: ComparedRow, cell: Cell<Quantity> | null): ReportedFigure | null {
  const quantity = valueOf(cell);
  return cell && quantity && { quantity, cell: cellOf(source, cell) };
}
