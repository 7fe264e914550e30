import type { CellRef } from '../../core/model/address';
import { charactersIn } from '../model/column-width';
import type { CellStyle, CellValue, SheetModel, WorkbookModel } from '../model/workbook-model';
import { setWidth } from './write-content';
import { restyle } from './write-value';

/** One cell's edit: the cell holds this value from now on. */
export interface CellEdit {
  readonly cell: CellRef;
  readonly value: CellValue;
  /** Left out: the cell's look stays. */
  readonly look?: TypedLook;
}

/** What typing says of a cell's look, beside its value. */
export interface TypedLook {
  /** Left out: the cell keeps its own. */
  readonly numberFormat?: string;
  /** Whether the text was typed with an apostrophe in front. */
  readonly quotePrefix: boolean;
}

/** The width of a column at 96 dpi. */
export interface ColumnPixels {
  readonly column: number;
  readonly pixels: number;
}

const POINTS_PER_PIXEL = 72 / 96;

/** Writes what a person typed, pasted or cleared. */
export function writeEdits(workbook: WorkbookModel, sheet: SheetModel, edits: readonly CellEdit[]): void {
  for (const { cell, value, look } of edits) {
    const { row, column } = cell;
    sheet.setContent(row, column, value === null ? null : { value, formula: null });
    if (look) restyle(workbook, sheet, row, column, (style) => typedStyle(style, look));
  }
}

/** Makes columns as wide as a person dragged them. */
export function writeWidths(workbook: WorkbookModel, sheet: SheetModel, widths: readonly ColumnPixels[]): void {
  for (const { column, pixels } of widths) {
    setWidth(sheet, column, charactersIn(pixels * POINTS_PER_PIXEL, workbook.digitWidth));
  }
}

function typedStyle(style: CellStyle, { numberFormat = style.numberFormat, quotePrefix }: TypedLook): CellStyle {
  if (style.numberFormat === numberFormat && style.quotePrefix === quotePrefix) return style;
  return { ...style, numberFormat, quotePrefix };
}
