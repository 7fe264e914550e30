import { HostError } from '../../core/model/host-error';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';

/** @throws HostError `sheet-missing` */
export function requireSheet(workbook: WorkbookModel, id: SheetId): SheetModel {
  const sheet = workbook.sheets.find((each) => each.id === id);
  if (!sheet) throw new HostError('sheet-missing', { sheet: id });
  return sheet;
}

/** @throws HostError `protected` */
export function requireUnprotected(sheet: SheetModel): void {
  if (sheet.protected) throw new HostError('protected', { sheet: sheet.name });
}

/** Whether sheets may be added and deleted. @throws HostError `protected` */
export function requireOpenStructure(workbook: WorkbookModel): void {
  if (workbook.structureProtected) throw new HostError('protected');
}
