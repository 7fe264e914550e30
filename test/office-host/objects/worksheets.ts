import type { SheetModel, WorkbookModel } from '../../../src/xlsx';
import { EventNumber } from '../events/queue';
import type { Excel } from '../excel';
import { addSheet, newSheetName } from '../sheets/sheets';
import { ApiError, invalidArgument } from '../protocol/api-error';
import { objectOf, type HostObject, type ObjectType } from '../protocol/object-type';
import { isGiven, text } from './arguments';
import { registrations } from './registrations';
import { WorksheetType } from './worksheet';

export function worksheet(excel: Excel, sheet: SheetModel): HostObject {
  return objectOf(WorksheetType, sheet, excel);
}

/** By name in any case, or by id. */
export function findSheet(workbook: WorkbookModel, key: unknown, location: string): SheetModel | null {
  const wanted = text(key, location);
  const named = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
  return named ?? workbook.sheets.find((sheet) => sheet.id === wanted) ?? null;
}

function shown(workbook: WorkbookModel, visibleOnly: unknown): readonly SheetModel[] {
  return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible');
}

function orNotFound(sheet: SheetModel | null | undefined, location: string): SheetModel {
  if (sheet === null || sheet === undefined) throw new ApiError('ItemNotFound', location);
  return sheet;
}

/** `Excel.WorksheetCollection`. */
export const WorksheetsType: ObjectType<WorkbookModel> = {
  name: 'WorksheetCollection',
  items: (workbook, excel) => workbook.sheets.map((sheet) => worksheet(excel, sheet)),
  item: (workbook, key, excel) => {
    const location = 'WorksheetCollection.getItem';
    return worksheet(excel, orNotFound(findSheet(workbook, key, location), location));
  },
  methods: {
    add: {
      call: (workbook, [name], excel) => {
        if (isGiven(name) && typeof name !== 'string') throw invalidArgument('WorksheetCollection.add');
        return worksheet(excel, addSheet(excel, typeof name === 'string' ? name : newSheetName(workbook)));
      },
    },
    getActiveWorksheet: {
      call: (_workbook, _args, excel) => {
        const { activeSheetError } = excel.options;
        if (activeSheetError !== null) throw new ApiError(activeSheetError, 'WorksheetCollection.getActiveWorksheet');
        return worksheet(excel, excel.activeSheet);
      },
    },
    getCount: { since: '1.4', call: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length },
    getFirst: {
      since: '1.5',
      call: (workbook, [visibleOnly], excel) =>
        worksheet(excel, orNotFound(shown(workbook, visibleOnly)[0], 'WorksheetCollection.getFirst')),
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (workbook, [key], excel) => {
        const sheet = findSheet(workbook, key, 'WorksheetCollection.getItemOrNullObject');
        return sheet === null ? null : worksheet(excel, sheet);
      },
    },
    getLast: {
      since: '1.5',
      call: (workbook, [visibleOnly], excel) =>
        worksheet(excel, orNotFound(shown(workbook, visibleOnly).at(-1), 'WorksheetCollection.getLast')),
    },
    ...registrations<WorkbookModel>(
      {
        ActivatedEvent: [EventNumber.WorksheetActivated, '1.7'],
        AddedEvent: [EventNumber.WorksheetAdded, '1.7'],
        CalculatedEvent: [EventNumber.WorksheetCalculated, '1.8'],
        ColumnSortedEvent: [EventNumber.WorksheetColumnSorted, '1.10'],
        DataChangedEvent: [EventNumber.WorksheetChanged, '1.9'],
        DeactivatedEvent: [EventNumber.WorksheetDeactivated, '1.7'],
        DeletedEvent: [EventNumber.WorksheetDeleted, '1.7'],
        FormatChangedEvent: [EventNumber.WorksheetFormatChanged, '1.9'],
        FormulaChangedEvent: [EventNumber.WorksheetFormulaChanged, '1.13'],
        EventMoved: [EventNumber.WorksheetMoved, 'online'],
        EventNameChanged: [EventNumber.WorksheetNameChanged, 'online'],
        EventVisibilityChanged: [EventNumber.WorksheetVisibilityChanged, 'online'],
        ProtectionChangedEvent: [EventNumber.WorksheetProtectionChanged, '1.14'],
        RowHiddenChangedEvent: [EventNumber.WorksheetRowHiddenChanged, '1.11'],
        RowSortedEvent: [EventNumber.WorksheetRowSorted, '1.10'],
        SelectionChangedEvent: [EventNumber.WorksheetSelectionChanged, '1.9'],
      },
      () => null,
    ),
  },
};
