import { quotedSheetName } from '../../src/core/model/sheet-name';
import type { SheetModel, WorkbookModel } from '../../src/xlsx';

/** Copies a sheet as Excel does: with its cells, its filter and the names that belong to it, hidden ones too. */
export function copySheet(workbook: WorkbookModel, sheet: SheetModel, name: string): SheetModel {
  const copy = workbook.addSheet(name);
  sheet.grid.forEachCell((row, column) => {
    copy.setContent(row, column, sheet.contentAt(row, column));
    copy.setStyle(row, column, sheet.ownStyleAt(row, column));
  });
  const [from, to] = [`${quotedSheetName(sheet.name)}!`, `${quotedSheetName(name)}!`];
  copy.names.push(...sheet.names.map((each) => ({ ...each, formula: each.formula.replaceAll(from, to) })));
  copy.autoFilter = sheet.autoFilter;
  copy.conditionalFormats.push(...sheet.conditionalFormats.map((format) => ({ ...format })));
  for (const [column, format] of sheet.columns) copy.columns.set(column, { ...format });
  return copy;
}
