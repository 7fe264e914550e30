import { live, writable } from '../cells/access';
import { columnsOf, contains, intersection, rowsOf } from '../cells/area';
import { clearCells } from '../cells/clear';
import { deleteCells, insertCells } from '../cells/insert-delete';
import { mergeCells, unmergeCells } from '../cells/merges';
import type { RangeTarget } from '../excel';
import { invalidArgument } from '../protocol/api-error';
import { objectOf, type ObjectType } from '../protocol/object-type';
import { flag, isGiven } from './arguments';
import { ConditionalFormatsType } from './conditional-formats';
import { columnProperties, rowProperties } from './line-properties';
import { RangeFormatType } from './range-format';
import { RANGE_NEIGHBOURS } from './range-neighbours';
import { RANGE_PROPERTIES } from './range-properties';
import { change } from './range-rows';
import { RANGE_SEARCH } from './range-search';
import { RangeSortType } from './range-sort';
import { select } from './selection';
import { TableScopedCollectionType } from './tables';
import { WorksheetType } from './worksheet';

/** `Excel.Range`. */
export const RangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  referable: true,
  properties: RANGE_PROPERTIES,
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
    ...RANGE_NEIGHBOURS,
    ...RANGE_SEARCH,
    calculate: { since: '1.6', call: () => null },
    clear: change('clear', (excel, { sheet, range }, [applyTo]) => clearCells(excel, sheet, range, applyTo)),
    delete: change('delete', (excel, { sheet, range }, [shift]) => deleteCells(excel, sheet, range, shift)),
    getColumnProperties: {
      since: '1.9',
      call: (target, [options], excel) => columnProperties(excel, live(excel, target), options),
    },
    getTables: {
      since: '1.9',
      call: (target, [fullyContained], excel) => {
        const { sheet, range } = live(excel, target);
        const whole = isGiven(fullyContained) && flag(fullyContained, 'Range.getTables');
        const tables = sheet.tables.filter((table) =>
          whole ? contains(range, table.range) : intersection(range, table.range) !== null,
        );
        return objectOf(TableScopedCollectionType, tables, excel);
      },
    },
    getRowProperties: {
      since: '1.9',
      call: (target, [options], excel) => rowProperties(excel, live(excel, target), options),
    },
    insert: {
      call: (target, [shift], excel) => {
        const { sheet, range } = writable(excel, target, 'Range.insert');
        insertCells(excel, sheet, range, shift);
        return excel.rangeObject(excel.range(sheet, range));
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
