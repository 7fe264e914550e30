import type { CellRange, CellRef } from '../../core/model/address';
import type { SheetModel } from '../../xlsx';
import type { SheetLayout } from './sheet-layout';
import { anchorOf } from './moves';

/** The selected cells of a sheet: one range, in which one cell is the active one. */
export interface Selection {
  /** What is typed goes here: the first cell of its merge. */
  readonly active: CellRef;
  /** Where the range was begun, and the opposite corner, which moves. */
  readonly from: CellRef;
  readonly to: CellRef;
}

/** One cell, or one merge of cells. */
export function selectCell(cell: CellRef, layout: SheetLayout): Selection {
  const active = anchorOf(cell, layout);
  return { active, from: active, to: active };
}

/** Moves the corner of the range: shift with keys or mouse. */
export function extendTo(selection: Selection, to: CellRef): Selection {
  return { ...selection, to };
}

/** A whole rectangle, with its first cell active. */
export function selectRange(range: CellRange, layout: SheetLayout): Selection {
  const from = { row: range.top, column: range.left };
  return { active: anchorOf(from, layout), from, to: { row: range.bottom, column: range.right } };
}

/** Every cell of a sheet. */
export function selectAll(layout: SheetLayout): Selection {
  return selectRange({ top: 0, left: 0, bottom: layout.rows.count - 1, right: layout.columns.count - 1 }, layout);
}

/** Whole rows, from one to another. */
export function selectRows(first: number, last: number, layout: SheetLayout): Selection {
  const range = { top: first, left: 0, bottom: last, right: layout.columns.count - 1 };
  return { active: anchorOf({ row: first, column: 0 }, layout), ...corners(range) };
}

/** Whole columns, from one to another. */
export function selectColumns(first: number, last: number, layout: SheetLayout): Selection {
  const range = { top: 0, left: first, bottom: layout.rows.count - 1, right: last };
  return { active: anchorOf({ row: 0, column: first }, layout), ...corners(range) };
}

function corners({ top, left, bottom, right }: CellRange): Pick<Selection, 'from' | 'to'> {
  return { from: { row: top, column: left }, to: { row: bottom, column: right } };
}

/**
 * The cells of a selection: merges that reach into it belong to it as a whole. Whole rows and columns are only
 * themselves, though a title may be merged across all of them.
 */
export function rangeOf({ from, to }: Selection, { sheet: { merges }, layout }: Merged): CellRange {
  let range: CellRange = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  const isWhole =
    (range.top === 0 && range.bottom >= layout.rows.count - 1) ||
    (range.left === 0 && range.right >= layout.columns.count - 1);
  if (isWhole) return range;
  for (;;) {
    const wider = merges.reduce(widened, range);
    if (wider === range) return range;
    range = wider;
  }
}

/** What of a sheet tells which cells belong together. */
export interface Merged {
  readonly sheet: SheetModel;
  readonly layout: SheetLayout;
}

function widened(range: CellRange, merge: CellRange): CellRange {
  const isApart =
    merge.top > range.bottom || merge.bottom < range.top || merge.left > range.right || merge.right < range.left;
  const isInside =
    merge.top >= range.top && merge.bottom <= range.bottom && merge.left >= range.left && merge.right <= range.right;
  if (isApart || isInside) return range;
  return {
    top: Math.min(range.top, merge.top),
    left: Math.min(range.left, merge.left),
    bottom: Math.max(range.bottom, merge.bottom),
    right: Math.max(range.right, merge.right),
  };
}

/** Whether a range is one cell, or one merge of cells. */
export function isSingle(range: CellRange, layout: SheetLayout): boolean {
  if (range.top === range.bottom && range.left === range.right) return true;
  const merge = layout.merges.mergeAt(range.top, range.left);
  return merge !== null && merge.bottom === range.bottom && merge.right === range.right && merge.top === range.top;
}

/**
 * The next cell within a range, as Tab and Enter go through it: along its rows or down its columns, and at the end back
 * to the beginning. Cells that a merge covers, and hidden ones, are passed over.
 */
export function nextWithin(
  range: CellRange,
  active: CellRef,
  key: 'Tab' | 'Enter',
  by: 1 | -1,
  layout: SheetLayout,
): CellRef {
  const width = range.right - range.left + 1;
  const height = range.bottom - range.top + 1;
  const count = width * height;
  const row = active.row - range.top;
  const column = active.column - range.left;
  let at = key === 'Tab' ? row * width + column : column * height + row;
  for (let steps = 0; steps < count; steps++) {
    at = (at + by + count) % count;
    const cell =
      key === 'Tab'
        ? { row: range.top + Math.floor(at / width), column: range.left + (at % width) }
        : { row: range.top + (at % height), column: range.left + Math.floor(at / height) };
    const merge = layout.merges.mergeAt(cell.row, cell.column);
    const isCovered = merge !== null && (merge.top !== cell.row || merge.left !== cell.column);
    if (!isCovered && !layout.rows.isHidden(cell.row) && !layout.columns.isHidden(cell.column)) return cell;
  }
  return active;
}
