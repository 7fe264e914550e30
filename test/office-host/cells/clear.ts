import type { CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import { fireChanged } from '../events/fire';
import type { Excel } from '../excel';
import { ApiError, invalidArgument, notImplemented } from '../protocol/api-error';
import { contains, intersection, isEntireColumn, isEntireRow } from './area';
import { withPrefix } from './style-write';

/** `Range.clear()`, by `Excel.ClearApplyTo`. */
export function clearCells(excel: Excel, sheet: SheetModel, range: CellRange, applyTo: unknown): void {
  const what = applyTo ?? 'All';
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') throw notImplemented(`Range.clear('${what}')`);
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw invalidArgument('Range.clear');
  if (what !== 'Contents') clearFormats(sheet, range);
  if (what === 'All') removeHyperlinks(sheet, range);
  if (what !== 'Formats') clearContents(excel, sheet, range);
}

function clearContents(excel: Excel, sheet: SheetModel, range: CellRange): void {
  // As VBA's Range.ClearContents: "We can't do that to a merged cell."
  const parted = sheet.merges.some((merge) => intersection(merge, range) !== null && !contains(range, merge));
  if (parted) throw new ApiError('MergedRangeConflict', 'Range.clear');
  sheet.grid.forEachCell((row, column) => {
    sheet.setContent(row, column, null);
    withPrefix(excel, sheet, row, column, false);
  }, range);
  fireChanged(excel, sheet, range, 'RangeEdited');
}

/** Formats, conditional formats and merges. */
function clearFormats(sheet: SheetModel, range: CellRange): void {
  sheet.grid.forEachCell((row, column) => sheet.setStyle(row, column, null), range);
  if (isEntireColumn(range)) forgetStyles(sheet.columns, range.left, range.right);
  if (isEntireRow(range)) forgetStyles(sheet.rows, range.top, range.bottom);
  keep(sheet.merges, (merge) => intersection(merge, range) === null);
  for (const format of sheet.conditionalFormats) {
    if (format.ranges.some((part) => intersection(part, range) !== null && !contains(range, part))) {
      throw notImplemented('Range.clear of formats within a conditional format');
    }
  }
  keep(sheet.conditionalFormats, (format) => !format.ranges.every((part) => contains(range, part)));
}

function forgetStyles(formats: Map<number, { style: number | null }>, first: number, last: number): void {
  for (const [index, format] of formats) if (index >= first && index <= last) format.style = null;
}

export function removeHyperlinks(sheet: SheetModel, range: CellRange): void {
  keep(sheet.hyperlinks, ({ cell }) => {
    const at = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    return !contains(range, at);
  });
}

/** Keeps the elements of a list that pass, in place. */
export function keep<T>(list: T[], test: (element: T) => boolean): void {
  const kept = list.filter(test);
  list.splice(0, list.length, ...kept);
}
