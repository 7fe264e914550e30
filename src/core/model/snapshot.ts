import type { CellRange } from './address';

/** What a cell holds. The numbers are stored in {@link CellChunk.kinds}, so they never change. */
export const CellKind = { Empty: 0, Number: 1, Text: 2, Boolean: 3, Error: 4 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** Set in {@link CellChunk.kinds} beside the kind where the cell holds a formula. */
export const FORMULA_FLAG = 0x80;

/** Stands in {@link CellChunk.numbers} of an empty cell with a formula that was never calculated: NaN. */
export const UNCALCULATED = NaN;

/** Rows of a chunk; a power of two, so that a row splits into chunk and offset by shifting. */
export const CHUNK_ROWS = 512;

/**
 * The cells of one column over {@link CHUNK_ROWS} rows. Columnar typed arrays keep a ledger of two million cells
 * at some 25 MB, and chunks that nothing fills are never made, so a stray cell in row 1048576 costs one chunk.
 */
export interface CellChunk {
  /** {@link CellKind} of each row, or'ed with {@link FORMULA_FLAG}. */
  readonly kinds: Uint8Array;
  /** The number; for a text the index into `strings`; 0 or 1 for a boolean; for an error the index into `strings`; {@link UNCALCULATED}. */
  readonly numbers: Float64Array;
  /** Index into `numberFormats`. */
  readonly formats: Uint16Array;
}

/** A column's chunks, by `row / CHUNK_ROWS`; undefined where all rows of the chunk are empty. */
export type ColumnCells = readonly (CellChunk | undefined)[];

/** Whether a sheet's tab is shown, hidden, or hidden so that Excel's menu does not list it. */
export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** Rows or columns from the first to the last, both included, counting from 0. */
export type Span = readonly [first: number, last: number];

/**
 * One sheet as it was read: plain data, the same from every host. Read cells through `cells.ts`.
 * Rows and columns count from 0 everywhere in core.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** One more than the last row that holds a value (not merely a format); 0 for an empty sheet. */
  readonly rowCount: number;
  /** One more than the last column that holds a value; 0 for an empty sheet. */
  readonly columnCount: number;
  readonly columns: readonly (ColumnCells | undefined)[];
  /** Texts and error codes (`#DIV/0!`), each once. */
  readonly strings: readonly string[];
  /** Number formats as Excel writes them (`0.00%`, `yyyy/m/d`); index 0 is `General`. */
  readonly numberFormats: readonly string[];
  /** Formulas without the leading `=`, by {@link cellKey}; a cell of a shared formula holds the shared text only at its first cell. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** Whether serial dates count from 1904-01-01. */
  readonly date1904: boolean;
}

/** The key of a cell in {@link SheetSnapshot.formulas}. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}
