import type { CellStyle, SheetModel, WorkbookModel } from '../../src/xlsx';
import { describeWorkbook } from './describe-workbook';

/** Apostrophes stand where each host needs them, and black is black: nobody sees a difference. */
export function seen(workbook: WorkbookModel): unknown {
  const description = describeWorkbook(workbook);
  return {
    ...description,
    sheets: description.sheets.map(({ cells: _cells, looks: _looks, ...sheet }, index) => ({
      ...sheet,
      cells: cellsOf(workbook, workbook.sheets[index]),
    })),
  };
}

function cellsOf(workbook: WorkbookModel, sheet: SheetModel | undefined): unknown {
  const cells: unknown[] = [];
  sheet?.grid.forEachCell((row, column) => {
    const look = workbook.styles.styles[sheet.styleAt(row, column)];
    const cell = sheet.contentAt(row, column);
    if (cell !== null || look !== workbook.styles.styles[0]) cells.push([row, column, cell, look && seenLook(look)]);
  });
  return cells;
}

function seenLook({ quotePrefix: _quotePrefix, font, ...look }: CellStyle): unknown {
  return { ...look, font: { ...font, color: font.color ?? '#000000' } };
}
