import type { Grid, Region } from './grid';
import { findHeader } from './header';

const FEWEST_COLUMNS = 3;
const MOST_TABLES = 20;
/** The first header of a panel stands no lower. */
const LAST_HEADER_ROW = 30;

/**
 * The parts of a sheet that stand side by side with headers in different rows: each is read for itself. The whole sheet
 * where no empty columns part it, or where the headers stand in one row (then they may be one table with a gap, and
 * their common rows tell).
 */
export function panelsOf(grid: Grid, bounds: Region): readonly Region[] {
  const runs = runsOfColumns(grid);
  if (runs.length < 2 || runs.some(([left, right]) => right - left + 1 < FEWEST_COLUMNS)) return [bounds];
  const panels = runs.map(([left, right]) => ({ ...bounds, left, right }));
  const headers = panels.map((panel) => headerRowsOf(grid, panel));
  const alike = new Set(headers.map((rows) => rows.join())).size === 1;
  return alike || headers.some((rows) => rows.length === 0) ? [bounds] : panels;
}

/** The first rows of the headers of a panel, from top to bottom. */
function headerRowsOf(grid: Grid, panel: Region): readonly number[] {
  const rows: number[] = [];
  let header = findHeader(grid, panel, panel.top, { strict: true, lastRow: panel.top + LAST_HEADER_ROW });
  while (header && rows.length < MOST_TABLES) {
    rows.push(header.rows[0] ?? 0);
    header = findHeader(grid, panel, header.bodyTop, { strict: true });
  }
  return rows;
}

/** Columns that hold anything, in unbroken runs. */
function runsOfColumns({ contentColumns }: Grid): readonly (readonly [left: number, right: number])[] {
  const runs: [number, number][] = [];
  for (const column of contentColumns) {
    const last = runs.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
