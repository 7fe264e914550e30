/** What the rows of a sheet say of where pages may end. */
export interface PagedRows {
  /** In points, by row; a row without a height is as high as the program makes it. */
  readonly heights: readonly (number | null)[];
  /** Rows that stand on the page of the row behind them: headings, headers of tables. */
  readonly withNext: ReadonlySet<number>;
  /** Rows before which a page begins in any case. */
  readonly forced: readonly number[];
  /** Repeated on every page behind its own. */
  readonly titleRow: number | null;
}

/** How rows fall on pages. */
export interface Pages {
  /** Rows before which a page is to be begun by hand, in their order. */
  readonly breaks: readonly number[];
  /** The first rows of all pages but the first one. */
  readonly starts: readonly number[];
  /** Whether all heights were known; else pages are told up to the first unknown one. */
  readonly known: boolean;
}

/**
 * How rows fall on pages of a height in points, with a break by hand only where a page would end behind a heading or a
 * header, without what it heads: all other pages end where they are full.
 */
export function pagesOf({ heights, withNext, forced, titleRow }: PagedRows, page: number): Pages {
  const breaks = new Set(forced);
  const starts: number[] = [];
  let used = 0;
  let row = 0;
  while (row < heights.length) {
    const end = endOfUnit(row, heights.length, withNext);
    const unit = heights.slice(row, end);
    if (unit.some((height) => height === null)) break;
    const height = unit.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    const top = titleRow !== null && row > titleRow ? (heights[titleRow] ?? 0) : 0;
    const isFull = used + height > page && used > top;
    // A single row that is too high for the rest of a page goes to the next one by itself.
    if (isFull && end > row + 1) breaks.add(row);
    if (isFull || breaks.has(row)) {
      starts.push(row);
      used = top;
    }
    used += height;
    row = end;
  }
  return { breaks: [...breaks].sort((a, b) => a - b), starts, known: row >= heights.length };
}

/** The points that are left on the page behind the last row; null where heights are unknown. */
export function roomLeft(rows: PagedRows, page: number): number | null {
  const { starts, known } = pagesOf(rows, page);
  if (!known) return null;
  const used = rows.heights.slice(starts.at(-1) ?? 0).reduce<number>((sum, height) => sum + (height ?? 0), 0);
  return page - used;
}

/** Behind the last row that has to stand on the page of a row. */
function endOfUnit(row: number, rows: number, withNext: ReadonlySet<number>): number {
  let end = row + 1;
  while (end < rows && withNext.has(end - 1)) end++;
  return end;
}
