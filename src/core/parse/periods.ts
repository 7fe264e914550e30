import type { Period } from '../model/deadline';
import type { ColumnLayout } from '../model/layout';
import type { Cell, PeriodCells } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import type { TableReader } from './table-reader';

/** A period with the columns that plan it and those that report on it. */
export interface PeriodColumns {
  readonly period: Period;
  readonly target: readonly ColumnLayout[];
  readonly actual: readonly ColumnLayout[];
}

/** The month, quarter and day columns by their periods, in time order: the same for every row. */
export function periodColumns(columns: readonly ColumnLayout[]): readonly PeriodColumns[] {
  const byPeriod = new Map<string, { period: Period; target: ColumnLayout[]; actual: ColumnLayout[] }>();
  for (const column of columns) {
    const { period } = column;
    if (!period) continue;
    const key = `${String(period.start)}-${String(period.end)}`;
    const sides = byPeriod.get(key) ?? { period, target: [], actual: [] };
    byPeriod.set(key, sides);
    sides[column.role === 'milestone-target' ? 'target' : 'actual'].push(column);
  }
  return [...byPeriod.values()].sort((a, b) => a.period.end - b.period.end || a.period.start - b.period.start);
}

const NO_PERIODS: readonly PeriodCells[] = [];

/** What the period columns say of a row, in time order. A second column of the same period and side is left to the rules. */
export function readPeriods(
  reader: TableReader,
  columns: readonly PeriodColumns[],
  row: number,
): readonly PeriodCells[] {
  if (columns.length === 0) return NO_PERIODS;
  return columns.map(({ period, target, actual }) => ({
    period,
    target: firstFigure(reader, target, row),
    actual: firstFigure(reader, actual, row),
  }));
}

function firstFigure(reader: TableReader, columns: readonly ColumnLayout[], row: number): Cell<Quantity> | null {
  for (const { index } of columns) {
    const cell = reader.quantity(row, index);
    if (cell) return cell;
  }
  return null;
}
