import type { CellRange } from '../../../src/core/model/address';
import { live, writable, type LiveRange } from '../cells/access';
import { fullAddress, parseAddress, splitSheet } from '../cells/address';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellsOf,
  columnsOf,
  contains,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowsOf,
  union,
  withinSheet,
} from '../cells/area';
import { asGrid, writeCells } from '../cells/write';
import { clearCells } from '../cells/clear';
import { deleteCells, insertCells } from '../cells/insert-delete';
import { areHidden, setHidden } from '../cells/lines';
import { mergeCells, unmergeCells } from '../cells/merges';
import { readFormulas, readNumberFormats, readTexts, readValueTypes, readValues, styleOf } from '../cells/read';
import { changeStyles } from '../cells/style-write';
import { specialCells } from '../cells/special-cells';
import { usedRange } from '../cells/used-range';
import { fireSheet } from '../events/fire';
import { EventNumber } from '../events/queue';
import type { Excel, RangeTarget } from '../excel';
import { activate } from '../sheets/sheets';
import { ApiError, invalidArgument, notImplemented } from '../protocol/api-error';
import { objectOf, type HostObject, type MethodRow, type ObjectType, type PropertyRow } from '../protocol/object-type';
import { flag, integer, isGiven, objectArgument, text } from './arguments';
import { ConditionalFormatsType } from './conditional-formats';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { RangeFormatType } from './range-format';
import { areasObject } from './range-areas';
import { RangeSortType } from './range-sort';
import { columnProperties, rowProperties } from './line-properties';
import { WorksheetType } from './worksheet';

export function rangeObject(excel: Excel, target: RangeTarget): HostObject {
  return objectOf(RangeType, target, excel);
}

/** The cells that are selected on the sheet that is shown. */
export function selectedRange(excel: Excel): RangeTarget {
  if (excel.selected !== null) return excel.selected;
  const { row, column } = excel.activeSheet.selection;
  return excel.range(excel.activeSheet, { top: row, left: column, bottom: row, right: column });
}

export function activeCell(excel: Excel): HostObject {
  const { row, column } = excel.activeSheet.selection;
  return rangeObject(excel, excel.range(excel.activeSheet, { top: row, left: column, bottom: row, right: column }));
}

type Read<T> = (excel: Excel, found: LiveRange) => T;

function property<T>(read: Read<T>, since?: PropertyRow<RangeTarget>['since']): PropertyRow<RangeTarget> {
  const get = (target: RangeTarget, excel: Excel): T => read(excel, live(excel, target));
  return since === undefined ? { get } : { since, get };
}

function cellProperty(read: Read<unknown>, name: 'values' | 'formulas'): PropertyRow<RangeTarget> {
  return {
    get: (target, excel) => read(excel, live(excel, target)),
    set: (target, value, excel) => {
      const { sheet, range } = writable(excel, target, `Range.${name}`);
      writeCells(excel, sheet, range, value, `Range.${name}`);
    },
  };
}

/** A method that gives another range; null makes it fail with InvalidArgument. */
function toRange(
  name: string,
  find: (range: CellRange, args: readonly unknown[]) => CellRange | null,
  since?: MethodRow<RangeTarget>['since'],
): MethodRow<RangeTarget> {
  const call: MethodRow<RangeTarget>['call'] = (target, args, excel) => {
    const { sheet, range } = live(excel, target);
    const found = find(range, args);
    if (found === null || withinSheet(found) === null) throw invalidArgument(`Range.${name}`);
    return rangeObject(excel, excel.range(sheet, found));
  };
  return since === undefined ? { call } : { since, call };
}

/** A method that changes cells. */
function change(
  name: string,
  act: (excel: Excel, found: LiveRange, args: readonly unknown[]) => void,
  since?: MethodRow<RangeTarget>['since'],
): MethodRow<RangeTarget> {
  const call: MethodRow<RangeTarget>['call'] = (target, args, excel) => {
    act(excel, writable(excel, target, `Range.${name}`), args);
    return null;
  };
  return since === undefined ? { call } : { since, call };
}

function otherRange(value: unknown, excel: Excel, location: string): LiveRange {
  const target = objectArgument(value, RangeType);
  if (target !== null) return live(excel, target);
  throw invalidArgument(location, 'It needs a range.');
}

function setNumberFormats(excel: Excel, { sheet, range }: LiveRange, value: unknown): void {
  const location = 'Range.numberFormat';
  const grid = asGrid(range, value, location);
  if (!Array.isArray(value)) {
    const numberFormat = text(value, location);
    changeStyles(excel, sheet, range, (style) => ({ ...style, numberFormat }));
    return;
  }
  grid.forEach((row, down) =>
    row.forEach((entry, across) => {
      if (entry === null) return;
      const [at, column] = [range.top + down, range.left + across];
      const style = { ...styleOf(excel, sheet, at, column), numberFormat: text(entry, location) };
      sheet.setStyle(at, column, excel.workbook.styles.intern(style));
    }),
  );
}

function offset(range: CellRange, rows: number, columns: number): CellRange {
  return {
    top: range.top + rows,
    bottom: range.bottom + rows,
    left: range.left + columns,
    right: range.right + columns,
  };
}

/**
 * Merged areas whose first cell lies in the range (github.com/OfficeDev/office-js/issues/3611); beyond 512 Excel
 * fails: https://learn.microsoft.com/javascript/api/excel/excel.range#getMergedAreasOrNullObject
 */
function mergedAreas(target: RangeTarget, excel: Excel): HostObject | null {
  const { sheet, range } = live(excel, target);
  const merges = sheet.merges.filter(({ top, left }) => contains(range, { top, left, bottom: top, right: left }));
  if (merges.length > excel.options.maxMergedAreas) {
    throw new ApiError('GeneralException', 'Range.getMergedAreas', `There are ${merges.length} merged areas.`);
  }
  return merges.length === 0 ? null : areasObject(excel, sheet, merges);
}

/** Excel finds no special cells on a protected sheet. */
function special(target: RangeTarget, [kind, valueType]: readonly unknown[], excel: Excel): HostObject | null {
  const { sheet, range } = live(excel, target);
  const location = 'Range.getSpecialCells';
  if (sheet.protected) throw new ApiError('AccessDenied', location, `The sheet ${sheet.name} is protected.`);
  if (isGiven(valueType)) throw notImplemented(`${location} by type of value`);
  const areas = specialCells(sheet, range, kind);
  return areas.length === 0 ? null : areasObject(excel, sheet, areas);
}

function intersect(target: RangeTarget, [other]: readonly unknown[], excel: Excel): HostObject | null {
  const { sheet, range } = live(excel, target);
  const second =
    typeof other === 'string'
      ? live(excel, { sheet, range: parse(other, 'Range.getIntersection') })
      : otherRange(other, excel, 'Range.getIntersection');
  if (second.sheet !== sheet) throw invalidArgument('Range.getIntersection');
  const common = intersection(range, second.range);
  return common === null ? null : rangeObject(excel, excel.range(sheet, common));
}

function parse(address: string, location: string): CellRange {
  const range = parseAddress(splitSheet(address).rest);
  if (range === null) throw invalidArgument(location);
  return range;
}

function used(target: RangeTarget, [valuesOnly]: readonly unknown[], excel: Excel): HostObject | null {
  const { sheet, range } = live(excel, target);
  const all = usedRange(sheet, valuesOnly === true);
  const common = all === null ? null : intersection(all, range);
  if (common === null) return null;
  // Within the range only what it uses itself counts.
  const cells: CellRange[] = [];
  sheet.grid.forEachCell((row, column) => {
    if (valuesOnly === true && sheet.contentAt(row, column) === null) return;
    cells.push({ top: row, left: column, bottom: row, right: column });
  }, common);
  if (cells.length === 0) return null;
  return rangeObject(excel, excel.range(sheet, cells.reduce(union)));
}

function select(excel: Excel, target: RangeTarget): void {
  const { sheet, range } = live(excel, target);
  activate(excel, sheet);
  sheet.selection = { row: range.top, column: range.left };
  excel.selected = excel.range(sheet, range);
  fireSheet(excel, EventNumber.WorksheetSelectionChanged, sheet, { address: fullAddress(sheet, range) });
}

function orNotFound(found: HostObject | null, location: string): HostObject {
  if (found === null) throw new ApiError('ItemNotFound', location);
  return found;
}

const hiddenLines = (axis: 'row' | 'column'): PropertyRow<RangeTarget> => ({
  since: '1.2',
  get: (target, excel) => {
    const { sheet, range } = live(excel, target);
    return areHidden(sheet, range, axis);
  },
  set: (target, value, excel) => {
    const { sheet, range } = writable(excel, target, `Range.${axis}Hidden`);
    setHidden(excel, sheet, range, axis, flag(value, `Range.${axis}Hidden`));
  },
});

/** `Excel.Range`. */
export const RangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  referable: true,
  properties: {
    address: property((_excel, { sheet, range }) => fullAddress(sheet, range)),
    addressLocal: property((_excel, { sheet, range }) => fullAddress(sheet, range)),
    // Excel gives -1 where a 32-bit number does not hold it.
    cellCount: property((_excel, { range }) => (cellsOf(range) > 2_147_483_647 ? -1 : cellsOf(range))),
    columnCount: property((_excel, { range }) => columnsOf(range)),
    columnHidden: hiddenLines('column'),
    columnIndex: property((_excel, { range }) => range.left),
    formulas: cellProperty((excel, { sheet, range }) => readFormulas(excel, sheet, range), 'formulas'),
    hyperlink: {
      since: '1.7',
      get: (target, excel) => readHyperlink(live(excel, target)),
      set: (target, value, excel) => writeHyperlink(excel, writable(excel, target, 'Range.hyperlink'), value),
    },
    isEntireColumn: property((_excel, { range }) => isEntireColumn(range), '1.7'),
    isEntireRow: property((_excel, { range }) => isEntireRow(range), '1.7'),
    numberFormat: {
      get: (target, excel) => {
        const { sheet, range } = live(excel, target);
        return readNumberFormats(excel, sheet, range);
      },
      set: (target, value, excel) => setNumberFormats(excel, writable(excel, target, 'Range.numberFormat'), value),
    },
    rowCount: property((_excel, { range }) => rowsOf(range)),
    rowHidden: hiddenLines('row'),
    rowIndex: property((_excel, { range }) => range.top),
    text: property((excel, { sheet, range }) => readTexts(excel, sheet, range)),
    valueTypes: property((excel, { sheet, range }) => readValueTypes(excel, sheet, range)),
    values: cellProperty((excel, { sheet, range }) => readValues(excel, sheet, range), 'values'),
  },
  objects: {
    conditionalFormats: {
      since: '1.6',
      get: (target, excel) => {
        const { sheet, range } = live(excel, target);
        return objectOf(ConditionalFormatsType, { sheet, ranges: [range] }, excel);
      },
    },
    format: {
      get: (target, excel) => {
        const { sheet, range } = live(excel, target);
        return objectOf(RangeFormatType, { sheet, ranges: [range] }, excel);
      },
    },
    sort: { since: '1.2', get: (target, excel) => objectOf(RangeSortType, target, excel) },
    worksheet: { get: (target, excel) => objectOf(WorksheetType, live(excel, target).sheet, excel) },
  },
  methods: {
    calculate: { since: '1.6', call: () => null },
    clear: change('clear', (excel, { sheet, range }, [applyTo]) => clearCells(excel, sheet, range, applyTo)),
    delete: change('delete', (excel, { sheet, range }, [shift]) => deleteCells(excel, sheet, range, shift)),
    getAbsoluteResizedRange: toRange(
      'getAbsoluteResizedRange',
      (range, [rows, columns]) => ({
        ...range,
        bottom: range.top + integer(rows, 'Range.getAbsoluteResizedRange') - 1,
        right: range.left + integer(columns, 'Range.getAbsoluteResizedRange') - 1,
      }),
      '1.7',
    ),
    getBoundingRect: {
      call: (target, [other], excel) => {
        const { sheet, range } = live(excel, target);
        const second =
          typeof other === 'string'
            ? { sheet, range: parse(other, 'Range.getBoundingRect') }
            : otherRange(other, excel, 'Range.getBoundingRect');
        if (second.sheet !== sheet) throw invalidArgument('Range.getBoundingRect');
        return rangeObject(excel, excel.range(sheet, union(range, second.range)));
      },
    },
    getCell: toRange('getCell', (range, [row, column]) => {
      const [down, across] = [integer(row, 'Range.getCell'), integer(column, 'Range.getCell')];
      return offset({ ...range, bottom: range.top, right: range.left }, down, across);
    }),
    getColumn: toRange('getColumn', (range, [column]) => {
      const left = range.left + integer(column, 'Range.getColumn');
      return { ...range, left, right: left };
    }),
    getColumnProperties: {
      since: '1.9',
      call: (target, [options], excel) => columnProperties(excel, live(excel, target), options),
    },
    getColumnsAfter: toRange(
      'getColumnsAfter',
      (range, [count]) => beside(range.right, count, (left, right) => ({ ...range, left, right }), 'getColumnsAfter'),
      '1.3',
    ),
    getEntireColumn: toRange('getEntireColumn', (range) => ({ ...range, top: 0, bottom: MAX_ROWS - 1 })),
    getEntireRow: toRange('getEntireRow', (range) => ({ ...range, left: 0, right: MAX_COLUMNS - 1 })),
    getIntersection: {
      call: (target, args, excel) => orNotFound(intersect(target, args, excel), 'Range.getIntersection'),
    },
    getIntersectionOrNullObject: { since: '1.4', call: intersect },
    getLastCell: toRange('getLastCell', (range) => ({ ...range, top: range.bottom, left: range.right })),
    getLastColumn: toRange('getLastColumn', (range) => ({ ...range, left: range.right })),
    getLastRow: toRange('getLastRow', (range) => ({ ...range, top: range.bottom })),
    getMergedAreasOrNullObject: { since: '1.13', call: (target, _args, excel) => mergedAreas(target, excel) },
    getOffsetRange: toRange('getOffsetRange', (range, [rows, columns]) =>
      offset(range, integer(rows, 'Range.getOffsetRange'), integer(columns, 'Range.getOffsetRange')),
    ),
    getResizedRange: toRange(
      'getResizedRange',
      (range, [rows, columns]) => ({
        ...range,
        bottom: range.bottom + integer(rows, 'Range.getResizedRange'),
        right: range.right + integer(columns, 'Range.getResizedRange'),
      }),
      '1.3',
    ),
    getRow: toRange('getRow', (range, [row]) => {
      const top = range.top + integer(row, 'Range.getRow');
      return { ...range, top, bottom: top };
    }),
    getRowProperties: {
      since: '1.9',
      call: (target, [options], excel) => rowProperties(excel, live(excel, target), options),
    },
    getRowsBelow: toRange(
      'getRowsBelow',
      (range, [count]) => beside(range.bottom, count, (top, bottom) => ({ ...range, top, bottom }), 'getRowsBelow'),
      '1.3',
    ),
    getSpecialCells: {
      since: '1.9',
      call: (target, args, excel) => orNotFound(special(target, args, excel), 'Range.getSpecialCells'),
    },
    getSpecialCellsOrNullObject: { since: '1.9', call: special },
    getUsedRange: {
      call: (target, args, excel) =>
        used(target, args, excel) ??
        rangeObject(excel, excel.range(target.sheet, firstCell(live(excel, target).range))),
    },
    getUsedRangeOrNullObject: { since: '1.4', call: used },
    insert: {
      call: (target, [shift], excel) => {
        const { sheet, range } = writable(excel, target, 'Range.insert');
        insertCells(excel, sheet, range, shift);
        return rangeObject(excel, excel.range(sheet, range));
      },
    },
    merge: change(
      'merge',
      (_excel, { sheet, range }, [across]) =>
        mergeCells(sheet, range, isGiven(across) ? flag(across, 'Range.merge') : false),
      '1.2',
    ),
    select: {
      call: (target, _args, excel) => {
        select(excel, target);
        return null;
      },
    },
    unmerge: change('unmerge', (_excel, { sheet, range }) => unmergeCells(sheet, range), '1.2'),
    _ValidateArraySize: {
      since: '1.3',
      call: (target, [rows, columns], excel) => {
        const { range } = live(excel, target);
        if (rowsOf(range) === rows && columnsOf(range) === columns) return null;
        throw invalidArgument(
          'Range.values',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      },
    },
  },
};

function firstCell(range: CellRange): CellRange {
  return { ...range, bottom: range.top, right: range.left };
}

/** Lines after a range; a negative count gives lines from the other side, which nobody needs here. */
function beside(
  last: number,
  count: unknown,
  make: (first: number, last: number) => CellRange,
  name: string,
): CellRange {
  const lines = isGiven(count) ? integer(count, `Range.${name}`) : 1;
  if (lines < 1) throw invalidArgument(`Range.${name}`);
  return make(last + 1, last + lines);
}
