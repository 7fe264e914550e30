import type { WorkbookModel } from '../../../src/xlsx';
import { objectOf, type ObjectType } from '../protocol/object-type';
import { integer } from './arguments';

/** `Excel.FunctionResult`. */
const FunctionResultType: ObjectType<number> = {
  name: 'FunctionResult',
  properties: {
    error: { since: '1.2', get: () => null },
    value: { since: '1.2', get: (value) => value },
  },
};

/** `Excel.Functions`: only the one that tells a workbook's calendar. */
export const FunctionsType: ObjectType<WorkbookModel> = {
  name: 'Functions',
  methods: {
    date: {
      since: '1.2',
      call: (workbook, args, excel) => {
        const [year = 0, month = 0, day = 0] = args.map((value) => integer(value, 'Functions.date'));
        const days = Date.UTC(year, month - 1, day) / 86_400_000;
        return objectOf(FunctionResultType, days + (workbook.date1904 ? 24_107 : 25_569), excel);
      },
    },
  },
};
