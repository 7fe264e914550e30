import { writable } from '../cells/access';
import { sortRows } from '../cells/sort';
import type { RangeTarget } from '../excel';
import { invalidArgument, notImplemented } from '../protocol/api-error';
import type { ObjectType } from '../protocol/object-type';
import { integer, isGiven } from './arguments';

interface SortField {
  readonly key?: unknown;
  readonly ascending?: unknown;
  readonly sortOn?: unknown;
}

/** `Excel.RangeSort`: rows by values. */
export const RangeSortType: ObjectType<RangeTarget> = {
  name: 'RangeSort',
  methods: {
    apply: {
      since: '1.2',
      call: (target, [fields, matchCase, hasHeaders, orientation, method], excel) => {
        const { sheet, range } = writable(excel, target, 'RangeSort.apply');
        if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('RangeSort.apply');
        const isPlain = matchCase !== true && !isGiven(method) && (!isGiven(orientation) || orientation === 'Rows');
        if (!isPlain) throw notImplemented('RangeSort.apply with options');
        const keys = (fields as readonly SortField[]).map(({ key, ascending, sortOn }) => {
          if (isGiven(sortOn) && sortOn !== 'Value') throw notImplemented(`RangeSort.apply on ${String(sortOn)}`);
          return { column: range.left + integer(key, 'RangeSort.apply'), ascending: ascending !== false };
        });
        sortRows(excel, sheet, hasHeaders === true ? { ...range, top: range.top + 1 } : range, keys);
        return null;
      },
    },
  },
};
