import { cellAddress, rangeAddress, type CellRange, type CellRef } from '../../core/model/address';
import { HostError } from '../../core/model/host-error';
import { cellKey } from '../../core/model/snapshot';
import type { CellValue, SheetModel, Table, WorkbookModel } from '../model/workbook-model';

/** A cell, and what somebody enters there. */
interface Entry {
  readonly cell: CellRef;
  readonly value: CellValue;
}

/**
 * What a cell will hold where somebody enters a value there, as Excel has it: headers of tables are texts, each of them
 * once.
 *
 * @throws HostError `part-of-array` for a cell of an array formula; `table-header-empty`, `table-header-used` for headers
 *   that formulas could not follow
 */
export function entered(workbook: WorkbookModel, sheet: SheetModel, cell: CellRef, value: CellValue): CellValue {
  return allEntered(workbook, sheet, [{ cell, value }])[0]?.value ?? null;
}

/** The same for cells that are entered together: their old headers are not in the way of their new ones. */
export function allEntered<E extends Entry>(workbook: WorkbookModel, sheet: SheetModel, entries: readonly E[]): E[] {
  const headers = new Map<number, string | null>();
  for (const { cell } of entries) if (tableOf(sheet, cell)) headers.set(keyOf(cell), null);
  return entries.map((entry) => {
    const { cell, value } = entry;
    requireWholeArray(sheet, cell);
    const table = tableOf(sheet, cell);
    if (!table) return entry;
    const header = headerFor(workbook, sheet, table, entry, headers);
    headers.set(keyOf(cell), header);
    return header === value ? entry : { ...entry, value: header };
  });
}

/** The table whose header a cell is. */
function tableOf({ tables }: SheetModel, cell: CellRef): Table | undefined {
  return tables.find((each) => isHeaderOf(each, cell));
}

function keyOf({ row, column }: CellRef): number {
  return cellKey(row, column);
}

function requireWholeArray(sheet: SheetModel, cell: CellRef): void {
  const array = sheet.arrays.find((range) => holds(range, cell));
  if (array) throw new HostError('part-of-array', { cells: rangeAddress(array) });
}

function isHeaderOf({ range, hasHeader }: Table, cell: CellRef): boolean {
  return hasHeader !== false && cell.row === range.top && holds(range, cell);
}

/** @param entered what becomes of headers that are entered with it; null for those whose turn comes later */
function headerFor(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: Table,
  { cell, value }: Entry,
  entered: ReadonlyMap<number, string | null>,
): string {
  const text = textOf(value);
  const was = textOf(sheet.contentAt(cell.row, cell.column)?.value ?? null);
  if (text.trim() === '') throw new HostError('table-header-empty', { cell: cellAddress(cell.row, cell.column) });
  if (text === was) return text;
  const user = was === '' ? null : formulaNaming(workbook, table.name, was);
  if (user !== null) throw new HostError('table-header-used', { name: was, formula: user });
  return freeHeader(text, otherHeaders(sheet, table, cell, entered));
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

function otherHeaders(
  sheet: SheetModel,
  { range }: Table,
  { column }: CellRef,
  entered: ReadonlyMap<number, string | null>,
): ReadonlySet<string> {
  const headers = new Set<string>();
  for (let other = range.left; other <= range.right; other++) {
    if (other === column) continue;
    const pending = entered.get(cellKey(range.top, other));
    const header = pending === undefined ? textOf(sheet.contentAt(range.top, other)?.value ?? null) : pending;
    if (header !== null) headers.add(header.toLowerCase());
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
