import { formulaAt, isFormula, isUncalculated, numberFormatAt, textAt } from '../../../src/core/model/cells';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { parseRange } from '../../../src/core/model/address';
import { readWorkbook, type ReadOptions } from '../../../src/xlsx';

/** Reads a workbook and gives its only sheet. */
export function readSheet(bytes: Uint8Array, options?: ReadOptions): SheetSnapshot {
  const { sheets } = readWorkbook(bytes, options);
  const [sheet] = sheets;
  if (!sheet || sheets.length > 1) throw new Error(`${sheets.length} sheets`);
  return sheet;
}

/** The displayed texts of all cells up to the last that holds a value, row by row. */
export function grid(sheet: SheetSnapshot): string[][] {
  return Array.from({ length: sheet.rowCount }, (_row, row) =>
    Array.from({ length: sheet.columnCount }, (_column, column) => textAt(sheet, row, column)),
  );
}

/** What the sheet knows of a cell, by its address. */
export function cell(sheet: SheetSnapshot, address: string) {
  const range = parseRange(address);
  if (!range) throw new Error(address);
  const { top: row, left: column } = range;
  return {
    text: textAt(sheet, row, column),
    format: numberFormatAt(sheet, row, column),
    isFormula: isFormula(sheet, row, column),
    isUncalculated: isUncalculated(sheet, row, column),
    formula: formulaAt(sheet, row, column),
  };
}
