import type { CellExtent } from './cell-extent';

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
    private readonly before: CellExtent,
    private readonly after: CellExtent,
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
      const was = this.before.columns(first, last);
      const is = this.after.columns(first, last);
      if (is && was && spans === written(was)) return written(is);
    }
    const own = this.after.columns(row, row);
    const [from, to] = spans.split(':').map(Number);
    if (!own || from === undefined || to === undefined || !(from > 0 && to >= from)) return spans;
    return written([Math.min(from - 1, own[0]), Math.max(to - 1, own[1])]);
  }
}

function written([first, last]: Extent): string {
  return `${first + 1}:${last + 1}`;
}
