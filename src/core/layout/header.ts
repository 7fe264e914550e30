import type { RowCursor } from '../model/row-cursor';
import { CellKind, FORMULA_FLAG } from '../model/snapshot';
import { kindAt, textAt } from '../model/cells';
import { parsePeriod } from '../values';
import { dayOf } from '../model/day';
import type { DateContext } from '../model/deadline';
import { memoize } from '../model/memoize';
import type { Grid, Region } from './grid';
import { isHelperRow } from './helper-rows';
import { isHeaderWord, rolesOfText } from './role-words';
import { hasWord, isWord, startsWithWord } from './words';

/** Rows of a table's header, and where its records begin. Rows count from 0. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  /** Enum, instruction and 栏次 rows right below the header. */
  readonly helperRows: readonly number[];
  /** First row below header and helper rows. */
  readonly bodyTop: number;
  /** First and last column that the header labels. */
  readonly left: number;
  readonly right: number;
}

/** Header levels that are looked for at most. */
const MAX_LEVELS = 5;
/** Longest text that can head a column; longer ones are sentences. */
const MAX_LABEL = 45;
const FEWEST_COLUMNS = 2;
/** Rows that are searched for a header in unknown words. */
const SEARCH_ROWS = 60;

/** Any year serves to tell whether a label is a period at all; the plan's own year is applied later. */
const ANY_YEAR: DateContext = {
  planStart: dayOf(2021, 1, 1) ?? 0,
  planEnd: dayOf(2021, 12, 31) ?? 0,
  asOf: dayOf(2021, 12, 31) ?? 0,
};

/** Whether a label names a period (1月, 一季度, Q3, 2022年, 一季度计划). */
export const isPeriodLabel: (label: string) => boolean = memoize(
  (label: string) => label.length <= 20 && parsePeriod(label, ANY_YEAR) !== null,
);

interface HeaderCell {
  readonly column: number;
  readonly label: string;
  /** Last column of the cell, beyond `column` for a cell merged across. */
  readonly right: number;
  readonly bottom: number;
  /** Could head a column at all. */
  readonly isLabel: boolean;
  /** A word or period that is known to head columns. */
  readonly isKnown: boolean;
}

function headerCells(grid: Grid, row: number, region: Region): HeaderCell[] {
  return grid.filledColumns(row, region).map((column) => {
    const label = grid.label(row, column);
    const merge = grid.mergeAt(row, column);
    const isLabel = looksLikeLabel(grid, row, column, label);
    const isKnown = isLabel && (isPeriodLabel(label) || isHeaderWord(label));
    return {
      column,
      label,
      right: Math.min(merge?.right ?? column, region.right),
      bottom: merge?.bottom ?? row,
      isLabel,
      isKnown,
    };
  });
}

function looksLikeLabel(grid: Grid, row: number, column: number, label: string): boolean {
  const kind = kindAt(grid.sheet, row, column);
  if (kind === CellKind.Number) return isPeriodLabel(textAt(grid.sheet, row, column)) || /^(?:19|20)\d\d$/.test(label);
  if (kind !== CellKind.Text) return false;
  if (label.length > MAX_LABEL || /[。;;!!]/.test(label) || /^[\d.,%/\-—–]+$/.test(label)) return false;
  return !isMetaLabel(label);
}

/** 填报单位:市教育局 and the like: a line that tells something about the table, not a column's header. */
export function isMetaLabel(text: string): boolean {
  // The asterisk of a column that must be filled in (*责任单位) is not that of a footnote.
  const label = text.replace(/^[*＊†]+(?=.)/, '');
  if (startsWithWord('notes', label)) return true;
  const colon = /^([^::]{1,12})[::](.+)$/.exec(label);
  if (!colon) return startsWithWord('metaLines', label) && /\d/.test(label);
  return (
    !startsWithWord('ofWhich', label) &&
    (startsWithWord('metaLines', label) || isHeaderWord(colon[1] ?? '') || isWord('signatures', colon[1] ?? ''))
  );
}

/**
 * The first header at or below a row of a region, null where there is none. `strict` asks for a header that could not be
 * a record: below a table, where records stand all around.
 */
export function findHeader(
  grid: Grid,
  region: Region,
  fromRow: number,
  options: { strict: boolean; lastRow?: number },
): HeaderBlock | null {
  const lastRow = Math.min(region.bottom, options.lastRow ?? region.bottom);
  const cursor = grid.cursor(region);
  for (const row of grid.filledRows({ ...region, top: Math.max(region.top, fromRow), bottom: lastRow })) {
    cursor.moveTo(row);
    if (options.strict && (cursor.kinds[0]?.[cursor.offset] === CellKind.Number || !mayBeHeader(grid, cursor, row)))
      continue;
    const cells = headerCells(grid, row, region);
    if (!isHeaderRow(cells, options.strict) && !(options.strict && isCaptioned(grid, region, row, cells))) continue;
    return expand(grid, region, row, cells, fromRow);
  }
  return null;
}

/** A header by shape alone, for tables in words that are not known: a row of distinct labels over rows with figures. */
export function findUnknownHeader(grid: Grid, region: Region, fromRow: number): HeaderBlock | null {
  for (let row = fromRow; row <= Math.min(region.bottom, fromRow + SEARCH_ROWS); row++) {
    const cells = headerCells(grid, row, region);
    if (looksLikeHeader(grid, region, row, cells)) return expand(grid, region, row, cells, fromRow);
  }
  return null;
}

/** Distinct labels over rows with figures. */
function looksLikeHeader(grid: Grid, region: Region, row: number, cells: readonly HeaderCell[]): boolean {
  const distinct = new Set(cells.map((cell) => cell.label)).size;
  const labels = cells.length >= FEWEST_COLUMNS && cells.every((cell) => cell.isLabel) && distinct === cells.length;
  return labels && figuresBelow(grid, region, row, cells);
}

/** A header by shape below a table: after a blank row and a caption of its own (表二 培训情况), most of its words may be unknown. */
function isCaptioned(grid: Grid, region: Region, row: number, cells: readonly HeaderCell[]): boolean {
  const filled = (above: number): number => grid.filledColumns(row - above, region).length;
  return (
    cells.length > FEWEST_COLUMNS && filled(1) === 1 && filled(2) === 0 && looksLikeHeader(grid, region, row, cells)
  );
}

/** Whether most of the next rows hold a figure under these labels, in rows about as wide. */
function figuresBelow(grid: Grid, region: Region, row: number, cells: readonly HeaderCell[]): boolean {
  let rows = 0;
  let withFigures = 0;
  for (let next = row + 1; next <= region.bottom && rows < 6 && next <= row + 12; next++) {
    const filled = grid
      .filledColumns(next, region)
      .filter((column) => cells.some((cell) => column >= cell.column && column <= cell.right));
    if (filled.length === 0) continue;
    rows++;
    const figures = filled.filter((column) => kindAt(grid.sheet, next, column) === CellKind.Number).length;
    if (figures > 0 && filled.length >= Math.min(3, cells.length) && filled.length >= cells.length * 0.4) withFigures++;
  }
  return rows >= 2 && withFigures >= rows * 0.6;
}

/** Whether a label is a known header word as a whole. */
const isExactWord = memoize((label: string) => (rolesOfText(label)[0]?.weight ?? 0) >= 1);

/** A quick look before a row is taken apart: one of its first cells must be a known header word. */
function mayBeHeader(grid: Grid, cursor: RowCursor, row: number): boolean {
  let index = -1;
  for (let seen = 0; seen < 3; seen++) {
    index = grid.nextFilled(cursor, index + 1);
    const column = cursor.columns[index];
    if (column === undefined || (cursor.kind(index) & ~FORMULA_FLAG) !== CellKind.Text) return false;
    if (isExactWord(grid.label(row, column))) return true;
  }
  return false;
}

function isHeaderRow(cells: readonly HeaderCell[], strict: boolean): boolean {
  if (cells.length < FEWEST_COLUMNS) return false;
  const labels = cells.filter((cell) => cell.isLabel).length;
  const known = cells.filter((cell) => cell.isKnown);
  const distinct = new Set(known.map((cell) => cell.label)).size;
  const odd = cells.length - labels;
  if (odd > (cells.length >= 6 ? 1 : 0)) return false;
  if (strict) {
    const exact = cells.filter((cell) => isExactWord(cell.label));
    const roles = new Set(exact.map((cell) => rolesOfText(cell.label)[0]?.role));
    return odd === 0 && cells.length >= 3 && roles.size >= 2 && known.length >= cells.length * 0.6;
  }
  return distinct >= 2 && known.length >= cells.length * 0.4;
}

function expand(grid: Grid, region: Region, row: number, cells: readonly HeaderCell[], fromRow: number): HeaderBlock {
  let top = row;
  while (top > fromRow && row - top < MAX_LEVELS - 1 && isParentRow(grid, region, top - 1, cells)) top--;
  let bottom = row;
  for (let level = top; level <= bottom; level++) {
    for (const cell of headerCells(grid, level, region)) {
      if (cell.bottom < top + MAX_LEVELS) bottom = Math.max(bottom, cell.bottom);
    }
  }
  while (bottom - top + 1 < MAX_LEVELS && bottom < region.bottom && isSubHeader(grid, region, top, bottom, bottom + 1))
    bottom++;
  const helperRows: number[] = [];
  const { left, right } = labelledColumns(grid, region, top, bottom);
  let bodyTop = bottom + 1;
  while (bodyTop <= region.bottom && helperRows.length < 4 && isHelperRow(grid, { ...region, left, right }, bodyTop))
    helperRows.push(bodyTop++);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return { rows, helperRows, bodyTop, left: withNames(grid, region, bodyTop, left), right };
}

/** Rows below a header that are looked at for names without a label. */
const NAME_ROWS = 12;

/** The first column, also where the names of the rows stand left of the labels under none of their own. */
function withNames(grid: Grid, region: Region, bodyTop: number, left: number): number {
  const names = left - 1;
  if (names < region.left) return left;
  let rows = 0;
  let named = 0;
  for (let row = bodyTop; row <= Math.min(region.bottom, bodyTop + NAME_ROWS); row++) {
    if (!grid.isFilled(row, left)) continue;
    rows++;
    const merge = grid.mergeAt(row, names);
    if (kindAt(grid.sheet, row, names) === CellKind.Text && (merge === null || merge.right === names)) named++;
  }
  return rows >= 2 && named >= rows * 0.6 ? names : left;
}

/** The first and last column that a header's rows label. */
function labelledColumns(grid: Grid, region: Region, top: number, bottom: number): { left: number; right: number } {
  let left = region.right;
  let right = region.left;
  for (let row = top; row <= bottom; row++) {
    for (const cell of headerCells(grid, row, region)) {
      left = Math.min(left, cell.column);
      right = Math.max(right, cell.right);
    }
  }
  return { left, right };
}

/** A row of group labels above a header row: cells that span some of the columns, but no title over all of them. */
function isParentRow(grid: Grid, region: Region, row: number, below: readonly HeaderCell[]): boolean {
  const cells = headerCells(grid, row, region);
  const first = below[0];
  const last = below.at(-1);
  if (cells.length === 0 || !first || !last || cells.some((cell) => !cell.isLabel)) return false;
  const width = last.right - first.column + 1;
  const spans = cells.filter((cell) => cell.right > cell.column);
  const widest = Math.max(...cells.map((cell) => cell.right - cell.column + 1));
  if (runsDown(grid, region, row)) return true;
  if (widest >= width * 0.8) return false;
  if (cells.length === 1)
    return spans.length === 1 && (cells[0]?.column ?? 0) > first.column && (cells[0]?.label.length ?? 0) <= 14;
  // Without merges a parent row is known by being sparser than the row below it and standing over its columns only.
  const over = cells.every((cell) => below.some((each) => each.column >= cell.column));
  return spans.length > 0 || (cells.length < below.length && over && cells.some((cell) => cell.isKnown));
}

/** Whether a cell of this row, or one above that covers it, is merged down into the next row: then both are of one header. */
function runsDown(grid: Grid, region: Region, row: number): boolean {
  return grid.contentColumns.some((column) => {
    if (column < region.left || column > region.right) return false;
    const merge = grid.mergeAt(row, column);
    return (
      merge !== null &&
      merge.bottom > row &&
      merge.bottom - merge.top < MAX_LEVELS &&
      grid.label(merge.top, merge.left) !== ''
    );
  });
}

/** A row of labels below group labels: it fills only columns that the row above leaves open or spans. */
function isSubHeader(grid: Grid, region: Region, top: number, above: number, row: number): boolean {
  const cells = headerCells(grid, row, region);
  const parents = headerCells(grid, above, region);
  const first = parents[0];
  if (cells.length === 0 || !first || cells.some((cell) => !cell.isLabel)) return false;
  if (cells.length === 1 && (cells[0]?.right ?? 0) - (cells[0]?.column ?? 0) >= (region.right - region.left) * 0.5)
    return false;
  const topCells = headerCells(grid, top, region);
  if (
    topCells.some(
      (cell) =>
        cell.column === cells[0]?.column &&
        cell.right === cell.column &&
        cell.bottom === top &&
        cell.column === first.column,
    )
  )
    return false;
  const open = cells.filter((cell) => {
    const parent = parents.find((each) => cell.column >= each.column && cell.column <= each.right);
    return !parent || parent.right > parent.column || hasOpenRight(parents, parent);
  });
  if (open.length < cells.length * 0.8) return false;
  const labels = cells.map((cell) => cell.label);
  const known = cells.filter(
    (cell) =>
      cell.isKnown || labels.indexOf(cell.label) !== labels.lastIndexOf(cell.label) || hasWord('planned', cell.label),
  );
  return known.length >= cells.length * 0.5;
}

/** Whether the columns right of a label are left open, so that it may be a group label without a merge. */
function hasOpenRight(cells: readonly HeaderCell[], cell: HeaderCell): boolean {
  const next = cells.find((each) => each.column > cell.column);
  return next !== undefined && next.column > cell.right + 1;
}
