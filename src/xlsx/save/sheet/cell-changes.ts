import { CHUNK_ROWS, CellKind, FORMULA_FLAG } from '../../../core/model/snapshot';
import type { CellGrid, GridChunk } from '../../model/cell-grid';

/** How a cell differs from the one that was opened. */
export interface CellChange {
  readonly column: number;
  /** Whether it holds something else; else only its own style differs. */
  readonly hasContent: boolean;
}

/** Cells that differ, by row; columns in their order. */
export interface CellChanges {
  readonly rows: ReadonlyMap<number, readonly CellChange[]>;
  /** Whether a formula came, went or reads otherwise. */
  readonly formulas: 'same' | 'fewer' | 'new';
}

const NO_CELLS: GridChunk = {
  kinds: new Uint8Array(CHUNK_ROWS),
  numbers: new Float64Array(CHUNK_ROWS),
  styles: new Uint16Array(CHUNK_ROWS),
  filled: 0,
};

/**
 * Compares two grids.
 *
 * @param styleIn gives the index among the styles of `before` that a style of `after` equals
 */
export function compareCells(before: CellGrid, after: CellGrid, styleIn: (style: number) => number): CellChanges {
  const rows = new Map<number, CellChange[]>();
  let formulas: CellChanges['formulas'] = 'same';
  const comparison = new Comparison(before, after);
  const note = (row: number, change: CellChange): void => {
    const known = rows.get(row);
    if (known) known.push(change);
    else rows.set(row, [change]);
  };
  const width = Math.max(before.width, after.width);
  for (let column = 0; column < width; column++) {
    const [old, now] = [before.columnAt(column) ?? [], after.columnAt(column) ?? []];
    for (let number = 0; number < Math.max(old.length, now.length); number++) {
      const [was, is] = [old[number] ?? NO_CELLS, now[number] ?? NO_CELLS];
      if (was === is) continue;
      for (let offset = 0; offset < CHUNK_ROWS; offset++) {
        const row = number * CHUNK_ROWS + offset;
        const style = is.styles[offset] ?? 0;
        const isRestyled = (was.styles[offset] ?? 0) !== (style === 0 ? 0 : styleIn(style - 1) + 1);
        const hasContent = comparison.differs(was, is, row, column);
        if (hasContent || isRestyled) note(row, { column, hasContent });
        if (hasContent) formulas = worse(formulas, was.kinds[offset] ?? 0, is.kinds[offset] ?? 0);
      }
    }
  }
  return { rows, formulas };
}

function worse(formulas: CellChanges['formulas'], was: number, is: number): CellChanges['formulas'] {
  if (formulas === 'new' || (is & FORMULA_FLAG) !== 0) return 'new';
  return (was & FORMULA_FLAG) !== 0 ? 'fewer' : formulas;
}

class Comparison {
  constructor(
    private readonly before: CellGrid,
    private readonly after: CellGrid,
  ) {}

  differs(was: GridChunk, is: GridChunk, row: number, column: number): boolean {
    const offset = row % CHUNK_ROWS;
    const kind = is.kinds[offset] ?? 0;
    if (kind !== was.kinds[offset]) return true;
    if (kind === 0) return false;
    const [old, now] = [was.numbers[offset] ?? 0, is.numbers[offset] ?? 0];
    const bare = kind & ~FORMULA_FLAG;
    const isSame =
      bare === CellKind.Text || bare === CellKind.Error
        ? this.before.strings.strings[old] === this.after.strings.strings[now]
        : Object.is(old, now);
    if (!isSame) return true;
    return (kind & FORMULA_FLAG) !== 0 && this.before.formulaAt(row, column) !== this.after.formulaAt(row, column);
  }
}
