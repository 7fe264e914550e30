import type { CellRange } from '../../../src/core/model/address';
import type { CellStyle, SheetModel } from '../../../src/xlsx';
import type { Excel } from '../excel';
import { cellsIn, isEntireColumn, isEntireRow } from './area';
import { styleOf } from './read';

export type StyleChange = (style: CellStyle) => CellStyle;

/** Changes how the cells of a range look. Whole columns and rows keep it as theirs, for cells to come. */
export function changeStyles(excel: Excel, sheet: SheetModel, range: CellRange, change: StyleChange): void {
  const changed = memoized(excel, change);
  if (isEntireColumn(range)) {
    for (let column = range.left; column <= range.right; column++) {
      const format = sheet.columns.get(column) ?? { width: null, hidden: false, style: null };
      sheet.columns.set(column, { ...format, style: changed(format.style ?? 0) });
    }
  } else if (isEntireRow(range)) {
    for (let row = range.top; row <= range.bottom; row++) {
      const format = sheet.rows.get(row) ?? { height: null, hidden: false, style: null };
      sheet.rows.set(row, { ...format, style: changed(format.style ?? 0) });
    }
  } else {
    for (const { row, column } of cellsIn(range)) sheet.setStyle(row, column, changed(sheet.styleAt(row, column)));
    return;
  }
  sheet.grid.forEachCell((row, column) => {
    const own = sheet.ownStyleAt(row, column);
    if (own !== null) sheet.setStyle(row, column, changed(own));
  }, range);
}

function memoized(excel: Excel, change: StyleChange): (style: number) => number {
  const known = new Map<number, number>();
  const { styles } = excel.workbook;
  return (before) => {
    const after = known.get(before) ?? styles.intern(change(styles.styles[before] ?? failNoStyle()));
    known.set(before, after);
    return after;
  };
}

function failNoStyle(): never {
  throw new Error('the workbook has no such style');
}

/** The apostrophe in front belongs to the entry: it comes and goes with it. */
export function withPrefix(excel: Excel, sheet: SheetModel, row: number, column: number, quotePrefix: boolean): void {
  const style = styleOf(excel, sheet, row, column);
  if (style.quotePrefix === quotePrefix) return;
  const after = excel.workbook.styles.intern({ ...style, quotePrefix });
  sheet.setStyle(row, column, null);
  if (sheet.styleAt(row, column) !== after) sheet.setStyle(row, column, after);
}

/** The looks of a range, each once. */
export function stylesIn(excel: Excel, sheet: SheetModel, range: CellRange): readonly CellStyle[] {
  const indices = new Set<number>();
  if (isEntireColumn(range) || isEntireRow(range)) {
    indices.add(sheet.styleAt(range.top, range.left));
    sheet.grid.forEachCell((row, column) => indices.add(sheet.styleAt(row, column)), range);
  } else {
    for (const { row, column } of cellsIn(range)) indices.add(sheet.styleAt(row, column));
  }
  return [...indices].map((index) => excel.workbook.styles.styles[index] ?? failNoStyle());
}

/** What all have in common, null where they differ: how Excel gives a format's property. */
export function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  if (first === undefined) return null;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}
