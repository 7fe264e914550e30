import type { CellRange } from '../../core/model/address';

/** The two columns of marks; what somebody put between them is not ours, and one of them may have been deleted. */
export function markColumns(marks: CellRange | null): readonly number[] {
  if (!marks) return [];
  return marks.left === marks.right ? [marks.left] : [marks.left, marks.right];
}

export function rangeOfColumn(marks: CellRange | null, column: number): CellRange {
  return { top: marks?.top ?? 0, bottom: marks?.bottom ?? 0, left: column, right: column };
}
