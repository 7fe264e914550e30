import type { TableLayout } from '../../../core/model/layout';
import type { SheetSnapshot } from '../../../core/model/snapshot';

/**
 * The first column of a sheet right of which nothing stands beside its ledgers, counting from 0: behind every value of
 * the sheet, and behind the cells that are merged in the ledgers' own rows.
 */
export function firstFreeColumn(sheet: SheetSnapshot, layouts: readonly TableLayout[]): number {
  let free = sheet.columnCount;
  for (const { top, bottom, right } of sheet.merges) {
    if (right >= free && layouts.some(({ range }) => top <= range.bottom && bottom >= range.top)) free = right + 1;
  }
  return free;
}
