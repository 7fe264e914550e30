import type { CellRange } from '../core/model/address';
import { once } from './batch';

/** A range of a sheet, for the current request. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return once(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}

/** What {@link areaOf} reads. In a text, as all that is loaded: of a list the library would not read `items/`. */
export const AREA_PROPERTIES = 'rowIndex, columnIndex, rowCount, columnCount';

/** Where a loaded range stands. */
export function areaOf(range: Excel.Range): CellRange {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

export function rowsOf({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: CellRange): number {
  return right - left + 1;
}

export function cellsOf(range: CellRange): number {
  return rowsOf(range) * columnsOf(range);
}

/** The cells that two ranges share, null where they share none. */
export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const range = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return range.top > range.bottom || range.left > range.right ? null : range;
}

/** Whether a range lies within another. */
export function isInside(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}

/** What is left of a range without the cells of another: up to four ranges, from top to bottom. */
export function without(range: CellRange, hole: CellRange | null): readonly CellRange[] {
  const cut = hole && intersection(range, hole);
  if (!cut) return [range];
  const { top, left, bottom, right } = range;
  return [
    { top, left, bottom: cut.top - 1, right },
    { top: cut.top, left, bottom: cut.bottom, right: cut.left - 1 },
    { top: cut.top, left: cut.right + 1, bottom: cut.bottom, right },
    { top: cut.bottom + 1, left, bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
