import type { CellRange } from '../../core/model/address';
import type { CellEdit } from '../../xlsx';
import { shownText } from '../grid/cell-text';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { toHtml, toTabbed } from './table-text';
import { meantRows, usedPart } from './selected-cells';

/** Cells that were copied here: as others read them, and with their values for pasting them here again. */
export interface Copied {
  readonly text: string;
  readonly html: string;
  readonly values: readonly (readonly CopiedValue[])[];
}

/** What a cell held, and in which format. */
export interface CopiedValue {
  readonly value: CellEdit['value'];
  readonly numberFormat: string;
  readonly quotePrefix: boolean;
}

/** Copies what a range shows; formulas go as their results, since nothing is calculated here. */
export function copyRange(drawn: DrawnSheet, range: CellRange): Copied {
  const { sheet, workbook } = drawn;
  const part = usedPart(drawn, range) ?? { ...range, bottom: range.top, right: range.left };
  // What is pasted elsewhere keeps its place within what was selected.
  const whole = { top: range.top, left: range.left, bottom: part.bottom, right: part.right };
  const texts: string[][] = [];
  const values: CopiedValue[][] = [];
  for (const row of meantRows(drawn, whole)) {
    const lineOfTexts: string[] = [];
    const lineOfValues: CopiedValue[] = [];
    for (let column = whole.left; column <= whole.right; column++) {
      const content = sheet.contentAt(row, column);
      const { numberFormat, quotePrefix } = drawn.styleAt(row, column);
      lineOfTexts.push(shownText(content, numberFormat, workbook.date1904));
      lineOfValues.push({ value: content?.value ?? null, numberFormat, quotePrefix });
    }
    texts.push(lineOfTexts);
    values.push(lineOfValues);
  }
  return { text: toTabbed(texts), html: toHtml(texts), values };
}
