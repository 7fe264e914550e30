import type { CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import { union } from './area';

/** What a sheet uses: cells with values, or with formats as well. Null for none. */
export function usedRange(sheet: SheetModel, valuesOnly: boolean): CellRange | null {
  if (valuesOnly) return sheet.usedRange();
  let used: CellRange | null = null;
  const include = (part: CellRange): void => {
    used = used === null ? part : union(used, part);
  };
  sheet.grid.forEachCell((row, column) => include({ top: row, left: column, bottom: row, right: column }));
  for (const merge of sheet.merges) include(merge);
  return used;
}
