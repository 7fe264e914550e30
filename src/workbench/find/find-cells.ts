import type { CellRef } from '../../core/model/address';
import { cellText } from '../filter/filter-values';
import type { DrawnSheet } from '../grid/drawn-sheet';

/** More places than anybody goes through; counting on would take long in a large sheet. */
export const MOST_FOUND = 10_000;

/** The cells that show a text somewhere, without regard to case, row by row; hidden ones are left out. */
export function findCells(drawn: DrawnSheet, wanted: string): readonly CellRef[] {
  const text = wanted.toLowerCase();
  const found: CellRef[] = [];
  const used = drawn.sheet.usedRange();
  if (text === '' || !used) return found;
  const { rows, columns } = drawn.layout;
  for (let row = used.top; row <= used.bottom; row++) {
    if (rows.isHidden(row)) continue;
    for (let column = used.left; column <= used.right; column++) {
      if (columns.isHidden(column) || !cellText(drawn, row, column).toLowerCase().includes(text)) continue;
      found.push({ row, column });
      if (found.length >= MOST_FOUND) return found;
    }
  }
  return found;
}

/** The place to go to next from a cell, in reading order and round the end. @param by -1 for the one before */
export function nextFound(found: readonly CellRef[], from: CellRef, by: 1 | -1): number {
  const isAfter = (cell: CellRef): boolean =>
    cell.row > from.row || (cell.row === from.row && cell.column > from.column);
  const isSame = (cell: CellRef): boolean => cell.row === from.row && cell.column === from.column;
  if (by > 0) {
    const next = found.findIndex(isAfter);
    return next < 0 ? 0 : next;
  }
  const before = found.findLastIndex((cell) => !isAfter(cell) && !isSame(cell));
  return before < 0 ? found.length - 1 : before;
}
