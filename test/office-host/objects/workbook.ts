import type { WorkbookModel } from '../../../src/xlsx';
import { EventNumber } from '../events/queue';
import { invalidArgument } from '../protocol/api-error';
import { objectOf, type MethodRow, type ObjectType } from '../protocol/object-type';
import { ApplicationType } from './application';
import { text } from './arguments';
import { FunctionsType } from './functions';
import { NamedItemsType } from './named-items';
import { activeCell, selectedRange } from './selection';
import { RuntimeType } from './runtime';
import { SettingsType } from './settings';
import { WorkbookProtectionType } from './protection';
import { registrations } from './registrations';
import { WorksheetsType } from './worksheets';

/** Ranges of events, found again by the reference that the event carries. */
const eventRange: MethodRow<WorkbookModel> = {
  since: '1.8',
  call: (_workbook, [id], excel) => excel.eventRanges.get(text(id, 'Workbook._GetRangeForEventByReferenceId')),
};

/** `Excel.Workbook`, the root of every request. */
export const WorkbookType: ObjectType<WorkbookModel> = {
  name: 'Workbook',
  properties: {
    name: { since: '1.7', get: (_workbook, excel) => excel.options.fileName ?? '工作簿1' },
    readOnly: { since: '1.8', get: (_workbook, excel) => excel.options.readOnly },
  },
  objects: {
    application: { get: (_workbook, excel) => objectOf(ApplicationType, excel, excel) },
    functions: { since: '1.2', get: (workbook, excel) => objectOf(FunctionsType, workbook, excel) },
    names: { get: (workbook, excel) => objectOf(NamedItemsType, { list: workbook.names, sheet: null }, excel) },
    protection: { since: '1.7', get: (workbook, excel) => objectOf(WorkbookProtectionType, workbook, excel) },
    settings: { since: '1.4', get: (workbook, excel) => objectOf(SettingsType, workbook.settings, excel) },
    worksheets: { get: (workbook, excel) => objectOf(WorksheetsType, workbook, excel) },
    _Runtime: { since: '1.5', get: (_workbook, excel) => objectOf(RuntimeType, excel, excel) },
  },
  methods: {
    getActiveCell: { since: '1.7', call: (_workbook, _args, excel) => excel.rangeObject(activeCell(excel)) },
    getSelectedRange: { call: (_workbook, _args, excel) => excel.rangeObject(selectedRange(excel)) },
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    _RemoveReference: {
      call: (_workbook, [id], excel) => {
        if (typeof id !== 'string') throw invalidArgument('Workbook._RemoveReference');
        excel.references.remove(id);
        return null;
      },
    },
    _RemoveAllReferences: {
      call: (_workbook, _args, excel) => {
        excel.references.removeAll();
        return null;
      },
    },
    ...registrations<WorkbookModel>({ ActivatedEvent: [EventNumber.WorkbookActivated, '1.13'] }, () => null),
  },
};
