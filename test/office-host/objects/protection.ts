import type { SheetModel, WorkbookModel } from '../../../src/xlsx';
import { fireSheet } from '../events/fire';
import { EventNumber } from '../events/queue';
import type { Excel } from '../excel';
import { ApiError, notImplemented } from '../protocol/api-error';
import type { ObjectType } from '../protocol/object-type';
import { isGiven } from './arguments';

function refusePassword(password: unknown, location: string): void {
  if (isGiven(password)) throw notImplemented(`${location} with a password`);
}

function protectSheet(excel: Excel, sheet: SheetModel, isProtected: boolean): null {
  sheet.protected = isProtected;
  fireSheet(excel, EventNumber.WorksheetProtectionChanged, sheet, { isProtected });
  return null;
}

/** `Excel.WorksheetProtection`: all cells are locked, nothing is allowed. */
export const WorksheetProtectionType: ObjectType<SheetModel> = {
  name: 'WorksheetProtection',
  properties: { protected: { since: '1.2', get: (sheet) => sheet.protected } },
  methods: {
    protect: {
      since: '1.2',
      call: (sheet, [options, password], excel) => {
        if (isGiven(options)) throw notImplemented('WorksheetProtection.protect with options');
        refusePassword(password, 'WorksheetProtection.protect');
        if (sheet.protected) throw new ApiError('InvalidOperation', 'WorksheetProtection.protect');
        return protectSheet(excel, sheet, true);
      },
    },
    unprotect: {
      since: '1.2',
      call: (sheet, [password], excel) => {
        refusePassword(password, 'WorksheetProtection.unprotect');
        return protectSheet(excel, sheet, false);
      },
    },
  },
};

/** `Excel.WorkbookProtection`: the structure, that is the sheets. */
export const WorkbookProtectionType: ObjectType<WorkbookModel> = {
  name: 'WorkbookProtection',
  properties: { protected: { since: '1.7', get: (workbook) => workbook.structureProtected } },
  methods: {
    protect: {
      since: '1.7',
      call: (workbook, [password]) => {
        refusePassword(password, 'WorkbookProtection.protect');
        workbook.structureProtected = true;
        return null;
      },
    },
    unprotect: {
      since: '1.7',
      call: (workbook, [password]) => {
        refusePassword(password, 'WorkbookProtection.unprotect');
        workbook.structureProtected = false;
        return null;
      },
    },
  },
};
