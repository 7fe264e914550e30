import type { SheetLine, SkipReason, TableLayout } from '../model/layout';
import type { SheetSnapshot } from '../model/snapshot';
import { readColumnHeaders } from './columns';
import { Grid, type Region } from './grid';
import type { DetectOptions } from './detect-options';
import { findHeader, findUnknownHeader, type HeaderBlock } from './header';
import { mappedHeader } from './mapped-header';
import { linesBetween } from './lines';
import { panelsOf } from './panels';
import { totalKind } from './rows';
import { sequenceColumn } from './sequence-column';
import { splitColumns, withoutCaptions } from './side-by-side';
import { skipReason } from './skip';
import { readTable, type HeaderedRegion } from './table';

/** The record tables of a sheet, in reading order; with none, why. */
export interface Detection {
  readonly tables: readonly TableLayout[];
  readonly skipped: SkipReason | null;
}

/** Header rows are looked for down to this row; below it only after a table. Preambles of 14 rows and more fit. */
const HEADER_SEARCH_ROWS = 60;

/** Finds every record table of a sheet: stacked or side by side, each with its header, columns, rows and context. */
export function detectTables(sheet: SheetSnapshot, options: DetectOptions): Detection {
  const grid = new Grid(sheet);
  const bounds = grid.bounds();
  if (!bounds) return { tables: [], skipped: 'empty' };
  const mapped = options.mapping?.headerRows !== undefined;
  const tables: TableLayout[] = [];
  let head: readonly SheetLine[] | null = null;
  for (const panel of mapped ? [bounds] : panelsOf(grid, bounds)) {
    const found: PanelTables = tablesOf(grid, panel, head, options);
    tables.push(...found.tables);
    head ??= found.head;
  }
  if (tables.length === 0 && !mapped) {
    const unknown = findUnknownHeader(grid, bounds, bounds.top);
    if (unknown) tables.push(...readTables(grid, bounds, unknown, { from: bounds.top, head: [] }, options));
  }
  return { tables, skipped: tables.length > 0 ? null : skipReason(grid, bounds) };
}

interface PanelTables {
  readonly tables: readonly TableLayout[];
  /** The lines above the first table, null without one. */
  readonly head: readonly SheetLine[] | null;
}

/** The tables of a sheet or of a panel of it, from top to bottom; `head` are the lines above the sheet's first one. */
function tablesOf(grid: Grid, bounds: Region, head: readonly SheetLine[] | null, options: DetectOptions): PanelTables {
  const tables: TableLayout[] = [];
  let above = head;
  let from = bounds.top;
  let header = firstHeader(grid, bounds, options);
  while (header) {
    const next: HeaderBlock | null = options.mapping?.headerRows ? null : nextTable(grid, bounds, header);
    const bottom = next ? preambleTop(grid, bounds, header.bodyTop, next) - 1 : bounds.bottom;
    const region: Region = { ...bounds, bottom };
    const lines = above ?? linesBetween(grid, region, from, (header.rows[0] ?? 0) - 1);
    const found = readTables(grid, region, header, { from, head: lines }, options);
    // What looked like a header without being one (填报单位 | 教育局 | 填报日期) belongs to the lines of the next.
    if (found.length > 0) {
      above = lines;
      from = bottom + 1;
    }
    tables.push(...found);
    header = next;
  }
  return { tables, head: above };
}

function firstHeader(grid: Grid, bounds: Region, options: DetectOptions): HeaderBlock | null {
  const rows = options.mapping?.headerRows;
  if (rows && rows.length > 0) return mappedHeader(grid, bounds, rows);
  return findHeader(grid, bounds, bounds.top, { strict: false, lastRow: bounds.top + HEADER_SEARCH_ROWS });
}

/** The header of the next table below, null where the rest belongs to this one. */
function nextTable(grid: Grid, bounds: Region, header: HeaderBlock): HeaderBlock | null {
  let from = header.bodyTop;
  for (;;) {
    const next = findHeader(grid, bounds, from, { strict: true });
    if (!next) return null;
    if (!continuesTable(grid, header, next)) return next;
    from = next.bodyTop;
  }
}

/** A header printed again on the next page: the same labels, and the running numbers go on. */
function continuesTable(grid: Grid, header: HeaderBlock, next: HeaderBlock): boolean {
  const first = header.rows[0] ?? 0;
  const again = next.rows[0] ?? 0;
  const labels = (row: number): string =>
    Array.from({ length: header.right - header.left + 1 }, (_, index) => grid.label(row, header.left + index)).join(
      '|',
    );
  if (labels(first) !== labels(again)) return false;
  const sequence = sequenceColumn(readColumnHeaders(grid, header));
  if (sequence === null) return followsRecord(grid, header, again - 1);
  const number = Number(grid.label(next.bodyTop, sequence));
  return Number.isInteger(number) && number > 1;
}

/** Whether the row above a repeated header is one of the table's own, but not its total: the table is not at its end. */
function followsRecord(grid: Grid, header: HeaderBlock, row: number): boolean {
  const columns = grid.filledColumns(row, { top: row, bottom: row, left: header.left, right: header.right });
  return columns.length >= 2 && !columns.some((column) => totalKind(grid.label(row, column)) === 'total');
}

/** The first row of the lines that belong to a table's header: titles and unit lines right above it. */
function preambleTop(grid: Grid, bounds: Region, lowest: number, header: HeaderBlock): number {
  let top = header.rows[0] ?? 0;
  while (top > lowest) {
    const filled = grid.filledColumns(top - 1, bounds);
    const blank = filled.length === 0;
    // Up to two lines of one or two cells right above a header are its title and unit line, not the last table's notes.
    if (blank || filled.length > 2 || /^(?:注|备注|说明|note|remark)/.test(grid.label(top - 1, filled[0] ?? 0))) break;
    if (/^\d+$/.test(grid.label(top - 1, filled[0] ?? 0))) break;
    top--;
  }
  return top;
}

/** Where the lines above a table begin, and the lines above the sheet's first table, whose date and year hold for all. */
interface Above {
  readonly from: number;
  readonly head: readonly SheetLine[];
}

function readTables(
  grid: Grid,
  region: Region,
  header: HeaderBlock,
  above: Above,
  options: DetectOptions,
): TableLayout[] {
  const blocks = splitColumns(grid, region, header, readColumnHeaders(grid, header));
  const own = withoutCaptions(grid, header, blocks);
  const columns = readColumnHeaders(grid, own);
  const preamble = linesBetween(grid, region, above.from, (own.rows[0] ?? 0) - 1);
  const whole: HeaderedRegion = { region, header: own, columns, preamble, head: above.head };
  return blocks
    .map((block) => readTable(grid, whole, block, options))
    .filter((table): table is TableLayout => table !== null);
}
