import { CHUNK_ROWS } from '../../core/model/snapshot';
import type { CellGrid, GridChunk, GridColumn } from '../model/cell-grid';
import { packTexts, textBuffers, unpackTexts, type PackedTexts } from './texts';

/**
 * A sheet's cells on their way to another thread. Those of all chunks lie behind one another in three pieces of memory,
 * which are handed over: handing over the thousands of small ones of a grid takes longer than copying them.
 */
export interface PackedCells {
  /** By column, the numbers of its chunks that are there; they lie in this order. */
  readonly chunks: readonly (readonly number[] | null)[];
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly styles: Uint16Array<ArrayBuffer>;
  /** How many cells of each chunk are not empty. */
  readonly filled: Uint16Array<ArrayBuffer>;
  /** `cellKey` of each formula. */
  readonly formulaKeys: Float64Array<ArrayBuffer>;
  readonly formulas: PackedTexts;
}

/** The cells in a form that is quickly sent; the grid stays as it is. */
export function packCells(grid: CellGrid): PackedCells {
  const columns = Array.from({ length: grid.width }, (_, column) => grid.columnAt(column));
  const chunks = columns.map((column) => (column ? numbersOf(column) : null));
  const count = chunks.reduce((sum, column) => sum + (column?.length ?? 0), 0);
  const kinds = new Uint8Array(count * CHUNK_ROWS);
  const numbers = new Float64Array(count * CHUNK_ROWS);
  const styles = new Uint16Array(count * CHUNK_ROWS);
  const filled = new Uint16Array(count);
  let at = 0;
  for (const column of columns) {
    for (const chunk of column ?? []) {
      if (!chunk) continue;
      kinds.set(chunk.kinds, at * CHUNK_ROWS);
      numbers.set(chunk.numbers, at * CHUNK_ROWS);
      styles.set(chunk.styles, at * CHUNK_ROWS);
      filled[at++] = chunk.filled;
    }
  }
  const formulas = [...grid.allFormulas()];
  return {
    chunks,
    kinds,
    numbers,
    styles,
    filled,
    formulaKeys: Float64Array.from(formulas, ([key]) => key),
    formulas: packTexts(formulas.map(([, formula]) => formula)),
  };
}

function numbersOf(column: readonly (GridChunk | undefined)[]): readonly number[] {
  return [...column.keys()].filter((number) => column[number] !== undefined);
}

/** Puts the cells into an empty grid, over the memory that was handed over. */
export function unpackCells(packed: PackedCells, grid: CellGrid): void {
  const { kinds, numbers, styles, filled, formulaKeys } = packed;
  let at = 0;
  const next = (): GridChunk => {
    const from = at * CHUNK_ROWS;
    const to = from + CHUNK_ROWS;
    return {
      kinds: kinds.subarray(from, to),
      numbers: numbers.subarray(from, to),
      styles: styles.subarray(from, to),
      filled: filled[at++] ?? 0,
    };
  };
  const columns = packed.chunks.map((column): GridColumn | undefined => {
    if (!column) return undefined;
    const chunks: GridColumn = [];
    for (const number of column) chunks[number] = next();
    return chunks;
  });
  const formulas = unpackTexts(packed.formulas);
  grid.adopt(
    columns,
    formulas.map((formula, index) => [formulaKeys[index] ?? 0, formula] as const),
  );
}

/** The memory that is handed over. */
export function cellBuffers(packed: PackedCells): readonly ArrayBuffer[] {
  const { kinds, numbers, styles, filled, formulaKeys, formulas } = packed;
  return [kinds.buffer, numbers.buffer, styles.buffer, filled.buffer, formulaKeys.buffer, ...textBuffers(formulas)];
}
