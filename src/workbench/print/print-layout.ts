import type { CellRange } from '../../core/model/address';
import type { DrawnSheet } from '../grid/drawn-sheet';
import type { Lines } from '../grid/lines';

/** Cells beyond which printing would hold the browser up for minutes. */
const MOST_CELLS = 400_000;

/** A sheet as it goes to paper. Rows and columns count from 0; hidden ones are left out. */
export interface PrintLayout {
  readonly columns: readonly number[];
  readonly pages: readonly PrintedPart[];
  /** Rows at the end that are too many to be printed; 0 where all are. */
  readonly cut: number;
}

/** Rows that begin on a new page, and run over as many as they need. */
export interface PrintedPart {
  /** Blocks one below the other. */
  readonly blocks: readonly PrintedBlock[];
}

/** Rows with the rows that are repeated above them on every page. */
export interface PrintedBlock {
  readonly head: readonly number[];
  readonly rows: readonly number[];
}

/** A cell of a printed row: the cell that it shows, and how many printed rows and columns it takes. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  /** Place of its first printed column among the printed ones. */
  readonly at: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A merge that began on an earlier page shows its text there. */
  readonly isContinued: boolean;
}

/** What of a sheet is printed: its print area, else all that is filled or drawn over. null where nothing is. */
export function printLayout({ sheet, layout }: DrawnSheet): PrintLayout | null {
  const area = sheet.print?.area ?? filledArea(sheet);
  if (!area) return null;
  const columns = visible(area.left, area.right, layout.columns);
  const all = visible(area.top, area.bottom, layout.rows);
  if (columns.length === 0 || all.length === 0) return null;
  const most = Math.max(1, Math.floor(MOST_CELLS / columns.length));
  const rows = all.slice(0, most);
  const [first, last] = sheet.print?.titleRows ?? [0, -1];
  const titles = visible(first, last, layout.rows);
  const breaks = new Set(sheet.print?.breaks ?? []);
  const parts: number[][] = [];
  for (const row of rows) {
    const part = parts.at(-1);
    if (!part || breaksBetween(part.at(-1) ?? row, row, breaks)) parts.push([row]);
    else part.push(row);
  }
  return { columns, pages: parts.map((part) => ({ blocks: blocksOf(part, titles) })), cut: all.length - rows.length };
}

/** The cells of a block's row, from the left. @param index of the row among the block's */
export function cellsOf(
  rows: readonly number[],
  index: number,
  columns: readonly number[],
  drawn: DrawnSheet,
): readonly PrintedCell[] {
  const row = rows[index] ?? 0;
  const cells: PrintedCell[] = [];
  columns.forEach((column, at) => {
    const merge = drawn.layout.merges.mergeAt(row, column);
    if (!merge) {
      cells.push({ row, column, at, rowSpan: 1, columnSpan: 1, isContinued: false });
      return;
    }
    // Drawn by the first of its cells that is printed.
    if ((rows[index - 1] ?? -1) >= merge.top || (columns[at - 1] ?? -1) >= merge.left) return;
    cells.push({
      row: merge.top,
      column: merge.left,
      at,
      rowSpan: countTo(merge.bottom, rows, index),
      columnSpan: countTo(merge.right, columns, at),
      isContinued: drawn.layout.rows.span(merge.top, row - 1) > 0,
    });
  });
  return cells;
}

/** How many of ascending numbers, from one on, are not above a limit. */
function countTo(limit: number, numbers: readonly number[], from: number): number {
  let end = from;
  while ((numbers[end] ?? Infinity) <= limit) end++;
  return end - from;
}

/** Rows above the repeated ones stand alone: from there on, each page begins with the repeated rows. */
function blocksOf(rows: readonly number[], titles: readonly number[]): readonly PrintedBlock[] {
  const first = titles[0];
  const last = titles.at(-1);
  if (first === undefined || last === undefined) return [{ head: [], rows }];
  const above = rows.filter((row) => row < first);
  const below = rows.filter((row) => row > last);
  return [
    ...(above.length > 0 ? [{ head: [], rows: above }] : []),
    ...(below.length > 0 ? [{ head: titles, rows: below }] : []),
    // Repeated rows with nothing below them are printed once.
    ...(below.length === 0 && rows.some((row) => row >= first) ? [{ head: [], rows: titles }] : []),
  ];
}

/** A break before a hidden row counts for the next one that is printed. */
function breaksBetween(above: number, below: number, breaks: ReadonlySet<number>): boolean {
  for (let row = above + 1; row <= below; row++) if (breaks.has(row)) return true;
  return false;
}

function filledArea(sheet: DrawnSheet['sheet']): CellRange | null {
  const areas = [...sheet.charts.map(({ area }) => area)];
  const used = sheet.usedRange();
  if (used) areas.push(used);
  if (areas.length === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

function visible(first: number, last: number, lines: Lines): readonly number[] {
  const found: number[] = [];
  for (let index = first; index <= Math.min(last, lines.count - 1); index++)
    if (!lines.isHidden(index)) found.push(index);
  return found;
}
