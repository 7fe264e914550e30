import { isFiltered, setCriteria, setFilter, type FilterColumn, type SheetModel } from '../../../src/xlsx';
import { live, requireWritable } from '../cells/access';
import { parseAddress } from '../cells/address';
import { columnsOf } from '../cells/area';
import { readTexts } from '../cells/read';
import type { Excel } from '../excel';
import { ApiError, invalidArgument, notImplemented } from '../protocol/api-error';
import { type HostObject, type MethodRow, type ObjectType } from '../protocol/object-type';
import { integer, isGiven } from './arguments';

function range(sheet: SheetModel, excel: Excel): HostObject | null {
  return sheet.autoFilter === null ? null : excel.rangeObject(excel.range(sheet, sheet.autoFilter));
}

/** What a filter compares: what cells show. */
function shownText(sheet: SheetModel, excel: Excel) {
  return (row: number, column: number): string | null =>
    readTexts(excel, sheet, { top: row, left: column, bottom: row, right: column })?.[0]?.[0] ?? null;
}

/** As Excel gives them: every column of the range, with nulls for what is not set. */
function criteriaOf({ autoFilter, filterColumns }: SheetModel): readonly unknown[] {
  if (autoFilter === null) return [];
  return Array.from({ length: columnsOf(autoFilter) }, (_column, offset) => {
    const column = filterColumns.find((each) => each.offset === offset);
    return {
      color: null,
      criterion1: column?.values === null ? '>0' : null,
      criterion2: null,
      dynamicCriteria: 'Unknown',
      filterOn: column?.values === null || column === undefined ? 'Custom' : 'Values',
      icon: null,
      operator: 'And',
      values: column?.values ?? null,
    };
  });
}

/** Lists of texts can be applied; a null in the argument is refused, as by Excel (office-js#1226). */
function criteriaFrom(given: unknown): Pick<FilterColumn, 'values'> {
  if (typeof given !== 'object' || given === null) throw invalidArgument('AutoFilter.apply');
  if (Object.values(given).includes(null)) throw invalidArgument('AutoFilter.apply');
  const { filterOn, values } = given as { filterOn?: unknown; values?: unknown };
  if (filterOn !== 'Values') throw notImplemented(`AutoFilter.apply with criteria of the kind ${String(filterOn)}`);
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) {
    throw invalidArgument('AutoFilter.apply');
  }
  return { values: values.map(String) };
}

const apply: MethodRow<SheetModel> = {
  since: '1.9',
  call: (sheet, [where, column, criteria], excel) => {
    requireWritable(excel, sheet, 'AutoFilter.apply');
    const target = excel.rangeOf(where);
    const found = target === null ? null : live(excel, target);
    if (found !== null && found.sheet !== sheet) throw invalidArgument('AutoFilter.apply');
    const at = found?.range ?? (typeof where === 'string' ? parseAddress(where) : null);
    if (at === null) throw invalidArgument('AutoFilter.apply');
    const { autoFilter } = sheet;
    const isSame = autoFilter !== null && JSON.stringify(autoFilter) === JSON.stringify(at);
    // No statement of Microsoft says what Excel makes of it.
    if (autoFilter !== null && !isSame) throw notImplemented('AutoFilter.apply to another range while there is one');
    if (!isSame) setFilter(sheet, at);
    if (!isGiven(column) && !isGiven(criteria)) return null;
    setCriteria(sheet, offsetIn(sheet, column, 'AutoFilter.apply'), criteriaFrom(criteria), shownText(sheet, excel));
    return null;
  },
};

function offsetIn({ autoFilter }: SheetModel, column: unknown, location: string): number {
  const offset = integer(column, location);
  if (autoFilter === null || offset < 0 || offset >= columnsOf(autoFilter)) throw invalidArgument(location);
  return offset;
}

/** `Excel.AutoFilter`. */
export const AutoFilterType: ObjectType<SheetModel> = {
  name: 'AutoFilter',
  properties: {
    criteria: { since: '1.9', get: criteriaOf },
    enabled: { since: '1.9', get: (sheet) => sheet.autoFilter !== null },
    isDataFiltered: { since: '1.9', get: isFiltered },
  },
  methods: {
    apply,
    clearColumnCriteria: {
      since: '1.14',
      call: (sheet, [column], excel) => {
        requireWritable(excel, sheet, 'AutoFilter.clearColumnCriteria');
        const offset = offsetIn(sheet, column, 'AutoFilter.clearColumnCriteria');
        setCriteria(sheet, offset, null, shownText(sheet, excel));
        return null;
      },
    },
    getRange: {
      since: '1.9',
      call: (sheet, _args, excel) => {
        const found = range(sheet, excel);
        if (found === null) throw new ApiError('ItemNotFound', 'AutoFilter.getRange');
        return found;
      },
    },
    getRangeOrNullObject: { since: '1.9', call: (sheet, _args, excel) => range(sheet, excel) },
    remove: {
      since: '1.9',
      call: (sheet, _args, excel) => {
        requireWritable(excel, sheet, 'AutoFilter.remove');
        setFilter(sheet, null);
        return null;
      },
    },
  },
};
