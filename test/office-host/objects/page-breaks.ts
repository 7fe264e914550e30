import type { SheetModel } from '../../../src/xlsx';
import { live } from '../cells/access';
import { parseAddress, splitSheet } from '../cells/address';
import type { Excel } from '../excel';
import { invalidArgument } from '../protocol/api-error';
import { objectOf, type HostObject, type ObjectType } from '../protocol/object-type';
import { text } from './arguments';
import { changePrint } from './page-layout';

interface BreakTarget {
  readonly sheet: SheetModel;
  /** The first row of the new page. */
  readonly row: number;
}

/** `Excel.PageBreak`, of the breaks between rows. */
export const PageBreakType: ObjectType<BreakTarget> = {
  name: 'PageBreak',
  id: ({ row }) => String(row),
  properties: {
    columnIndex: { since: '1.9', get: () => 0 },
    rowIndex: { since: '1.9', get: ({ row }) => row },
  },
};

/** There is no break before the first row. */
function add(excel: Excel, sheet: SheetModel, value: unknown): HostObject {
  const location = 'PageBreakCollection.add';
  const target = excel.rangeOf(value);
  const found = target === null ? parseAddress(splitSheet(text(value, location)).rest) : live(excel, target).range;
  if (found === null || found.top === 0) throw invalidArgument(location);
  const row = found.top;
  changePrint(excel, sheet, location, (print) => ({
    ...print,
    breaks: [...new Set([...print.breaks, row])].sort((one, other) => one - other),
  }));
  return objectOf(PageBreakType, { sheet, row }, excel);
}

/** `Excel.PageBreakCollection`: those between rows. */
export const PageBreaksType: ObjectType<SheetModel> = {
  name: 'PageBreakCollection',
  items: (sheet, excel) => (sheet.print?.breaks ?? []).map((row) => objectOf(PageBreakType, { sheet, row }, excel)),
  methods: {
    add: { since: '1.9', call: (sheet, [range], excel) => add(excel, sheet, range) },
    getCount: { since: '1.9', call: (sheet) => (sheet.print?.breaks ?? []).length },
    removePageBreaks: {
      since: '1.9',
      call: (sheet, _args, excel) => {
        changePrint(excel, sheet, 'PageBreakCollection.removePageBreaks', (print) => ({ ...print, breaks: [] }));
        return null;
      },
    },
  },
};
