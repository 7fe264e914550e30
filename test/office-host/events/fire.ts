import type { CellRange } from '../../../src/core/model/address';
import type { CellContent, SheetModel } from '../../../src/xlsx';
import { shortAddress } from '../cells/address';
import { plain, valueType } from '../cells/cell-values';
import type { Excel } from '../excel';
import { EventNumber } from './queue';

/** `Excel.DataChangeType`. */
export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** A cell before and after, told with changes of a single cell. */
export interface CellChange {
  readonly before: CellContent | null;
  readonly after: CellContent | null;
}

/** `Excel.InsertDeleteCellsShiftDirection`. */
export type Shift = 'None' | 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';

function sourceOf(excel: Excel): 'Local' | 'Remote' {
  return excel.actor === 'remote' ? 'Remote' : 'Local';
}

/** onChanged: who did it stands in `source`, and in `triggerSource` since ExcelApi 1.14. */
export function fireChanged(
  excel: Excel,
  sheet: SheetModel,
  range: CellRange,
  changeType: ChangeType,
  { cell, shift = 'None' }: { cell?: CellChange; shift?: Shift } = {},
): void {
  const referenceId = excel.eventRanges.keep(excel.rangeObject({ sheet, range }));
  excel.events.fire(EventNumber.WorksheetChanged, sheet.id, {
    changeType,
    source: sourceOf(excel),
    triggerSource: excel.actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheet.id,
    address: shortAddress(range),
    referenceId,
    shiftDirection: shift,
    ...(cell === undefined ? {} : detailsOf(cell)),
  });
}

function detailsOf({ before, after }: CellChange): Record<string, unknown> {
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** Any other event of one sheet. */
export function fireSheet(
  excel: Excel,
  event: EventNumber,
  sheet: SheetModel,
  args: Readonly<Record<string, unknown>> = {},
): void {
  excel.events.fire(event, sheet.id, { worksheetId: sheet.id, source: sourceOf(excel), ...args });
}
