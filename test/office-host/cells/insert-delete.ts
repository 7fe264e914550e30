import type { CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import { fireChanged, type ChangeType, type Shift } from '../events/fire';
import type { Excel } from '../excel';
import { invalidArgument } from '../protocol/api-error';
import { isEntireColumn, isEntireRow } from './area';
import { shiftCells, shiftOf } from './shift';

/** `Range.insert()`: cells, or whole rows or columns. */
export function insertCells(excel: Excel, sheet: SheetModel, range: CellRange, direction: unknown): void {
  if (direction !== 'Down' && direction !== 'Right') throw invalidArgument('Range.insert');
  const axis = axisOf(range, direction === 'Down');
  shiftCells(excel, sheet, shiftOf(range, axis, 1));
  const changeType = typeOf(range, axis, 'Inserted');
  const shift: Shift = axis === 'row' ? 'ShiftCellDown' : 'ShiftCellRight';
  fireChanged(excel, sheet, range, changeType, { shift: changeType === 'CellInserted' ? shift : 'None' });
}

/** `Range.delete()`. */
export function deleteCells(excel: Excel, sheet: SheetModel, range: CellRange, direction: unknown): void {
  if (direction !== 'Up' && direction !== 'Left') throw invalidArgument('Range.delete');
  const axis = axisOf(range, direction === 'Up');
  shiftCells(excel, sheet, shiftOf(range, axis, -1));
  const changeType = typeOf(range, axis, 'Deleted');
  const shift: Shift = axis === 'row' ? 'ShiftCellUp' : 'ShiftCellLeft';
  fireChanged(excel, sheet, range, changeType, { shift: changeType === 'CellDeleted' ? shift : 'None' });
}

/** Whole rows only move down and up, whatever was said. */
function axisOf(range: CellRange, isVertical: boolean): 'row' | 'column' {
  if (isEntireRow(range)) return 'row';
  if (isEntireColumn(range)) return 'column';
  return isVertical ? 'row' : 'column';
}

function typeOf(range: CellRange, axis: 'row' | 'column', done: 'Inserted' | 'Deleted'): ChangeType {
  if (axis === 'row' && isEntireRow(range)) return `Row${done}`;
  if (axis === 'column' && isEntireColumn(range)) return `Column${done}`;
  return `Cell${done}`;
}
