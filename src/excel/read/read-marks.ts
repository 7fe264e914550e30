import type { SheetId } from '../../core/model/sheet-plan';
import type { MarkTexts } from '../../host/host';
import type { Link } from '../batch';
import { queueOwnNames } from '../own-names';
import { rowsOf } from '../ranges';
import { BlockReader } from './block-reader';
import { Rates } from './piece';
import { USUAL_BYTES, rangePiece } from './range-piece';

/** What marks say as they stand: a request to find them, and as many to read them as Excel carries. */
export async function readMarks(link: Link, sheet: SheetId): Promise<MarkTexts | null> {
  const marks = await link.ask('look for marks', async (context) => {
    const names = queueOwnNames(context.workbook.worksheets.getItem(sheet));
    await context.sync();
    return names().marks;
  });
  // One of the two columns was deleted.
  if (!marks || marks.left === marks.right) return null;
  const rows = Array.from({ length: rowsOf(marks) }, (): [string, string] => ['', '']);
  const pieces = ([0, 1] as const).map((side) => {
    const column = side === 0 ? marks.left : marks.right;
    const range = { ...marks, left: column, right: column };
    return rangePiece(
      {
        sheet,
        property: 'values',
        range,
        take: ({ top }, values) => {
          values.forEach(([value], index) => {
            const row = rows[top - marks.top + index];
            if (row && typeof value === 'string') row[side] = value;
          });
          return [];
        },
      },
      new Rates(USUAL_BYTES),
    );
  });
  await new BlockReader(link).read(pieces);
  return { top: marks.top, rows };
}
