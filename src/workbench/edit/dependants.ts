import { cellAddress, type CellRange } from '../../core/model/address';
import { referencesIn } from '../../core/model/formula-references';
import { cellKey } from '../../core/model/snapshot';
import { quotedSheetName } from '../../core/model/sheet-name';
import type { SheetModel, WorkbookModel } from '../../xlsx';

/**
 * The first formula that refers to cells of a range, as people name it (`E20`, `汇总!B2`); null where none does. Nothing
 * is calculated here, so whoever changes the cells has to be told that the formula keeps its former result.
 */
export function dependantOf(workbook: WorkbookModel, changed: SheetModel, cells: CellRange): string | null {
  for (const sheet of workbook.sheets) {
    for (const [key, formula] of sheet.grid.allFormulas()) {
      if (!refersTo(formula, sheet, changed, cells)) continue;
      const place = { row: Math.floor(key / cellKey(1, 0)), column: key % cellKey(1, 0) };
      const address = cellAddress(place.row, place.column);
      return sheet === changed ? address : `${quotedSheetName(sheet.name)}!${address}`;
    }
  }
  return null;
}

function refersTo(formula: string, of: SheetModel, changed: SheetModel, to: CellRange): boolean {
  return referencesIn(formula).some(
    ({ sheet, range }) =>
      (sheet ?? of.name) === changed.name &&
      to.bottom >= range.top &&
      to.top <= range.bottom &&
      to.right >= range.left &&
      to.left <= range.right,
  );
}
