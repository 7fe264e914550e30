import type { ColumnHeader } from './columns';
import type { Grid } from './grid';
import { isWholeLabel, type ClassifiedRow } from './rows';

/** 全市 as the first or last of a list of areas is their total, and so is a lone 支出合计 at either end. */
export function settleWholes(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  columns: readonly ColumnHeader[],
): readonly ClassifiedRow[] {
  if (rows.some((row) => row.kind === 'total')) return rows;
  const records = rows.filter((row) => row.kind === 'record');
  const subtotals = rows.filter((row) => row.kind === 'subtotal');
  const lone = subtotals.length === 1 ? subtotals[0] : undefined;
  if (lone && (lone === rows.at(-1) || lone === rows[0]))
    return rows.map((row) => (row === lone ? { ...row, kind: 'total' as const } : row));
  if (records.length < 3) return rows;
  const isWhole = (row: ClassifiedRow): boolean =>
    columns.slice(0, 3).some(({ column }) => isWholeLabel(grid.mergedLabel(row.row, column)));
  const total = [records[0], records.at(-1)].find((row) => row !== undefined && isWhole(row));
  if (!total || records.filter(isWhole).length > 1) return rows;
  return rows.map((row) => (row === total ? { ...row, kind: 'total' as const } : row));
}
