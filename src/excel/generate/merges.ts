import type { CellRange } from '../../core/model/address';
import { rangeOf } from '../ranges';
import type { Operation } from '../writer';
import { onSheet } from './on-sheet';

/** Cells that are merged at once: all with each other, or row by row. */
interface Merged {
  readonly range: CellRange;
  readonly byRow: boolean;
}

/** Merges cells; rows below each other that are merged over the same columns take one operation. */
export function mergeOperations(sheet: string, merges: readonly CellRange[]): readonly Operation[] {
  const blocks: Merged[] = [];
  for (const merge of merges) {
    const above = blocks.at(-1);
    const byRow = merge.top === merge.bottom;
    if (above?.byRow && byRow && isBelow(above.range, merge)) {
      blocks.splice(-1, 1, { range: { ...above.range, bottom: merge.bottom }, byRow });
    } else blocks.push({ range: merge, byRow });
  }
  return blocks.map(({ range, byRow }) => onSheet(sheet, (worksheet) => rangeOf(worksheet, range).merge(byRow)));
}

function isBelow(block: CellRange, { top, left, right }: CellRange): boolean {
  return top === block.bottom + 1 && left === block.left && right === block.right;
}
