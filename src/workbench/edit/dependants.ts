import { cellAddress, type CellRef } from '../../core/model/address';
import { referencesIn } from '../../core/model/formula-references';
import { cellKey } from '../../core/model/snapshot';
import { quotedSheetName } from '../../core/model/sheet-name';
import type { SheetModel, WorkbookModel } from '../../xlsx';

/**
 * The first formula that refers to a cell, as people name it (`E20`, `汇总!B2`); null where none does. Nothing is
 * calculated here, so whoever changes the cell has to be told that the formula keeps its former result.
 */
export function dependantOf(workbook: WorkbookModel, changed: SheetModel, cell: CellRef): string | null {
  for (const sheet of workbook.sheets) {
    for (const [key, formula] of sheet.grid.allFormulas()) {
      if (!refersTo(formula, sheet, changed, cell)) continue;
      const place = { row: Math.floor(key / cellKey(1, 0)), column: key % cellKey(1, 0) };
      const address = cellAddress(place.row, place.column);
      return sheet === changed ? address : `${quotedSheetName(sheet.name)}!${address}`;
    }
  }
  return null;
}

function refersTo(formula: string, of: SheetModel, changed: SheetModel, { row, column }: CellRef): boolean {
  return referencesIn(formula).some(
    ({ sheet, range }) =>
      (sheet ?? of.name) === changed.name &&
      row >= range.top &&
      row <= range.bottom &&
      column >= range.left &&
      column <= range.right,
  );
}
