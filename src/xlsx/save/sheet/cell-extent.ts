import type { CellRange } from '../../../core/model/address';
import { CHUNK_ROWS, cellKey } from '../../../core/model/snapshot';
import type { CellGrid } from '../../model/cell-grid';

const NONE: ReadonlySet<number> = new Set();

/** Where a sheet has cells in its part: those that hold something or have a style of their own. */
export class CellExtent {
  /** @param dropped keys of cells that look as they would without being there, and are not written */
  constructor(
    private readonly grid: CellGrid,
    private readonly dropped: ReadonlySet<number> = NONE,
  ) {}

  /** First and last column of the cells of some rows, null where they have none. */
  columns(firstRow: number, lastRow: number): readonly [first: number, last: number] | null {
    let first = -1;
    let last = -1;
    for (let column = 0; column < this.grid.width; column++) {
      if (!this.hasCell(column, firstRow, lastRow)) continue;
      if (first < 0) first = column;
      last = column;
    }
    return first < 0 ? null : [first, last];
  }

  /** The range of all cells, null where there are none. */
  range(): CellRange | null {
    let range: { top: number; left: number; bottom: number; right: number } | null = null;
    this.grid.forEachCell((row, column) => {
      if (this.dropped.has(cellKey(row, column))) return;
      range ??= { top: row, left: column, bottom: row, right: column };
      range.bottom = row;
      range.left = Math.min(range.left, column);
      range.right = Math.max(range.right, column);
    });
    return range;
  }

  private hasCell(column: number, firstRow: number, lastRow: number): boolean {
    const chunks = this.grid.columnAt(column);
    for (let row = firstRow; chunks && row <= lastRow; row++) {
      const chunk = chunks[Math.floor(row / CHUNK_ROWS)];
      const offset = row % CHUNK_ROWS;
      if (!chunk) continue;
      if (chunk.kinds[offset] !== 0) return true;
      if (chunk.styles[offset] !== 0 && !this.dropped.has(cellKey(row, column))) return true;
    }
    return false;
  }
}
