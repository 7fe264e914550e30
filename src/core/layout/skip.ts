import type { ColumnLayout, ColumnRole, SkipReason } from '../model/layout';
import { kindAt } from '../model/cells';
import { CellKind } from '../model/snapshot';
import { compactText, parseState } from '../values';
import type { ColumnHeader } from './columns';
import type { Grid, Region } from './grid';
import type { HeaderBlock } from './header';
import { isHeaderWord } from './role-words';
import { NUMERIC_ROLES } from '../model/roles';

/** Roles that say something of a record which can be checked or judged. */
const TELLING: ReadonlySet<ColumnRole> = new Set([
  'target',
  'actual',
  'deadline',
  'completed',
  'status',
  'progress',
  'rate',
  'measure',
  'component',
  'total',
  'score',
  'verdict',
  'veto',
  'milestone-target',
  'milestone-actual',
  'start',
  'baseline',
]);

/** Roles that say what a record is about. */
const NAMING: ReadonlySet<ColumnRole> = new Set(['task', 'indicator', 'department', 'category', 'person']);
/** Roles of figures; two of them make a table of figures even where no column names its rows in known words. */
const FIGURES: ReadonlySet<ColumnRole> = new Set(NUMERIC_ROLES);

/** Whether columns make a record table: something names each row, and something is told of it. */
export function isLedger(columns: readonly ColumnLayout[]): boolean {
  const telling = columns.filter((column) => TELLING.has(column.role)).length;
  const figures = columns.filter((column) => FIGURES.has(column.role)).length;
  const named = columns.some((column) => NAMING.has(column.role));
  return columns.length >= 2 && (named ? telling >= 1 : figures >= 2);
}

/** Why a sheet without a record table has none, from its shape. */
export function skipReason(grid: Grid, region: Region): SkipReason {
  const rows: { columns: number[]; row: number }[] = [];
  for (const row of grid.filledRows(region).slice(0, 400)) rows.push({ columns: grid.filledColumns(row, region), row });
  const cells = rows.reduce((sum, { columns }) => sum + columns.length, 0);
  if (cells === 0) return 'empty';
  const single = rows.filter(({ columns }) => columns.length === 1).length;
  const longTexts = rows.filter(({ columns, row }) =>
    columns.some((column) => grid.label(row, column).length > 20),
  ).length;
  if (single >= rows.length * 0.7) return longTexts === 0 && rows.length <= 8 ? 'cover' : 'notes';
  const words = rows
    .flatMap(({ columns, row }) => columns.map((column) => grid.label(row, column)))
    .filter(isFormWord).length;
  if (rows.length >= 2 && words >= cells * 0.5) return 'form';
  const figures = rows.some(({ columns, row }) =>
    columns.some((column) => kindAt(grid.sheet, row, column) === CellKind.Number),
  );
  if (!figures && rows.every(({ columns }) => columns.length <= 4) && isHeaded(grid, rows)) return 'lookup';
  const labelled = rows.filter(({ columns, row }) => columns.length >= 2 && isFormRow(grid, row, columns)).length;
  if (labelled >= 2 && labelled >= rows.length * 0.4) return 'form';
  return figures || rows.some(({ columns }) => columns.length > 4) ? 'no-ledger' : 'lookup';
}

/** Whether the first row of several cells is a header through and through: a list of codes or words below it. */
function isHeaded(grid: Grid, rows: readonly { columns: number[]; row: number }[]): boolean {
  const first = rows.find(({ columns }) => columns.length > 1);
  return first !== undefined && first.columns.every((column) => isHeaderWord(grid.label(first.row, column)));
}

/** 单位名称 | … | 负责人 | …: labels and blanks to fill in by turns. */
function isFormRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  const first = columns[0];
  return first !== undefined && isFormWord(grid.label(row, first));
}

/** A word that heads columns and forms; a word for a state (已完成) does not count. */
function isFormWord(label: string): boolean {
  return isHeaderWord(label) && parseState(label) === null;
}

/** Whether a table found by its header is a form after all: its rows begin with header words, and half of its header is filled in. */
export function looksLikeForm(
  grid: Grid,
  records: readonly number[],
  header: HeaderBlock,
  columns: readonly ColumnHeader[],
): boolean {
  if (records.length > 40) return false;
  if (records.length <= 3 && hasHoles(grid, records, header, columns)) return true;
  const known = columns.filter((column) => column.path.some((text) => isHeaderWord(compactText(text)))).length;
  if (known > columns.length * 0.7) return false;
  const words = records.filter(
    (row) => kindAt(grid.sheet, row, header.left) === CellKind.Text && isHeaderWord(grid.label(row, header.left)),
  ).length;
  return words >= 1 && words >= records.length * 0.6;
}

/** 建设地点 | (blank) | 开工时间 | (blank): a third of the columns are neither labelled nor filled. */
function hasHoles(
  grid: Grid,
  records: readonly number[],
  header: HeaderBlock,
  columns: readonly ColumnHeader[],
): boolean {
  const labelled = new Set(columns.filter((column) => column.path.length > 0).map((column) => column.column));
  const width = header.right - header.left + 1;
  let holes = 0;
  for (let column = header.left; column <= header.right; column++) {
    if (!labelled.has(column) && !records.some((row) => grid.isFilled(row, column))) holes++;
  }
  return holes >= 1 && holes >= width / 3;
}
