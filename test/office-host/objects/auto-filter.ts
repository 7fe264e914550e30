import type { SheetModel } from '../../../src/xlsx';
import { live, requireWritable } from '../cells/access';
import { parseAddress } from '../cells/address';
import type { Excel } from '../excel';
import { ApiError, invalidArgument, notImplemented } from '../protocol/api-error';
import { type HostObject, type ObjectType } from '../protocol/object-type';
import { isGiven } from './arguments';

function range(sheet: SheetModel, excel: Excel): HostObject | null {
  return sheet.autoFilter === null ? null : excel.rangeObject(excel.range(sheet, sheet.autoFilter));
}

/** `Excel.AutoFilter`: the buttons; what is filtered is not kept in the workbook in memory. */
export const AutoFilterType: ObjectType<SheetModel> = {
  name: 'AutoFilter',
  properties: {
    enabled: { since: '1.9', get: (sheet) => sheet.autoFilter !== null },
  },
  methods: {
    apply: {
      since: '1.9',
      call: (sheet, [where, column, criteria], excel) => {
        requireWritable(excel, sheet, 'AutoFilter.apply');
        if (isGiven(column) || isGiven(criteria)) throw notImplemented('AutoFilter.apply with criteria');
        const target = excel.rangeOf(where);
        const found = target === null ? null : live(excel, target);
        if (found !== null && found.sheet !== sheet) throw invalidArgument('AutoFilter.apply');
        const at = found?.range ?? (typeof where === 'string' ? parseAddress(where) : null);
        if (at === null) throw invalidArgument('AutoFilter.apply');
        sheet.autoFilter = at;
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
        sheet.autoFilter = null;
        return null;
      },
    },
  },
};
