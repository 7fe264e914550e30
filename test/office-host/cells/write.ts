import type { CellRange } from '../../../src/core/model/address';
import type { CellContent, SheetModel } from '../../../src/xlsx';
import { fireChanged } from '../events/fire';
import type { Excel } from '../excel';
import { invalidArgument } from '../protocol/api-error';
import { cellsOf, columnsOf, contains, mapCells, rowsOf } from './area';
import { readEntry, type Entry } from './input';
import { styleOf } from './read';
import { withPrefix } from './style-write';

/**
 * Writes what `values` or `formulas` was set to: one value for all cells, or a grid of the range's size. null leaves
 * a cell as it is, '' empties it.
 */
export function writeCells(excel: Excel, sheet: SheetModel, range: CellRange, value: unknown, location: string): void {
  const entries = asGrid(range, value, location);
  const single = cellsOf(range) === 1;
  const before = single ? sheet.contentAt(range.top, range.left) : null;
  const rows = excel.options.spreadsOverVisibleRows ? visibleRows(sheet, range) : null;
  entries.forEach((row, down) => {
    const at = rows === null ? range.top + down : rows[down];
    if (at === undefined) return;
    row.forEach((entry, across) => writeCell(excel, sheet, at, range.left + across, entry, location));
  });
  const after = single ? sheet.contentAt(range.top, range.left) : null;
  fireChanged(excel, sheet, range, 'RangeEdited', single ? { cell: { before, after } } : {});
}

function visibleRows(sheet: SheetModel, range: CellRange): readonly number[] {
  const rows = Array.from({ length: rowsOf(range) }, (_row, index) => range.top + index);
  return rows.filter((row) => sheet.rows.get(row)?.hidden !== true);
}

/** A grid of what was given, checked against the range's size. */
export function asGrid(range: CellRange, value: unknown, location: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return mapCells(range, () => value);
  const rows = value as readonly unknown[];
  const fits =
    rows.length === rowsOf(range) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(range));
  if (fits) return rows as readonly (readonly unknown[])[];
  throw invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Writes one cell as if it were typed. */
export function writeCell(
  excel: Excel,
  sheet: SheetModel,
  row: number,
  column: number,
  value: unknown,
  location: string,
): void {
  if (value === null || isHiddenByMerge(sheet, row, column)) return;
  put(excel, sheet, row, column, entryOf(excel, sheet, row, column, value, location));
}

/** Only the first cell of merged cells holds anything; what is written to the others is lost. */
function isHiddenByMerge(sheet: SheetModel, row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.merges.some((merge) => contains(merge, cell) && (merge.top !== row || merge.left !== column));
}

function entryOf(
  excel: Excel,
  sheet: SheetModel,
  row: number,
  column: number,
  value: unknown,
  location: string,
): Entry {
  const isText = styleOf(excel, sheet, row, column).numberFormat === '@';
  if (typeof value === 'string') return readEntry(value, isText, excel.options.year, excel.workbook.date1904);
  if (typeof value !== 'number' && typeof value !== 'boolean') {
    throw invalidArgument(location, `${JSON.stringify(value)} is no value of a cell.`);
  }
  return { content: { value: isText ? String(value).toUpperCase() : value, formula: null } };
}

function put(excel: Excel, sheet: SheetModel, row: number, column: number, entry: Entry): void {
  const { content, format, quotePrefix = false } = entry;
  sheet.setContent(row, column, calculated(excel, sheet, row, column, content));
  withPrefix(excel, sheet, row, column, quotePrefix);
  const style = styleOf(excel, sheet, row, column);
  if (format !== undefined && format !== 'General' && style.numberFormat === 'General') {
    sheet.setStyle(row, column, excel.workbook.styles.intern({ ...style, numberFormat: format }));
  }
}

function calculated(
  excel: Excel,
  sheet: SheetModel,
  row: number,
  column: number,
  content: CellContent | null,
): CellContent | null {
  if (content?.formula == null) return content;
  return { ...content, value: excel.options.calculate(content.formula, { row, column }, sheet) };
}
