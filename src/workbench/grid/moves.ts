import type { CellRange, CellRef } from '../../core/model/address';
import type { SheetModel } from '../../xlsx';
import type { Lines } from './lines';
import type { SheetLayout } from './sheet-layout';

/** A key as the browser names it, with what is held beside it. */
export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** Where keys move within: a sheet and how much of it is in sight. */
export interface Field {
  readonly sheet: SheetModel;
  readonly layout: SheetLayout;
  /** Rows that are in sight at once. */
  readonly pageRows: number;
}

type Axis = 'row' | 'column';
type Step = 1 | -1;

/** The cell that a key leads to, as in Excel; null for a key that moves nothing. Merged cells are one cell. */
export function moveBy({ key, ctrl, shift }: Key, from: CellRef, field: Field): CellRef | null {
  switch (key) {
    case 'ArrowUp':
      return ctrl ? toEdge(from, 'row', -1, field) : step(from, 'row', -1, field);
    case 'ArrowDown':
      return ctrl ? toEdge(from, 'row', 1, field) : step(from, 'row', 1, field);
    case 'ArrowLeft':
      return ctrl ? toEdge(from, 'column', -1, field) : step(from, 'column', -1, field);
    case 'ArrowRight':
      return ctrl ? toEdge(from, 'column', 1, field) : step(from, 'column', 1, field);
    case 'Tab':
      return step(from, 'column', shift ? -1 : 1, field);
    case 'Enter':
      return step(from, 'row', shift ? -1 : 1, field);
    case 'Home':
      return home(from, ctrl, field);
    case 'End':
      return ctrl ? lastCell(field) : lastOfRow(from, field);
    case 'PageUp':
      return page(from, -1, field);
    case 'PageDown':
      return page(from, 1, field);
    default:
      return null;
  }
}

function linesOf({ layout }: Field, axis: Axis): Lines {
  return axis === 'row' ? layout.rows : layout.columns;
}

function mergeOf({ row, column }: CellRef, { layout }: Field): CellRange {
  return layout.merges.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** The first cell of the merge that a cell lies in. */
export function anchorOf(cell: CellRef, layout: SheetLayout): CellRef {
  return layout.merges.anchorOf(cell.row, cell.column);
}

/** The next cell that is not hidden; the same one at the edge. */
function step(from: CellRef, axis: Axis, by: Step, field: Field): CellRef {
  const merge = mergeOf(from, field);
  const [first, last] = axis === 'row' ? [merge.top, merge.bottom] : [merge.left, merge.right];
  const index = linesOf(field, axis).next(by > 0 ? last : first, by);
  if (index === null) return from;
  return anchorOf({ ...from, [axis]: index }, field.layout);
}

/** To the end of a filled stretch, or over empty cells to the next filled one; else to the edge of what is filled. */
function toEdge(from: CellRef, axis: Axis, by: Step, field: Field): CellRef {
  const { sheet } = field;
  const isFilled = (cell: CellRef): boolean => sheet.contentAt(cell.row, cell.column) !== null;
  let cell = step(from, axis, by, field);
  if (same(cell, from)) return from;
  const stretch = isFilled(from) && isFilled(cell);
  for (;;) {
    const next = step(cell, axis, by, field);
    if (same(next, cell)) return cell;
    if (stretch && !isFilled(next)) return cell;
    if (!stretch && isFilled(cell)) return cell;
    cell = next;
  }
}

function same(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column;
}

/** With frozen panes Excel's first cell is the first one that scrolls. */
function home(from: CellRef, ctrl: boolean, field: Field): CellRef {
  const { rows, columns, frozenRows, frozenColumns } = field.layout;
  const row = ctrl ? firstShown(rows, frozenRows) : from.row;
  return anchorOf({ row, column: firstShown(columns, frozenColumns) }, field.layout);
}

function firstShown(lines: Lines, frozen: number): number {
  return lines.next(frozen - 1, 1) ?? 0;
}

function lastCell({ sheet, layout }: Field): CellRef {
  const used = sheet.usedRange();
  return anchorOf({ row: used?.bottom ?? 0, column: used?.right ?? 0 }, layout);
}

function lastOfRow(from: CellRef, { sheet, layout }: Field): CellRef {
  let column = sheet.usedRange()?.right ?? 0;
  while (column > 0 && sheet.contentAt(from.row, column) === null) column--;
  return anchorOf({ row: from.row, column }, layout);
}

function page(from: CellRef, by: Step, field: Field): CellRef {
  let cell = from;
  for (let count = 0; count < field.pageRows; count++) cell = step(cell, 'row', by, field);
  return cell;
}
