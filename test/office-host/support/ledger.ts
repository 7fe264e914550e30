import { columnIndex, parseRange } from '../../../src/core/model/address';
import { createWorkbook, type CellValue, type SheetModel, type WorkbookModel } from '../../../src/xlsx';

/** A sheet with rows from A1 on; null leaves a cell empty. */
export function addRows(workbook: WorkbookModel, name: string, rows: readonly (readonly CellValue[])[]): SheetModel {
  const sheet = workbook.addSheet(name);
  rows.forEach((row, top) =>
    row.forEach((value, column) => {
      if (value !== null) sheet.setContent(top, column, { value, formula: null });
    }),
  );
  return sheet;
}

/** A workbook with one small ledger, called 台账. */
export function ledger(): WorkbookModel {
  const workbook = createWorkbook();
  addRows(workbook, '台账', [
    ['序号', '任务', '完成数'],
    [1, '甲', 47],
    [2, '乙', 53],
  ]);
  return workbook;
}

export function sheetOf(workbook: WorkbookModel, name = '台账'): SheetModel {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

/** What a cell holds: `=…` for a formula, else its value. */
export function cell(sheet: SheetModel, address: string): CellValue {
  const range = parseRange(address);
  if (range === null) throw new Error(address);
  const content = sheet.contentAt(range.top, range.left);
  return content?.formula == null ? (content?.value ?? null) : `=${content.formula}`;
}

/** A column of cells from row 1 on. */
export function column(sheet: SheetModel, letters: string): CellValue[] {
  const index = columnIndex(letters) ?? 0;
  const bottom = sheet.usedRange()?.bottom ?? -1;
  return Array.from({ length: bottom + 1 }, (_, row) => sheet.contentAt(row, index)?.value ?? null);
}
