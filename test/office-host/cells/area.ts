import type { CellRange } from '../../../src/core/model/address';

/** Rows and columns of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function rowsOf(range: CellRange): number {
  return range.bottom - range.top + 1;
}

export function columnsOf(range: CellRange): number {
  return range.right - range.left + 1;
}

export function cellsOf(range: CellRange): number {
  return rowsOf(range) * columnsOf(range);
}

export function isEntireColumn(range: CellRange): boolean {
  return range.top === 0 && range.bottom === MAX_ROWS - 1;
}

export function isEntireRow(range: CellRange): boolean {
  return range.left === 0 && range.right === MAX_COLUMNS - 1;
}

/** Null where it reaches beyond the sheet, or is empty. */
export function withinSheet(range: CellRange): CellRange | null {
  const isWithin = range.top >= 0 && range.left >= 0 && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS;
  return isWithin && range.bottom >= range.top && range.right >= range.left ? range : null;
}

/** Null where they have no cell in common. */
export function intersection(one: CellRange, other: CellRange): CellRange | null {
  return withinSheet({
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  });
}

/** The smallest range that holds both. */
export function union(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** Row by row. */
export function* cellsIn(range: CellRange): Generator<{ row: number; column: number }> {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) yield { row, column };
  }
}

/** A grid of what each cell gives. */
export function mapCells<T>(range: CellRange, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: T[] = [];
    for (let column = range.left; column <= range.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}
