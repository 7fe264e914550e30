import type { CellRange } from '../../core/model/address';
import type { CellEdit } from '../../xlsx';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { meantRows, usedPart } from './selected-cells';

/** Empties the cells of a range that hold something. */
export function clearRange(drawn: DrawnSheet, range: CellRange): readonly CellEdit[] {
  const part = usedPart(drawn, range);
  if (!part) return [];
  const edits: CellEdit[] = [];
  for (const row of meantRows(drawn, part)) {
    for (let column = part.left; column <= part.right; column++) {
      if (drawn.sheet.contentAt(row, column) !== null) edits.push({ cell: { row, column }, value: null });
    }
  }
  return edits;
}
