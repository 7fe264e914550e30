import type { CellRange } from '../../../src/core/model/address';
import type { SheetVisibility } from '../../../src/core/model/snapshot';
import type { SheetModel } from '../../../src/xlsx';
import { requireWritable } from '../cells/access';
import { parseAddress, splitSheet } from '../cells/address';
import { WHOLE_SHEET, withinSheet } from '../cells/area';
import { usedRange } from '../cells/used-range';
import { charactersOf, pointsOf } from '../cells/width';
import { colorOf } from '../cells/colors';
import { EventNumber } from '../events/queue';
import type { Excel } from '../excel';
import { activate, deleteSheet, moveSheet, renameSheet, setVisibility } from '../sheets/sheets';
import { ApiError, invalidArgument } from '../protocol/api-error';
import { objectOf, type HostObject, type ObjectType } from '../protocol/object-type';
import { integer, isGiven, number, oneOf, text } from './arguments';
import { AutoFilterType } from './auto-filter';
import { ChartsType } from './charts';
import { FreezePanesType } from './freeze-panes';
import { NamedItemsType, rangeOfFormula } from './named-items';
import { PageBreaksType } from './page-breaks';
import { PageLayoutType } from './page-layout';
import { WorksheetProtectionType } from './protection';
import { areasObject } from './range-areas';
import { registrations } from './registrations';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** A range of this sheet by address, by a name, or all of it. */
function rangeAt(excel: Excel, sheet: SheetModel, address: unknown, location: string): HostObject {
  if (!isGiven(address) || address === '') return excel.rangeObject(excel.range(sheet, WHOLE_SHEET));
  const { sheet: other, rest } = splitSheet(text(address, location));
  if (other !== null && other.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument(location);
  const range = parseAddress(rest) ?? namedRange(excel, sheet, rest);
  if (range === null) throw invalidArgument(location, `${rest} is no range.`);
  return excel.rangeObject(excel.range(sheet, range));
}

function namedRange(excel: Excel, sheet: SheetModel, name: string): CellRange | null {
  const same = (each: { name: string }): boolean => each.name.toLowerCase() === name.toLowerCase();
  const defined = sheet.names.find(same) ?? excel.workbook.names.find(same);
  const target = defined === undefined ? null : rangeOfFormula(excel, defined.formula, sheet);
  return target?.sheet === sheet ? target.range : null;
}

/** The areas of a list of addresses; Excel takes no more than 8,192 characters. */
function rangesAt(excel: Excel, sheet: SheetModel, addresses: unknown): HostObject {
  const location = 'Worksheet.getRanges';
  if (!isGiven(addresses)) return areasObject(excel, sheet, [WHOLE_SHEET]);
  const list = text(addresses, location);
  if (list.length > excel.options.maxAddress) {
    throw invalidArgument(
      location,
      `The address has ${list.length} characters, more than ${excel.options.maxAddress}.`,
    );
  }
  const ranges = list.split(',').map((address) => {
    const range = parseAddress(splitSheet(address.trim()).rest);
    if (range === null) throw invalidArgument(location, `${address} is no range.`);
    return range;
  });
  return areasObject(excel, sheet, ranges);
}

function byIndexes(excel: Excel, sheet: SheetModel, args: readonly unknown[]): HostObject {
  const location = 'Worksheet.getRangeByIndexes';
  const [top = 0, left = 0, rows = 0, columns = 0] = args.map((value) => integer(value, location));
  const range = withinSheet({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  if (range === null) throw invalidArgument(location, 'It reaches beyond the sheet.');
  return excel.rangeObject(excel.range(sheet, range));
}

function cellAt(excel: Excel, sheet: SheetModel, args: readonly unknown[]): HostObject {
  return byIndexes(excel, sheet, [...args.slice(0, 2), 1, 1]);
}

/** The sheet beside this one. */
function neighbour(excel: Excel, sheet: SheetModel, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = excel.workbook;
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const found = sheets[index];
    if (found === undefined) return null;
    if (visibleOnly !== true || found.visibility === 'visible') return objectOf(WorksheetType, found, excel);
  }
}

function orNotFound(found: HostObject | null, location: string): HostObject {
  if (found === null) throw new ApiError('ItemNotFound', location);
  return found;
}

/** `Excel.Worksheet`. */
export const WorksheetType: ObjectType<SheetModel> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, excel) => renameSheet(excel, sheet, text(value, 'Worksheet.name')),
    },
    position: {
      get: (sheet, excel) => excel.workbook.sheets.indexOf(sheet),
      set: (sheet, value, excel) => moveSheet(excel, sheet, integer(value, 'Worksheet.position')),
    },
    visibility: {
      get: (sheet) => VISIBILITY[sheet.visibility],
      set: (sheet, value, excel) => {
        const wanted = oneOf(value, Object.values(VISIBILITY), 'Worksheet.visibility');
        const found = (Object.keys(VISIBILITY) as SheetVisibility[]).find((key) => VISIBILITY[key] === wanted);
        setVisibility(excel, sheet, found ?? 'visible');
      },
    },
    tabColor: {
      since: '1.7',
      get: (sheet) => sheet.tabColor ?? '',
      set: (sheet, value, excel) => {
        requireWritable(excel, sheet, 'Worksheet.tabColor');
        sheet.tabColor = value === '' ? null : colorOf(value, 'Worksheet.tabColor');
      },
    },
    standardWidth: {
      since: '1.7',
      get: (sheet) => pointsOf(sheet.defaultColumnWidth),
      set: (sheet, value, excel) => {
        requireWritable(excel, sheet, 'Worksheet.standardWidth');
        sheet.defaultColumnWidth = charactersOf(number(value, 'Worksheet.standardWidth'));
      },
    },
  },
  objects: {
    autoFilter: { since: '1.9', get: (sheet, excel) => objectOf(AutoFilterType, sheet, excel) },
    charts: { get: (sheet, excel) => objectOf(ChartsType, sheet, excel) },
    freezePanes: { since: '1.7', get: (sheet, excel) => objectOf(FreezePanesType, sheet, excel) },
    horizontalPageBreaks: { since: '1.9', get: (sheet, excel) => objectOf(PageBreaksType, sheet, excel) },
    names: { since: '1.4', get: (sheet, excel) => objectOf(NamedItemsType, { list: sheet.names, sheet }, excel) },
    pageLayout: { since: '1.9', get: (sheet, excel) => objectOf(PageLayoutType, sheet, excel) },
    protection: { since: '1.2', get: (sheet, excel) => objectOf(WorksheetProtectionType, sheet, excel) },
  },
  methods: {
    activate: {
      call: (sheet, _args, excel) => {
        activate(excel, sheet);
        return null;
      },
    },
    calculate: { since: '1.6', call: () => null },
    delete: {
      call: (sheet, _args, excel) => {
        deleteSheet(excel, sheet);
        return null;
      },
    },
    getCell: { call: (sheet, args, excel) => cellAt(excel, sheet, args) },
    getNext: {
      since: '1.5',
      call: (sheet, [visible], excel) => orNotFound(neighbour(excel, sheet, 1, visible), 'Worksheet.getNext'),
    },
    getNextOrNullObject: { since: '1.5', call: (sheet, [visible], excel) => neighbour(excel, sheet, 1, visible) },
    getPrevious: {
      since: '1.5',
      call: (sheet, [visible], excel) => orNotFound(neighbour(excel, sheet, -1, visible), 'Worksheet.getPrevious'),
    },
    getPreviousOrNullObject: { since: '1.5', call: (sheet, [visible], excel) => neighbour(excel, sheet, -1, visible) },
    getRange: { call: (sheet, [address], excel) => rangeAt(excel, sheet, address, 'Worksheet.getRange') },
    getRangeByIndexes: { since: '1.7', call: (sheet, args, excel) => byIndexes(excel, sheet, args) },
    getRanges: { since: '1.9', call: (sheet, [addresses], excel) => rangesAt(excel, sheet, addresses) },
    getUsedRange: {
      call: (sheet, [valuesOnly], excel) => {
        // An empty sheet's used range is its first cell.
        const used = usedRange(sheet, valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
        return excel.rangeObject(excel.range(sheet, used));
      },
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: (sheet, [valuesOnly], excel) => {
        const used = usedRange(sheet, valuesOnly === true);
        return used === null ? null : excel.rangeObject(excel.range(sheet, used));
      },
    },
    _GetSheetById: {
      since: '1.7',
      call: (_sheet, [id], excel) => {
        const found = excel.workbook.sheets.find((sheet) => sheet.id === id);
        return orNotFound(found === undefined ? null : objectOf(WorksheetType, found, excel), 'Worksheet');
      },
    },
    ...registrations<SheetModel>(
      {
        ActivatedEvent: [EventNumber.WorksheetActivated, '1.7'],
        CalculatedEvent: [EventNumber.WorksheetCalculated, '1.8'],
        ColumnSortedEvent: [EventNumber.WorksheetColumnSorted, '1.10'],
        DataChangedEvent: [EventNumber.WorksheetChanged, '1.7'],
        DeactivatedEvent: [EventNumber.WorksheetDeactivated, '1.7'],
        FormatChangedEvent: [EventNumber.WorksheetFormatChanged, '1.9'],
        FormulaChangedEvent: [EventNumber.WorksheetFormulaChanged, '1.13'],
        EventNameChanged: [EventNumber.WorksheetNameChanged, 'online'],
        EventVisibilityChanged: [EventNumber.WorksheetVisibilityChanged, 'online'],
        ProtectionChangedEvent: [EventNumber.WorksheetProtectionChanged, '1.14'],
        RowHiddenChangedEvent: [EventNumber.WorksheetRowHiddenChanged, '1.11'],
        RowSortedEvent: [EventNumber.WorksheetRowSorted, '1.10'],
        SelectionChangedEvent: [EventNumber.WorksheetSelectionChanged, '1.7'],
      },
      (sheet) => sheet.id,
    ),
  },
};
