import type { CellRange, CellRef } from '../../core/model/address';
import type { CellEdit } from '../../xlsx';
import { typedValue, type TypedInto } from '../edit/typed-value';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { MOST_COLUMNS, MOST_ROWS } from '../grid/sheet-layout';
import type { CopiedValue } from './copy';

/** Why nothing is pasted, and at which cell. */
export type PasteRefusal =
  /** A formula would be overwritten by a value. */
  | 'formula-there'
  /** A text that begins a formula, which nobody here would calculate. */
  | 'formula-given'
  /** Within a merge, but not its first cell. */
  | 'merged'
  /** Rows that are hidden lie between: nobody would see what is written into them. */
  | 'hidden'
  /** Beyond Excel's last row or column. */
  | 'too-large';

/** What pasting does: edits, and the cells that they fill; or why it does nothing. */
export type Pasted =
  | { readonly ok: true; readonly edits: readonly CellEdit[]; readonly range: CellRange }
  | { readonly ok: false; readonly why: PasteRefusal; readonly at: CellRef };

/** What is pasted: texts, read as if they were typed, or cells that were copied here. */
export type Given =
  | { readonly kind: 'texts'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'cells'; readonly rows: readonly (readonly CopiedValue[])[] };

/**
 * Lays what is pasted over a sheet, from the first cell of a range on. A range that is a multiple of it is filled with
 * it, as in Excel. All of it can be written, or nothing is.
 */
export function pasteInto(
  drawn: DrawnSheet,
  range: CellRange,
  given: Given,
  reading: Omit<TypedInto, 'numberFormat'>,
): Pasted {
  const height = given.rows.length;
  const width = Math.max(1, ...given.rows.map(({ length }) => length));
  const target = targetOf(range, height, width);
  if (target.bottom >= MOST_ROWS || target.right >= MOST_COLUMNS) return refused('too-large', range.top, range.left);
  const edits: CellEdit[] = [];
  for (let row = target.top; row <= target.bottom; row++) {
    if (drawn.layout.rows.isHidden(row) && row < drawn.layout.rows.count) return refused('hidden', row, target.left);
    for (let column = target.left; column <= target.right; column++) {
      const edit = editOf(drawn, given, row - target.top, column - target.left, { row, column }, reading, [
        height,
        width,
      ]);
      if (typeof edit === 'string') return refused(edit, row, column);
      if (edit) edits.push(edit);
    }
  }
  return { ok: true, edits, range: target };
}

function refused(why: PasteRefusal, row: number, column: number): Pasted {
  return { ok: false, why, at: { row, column } };
}

function targetOf({ top, left, bottom, right }: CellRange, height: number, width: number): CellRange {
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const isMultiple = rows % height === 0 && columns % width === 0;
  return {
    top,
    left,
    bottom: top + (isMultiple ? rows : height) - 1,
    right: left + (isMultiple ? columns : width) - 1,
  };
}

/** Null where nothing is to be done. */
function editOf(
  drawn: DrawnSheet,
  given: Given,
  row: number,
  column: number,
  cell: CellRef,
  reading: Omit<TypedInto, 'numberFormat'>,
  [height, width]: readonly [number, number],
): CellEdit | PasteRefusal | null {
  const { sheet, layout } = drawn;
  const before = sheet.contentAt(cell.row, cell.column);
  const typed = given.kind === 'texts' ? (given.rows[row % height]?.[column % width] ?? '') : null;
  const copied = given.kind === 'cells' ? given.rows[row % height]?.[column % width] : undefined;
  const isEmpty = typed === '' || (typed === null && (copied?.value ?? null) === null);
  const merge = layout.merges.mergeAt(cell.row, cell.column);
  if (merge && (merge.top !== cell.row || merge.left !== cell.column)) return isEmpty ? null : 'merged';
  if (before !== null && before.formula !== null) return 'formula-there';
  if (isEmpty) return before === null ? null : { cell, value: null };
  if (typed === null) return copied ? copiedEdit(cell, copied) : null;
  const { numberFormat } = drawn.styleAt(cell.row, cell.column);
  const read = typedValue(typed, { ...reading, numberFormat });
  if (read.kind === 'formula') return 'formula-given';
  const { value, kind: _kind, ...look } = read;
  return { cell, value, look };
}

function copiedEdit(cell: CellRef, { value, numberFormat, quotePrefix }: CopiedValue): CellEdit {
  return { cell, value, look: { numberFormat, quotePrefix } };
}
