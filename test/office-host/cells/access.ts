import type { CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import type { Excel, RangeTarget } from '../excel';
import { ApiError } from '../protocol/api-error';

/** Where a range stands now. */
export interface LiveRange {
  readonly sheet: SheetModel;
  readonly range: CellRange;
}

/** A range that still exists. */
export function live(excel: Excel, target: RangeTarget): LiveRange {
  requireSheet(excel, target.sheet);
  if (target.range === null) throw new ApiError('InvalidReference', 'Range', 'Its cells were deleted.');
  return { sheet: target.sheet, range: target.range };
}

/** A range that exists and may be changed. */
export function writable(excel: Excel, target: RangeTarget, location: string): LiveRange {
  const found = live(excel, target);
  requireWritable(excel, found.sheet, location);
  return found;
}

export function requireSheet(excel: Excel, sheet: SheetModel): void {
  if (!excel.workbook.sheets.includes(sheet)) throw new ApiError('ItemNotFound', 'Worksheet', 'It was deleted.');
}

/** Protection and a read-only workbook bind the add-in as they bind a person; a test's person is not bound. */
export function requireWritable(excel: Excel, sheet: SheetModel, location: string): void {
  if (excel.actor !== 'add-in') return;
  requireWritableWorkbook(excel, location);
  if (sheet.protected) throw new ApiError('AccessDenied', location, `The sheet ${sheet.name} is protected.`);
}

export function requireWritableWorkbook(excel: Excel, location: string): void {
  if (excel.options.readOnly) throw new ApiError('AccessDenied', location, 'The workbook is read-only.');
}

/** Sheets cannot be added, deleted, renamed, moved or hidden while the structure is protected. */
export function requireStructure(excel: Excel, location: string): void {
  if (excel.actor !== 'add-in') return;
  requireWritableWorkbook(excel, location);
  if (excel.workbook.structureProtected) {
    throw new ApiError('AccessDenied', location, "The workbook's structure is protected.");
  }
}
