import type { CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import { fireSheet } from '../events/fire';
import { EventNumber } from '../events/queue';
import type { Excel } from '../excel';
import { shortAddress } from './address';
import { MAX_COLUMNS, MAX_ROWS } from './area';

type Axis = 'row' | 'column';

function isHidden(sheet: SheetModel, axis: Axis, line: number): boolean {
  return (axis === 'row' ? sheet.rows : sheet.columns).get(line)?.hidden === true;
}

/** Whether all rows (or columns) of a range are hidden; null where some are. */
export function areHidden(sheet: SheetModel, range: CellRange, axis: Axis): boolean | null {
  const [first, last] = axis === 'row' ? [range.top, range.bottom] : [range.left, range.right];
  const formats = axis === 'row' ? sheet.rows : sheet.columns;
  let hidden = 0;
  for (const [line, format] of formats) if (format.hidden && line >= first && line <= last) hidden++;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

export function setHidden(excel: Excel, sheet: SheetModel, range: CellRange, axis: Axis, hidden: boolean): void {
  const [first, last] = axis === 'row' ? [range.top, range.bottom] : [range.left, range.right];
  for (let line = first; line <= last; line++) {
    if (isHidden(sheet, axis, line) === hidden) continue;
    if (axis === 'row') {
      sheet.rows.set(line, { ...(sheet.rows.get(line) ?? { height: null, style: null }), hidden });
    } else {
      sheet.columns.set(line, { ...(sheet.columns.get(line) ?? { width: null, style: null }), hidden });
    }
  }
  if (axis === 'column') return;
  const rows = { ...range, left: 0, right: MAX_COLUMNS - 1 };
  fireSheet(excel, EventNumber.WorksheetRowHiddenChanged, sheet, {
    address: shortAddress(rows),
    changeType: hidden ? 'Hidden' : 'Unhidden',
  });
}

/** A whole row or column of a sheet. */
export function wholeLines(axis: Axis, first: number, last: number): CellRange {
  return axis === 'row'
    ? { top: first, bottom: last, left: 0, right: MAX_COLUMNS - 1 }
    : { top: 0, bottom: MAX_ROWS - 1, left: first, right: last };
}
