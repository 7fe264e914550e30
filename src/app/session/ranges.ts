import type { CellRange } from '../../core/model/address';
import type { CellPatch } from '../../core/model/cell-patch';
import type { FormulaRange } from '../engine/engine';

/** The same cells, and where ranges overlap some more, as ranges of which no two overlap. */
export function disjoint(ranges: readonly CellRange[]): readonly CellRange[] {
  const result: CellRange[] = [];
  for (const range of ranges) {
    let grown = range;
    for (let index = 0; index < result.length; index++) {
      const other = result[index];
      if (!other || !overlaps(other, grown)) continue;
      grown = around(other, grown);
      result.splice(index, 1);
      // What was looked at before may overlap the grown range.
      index = -1;
    }
    result.push(grown);
  }
  return result;
}

/** Whether two ranges share a cell. */
export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The smallest range that holds both. */
export function around(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/**
 * Whether patches hold every cell of some ranges that do not overlap. They do not where the used range has shrunk:
 * somebody emptied the last rows or columns, and nothing but a whole read tells what is left.
 */
export function covers(patches: readonly CellPatch[], ranges: readonly CellRange[]): boolean {
  return ranges.every((range) => {
    const covered = patches.reduce((cells, patch) => cells + cellsOf(common(patch.range, range)), 0);
    return covered >= cellsOf(range);
  });
}

function common(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

function cellsOf({ top, left, bottom, right }: CellRange): number {
  return Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
}

/** Formula columns as few rectangles: neighbouring columns that begin and end in the same rows are read as one. */
export function rectangles(columns: readonly FormulaRange[]): readonly CellRange[] {
  const result: CellRange[] = [];
  const sorted = [...columns].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.column - b.column);
  for (const { column, top, bottom } of sorted) {
    const last = result.at(-1);
    if (last && last.top === top && last.bottom === bottom && last.right === column - 1) {
      result[result.length - 1] = { ...last, right: column };
    } else result.push({ top, left: column, bottom, right: column });
  }
  return result;
}
