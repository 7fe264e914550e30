import type { CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import { common } from '../cells/style-write';
import { charactersOf, pointsOf } from '../cells/width';

/** The width in points that all columns have, null where they differ. */
export function columnWidths(sheet: SheetModel, { left, right }: CellRange): number | null {
  const widths: number[] = [];
  for (let column = left; column <= right; column++) {
    const format = sheet.columns.get(column);
    widths.push(format?.hidden === true ? 0 : pointsOf(format?.width ?? sheet.defaultColumnWidth));
  }
  return common(widths);
}

/** @param points null for the sheet's standard width */
export function setColumnWidths(sheet: SheetModel, { left, right }: CellRange, points: number | null): void {
  for (let column = left; column <= right; column++) {
    const { hidden = false, style = null } = sheet.columns.get(column) ?? {};
    sheet.columns.set(column, { width: points === null ? null : charactersOf(points), hidden, style });
  }
}

/** Whether all columns have the standard width; null where some have. */
export function haveStandardWidth(sheet: SheetModel, { left, right }: CellRange): boolean | null {
  const standard: boolean[] = [];
  for (let column = left; column <= right; column++) {
    standard.push((sheet.columns.get(column)?.width ?? null) === null);
  }
  return common(standard);
}
