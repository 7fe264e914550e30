import { format as formatNumber, isDateFormat } from 'numfmt';
import { dayFromSerial, type Day } from './day';
import { decimal, type Decimal } from './decimal';
import { memoize } from './memoize';
import { plainDateWriter } from './plain-date-format';
import { CHUNK_ROWS, CellKind, FORMULA_FLAG, cellKey, type CellChunk, type SheetSnapshot } from './snapshot';

/** What the cell holds; Empty outside the sheet. */
export function kindAt(sheet: SheetSnapshot, row: number, column: number): CellKind {
  return ((chunkAt(sheet, row, column)?.kinds[row % CHUNK_ROWS] ?? 0) & ~FORMULA_FLAG) as CellKind;
}

function chunkAt(sheet: SheetSnapshot, row: number, column: number): CellChunk | undefined {
  return sheet.columns[column]?.[Math.floor(row / CHUNK_ROWS)];
}

/** Whether the cell holds a value. A text of white space alone counts as empty. */
export function isBlank(sheet: SheetSnapshot, row: number, column: number): boolean {
  const kind = kindAt(sheet, row, column);
  return kind === CellKind.Empty || (kind === CellKind.Text && stringAt(sheet, row, column).trim() === '');
}

/** Whether the cell's value comes from a formula. */
export function isFormula(sheet: SheetSnapshot, row: number, column: number): boolean {
  const chunk = chunkAt(sheet, row, column);
  return ((chunk?.kinds[row % CHUNK_ROWS] ?? 0) & FORMULA_FLAG) !== 0;
}

/**
 * Whether the cell holds a formula without a stored result (written by a program that does not calculate, and not
 * opened in Excel since): the cell is empty here, but Excel would show something.
 */
export function isUncalculated(sheet: SheetSnapshot, row: number, column: number): boolean {
  const chunk = chunkAt(sheet, row, column);
  const offset = row % CHUNK_ROWS;
  return chunk?.kinds[offset] === FORMULA_FLAG && Number.isNaN(chunk.numbers[offset]);
}

/** The formula without `=`, where its text is known. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formulas.get(cellKey(row, column)) ?? null;
}

/** The stored number of a number cell, else null. Dates are numbers too: see {@link dayAt}. */
export function numberAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  return kindAt(sheet, row, column) === CellKind.Number ? rawAt(sheet, row, column) : null;
}

/** The stored number of a number cell as a decimal of 15 significant digits, else null. */
export function decimalAt(sheet: SheetSnapshot, row: number, column: number): Decimal | null {
  const value = numberAt(sheet, row, column);
  return value === null ? null : decimal(value);
}

/** The number format code of the cell; `General` where it has none. */
export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  const chunk = chunkAt(sheet, row, column);
  return sheet.numberFormats[chunk?.formats[row % CHUNK_ROWS] ?? 0] ?? 'General';
}

/** Whether a number format shows a date (a time of day alone does not count). */
export const showsDate: (code: string) => boolean = memoize(
  (code: string) =>
    code !== 'General' &&
    (plainDateWriter(code) !== null || (/[ydem]|aaa/i.test(withoutTimes(code)) && isDateFormat(code))),
);

/** A format without literals, conditions, colours and times of day: the m of h:mm and mm:ss are minutes. */
function withoutTimes(code: string): string {
  return code.replace(/\[(?!h|m|s)[^\]]*\]|"[^"]*"|\\./gi, '').replace(/\[?h+\]?[^a-z]*m+|\[?m+\]?[^a-z]*s+/gi, '');
}

/** Whether a number format shows percent: a percent sign that is no literal. */
export const showsPercent: (code: string) => boolean = memoize(
  (code: string) => code.includes('%') && code.replace(/"[^"]*"|\\./g, '').includes('%'),
);

/** The day of a number cell that is formatted as a date, else null. */
export function dayAt(sheet: SheetSnapshot, row: number, column: number): Day | null {
  const value = numberAt(sheet, row, column);
  if (value === null || !showsDate(numberFormatAt(sheet, row, column))) return null;
  return dayFromSerial(value, sheet.date1904);
}

/** The cell as Excel would show it in a wide enough column; '' for an empty cell, error codes as they are. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  // One look at the chunk serves all: this is what most of reading a ledger does.
  const chunk = chunkAt(sheet, row, column);
  if (!chunk) return '';
  const offset = row % CHUNK_ROWS;
  const value = chunk.numbers[offset] ?? 0;
  switch ((chunk.kinds[offset] ?? 0) & ~FORMULA_FLAG) {
    case CellKind.Text:
    case CellKind.Error:
      return sheet.strings[value] ?? '';
    case CellKind.Number:
      return displayNumber(value, sheet.numberFormats[chunk.formats[offset] ?? 0] ?? 'General', sheet.date1904);
    case CellKind.Boolean:
      return value === 1 ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}

/** The index into `strings` of a text cell, null for every other cell: equal texts share it. */
export function stringIndexAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  return kindAt(sheet, row, column) === CellKind.Text ? rawAt(sheet, row, column) : null;
}

/** A number as Excel shows it in a number format. */
export function displayNumber(value: number, code: string, date1904: boolean): string {
  if (code === 'General' && Number.isSafeInteger(value)) return String(value);
  // The 1904 system's serials are shown through the 1900 system's calendar, 1462 days apart.
  const shown = date1904 && showsDate(code) ? value + 1462 : value;
  return displayIn(code)(shown);
}

/** One memo a format: a column of dates holds a few hundred different ones. */
const displayIn = memoize((code: string) => {
  const plainDate = plainDateWriter(code);
  return memoize(
    (value: number) => plainDate?.(value) ?? formatNumber(code, value, { locale: 'zh-CN', throws: false }),
  );
});

function stringAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.strings[rawAt(sheet, row, column)] ?? '';
}

function rawAt(sheet: SheetSnapshot, row: number, column: number): number {
  return chunkAt(sheet, row, column)?.numbers[row % CHUNK_ROWS] ?? 0;
}
