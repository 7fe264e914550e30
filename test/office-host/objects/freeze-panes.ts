import type { CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import { live, requireWritable } from '../cells/access';
import { parseAddress } from '../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/area';
import type { Excel } from '../excel';
import { invalidArgument } from '../protocol/api-error';
import { type HostObject, type ObjectType } from '../protocol/object-type';
import { integer, isGiven } from './arguments';

function freeze(excel: Excel, sheet: SheetModel, rows: number, columns: number, location: string): null {
  requireWritable(excel, sheet, location);
  if (rows < 0 || columns < 0) throw invalidArgument(location);
  sheet.frozen = rows === 0 && columns === 0 ? null : { rows, columns };
  return null;
}

function count(value: unknown, location: string): number {
  return isGiven(value) ? integer(value, location) : 0;
}

function rangeArgument(value: unknown, sheet: SheetModel, excel: Excel): CellRange {
  const target = excel.rangeOf(value);
  const found = target === null ? null : live(excel, target);
  const range = found === null && typeof value === 'string' ? parseAddress(value) : (found?.range ?? null);
  if (range === null || (found !== null && found.sheet !== sheet))
    throw invalidArgument('WorksheetFreezePanes.freezeAt');
  return range;
}

function location(sheet: SheetModel, excel: Excel): HostObject | null {
  if (sheet.frozen === null) return null;
  const { rows, columns } = sheet.frozen;
  const range: CellRange = {
    top: 0,
    left: 0,
    bottom: (rows === 0 ? MAX_ROWS : rows) - 1,
    right: (columns === 0 ? MAX_COLUMNS : columns) - 1,
  };
  return excel.rangeObject(excel.range(sheet, range));
}

/** `Excel.WorksheetFreezePanes`. */
export const FreezePanesType: ObjectType<SheetModel> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: {
      since: '1.7',
      call: (sheet, [at], excel) => {
        const range = rangeArgument(at, sheet, excel);
        return freeze(excel, sheet, range.bottom + 1, range.right + 1, 'WorksheetFreezePanes.freezeAt');
      },
    },
    freezeColumns: {
      since: '1.7',
      call: (sheet, [columns], excel) => {
        const name = 'WorksheetFreezePanes.freezeColumns';
        return freeze(excel, sheet, 0, count(columns, name), name);
      },
    },
    freezeRows: {
      since: '1.7',
      call: (sheet, [rows], excel) => {
        const name = 'WorksheetFreezePanes.freezeRows';
        return freeze(excel, sheet, count(rows, name), 0, name);
      },
    },
    getLocationOrNullObject: { since: '1.7', call: (sheet, _args, excel) => location(sheet, excel) },
    unfreeze: {
      since: '1.7',
      call: (sheet, _args, excel) => freeze(excel, sheet, 0, 0, 'WorksheetFreezePanes.unfreeze'),
    },
  },
};
