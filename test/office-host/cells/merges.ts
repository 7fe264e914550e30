import type { CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import { cellsIn, intersection } from './area';
import { keep } from './clear';

/** `Range.merge()`: only the first cell keeps its value. `across` merges each row for itself. */
export function mergeCells(sheet: SheetModel, range: CellRange, across: boolean): void {
  unmergeCells(sheet, range);
  for (const part of across ? rowsOfRange(range) : [range]) {
    if (part.top === part.bottom && part.left === part.right) continue;
    for (const { row, column } of cellsIn(part)) {
      if (row !== part.top || column !== part.left) sheet.setContent(row, column, null);
    }
    sheet.merges.push(part);
  }
}

function rowsOfRange(range: CellRange): CellRange[] {
  const rows: CellRange[] = [];
  for (let row = range.top; row <= range.bottom; row++) rows.push({ ...range, top: row, bottom: row });
  return rows;
}

/** All merged cells that the range touches become single cells. */
export function unmergeCells(sheet: SheetModel, range: CellRange): void {
  keep(sheet.merges, (merge) => intersection(merge, range) === null);
}

/** Merged areas that the range touches, each whole. */
export function mergesIn(sheet: SheetModel, range: CellRange): readonly CellRange[] {
  return sheet.merges.filter((merge) => intersection(merge, range) !== null);
}
