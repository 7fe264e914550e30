import type { CellRange } from '../../core/model/address';
import type { SheetId } from '../../core/model/sheet-plan';
import { intersection, rangeOf, without } from '../ranges';
import { queueAreas } from '../read/frame';
import type { Piece } from '../read/piece';
import { markColumns, rangeOfColumn } from './place-of-marks';

const ANSWER_BYTES = 1_000;

/**
 * Merged areas over marks, which people make: header cells with the empty ones above. Excel lists an area only where its
 * first cell is asked about, so the columns are looked at from the top of the sheet.
 *
 * @param take gives what has to be asked because of them
 */
export function mergesPiece(
  sheet: SheetId,
  marks: CellRange,
  take: (areas: readonly CellRange[]) => readonly Piece[],
): Piece {
  return {
    bytes: ANSWER_BYTES,
    queue: (context) => {
      const columns = rangeOf(context.workbook.worksheets.getItem(sheet), { ...marks, top: 0 });
      const areas = queueAreas(columns.getMergedAreasOrNullObject());
      return () => ({ bytes: ANSWER_BYTES, more: take(areas().filter((area) => isOverMarks(area, marks))) });
    },
    cut: () => null,
  };
}

/** Not what begins in a column that somebody put between the two. */
function isOverMarks(area: CellRange, marks: CellRange): boolean {
  return markColumns(marks).includes(area.left) && intersection(area, marks) !== null;
}

/** The first cell of an area, which holds what is shown of it. */
export function firstCell({ top, left }: CellRange): CellRange {
  return { top, left, bottom: top, right: left };
}

/**
 * What is to be emptied so that marks are gone: their two columns. Excel empties merged cells only as a whole, and a
 * header that was merged upwards is shown by the cell above.
 */
export function rangesToClear(marks: CellRange | null, merges: readonly CellRange[]): readonly CellRange[] {
  const columns = markColumns(marks).map((column) => rangeOfColumn(marks, column));
  return [...merges.reduce((left, area) => left.flatMap((range) => without(range, area)), columns), ...merges];
}
