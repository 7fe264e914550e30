import { showsDate } from '../../core/model/cells';
import { serialFromDay } from '../../core/model/day';
import type { PlanValue } from '../../core/model/sheet-plan';
import type { CellStyle, SheetModel, WorkbookModel } from '../model/workbook-model';

/** How a new date is shown: Excel's short date in Chinese. */
const DATE_FORMAT = 'yyyy/m/d';

/** What begins a formula, or a text by an apostrophe, when it is typed; Chinese keyboards have it in full width. */
const STARTS_FORMULA = /^[=+\-@'＝＋－＠＇]/;

/** Writes one planned value; null leaves the cell as it is. */
export function writeValue(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  value: PlanValue,
): void {
  if (value === null) return;
  if (typeof value !== 'object') {
    sheet.setContent(row, column, { value, formula: null });
    keepAsText(workbook, sheet, row, column, value);
  } else if ('formula' in value) {
    sheet.setContent(row, column, { value: value.result, formula: value.formula });
  } else {
    sheet.setContent(row, column, { value: serialFromDay(value.day, workbook.date1904), formula: null });
    restyle(workbook, sheet, row, column, (style) =>
      showsDate(style.numberFormat) ? style : { ...style, numberFormat: DATE_FORMAT },
    );
  }
}

/** Changes the own style of a cell, starting from the one that it shows. */
export function restyle(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  change: (style: CellStyle) => CellStyle,
): void {
  const index = sheet.styleAt(row, column);
  const style = workbook.styles.styles[index];
  if (!style) throw new Error(`style ${index} does not exist`);
  const changed = change(style);
  if (changed !== style) sheet.setStyle(row, column, workbook.styles.intern(changed));
}

/**
 * A text cell is a text whatever it looks like. But whoever edits it later types it anew, and then `=` would begin a
 * formula: an apostrophe in front (`quotePrefix`) keeps it a text.
 */
function keepAsText(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  value: string | number | boolean,
): void {
  const quotePrefix = typeof value === 'string' && STARTS_FORMULA.test(value.trimStart());
  restyle(workbook, sheet, row, column, (style) =>
    style.quotePrefix === quotePrefix ? style : { ...style, quotePrefix },
  );
}
