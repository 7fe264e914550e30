import type { CellRange } from '../../../src/core/model/address';
import type { CellContent, SheetModel } from '../../../src/xlsx';
import type { Excel } from '../excel';
import { RangeType } from '../objects/range';
import { ApiError } from '../protocol/api-error';
import { MAX_COLUMNS, MAX_ROWS } from './area';
import { keep } from './clear';
import { moveReferences } from './formula-references';

/** Cells that make room, or close up: rows or columns of a band, from one line on. */
export interface LineShift {
  readonly axis: 'row' | 'column';
  /** First line that is inserted or deleted. */
  readonly at: number;
  /** Lines inserted, or negative, deleted. */
  readonly count: number;
  /** The band across: which columns (or rows) move. */
  readonly from: number;
  readonly to: number;
}

/** The shift of inserting or deleting a range's cells. */
export function shiftOf(range: CellRange, axis: LineShift['axis'], sign: 1 | -1): LineShift {
  return axis === 'row'
    ? { axis, at: range.top, count: sign * (range.bottom - range.top + 1), from: range.left, to: range.right }
    : { axis, at: range.left, count: sign * (range.right - range.left + 1), from: range.top, to: range.bottom };
}

function isWhole({ axis, from, to }: LineShift): boolean {
  return from === 0 && to === (axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;
}

/** Inserts or deletes cells, and moves everything that is tied to cells. */
export function shiftCells(excel: Excel, sheet: SheetModel, shift: LineShift): void {
  refuseCutMerges(sheet, shift);
  const move = (range: CellRange): CellRange | null => movedRange(range, shift);
  moveContents(sheet, shift);
  moveAttachments(sheet, move);
  if (isWhole(shift) && shift.axis === 'row') moveLineFormats(sheet.rows, shift);
  if (isWhole(shift) && shift.axis === 'column') moveLineFormats(sheet.columns, shift);
  moveFormulas(excel, sheet, move);
  moveRanges(excel, sheet, move);
}

/** Where a range is after the shift, null where all of it was deleted. A range that only partly moves stays. */
export function movedRange(range: CellRange, shift: LineShift): CellRange | null {
  const byRow = shift.axis === 'row';
  const [start, end] = byRow ? [range.top, range.bottom] : [range.left, range.right];
  const [crossStart, crossEnd] = byRow ? [range.left, range.right] : [range.top, range.bottom];
  if (crossStart < shift.from || crossEnd > shift.to) return range;
  const limit = (byRow ? MAX_ROWS : MAX_COLUMNS) - 1;
  if (start === 0 && end === limit) return range;
  const first = movedStart(start, shift);
  const last = Math.min(movedEnd(end, shift), limit);
  if (last < first) return null;
  return byRow ? { ...range, top: first, bottom: last } : { ...range, left: first, right: last };
}

function movedStart(line: number, { at, count }: LineShift): number {
  if (line < at) return line;
  return count > 0 ? line + count : Math.max(at, line + count);
}

function movedEnd(line: number, { at, count }: LineShift): number {
  if (line < at) return line;
  return count > 0 ? line + count : Math.max(at - 1, line + count);
}

function refuseCutMerges(sheet: SheetModel, shift: LineShift): void {
  const [cross, crossEnd] = shift.axis === 'row' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const last = shift.axis === 'row' ? 'bottom' : 'right';
  const isCut = sheet.merges.some(
    (merge) =>
      merge[last] >= shift.at &&
      (merge[cross] < shift.from || merge[crossEnd] > shift.to) &&
      merge[cross] <= shift.to &&
      merge[crossEnd] >= shift.from,
  );
  if (isCut) throw new ApiError('InsertDeleteConflict', 'Range', 'Merged cells stand in the way.');
}

interface MovedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | null;
  readonly style: number | null;
}

function moveContents(sheet: SheetModel, shift: LineShift): void {
  const band: CellRange =
    shift.axis === 'row'
      ? { top: shift.at, bottom: MAX_ROWS - 1, left: shift.from, right: shift.to }
      : { top: shift.from, bottom: shift.to, left: shift.at, right: MAX_COLUMNS - 1 };
  const cells: MovedCell[] = [];
  sheet.grid.forEachCell((row, column) => {
    cells.push({ row, column, content: sheet.contentAt(row, column), style: sheet.ownStyleAt(row, column) });
  }, band);
  for (const { row, column } of cells) {
    sheet.setContent(row, column, null);
    sheet.setStyle(row, column, null);
  }
  for (const cell of cells) putMoved(sheet, cell, shift);
  if (shift.count > 0 && shift.at > 0) takeLooksFromBefore(sheet, shift);
}

function putMoved(sheet: SheetModel, { row, column, content, style }: MovedCell, shift: LineShift): void {
  const at = movedRange({ top: row, left: column, bottom: row, right: column }, shift);
  if (at === null) return;
  sheet.setContent(at.top, at.left, content);
  sheet.setStyle(at.top, at.left, style);
}

/** Inserted cells look like those above or to the left, as in Excel. */
function takeLooksFromBefore(sheet: SheetModel, { axis, at, count, from, to }: LineShift): void {
  const before: CellRange =
    axis === 'row'
      ? { top: at - 1, bottom: at - 1, left: from, right: to }
      : { top: from, bottom: to, left: at - 1, right: at - 1 };
  const looks: [row: number, column: number, style: number | null][] = [];
  sheet.grid.forEachCell((row, column) => looks.push([row, column, sheet.ownStyleAt(row, column)]), before);
  for (const [row, column, style] of looks) {
    if (style === null) continue;
    for (let step = 1; step <= count; step++) {
      sheet.setStyle(axis === 'row' ? row + step : row, axis === 'row' ? column : column + step, style);
    }
  }
}

function moveAttachments(sheet: SheetModel, move: (range: CellRange) => CellRange | null): void {
  const merges = sheet.merges.flatMap((merge) => move(merge) ?? []);
  sheet.merges.splice(0, sheet.merges.length, ...merges);
  for (const format of sheet.conditionalFormats) format.ranges = format.ranges.flatMap((range) => move(range) ?? []);
  keep(sheet.conditionalFormats, ({ ranges }) => ranges.length > 0);
  const links = sheet.hyperlinks.flatMap((link) => {
    const { row, column } = link.cell;
    const at = move({ top: row, left: column, bottom: row, right: column });
    return at === null ? [] : { ...link, cell: { row: at.top, column: at.left } };
  });
  sheet.hyperlinks.splice(0, sheet.hyperlinks.length, ...links);
  moveFilter(sheet, move);
  for (const table of sheet.tables) table.range = move(table.range) ?? table.range;
  moveCharts(sheet, move);
  movePrint(sheet, move);
}

/** What is printed, and where new pages begin. */
function movePrint(sheet: SheetModel, move: (range: CellRange) => CellRange | null): void {
  if (sheet.print === null) return;
  const { area, breaks } = sheet.print;
  const rowAt = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: MAX_COLUMNS - 1 });
  sheet.print = {
    ...sheet.print,
    area: area && move(area),
    breaks: breaks.flatMap((row) => move(rowAt(row))?.top ?? []),
  };
}

/** Charts follow the cells that they lie over, and those that they show. */
function moveCharts(sheet: SheetModel, move: (range: CellRange) => CellRange | null): void {
  for (const chart of sheet.charts) {
    chart.area = move(chart.area) ?? chart.area;
    chart.categories = chart.categories && move(chart.categories);
    chart.series = chart.series.map((series) => ({ ...series, values: move(series.values) ?? series.values }));
  }
}

/** Criteria stay with their columns, and go with them. */
function moveFilter(sheet: SheetModel, move: (range: CellRange) => CellRange | null): void {
  const { autoFilter } = sheet;
  if (autoFilter === null) return;
  const after = move(autoFilter);
  const criteria = sheet.filterColumns.flatMap(({ offset, values }) => {
    const column = autoFilter.left + offset;
    const at = move({ ...autoFilter, left: column, right: column });
    return at === null || after === null ? [] : [{ offset: at.left - after.left, values }];
  });
  sheet.autoFilter = after;
  sheet.filterColumns.splice(0, sheet.filterColumns.length, ...criteria);
}

function moveLineFormats<T>(formats: Map<number, T>, shift: LineShift): void {
  const before = [...formats];
  formats.clear();
  for (const [line, format] of before) {
    if (line < shift.at) formats.set(line, format);
    else if (line + shift.count >= shift.at) formats.set(line + shift.count, format);
  }
}

/** Formulas of all sheets, names and conditional formats follow the cells that they mean. */
function moveFormulas(excel: Excel, moved: SheetModel, move: (range: CellRange) => CellRange | null): void {
  const { workbook } = excel;
  const adjust = (formula: string, home: string): string => moveReferences(formula, home, moved.name, move);
  for (const sheet of workbook.sheets) {
    const cells: [row: number, column: number, content: CellContent][] = [];
    sheet.grid.forEachCell((row, column) => {
      const content = sheet.contentAt(row, column);
      if (content?.formula != null) cells.push([row, column, content]);
    });
    for (const [row, column, content] of cells) {
      const formula = adjust(content.formula ?? '', sheet.name);
      if (formula !== content.formula) sheet.setContent(row, column, { ...content, formula });
    }
    for (const name of sheet.names) name.formula = adjust(name.formula, sheet.name);
  }
  for (const name of workbook.names) name.formula = adjust(name.formula, '');
  for (const format of moved.conditionalFormats) {
    if (format.formula !== null) format.formula = adjust(format.formula, moved.name);
  }
}

/** The ranges that the add-in holds. */
function moveRanges(excel: Excel, sheet: SheetModel, move: (range: CellRange) => CellRange | null): void {
  const objects = [...excel.references.all(), ...excel.eventRanges.all()];
  const kept = objects.flatMap((object) => object.as(RangeType) ?? []);
  for (const target of new Set([...kept, ...excel.batchRanges, ...(excel.selected ? [excel.selected] : [])])) {
    if (target.sheet === sheet && target.range !== null) target.range = move(target.range);
  }
}
