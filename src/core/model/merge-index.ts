import type { CellRange, CellRef } from './address';
import type { SheetSnapshot } from './snapshot';

/** Finds the first cell of the merge that covers a cell. Merges are indexed by their columns and found by bisection. */
export class MergeIndex {
  private readonly byColumn = new Map<number, CellRange[]>();

  /** Merges are cut at the sheet's last filled column: a title merged to column XFD stays cheap. */
  constructor(merges: readonly CellRange[], columnCount: number) {
    for (const merge of merges) {
      for (let column = merge.left; column <= Math.min(merge.right, columnCount - 1); column++) {
        const list = this.byColumn.get(column);
        if (list) list.push(merge);
        else this.byColumn.set(column, [merge]);
      }
    }
    for (const list of this.byColumn.values()) list.sort((a, b) => a.top - b.top);
  }

  /** The merge that covers a cell, null where it is not merged. */
  mergeAt(row: number, column: number): CellRange | null {
    const list = this.byColumn.get(column);
    let low = 0;
    let high = (list?.length ?? 0) - 1;
    while (list && low <= high) {
      const middle = (low + high) >> 1;
      const merge = list[middle];
      if (!merge) return null;
      if (row < merge.top) high = middle - 1;
      else if (row > merge.bottom) low = middle + 1;
      else return merge;
    }
    return null;
  }

  /** The first cell of the merge that covers a cell, else the cell itself. */
  anchorOf(row: number, column: number): CellRef {
    const merge = this.mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }
}

const known = new WeakMap<SheetSnapshot, MergeIndex>();

/** Takes over the index of a snapshot whose merges and width are the same. */
export function adoptMerges(sheet: SheetSnapshot, before: SheetSnapshot): void {
  const index = known.get(before);
  if (index && sheet.merges === before.merges && sheet.columnCount === before.columnCount) known.set(sheet, index);
}

/** The merges of a sheet, indexed once for detection, reading and rules. */
export function mergesOf(sheet: SheetSnapshot): MergeIndex {
  let index = known.get(sheet);
  if (!index) {
    index = new MergeIndex(sheet.merges, sheet.columnCount);
    known.set(sheet, index);
  }
  return index;
}
