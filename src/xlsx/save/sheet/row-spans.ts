import { CHUNK_ROWS } from '../../../core/model/snapshot';
import type { CellGrid } from '../../model/cell-grid';

/** Rows whose `spans` Excel writes alike. */
const BLOCK = 16;

/** First and last column, counting from 0. */
type Extent = readonly [first: number, last: number];

/**
 * The `spans` of rows (ECMA-376 part 1, 18.3.1.73): a hint of how wide a row is. Excel gives it for blocks of sixteen
 * rows, other programs for each row.
 */
export class RowSpans {
  constructor(
    private readonly before: CellGrid,
    private readonly after: CellGrid,
  ) {}

  /**
   * What a row's `spans` say now: counted as they were counted before, else widened to what the row holds.
   *
   * @param spans as the file has them
   */
  of(row: number, spans: string): string {
    const block = Math.floor(row / BLOCK) * BLOCK;
    for (const [first, last] of [
      [block, block + BLOCK - 1],
      [row, row],
    ] as const) {
      const was = extentOf(this.before, first, last);
      const is = extentOf(this.after, first, last);
      if (is && was && spans === written(was)) return written(is);
    }
    const own = extentOf(this.after, row, row);
    const [from, to] = spans.split(':').map(Number);
    if (!own || from === undefined || to === undefined || !(from > 0 && to >= from)) return spans;
    return written([Math.min(from - 1, own[0]), Math.max(to - 1, own[1])]);
  }
}

function written([first, last]: Extent): string {
  return `${first + 1}:${last + 1}`;
}

/** The columns of all cells of some rows, null where they have none. */
function extentOf(grid: CellGrid, firstRow: number, lastRow: number): Extent | null {
  let first = -1;
  let last = -1;
  for (let column = 0; column < grid.width; column++) {
    if (!hasCell(grid, column, firstRow, lastRow)) continue;
    if (first < 0) first = column;
    last = column;
  }
  return first < 0 ? null : [first, last];
}

function hasCell(grid: CellGrid, column: number, firstRow: number, lastRow: number): boolean {
  const chunks = grid.columnAt(column);
  for (let row = firstRow; chunks && row <= lastRow; row++) {
    const chunk = chunks[Math.floor(row / CHUNK_ROWS)];
    const offset = row % CHUNK_ROWS;
    if (chunk && (chunk.kinds[offset] !== 0 || chunk.styles[offset] !== 0)) return true;
  }
  return false;
}
