import { textAt } from '../model/cells';
import { normalizeText } from '../values';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';

/** A column with the texts of its header from the top level to the bottom one. */
export interface ColumnHeader {
  readonly column: number;
  /** Display texts, white space collapsed, each level once; empty for a column without a label. */
  readonly path: readonly string[];
}

/** Reads the header path of every column between the header's first and last. */
export function readColumnHeaders(grid: Grid, header: HeaderBlock): readonly ColumnHeader[] {
  const columns: ColumnHeader[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const path: string[] = [];
    for (const [level, row] of header.rows.entries()) {
      const text = headerText(grid, header, level, row, column);
      if (text !== '' && text !== path.at(-1)) path.push(text);
    }
    columns.push({ column, path });
  }
  return columns;
}

/** The text of one header level over a column: its own, that of its merge, or a group label left of it without a merge. */
function headerText(grid: Grid, header: HeaderBlock, level: number, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  if (merge) return headerDisplay(grid, merge.top, merge.left);
  if (grid.isFilled(row, column)) return headerDisplay(grid, row, column);
  return level < header.rows.length - 1 ? openGroupLabel(grid, header, level, row, column) : '';
}

/**
 * The group label that an unmerged cell stands under: the nearest filled cell to the left in the same row, when every
 * cell between is empty and each of these columns, the group's first one too, has a label of its own below.
 */
function openGroupLabel(grid: Grid, header: HeaderBlock, level: number, row: number, column: number): string {
  const below = header.rows.slice(level + 1);
  const labelledBelow = (each: number): boolean => below.some((next) => grid.isFilled(next, each));
  for (let left = column; left >= header.left; left--) {
    if (!labelledBelow(left)) return '';
    const merge = grid.mergeAt(row, left);
    if (merge) return '';
    if (grid.isFilled(row, left)) return headerDisplay(grid, row, left);
  }
  return '';
}

function headerDisplay(grid: Grid, row: number, column: number): string {
  return normalizeText(textAt(grid.sheet, row, column));
}
