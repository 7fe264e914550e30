import type { Grid, Region } from './grid';
import type { HeaderBlock } from './header';

/** The header that the user named by its rows, over all columns that these rows label. */
export function mappedHeader(grid: Grid, bounds: Region, headerRows: readonly number[]): HeaderBlock | null {
  const top = Math.min(...headerRows);
  const bottom = Math.max(...headerRows);
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  for (let row = top; row <= bottom; row++) {
    for (const column of grid.filledColumns(row, bounds)) {
      left = Math.min(left, column);
      right = Math.max(right, grid.mergeAt(row, column)?.right ?? column);
    }
  }
  if (right < 0) return null;
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return { rows, helperRows: [], bodyTop: bottom + 1, left, right: Math.min(right, bounds.right) };
}
