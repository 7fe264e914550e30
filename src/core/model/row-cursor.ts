import { CHUNK_ROWS, CellKind, type CellChunk, type SheetSnapshot } from './snapshot';

/**
 * Goes down a sheet and tells what the cells of some columns hold. The chunks of a stretch of rows are looked up once
 * for all of its rows; a loop over every row of a ledger then indexes into {@link kinds} and calls nothing, which is
 * what makes it cheap while the code is still cold.
 */
export class RowCursor {
  /** The kinds of the current stretch of rows, or'ed with the formula flag, by the n-th column; index with {@link offset}. */
  kinds: readonly (Uint8Array | undefined)[] = [];
  /** The current row within its stretch. */
  offset = 0;
  private chunks: readonly (CellChunk | undefined)[] = [];
  private stretch = -1;

  constructor(
    private readonly sheet: SheetSnapshot,
    /** The columns that are looked at, left to right. */
    readonly columns: readonly number[],
  ) {}

  /** Goes to a row, best one below the last. */
  moveTo(row: number): void {
    const stretch = Math.floor(row / CHUNK_ROWS);
    this.offset = row - stretch * CHUNK_ROWS;
    if (stretch === this.stretch) return;
    this.stretch = stretch;
    this.chunks = this.columns.map((column) => this.sheet.columns[column]?.[stretch]);
    this.kinds = this.chunks.map((chunk) => chunk?.kinds);
  }

  /** Whether none of the columns holds anything in this stretch of {@link CHUNK_ROWS} rows. */
  get isVoid(): boolean {
    return this.chunks.every((chunk) => chunk === undefined);
  }

  /** What the cell in the n-th column holds, or'ed with the formula flag: see {@link CellChunk.kinds}. */
  kind(index: number): number {
    return this.kinds[index]?.[this.offset] ?? CellKind.Empty;
  }

  /** The number, or the index of the text, of the cell in the n-th column: see {@link CellChunk.numbers}. */
  number(index: number): number {
    return this.chunks[index]?.numbers[this.offset] ?? 0;
  }
}
