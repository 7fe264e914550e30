import { live } from '../cells/access';
import { fullAddress } from '../cells/address';
import { fireSheet } from '../events/fire';
import { EventNumber } from '../events/queue';
import type { Excel, RangeTarget } from '../excel';
import { activate } from '../sheets/sheets';

/** The cells that are selected on the sheet that is shown. */
export function selectedRange(excel: Excel): RangeTarget {
  return excel.selected ?? activeCell(excel);
}

export function activeCell(excel: Excel): RangeTarget {
  const { row, column } = excel.activeSheet.selection;
  return excel.range(excel.activeSheet, { top: row, left: column, bottom: row, right: column });
}

/** Shows a range's sheet and selects the range. */
export function select(excel: Excel, target: RangeTarget): void {
  const { sheet, range } = live(excel, target);
  activate(excel, sheet);
  sheet.selection = { row: range.top, column: range.left };
  excel.selected = excel.range(sheet, range);
  fireSheet(excel, EventNumber.WorksheetSelectionChanged, sheet, { address: fullAddress(sheet, range) });
}
