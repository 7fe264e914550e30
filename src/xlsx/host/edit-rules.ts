import { cellAddress, rangeAddress, type CellRange, type CellRef } from '../../core/model/address';
import { HostError } from '../../core/model/host-error';
import { cellKey } from '../../core/model/snapshot';
import type { CellValue, SheetModel, Table, WorkbookModel } from '../model/workbook-model';

/**
 * What a cell will hold where somebody enters a value there, as Excel has it: headers of tables are texts, each of them
 * once.
 *
 * @throws HostError `part-of-array` for a cell of an array formula; `table-header-empty`, `table-header-used` for headers
 *   that formulas could not follow
 */
export function entered(workbook: WorkbookModel, sheet: SheetModel, cell: CellRef, value: CellValue): CellValue {
  requireWholeArray(sheet, cell);
  const table = sheet.tables.find((each) => isHeaderOf(each, cell));
  return table ? headerFor(workbook, sheet, table, cell, value) : value;
}

function requireWholeArray(sheet: SheetModel, cell: CellRef): void {
  const array = sheet.arrays.find((range) => holds(range, cell));
  if (array) throw new HostError('part-of-array', { cells: rangeAddress(array) });
}

function isHeaderOf({ range, hasHeader }: Table, cell: CellRef): boolean {
  return hasHeader !== false && cell.row === range.top && holds(range, cell);
}

function headerFor(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: Table,
  cell: CellRef,
  value: CellValue,
): CellValue {
  const text = textOf(value);
  const was = textOf(sheet.contentAt(cell.row, cell.column)?.value ?? null);
  if (text.trim() === '') throw new HostError('table-header-empty', { cell: cellAddress(cell.row, cell.column) });
  if (text === was) return text;
  const user = was === '' ? null : formulaNaming(workbook, table.name, was);
  if (user !== null) throw new HostError('table-header-used', { name: was, formula: user });
  return freeHeader(text, otherHeaders(sheet, table, cell));
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A header as Excel makes it where another one reads the same: with the first number that makes it differ. */
function freeHeader(text: string, taken: ReadonlySet<string>): string {
  let free = text;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${text}${number}`;
  return free;
}

function otherHeaders(sheet: SheetModel, { range }: Table, { column }: CellRef): ReadonlySet<string> {
  const headers = new Set<string>();
  for (let other = range.left; other <= range.right; other++) {
    if (other !== column) headers.add(textOf(sheet.contentAt(range.top, other)?.value ?? null).toLowerCase());
  }
  return headers;
}

/** The first formula that names a column of a table (`表1[完成值]`); null where none does. */
function formulaNaming(workbook: WorkbookModel, table: string, column: string): string | null {
  const start = `${table}[`.toLowerCase();
  // Within brackets these are written behind an apostrophe (ECMA-376 part 1, 18.17.5.4).
  const name = `[${column.replace(/['[\]#@]/g, "'$&")}]`.toLowerCase();
  const names = (formula: string): boolean => {
    const lower = formula.toLowerCase();
    return lower.includes(start) && lower.includes(name);
  };
  for (const sheet of workbook.sheets) {
    for (const [key, formula] of sheet.grid.allFormulas()) {
      if (names(formula)) return cellAddress(Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0));
    }
  }
  const defined = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)];
  return defined.find(({ formula }) => names(formula))?.name ?? null;
}

function holds({ top, left, bottom, right }: CellRange, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
