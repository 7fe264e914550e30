import type { Period } from '../model/deadline';
import type { ColumnLayout } from '../model/layout';
import type { Cell, PeriodCells } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import type { TableReader } from './table-reader';

/** What the month, quarter and day columns say of a row, in time order. A second column of the same period and side is left to the rules. */
export function readPeriods(
  reader: TableReader,
  columns: readonly ColumnLayout[],
  row: number,
): readonly PeriodCells[] {
  if (columns.length === 0) return [];
  const byPeriod = new Map<string, { period: Period; target: Cell<Quantity> | null; actual: Cell<Quantity> | null }>();
  for (const column of columns) {
    const { period } = column;
    if (!period) continue;
    const key = `${String(period.start)}-${String(period.end)}`;
    const cells = byPeriod.get(key) ?? { period, target: null, actual: null };
    byPeriod.set(key, cells);
    const cell = reader.quantity(row, column.index);
    if (column.role === 'milestone-target') cells.target ??= cell;
    else cells.actual ??= cell;
  }
  return [...byPeriod.values()].sort((a, b) => a.period.end - b.period.end || a.period.start - b.period.start);
}
