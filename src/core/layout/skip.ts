import type { ColumnLayout, ColumnRole, SkipReason } from '../model/layout';
import { kindAt } from '../model/cells';
import { CellKind } from '../model/snapshot';
import type { Grid, Region } from './grid';
import { parseHeaderLabel } from './header-label';
import { isHeaderWord } from './role-words';

/** Roles that say something of a record which can be checked or judged. */
const TELLING: ReadonlySet<ColumnRole> = new Set([
  'target', 'actual', 'deadline', 'completed', 'status', 'progress', 'rate', 'measure', 'component', 'total', 'score', 'verdict', 'veto', 'milestone-target', 'milestone-actual', 'start', 'baseline',
]);

/** Whether columns make a record table: something names each row, and something is told of it. */
export function isLedger(columns: readonly ColumnLayout[]): boolean {
  const telling = columns.filter((column) => TELLING.has(column.role));
  return columns.length >= 2 && telling.length >= 1 && (columns.length > telling.length || telling.length >= 3);
}

/** Why a sheet without a record table has none, from its shape. */
export function skipReason(grid: Grid, region: Region): SkipReason {
  const rows: { columns: number[]; row: number }[] = [];
  for (let row = region.top; row <= region.bottom && rows.length < 400; row++) {
    const columns = grid.filledColumns(row, region);
    if (columns.length > 0) rows.push({ columns, row });
  }
  const cells = rows.reduce((sum, { columns }) => sum + columns.length, 0);
  if (cells === 0) return 'empty';
  const single = rows.filter(({ columns }) => columns.length === 1).length;
  const longTexts = rows.filter(({ columns, row }) => columns.some((column) => grid.label(row, column).length > 20)).length;
  if (single >= rows.length * 0.7) return longTexts === 0 && rows.length <= 8 ? 'cover' : 'notes';
  const labelled = rows.filter(({ columns, row }) => columns.length >= 2 && isFormRow(grid, row, columns)).length;
  if (labelled >= 2 && labelled >= rows.length * 0.4) return 'form';
  const figures = rows.some(({ columns, row }) => columns.some((column) => kindAt(grid.sheet, row, column) === CellKind.Number));
  if (!figures && rows.every(({ columns }) => columns.length <= 4)) return 'lookup';
  return 'no-ledger';
}

/** 单位名称 | … | 负责人 | …: labels and blanks to fill in by turns. */
function isFormRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  const first = columns[0];
  return first !== undefined && isHeaderWord(parseHeaderLabel(grid.label(row, first)));
}

/** Whether a table found by its header is a form after all: its records begin with header words themselves. */
export function looksLikeForm(grid: Grid, rows: readonly number[], left: number): boolean {
  if (rows.length === 0 || rows.length > 40) return false;
  const words = rows.filter((row) => kindAt(grid.sheet, row, left) === CellKind.Text && isHeaderWord(parseHeaderLabel(grid.label(row, left)))).length;
  return words >= 2 && words >= rows.length * 0.6;
}
