import type { SheetId } from '../../core/model/sheet-plan';
import type { HostChange } from '../../host/host';
import { rangesOfAddress } from '../address';

/** What the host tells of an edit; nothing of the add-in's own. */
export function changesOfEdit(edit: Excel.WorksheetChangedEventArgs): readonly HostChange[] {
  if (edit.triggerSource === 'ThisLocalAddin') return [];
  const remote = edit.source === 'Remote';
  switch (edit.changeType) {
    case 'RowInserted':
    case 'RowDeleted':
    case 'ColumnInserted':
    case 'ColumnDeleted':
    case 'CellInserted':
    case 'CellDeleted':
      return [{ kind: 'structure', sheet: edit.worksheetId, remote }];
    default:
      return changesOfCells(edit.worksheetId, edit.address, remote);
  }
}

/** Cells of an address that changed; where it cannot be read, the whole sheet may have. */
export function changesOfCells(sheet: SheetId, address: string, remote: boolean): readonly HostChange[] {
  const ranges = rangesOfAddress(address) ?? [null];
  return ranges.map((range) => ({ kind: 'cells', sheet, range, remote }));
}
