import type { CellRange } from '../../core/model/address';
import type { DrawnSheet } from '../grid/drawn-sheet';

/** The part of a range that holds anything: whole rows and columns reach far beyond what is filled. */
export function usedPart({ sheet }: DrawnSheet, range: CellRange): CellRange | null {
  const used = sheet.usedRange();
  if (!used) return null;
  const part = {
    top: Math.max(range.top, used.top),
    left: Math.max(range.left, used.left),
    bottom: Math.min(range.bottom, used.bottom),
    right: Math.min(range.right, used.right),
  };
  return part.top > part.bottom || part.left > part.right ? null : part;
}

/**
 * The rows of a range that copying and clearing mean. What a filter hides is left out, because nobody sees that it would
 * be taken along; rows hidden by hand belong to what was selected, as in Excel.
 */
export function meantRows({ sheet, layout }: DrawnSheet, { top, bottom }: CellRange): readonly number[] {
  const isFiltered = sheet.filterColumns.length > 0;
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) if (!isFiltered || !layout.rows.isHidden(row)) rows.push(row);
  return rows;
}
