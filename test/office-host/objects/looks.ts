import type { CellStyle } from '../../../src/xlsx';
import { requireWritable } from '../cells/access';
import { fullAddress } from '../cells/address';
import { changeStyles, common, stylesIn, type StyleChange } from '../cells/style-write';
import { fireSheet } from '../events/fire';
import { EventNumber } from '../events/queue';
import type { Excel } from '../excel';
import type { PropertyRow, Since } from '../protocol/object-type';
import type { AreasTarget } from './range-areas';

/** Changes the looks of all areas, once the sheet may be changed. */
export function restyle(excel: Excel, { sheet, ranges }: AreasTarget, location: string, change: StyleChange): void {
  requireWritable(excel, sheet, location);
  for (const range of ranges) {
    changeStyles(excel, sheet, range, change);
    fireSheet(excel, EventNumber.WorksheetFormatChanged, sheet, { address: fullAddress(sheet, range) });
  }
}

/** What the looks of all areas have in common. */
function sharedLook<T>(excel: Excel, { sheet, ranges }: AreasTarget, read: (style: CellStyle) => T): T | null {
  return common(ranges.flatMap((range) => stylesIn(excel, sheet, range)).map(read));
}

/** A property of a format: read from the common look, written into every cell's. */
export function lookProperty(
  location: string,
  read: (style: CellStyle) => unknown,
  write: (value: unknown) => StyleChange,
  since?: Since,
): PropertyRow<AreasTarget> {
  const row: PropertyRow<AreasTarget> = {
    get: (target, excel) => sharedLook(excel, target, read),
    set: (target, value, excel) => restyle(excel, target, location, write(value)),
  };
  return since === undefined ? row : { ...row, since };
}
