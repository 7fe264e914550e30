import type { Grid, Region } from './grid';
import { figureAt, nearlyEqual, sumOfRows } from './role-sums';
import type { ClassifiedRow } from './rows';

/** Parts that are looked for behind the first one at most. */
const MOST_PARTS = 12;

/**
 * 公租房 2000 | 其中:新建 1500 | 改造 500: only the first part says 其中. The records behind it that complete the sum of the
 * row above are parts as well, or they would count twice.
 */
export function settleOfWhichRows(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  region: Region,
): readonly ClassifiedRow[] {
  const parts = new Set<number>();
  rows.forEach((row, index) => {
    if (row.kind !== 'of-which' || rows[index - 1]?.kind !== 'record') return;
    for (const part of partsBehind(grid, rows, index, region)) parts.add(part);
  });
  return parts.size === 0 ? rows : rows.map((row) => (parts.has(row.row) ? { ...row, kind: 'of-which' } : row));
}

/** The rows behind an 其中 row with which it adds up to the row above it; empty where none do. */
function partsBehind(grid: Grid, rows: readonly ClassifiedRow[], index: number, region: Region): readonly number[] {
  const whole = rows[index - 1]?.row ?? 0;
  const first = rows[index]?.row ?? 0;
  const columns = grid
    .filledColumns(whole, region)
    .filter((column) => (figureAt(grid.sheet, whole, column) ?? 0) !== 0);
  const behind: number[] = [];
  for (let at = index + 1; rows[at]?.kind === 'record' && behind.length < MOST_PARTS; at++) {
    behind.push(rows[at]?.row ?? 0);
    const complete = columns.filter((column) => isWhole(grid, whole, [first, ...behind], column));
    // A rate does not add up; one figure alone may do so by chance.
    if (complete.length >= Math.min(2, columns.length) && complete.length > 0) return behind;
  }
  return [];
}

function isWhole(grid: Grid, whole: number, parts: readonly number[], column: number): boolean {
  return nearlyEqual(sumOfRows(grid.sheet, parts, column), figureAt(grid.sheet, whole, column) ?? 0);
}
