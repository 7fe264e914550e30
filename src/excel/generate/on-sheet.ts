import type { Operation } from '../writer';

/** Bytes of an operation on a sheet with a range and a property or two. */
const BYTES = 1_200;

/** Something that is done to a sheet. */
export function onSheet(sheet: string, act: (worksheet: Excel.Worksheet) => void, more = 0): Operation {
  return { bytes: BYTES + more, queue: (context) => act(context.workbook.worksheets.getItem(sheet)) };
}
