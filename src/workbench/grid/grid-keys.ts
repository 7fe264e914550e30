import type { CellRange } from '../../core/model/address';
import { moveBy, type Field, type Key } from './moves';
import {
  extendTo,
  isSingle,
  nextWithin,
  rangeOf,
  selectAll,
  selectCell,
  selectColumns,
  selectRange,
  selectRows,
  type Selection,
} from './selection';

/** What a key asks for beside another selection. */
export type Command = 'undo' | 'redo' | 'find' | 'filter' | 'next-sheet' | 'previous-sheet';

/** The command of a key with Ctrl (⌘), as in Excel; null where it has none. */
export function commandOf({ key, ctrl, shift }: Key): Command | null {
  if (!ctrl) return null;
  switch (key.toLowerCase()) {
    case 'z':
      return shift ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    case 'f':
      return shift ? null : 'find';
    case 'l':
      return shift ? 'filter' : null;
    case 'pagedown':
      return 'next-sheet';
    case 'pageup':
      return 'previous-sheet';
    default:
      return null;
  }
}

/** The selection that a key leads to, as in Excel; null for a key that selects nothing. */
export function selectBy(key: Key, selection: Selection, field: Field): Selection | null {
  const { layout } = field;
  const range = rangeOf(selection, field);
  const isOne = isSingle(range, layout);
  if (key.key === 'Tab' || key.key === 'Enter') {
    const within = isOne
      ? null
      : nextWithin(clipped(range, field), selection.active, key.key, key.shift ? -1 : 1, layout);
    if (within) return { ...selection, active: within };
  }
  if (key.ctrl && key.key.toLowerCase() === 'a') return everything(range, field);
  if (key.key === ' ' && key.shift && !key.ctrl) return selectRows(range.top, range.bottom, layout);
  if (key.key === ' ' && key.ctrl) return selectColumns(range.left, range.right, layout);
  const extends_ = key.shift && key.key !== 'Tab' && key.key !== 'Enter';
  const next = moveBy(key, extends_ ? selection.to : selection.active, field);
  if (next === null) return null;
  return extends_ ? extendTo(selection, cornerBeyond(next, selection, field)) : selectCell(next, layout);
}

/** What is filled first, and everything the next time. */
function everything(range: CellRange, { sheet, layout }: Field): Selection {
  const used = sheet.usedRange();
  const isUsed =
    !used ||
    (range.top <= used.top && range.left <= used.left && range.bottom >= used.bottom && range.right >= used.right);
  return isUsed ? selectAll(layout) : selectRange(used, layout);
}

/** Whole rows and columns are gone through as far as something is filled. */
function clipped(range: CellRange, { sheet }: Field): CellRange {
  const used = sheet.usedRange();
  return {
    ...range,
    bottom: Math.max(range.top, Math.min(range.bottom, used?.bottom ?? 0)),
    right: Math.max(range.left, Math.min(range.right, used?.right ?? 0)),
  };
}

/** The far corner of a merge that the moving corner has come to: the first cell alone would not take it in. */
function cornerBeyond(cell: Selection['to'], { from }: Selection, { layout }: Field): Selection['to'] {
  const merge = layout.merges.mergeAt(cell.row, cell.column);
  if (!merge) return cell;
  return {
    row: cell.row >= from.row ? merge.bottom : merge.top,
    column: cell.column >= from.column ? merge.right : merge.left,
  };
}
