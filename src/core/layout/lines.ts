import { textAt } from '../model/cells';
import type { SheetLine } from '../model/layout';
import type { Grid, Region } from './grid';

/** A filled cell as a line, its text as displayed. */
export function lineAt(grid: Grid, row: number, column: number): SheetLine {
  return { row, column, text: textAt(grid.sheet, row, column) };
}

/** The filled cells of the rows from `top` to `bottom`, in reading order. */
export function linesBetween(grid: Grid, region: Region, top: number, bottom: number): SheetLine[] {
  const lines: SheetLine[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const column of grid.filledColumns(row, region)) lines.push(lineAt(grid, row, column));
  }
  return lines;
}
