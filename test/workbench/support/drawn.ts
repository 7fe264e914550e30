import { drawnSheet, type DrawnSheet } from '../../../src/workbench/grid/drawn-sheet';
import { createWorkbook, type CellStyle, type CellValue, type SheetModel, type WorkbookModel } from '../../../src/xlsx';

/** A workbook of one sheet with these values from A1; null is an empty cell. */
export function workbookOf(rows: readonly (readonly CellValue[])[]): {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
} {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('台账');
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null) sheet.setContent(row, column, { value, formula: null });
    });
  });
  return { workbook, sheet };
}

/** The same, ready to be drawn. @param change made to the sheet before it is measured */
export function drawnOf(
  rows: readonly (readonly CellValue[])[],
  change: (sheet: SheetModel, workbook: WorkbookModel) => void = () => undefined,
): DrawnSheet {
  const { workbook, sheet } = workbookOf(rows);
  change(sheet, workbook);
  return drawnSheet(workbook, sheet);
}

/** Gives a cell a look that differs from the normal one. */
export function restyle(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  look: Partial<CellStyle>,
): void {
  const normal = workbook.styles.styles[0];
  if (!normal) throw new Error('a workbook has a normal style');
  sheet.setStyle(row, column, workbook.styles.intern({ ...normal, ...look }));
}
