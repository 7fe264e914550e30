import { calendarOf, type Day } from '../model/day';
import type { DateContext } from '../model/deadline';
import type { LayoutMapping, RowLayout, SheetLine, SkipReason, TableLayout } from '../model/layout';
import type { SheetSnapshot } from '../model/snapshot';
import { readColumnHeaders, type ColumnHeader } from './columns';
import { readContent } from './content';
import { asOfPeriod, findPlan, findSheetAsOf, findTitle, findUnitLine, loneDate } from './context';
import { Grid, inSpans, type Region } from './grid';
import { settleGroupRows } from './group-rows';
import { findHeader, findUnknownHeader, type HeaderBlock } from './header';
import { parseHeaderLabel } from './header-label';
import { mappedHeader } from './mapped-header';
import { linesBetween } from './lines';
import { draftRole } from './role-draft';
import { settleOfWhichRows } from './of-which-rows';
import { panelsOf } from './panels';
import { matchRoles } from './role-words';
import { assignRoles } from './roles';
import { classifyRows, isWholeLabel, totalKind, type ClassifiedRow } from './rows';
import { splitColumns, withoutCaptions, type ColumnBlock } from './side-by-side';
import { isLedger, looksLikeForm, skipReason } from './skip';
import { findAddends, recordsOf } from './totals';

/** What detection is given besides the sheet. */
export interface DetectOptions {
  /** The as-of day given by the user, null where each sheet's own is to be used, else today. */
  readonly asOf: Day | null;
  readonly today: Day;
  readonly fileName: string | null;
  readonly mapping: LayoutMapping | null;
}

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
  return blocks
    .map((block) => readTable(grid, region, own, columns, block, { preamble, head: above.head }, options))
    .filter((table): table is TableLayout => table !== null);
}

function readTable(
  grid: Grid,
  region: Region,
  whole: HeaderBlock,
  allColumns: readonly ColumnHeader[],
  block: ColumnBlock,
  { preamble, head }: { readonly preamble: readonly SheetLine[]; readonly head: readonly SheetLine[] },
  options: DetectOptions,
): TableLayout | null {
  const header: HeaderBlock = { ...whole, left: block.left, right: block.right };
  const columns = allColumns.filter(
    (each) =>
      each.column >= block.left &&
      each.column <= block.right &&
      (each.path.length > 0 || isUsed(grid, region, header, each.column)),
  );
  const isPart = block.left !== whole.left || block.right !== whole.right;
  const tableRegion: Region = isPart ? { ...region, left: block.left, right: block.right } : region;
  const hints = {
    sheetName: grid.sheet.name,
    fileName: options.fileName,
    asOf: options.asOf,
    today: options.today,
    planYear: options.mapping?.planYear,
  };
  const plan = findPlan([...preamble, ...head], allColumns, hints);
  const classified = classifyRows(grid, { region: tableRegion, header, sequence: sequenceColumn(columns) });
  const asOf =
    findSheetAsOf([...preamble, ...classified.notes, ...head], calendarOf(plan.end).year) ??
    asOfPeriod(preamble) ??
    loneDate(preamble, { planStart: plan.start, planEnd: plan.end, asOf: options.today });
  const dates: DateContext = {
    planStart: plan.start,
    planEnd: plan.end,
    asOf: options.asOf ?? asOf?.day ?? options.today,
  };
  const body = { ...tableRegion, left: header.left, right: header.right };
  const grouped = settleGroupRows(grid, settleWholes(grid, classified.rows, columns), body);
  const rows = settleOfWhichRows(grid, grouped, body);
  const records = recordsOf(rows);
  if (records.length === 0 || (!options.mapping?.headerRows && looksLikeForm(grid, records, header, columns)))
    return null;
  const drafts = columns.map((column) => draftRole(column, readContent(grid, column.column, records, dates), dates));
  const layouts = assignRoles(drafts, {
    sheet: grid.sheet,
    records,
    dates,
    unitLine: findUnitLine(preamble),
    mapping: options.mapping,
  });
  if (!isLedger(layouts)) return null;
  const last = rows.at(-1)?.row ?? header.bodyTop;
  const addends = findAddends(grid.sheet, rows, layouts);
  return {
    range: { top: header.rows[0] ?? 0, left: header.left, bottom: last, right: header.right },
    headerRows: header.rows,
    columns: layouts,
    rows: [...helperRows(grid, header), ...sectioned(grid, rows, addends)].filter((row) => row.row <= last),
    preamble,
    notes: classified.notes,
    title: findTitle(preamble),
    plan,
    asOf,
  };
}

/** Whether a column without a label holds anything below the header. */
function isUsed(grid: Grid, region: Region, header: HeaderBlock, column: number): boolean {
  return grid.hasContent(column, { ...region, top: header.bodyTop });
}

/** The column of running numbers, by its header alone. */
function sequenceColumn(columns: readonly ColumnHeader[]): number | null {
  for (const { column, path } of columns) {
    const leaf = path.at(-1);
    if (
      leaf !== undefined &&
      matchRoles(parseHeaderLabel(leaf.replace(/\s/g, '').toLowerCase()))[0]?.role === 'sequence'
    )
      return column;
  }
  return null;
}

/** 全市 as the first or last of a list of areas is their total, and so is a lone 支出合计 at either end. */
function settleWholes(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  columns: readonly ColumnHeader[],
): readonly ClassifiedRow[] {
  if (rows.some((row) => row.kind === 'total')) return rows;
  const records = rows.filter((row) => row.kind === 'record');
  const subtotals = rows.filter((row) => row.kind === 'subtotal');
  const lone = subtotals.length === 1 ? subtotals[0] : undefined;
  if (lone && (lone === rows.at(-1) || lone === rows[0]))
    return rows.map((row) => (row === lone ? { ...row, kind: 'total' as const } : row));
  if (records.length < 3) return rows;
  const isWhole = (row: ClassifiedRow): boolean =>
    columns.slice(0, 3).some(({ column }) => isWholeLabel(grid.mergedLabel(row.row, column)));
  const total = [records[0], records.at(-1)].find((row) => row !== undefined && isWhole(row));
  if (!total || records.filter(isWhole).length > 1) return rows;
  return rows.map((row) => (row === total ? { ...row, kind: 'total' as const } : row));
}

const NO_ADDENDS: readonly number[] = [];

function helperRows(grid: Grid, header: HeaderBlock): RowLayout[] {
  return header.helperRows.map((row) => ({
    row,
    kind: 'helper',
    section: null,
    addends: NO_ADDENDS,
    hidden: inSpans(grid.sheet.hiddenRows, row),
  }));
}

function sectioned(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  addends: ReadonlyMap<number, readonly number[]>,
): RowLayout[] {
  let section: string | null = null;
  return rows.map(({ row, kind, label, headsSection }) => {
    if (kind === 'section' || headsSection) section = label;
    if (kind === 'total') section = null;
    return {
      row,
      kind,
      section,
      addends: addends.get(row) ?? NO_ADDENDS,
      hidden: inSpans(grid.sheet.hiddenRows, row),
    };
  });
}
