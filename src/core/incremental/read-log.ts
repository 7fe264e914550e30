import { CHUNK_ROWS, type CellChunk, type SheetSnapshot } from '../model/snapshot';
import type { CellChange } from './editable-snapshot';

/** Set in a cell's byte where what it holds, its value, or its number format was read. */
const READ = { kinds: 1, numbers: 2, formats: 4 } as const;

/**
 * What a computation read of a sheet. A pure computation gives the same result over an edited sheet if the edit changed
 * nothing that was read: no reasoning about the computation is needed, so none can be wrong.
 */
export class ReadLog {
  /** By column and chunk; a byte a row. */
  private readonly cells: (Uint8Array | undefined)[][];
  private readsFormulas = false;

  private constructor(private readonly sheet: SheetSnapshot) {
    this.cells = sheet.columns.map((chunks) => (chunks ?? []).map((chunk) => chunk && new Uint8Array(CHUNK_ROWS)));
  }

  /** Runs something over a sheet and notes what it reads. */
  static of(sheet: SheetSnapshot, run: (sheet: SheetSnapshot) => void): ReadLog {
    const log = new ReadLog(sheet);
    run(log.watched());
    return log;
  }

  /** Whether the computation may give something else over the sheet that the changes have led to. */
  isTouchedBy(after: SheetSnapshot, changes: readonly CellChange[]): boolean {
    const { rowCount, columnCount } = this.sheet;
    if (after.rowCount !== rowCount || after.columnCount !== columnCount) return true;
    return changes.some((change) => this.isRead(change) || this.isMoved(change, after));
  }

  private isRead({ row, column, kind, value, format, formula }: CellChange): boolean {
    if (formula && this.readsFormulas) return true;
    const read = this.cells[column]?.[Math.floor(row / CHUNK_ROWS)]?.[row % CHUNK_ROWS] ?? 0;
    return (
      (kind && (read & READ.kinds) !== 0) ||
      (value && (read & READ.numbers) !== 0) ||
      (format && (read & READ.formats) !== 0)
    );
  }

  /** Whether a stretch of a column was filled for the first time, or emptied: that may be seen without reading a cell. */
  private isMoved({ row, column }: CellChange, after: SheetSnapshot): boolean {
    const isThere = ({ columns }: SheetSnapshot): boolean =>
      columns[column]?.[Math.floor(row / CHUNK_ROWS)] !== undefined;
    return isThere(this.sheet) !== isThere(after);
  }

  /** The sheet, with every look at a cell noted. */
  private watched(): SheetSnapshot {
    const columns = this.sheet.columns.map((chunks, column) =>
      chunks?.map((chunk, number) => {
        const read = this.cells[column]?.[number];
        return chunk && read && watchedChunk(chunk, read);
      }),
    );
    const { formulas } = this.sheet;
    const watched = { ...this.sheet, columns };
    return Object.defineProperty(watched, 'formulas', {
      get: () => {
        this.readsFormulas = true;
        return formulas;
      },
    });
  }
}

function watchedChunk(chunk: CellChunk, read: Uint8Array): CellChunk {
  const watch = <T extends CellChunk[keyof CellChunk]>(cells: T, bit: number): T =>
    new Proxy(cells, {
      get: (target, name): unknown => {
        const index = typeof name === 'string' ? Number(name) : NaN;
        if (!(index >= 0)) return Reflect.get(target, name, target);
        read[index] = (read[index] ?? 0) | bit;
        return target[index];
      },
    });
  return {
    kinds: watch(chunk.kinds, READ.kinds),
    numbers: watch(chunk.numbers, READ.numbers),
    formats: watch(chunk.formats, READ.formats),
  };
}
