import type { CellRange } from '../../../src/core/model/address';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/area';
import type { RangeTarget } from '../excel';
import { invalidArgument } from '../protocol/api-error';
import type { MethodRow } from '../protocol/object-type';
import { integer, isGiven } from './arguments';
import { toRange } from './range-rows';

function offset(range: CellRange, rows: number, columns: number): CellRange {
  return {
    top: range.top + rows,
    bottom: range.bottom + rows,
    left: range.left + columns,
    right: range.right + columns,
  };
}

/** Lines after a range; a negative count gives lines from the other side, which nobody needs here. */
function beside(
  last: number,
  count: unknown,
  make: (first: number, last: number) => CellRange,
  name: string,
): CellRange {
  const lines = isGiven(count) ? integer(count, `Range.${name}`) : 1;
  if (lines < 1) throw invalidArgument(`Range.${name}`);
  return make(last + 1, last + lines);
}

/** Methods that give another range by its place beside this one. */
export const RANGE_NEIGHBOURS: Readonly<Record<string, MethodRow<RangeTarget>>> = {
  getAbsoluteResizedRange: toRange(
    'getAbsoluteResizedRange',
    (range, [rows, columns]) => ({
      ...range,
      bottom: range.top + integer(rows, 'Range.getAbsoluteResizedRange') - 1,
      right: range.left + integer(columns, 'Range.getAbsoluteResizedRange') - 1,
    }),
    '1.7',
  ),
  getCell: toRange('getCell', (range, [row, column]) => {
    const [down, across] = [integer(row, 'Range.getCell'), integer(column, 'Range.getCell')];
    return offset({ ...range, bottom: range.top, right: range.left }, down, across);
  }),
  getColumn: toRange('getColumn', (range, [column]) => {
    const left = range.left + integer(column, 'Range.getColumn');
    return { ...range, left, right: left };
  }),
  getColumnsAfter: toRange(
    'getColumnsAfter',
    (range, [count]) => beside(range.right, count, (left, right) => ({ ...range, left, right }), 'getColumnsAfter'),
    '1.3',
  ),
  getEntireColumn: toRange('getEntireColumn', (range) => ({ ...range, top: 0, bottom: MAX_ROWS - 1 })),
  getEntireRow: toRange('getEntireRow', (range) => ({ ...range, left: 0, right: MAX_COLUMNS - 1 })),
  getLastCell: toRange('getLastCell', (range) => ({ ...range, top: range.bottom, left: range.right })),
  getLastColumn: toRange('getLastColumn', (range) => ({ ...range, left: range.right })),
  getLastRow: toRange('getLastRow', (range) => ({ ...range, top: range.bottom })),
  getOffsetRange: toRange('getOffsetRange', (range, [rows, columns]) =>
    offset(range, integer(rows, 'Range.getOffsetRange'), integer(columns, 'Range.getOffsetRange')),
  ),
  getResizedRange: toRange(
    'getResizedRange',
    (range, [rows, columns]) => ({
      ...range,
      bottom: range.bottom + integer(rows, 'Range.getResizedRange'),
      right: range.right + integer(columns, 'Range.getResizedRange'),
    }),
    '1.3',
  ),
  getRow: toRange('getRow', (range, [row]) => {
    const top = range.top + integer(row, 'Range.getRow');
    return { ...range, top, bottom: top };
  }),
  getRowsBelow: toRange(
    'getRowsBelow',
    (range, [count]) => beside(range.bottom, count, (top, bottom) => ({ ...range, top, bottom }), 'getRowsBelow'),
    '1.3',
  ),
};
