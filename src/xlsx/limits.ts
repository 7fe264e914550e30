import { FileError } from '../core/model/workbook';

/** What a workbook may cost to read. A file beyond a bound is refused with `too-large`, never cut off. */
export interface Limits {
  /** Bytes of all parts that are inflated, together. A declared size beyond it is refused before inflating. */
  readonly maxInflatedBytes: number;
  /** Rows of a sheet, counted to the last one that holds a value. */
  readonly maxRows: number;
  /** Cells that hold a value or a formula, of all sheets together. Merges and shared strings keep to it as well. */
  readonly maxCells: number;
  /**
   * Chunks of cells of all sheets together ({@link CellChunk}, some 5.6 KB each): the bound on memory for a few
   * cells scattered over the whole grid, which `maxCells` does not hold. The default is some 370 MB; a dense
   * sheet of 5,000,000 cells has fewer than 10,000.
   */
  readonly maxChunks: number;
}

/** Excel's own number of rows; sizes that a ledger never reaches and a browser tab still holds. */
export const DEFAULT_LIMITS: Limits = {
  maxInflatedBytes: 512 * 1024 * 1024,
  maxRows: 1_048_576,
  maxCells: 5_000_000,
  maxChunks: 65_536,
};

/** The `too-large` error: which bound, its limit, and what was found (at least). */
export function tooLarge(bound: string, limit: number, found: number): FileError {
  return new FileError('too-large', { bound, limit, found });
}

/** Counts what reading one workbook has cost so far and throws once a bound is passed. */
export class Budget {
  private inflatedBytes = 0;
  private cells = 0;
  private chunks = 0;

  constructor(readonly limits: Limits) {}

  /** Refuses a part that declares more bytes than are left. */
  expectInflated(bytes: number): void {
    this.checkInflated(this.inflatedBytes + bytes);
  }

  addInflated(bytes: number): void {
    this.inflatedBytes += bytes;
    this.checkInflated(this.inflatedBytes);
  }

  addCell(): void {
    if (++this.cells > this.limits.maxCells) throw tooLarge('maxCells', this.limits.maxCells, this.cells);
  }

  addChunks(count: number): void {
    this.chunks += count;
    if (this.chunks > this.limits.maxChunks) throw tooLarge('maxChunks', this.limits.maxChunks, this.chunks);
  }

  /** Refuses a row number beyond the bound; rows count from 0. */
  checkRow(row: number): void {
    if (row >= this.limits.maxRows) throw tooLarge('maxRows', this.limits.maxRows, row + 1);
  }

  /** Refuses lists (merges, shared strings) longer than the cells that they could serve. */
  checkListed(count: number): void {
    if (count > this.limits.maxCells) throw tooLarge('maxCells', this.limits.maxCells, count);
  }

  private checkInflated(bytes: number): void {
    const limit = this.limits.maxInflatedBytes;
    if (bytes > limit) throw tooLarge('maxInflatedBytes', limit, bytes);
  }
}
