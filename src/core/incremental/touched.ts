import { mergesOf } from '../model/merge-index';
import type { SheetSnapshot } from '../model/snapshot';
import type { TouchedCells } from '../parse/reparse';
import type { CellChange } from './editable-snapshot';

/** The rows and columns in which edited cells are read: those of the cells, and of the merges that they fill. */
export function touchedBy(sheet: SheetSnapshot, changes: readonly CellChange[]): TouchedCells {
  const merges = mergesOf(sheet);
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { row, column } of changes) {
    const merge = merges.mergeAt(row, column) ?? { top: row, bottom: row, left: column, right: column };
    for (let each = merge.top; each <= merge.bottom; each++) rows.add(each);
    for (let each = merge.left; each <= Math.min(merge.right, sheet.columnCount - 1); each++) columns.add(each);
    // A cell that was emptied may lie behind the last filled column.
    columns.add(column);
  }
  return { rows, columns };
}
