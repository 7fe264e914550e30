import { format as formatNumber } from 'numfmt';
import type { CellRange } from '../../../src/core/model/address';
import type { CellContent, CellStyle, SheetModel } from '../../../src/xlsx';
import { plain, valueType } from './cell-values';
import type { Excel } from '../excel';
import { cellsOf, mapCells } from './area';

type Grid<T> = T[][] | null;

/** The grid of a property; null over the number of cells up to which Excel gives them. */
function grid<T>(excel: Excel, range: CellRange, read: (row: number, column: number) => T): Grid<T> {
  return cellsOf(range) > excel.options.maxCells ? null : mapCells(range, read);
}

export function readValues(excel: Excel, sheet: SheetModel, range: CellRange): Grid<string | number | boolean> {
  return grid(excel, range, (row, column) => plain(sheet.contentAt(row, column)));
}

export function readValueTypes(excel: Excel, sheet: SheetModel, range: CellRange): Grid<string> {
  return grid(excel, range, (row, column) => valueType(sheet.contentAt(row, column)));
}

/** The formula with its `=`, or the value where there is none. */
export function readFormulas(excel: Excel, sheet: SheetModel, range: CellRange): Grid<string | number | boolean> {
  return grid(excel, range, (row, column) => {
    const content = sheet.contentAt(row, column);
    return content?.formula == null ? plain(content) : `=${content.formula}`;
  });
}

export function readNumberFormats(excel: Excel, sheet: SheetModel, range: CellRange): Grid<string> {
  return grid(excel, range, (row, column) => styleOf(excel, sheet, row, column).numberFormat);
}

/** What a cell shows, without the #### of a narrow column. */
export function readTexts(excel: Excel, sheet: SheetModel, range: CellRange): Grid<string> {
  return grid(excel, range, (row, column) =>
    textOf(sheet.contentAt(row, column), styleOf(excel, sheet, row, column).numberFormat),
  );
}

function textOf(content: CellContent | null, format: string): string {
  const value = plain(content);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? formatNumber(format, value) : value;
}

export function styleOf(excel: Excel, sheet: SheetModel, row: number, column: number): CellStyle {
  const style = excel.workbook.styles.styles[sheet.styleAt(row, column)];
  if (style === undefined) throw new Error('the workbook has no such style');
  return style;
}
