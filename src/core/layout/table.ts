import { calendarOf } from '../model/day';
import type { DateContext } from '../model/deadline';
import type { RowLayout, SheetLine, TableLayout } from '../model/layout';
import type { ColumnHeader } from './columns';
import { readContent } from './content';
import { asOfPeriod, findPlan, findSheetAsOf, findTitle, findUnitLine, loneDate } from './context';
import type { DetectOptions } from './detect-options';
import { inSpans, type Grid, type Region } from './grid';
import { settleGroupRows } from './group-rows';
import type { HeaderBlock } from './header';
import { settleOfWhichRows } from './of-which-rows';
import { draftRole } from './role-draft';
import { assignRoles } from './roles';
import { classifyRows, type ClassifiedRow } from './rows';
import { sequenceColumn } from './sequence-column';
import type { ColumnBlock } from './side-by-side';
import { isLedger, looksLikeForm } from './skip';
import { findAddends, recordsOf } from './totals';
import { settleWholes } from './whole-rows';

/** A header with all that stands under it; several tables where they share it side by side. */
export interface HeaderedRegion {
  readonly region: Region;
  readonly header: HeaderBlock;
  /** Every column under the header. */
  readonly columns: readonly ColumnHeader[];
  /** The lines right above the header. */
  readonly preamble: readonly SheetLine[];
  /** The lines above the sheet's first table, whose date and year hold for all. */
  readonly head: readonly SheetLine[];
}

/** Reads one block of columns as a table; null where it holds no record table. */
export function readTable(
  grid: Grid,
  whole: HeaderedRegion,
  block: ColumnBlock,
  options: DetectOptions,
): TableLayout | null {
  const header: HeaderBlock = { ...whole.header, left: block.left, right: block.right };
  const region = regionOf(whole, block);
  const columns = columnsOf(grid, whole, header);
  const classified = classifyRows(grid, { region, header, sequence: sequenceColumn(columns) });
  const { plan, asOf, dates } = contextOf(grid, whole, classified.notes, options);
  const rows = settleRows(grid, classified.rows, columns, { ...region, left: header.left, right: header.right });
  const records = recordsOf(rows);
  if (records.length === 0) return null;
  if (!options.mapping?.headerRows && looksLikeForm(grid, records, header, columns)) return null;
  const drafts = columns.map((column) => draftRole(column, readContent(grid, column.column, records, dates), dates));
  const unitLine = findUnitLine(whole.preamble);
  const layouts = assignRoles(drafts, { sheet: grid.sheet, records, dates, unitLine, mapping: options.mapping });
  if (!isLedger(layouts)) return null;
  const last = rows.at(-1)?.row ?? header.bodyTop;
  const addends = findAddends(grid.sheet, rows, layouts);
  return {
    range: { top: header.rows[0] ?? 0, left: header.left, bottom: last, right: header.right },
    headerRows: header.rows,
    columns: layouts,
    rows: [...helperRows(grid, header), ...sectioned(grid, rows, addends)].filter((row) => row.row <= last),
    preamble: whole.preamble,
    notes: classified.notes,
    title: findTitle(whole.preamble),
    plan,
    asOf,
  };
}

/** A table that has its header to itself may have columns left and right of the labels; one beside others has not. */
function regionOf({ region, header }: HeaderedRegion, block: ColumnBlock): Region {
  const isPart = block.left !== header.left || block.right !== header.right;
  return isPart ? { ...region, left: block.left, right: block.right } : region;
}

/** The columns under a block's header that are labelled or hold anything. */
function columnsOf(grid: Grid, whole: HeaderedRegion, header: HeaderBlock): readonly ColumnHeader[] {
  return whole.columns.filter(
    ({ column, path }) =>
      column >= header.left &&
      column <= header.right &&
      (path.length > 0 || grid.hasContent(column, { ...whole.region, top: header.bodyTop })),
  );
}

/** The years that the table plans for, its own as-of date, and what its dates are to be read by. */
function contextOf(
  grid: Grid,
  { columns, preamble, head }: HeaderedRegion,
  notes: readonly SheetLine[],
  options: DetectOptions,
): Pick<TableLayout, 'plan' | 'asOf'> & { readonly dates: DateContext } {
  const { fileName, asOf: given, today, mapping } = options;
  const hints = { sheetName: grid.sheet.name, fileName, asOf: given, today, planYear: mapping?.planYear };
  const plan = findPlan([...preamble, ...head], columns, hints);
  const asOf =
    findSheetAsOf([...preamble, ...notes, ...head], calendarOf(plan.end).year) ??
    asOfPeriod(preamble) ??
    loneDate(preamble, { planStart: plan.start, planEnd: plan.end, asOf: today });
  const dates = { planStart: plan.start, planEnd: plan.end, asOf: given ?? asOf?.day ?? today };
  return { plan, asOf, dates };
}

/** What only the rows around it tell of a row: totals without the word, groups, parts of a figure. */
function settleRows(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  columns: readonly ColumnHeader[],
  body: Region,
): readonly ClassifiedRow[] {
  return settleOfWhichRows(grid, settleGroupRows(grid, settleWholes(grid, rows, columns), body), body);
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
