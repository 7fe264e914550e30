import { displayNumber } from '../../core/model/cells';
import type { ShownText } from '../model/auto-filter';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';

/** What the cells of a sheet show in columns that are wide enough, as its filter compares them; '' for empty ones. */
export function shownTexts(workbook: WorkbookModel, sheet: SheetModel): ShownText {
  return (row, column) => {
    const value = sheet.contentAt(row, column)?.value ?? null;
    if (value === null) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'object') return value.error;
    const format = workbook.styles.styles[sheet.styleAt(row, column)]?.numberFormat ?? 'General';
    return displayNumber(value, format, workbook.date1904);
  };
}
