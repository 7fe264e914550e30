import type { GridChunk } from './cell-grid';

/** Chunks of a column: at most 2,048 of 512 rows. */
const CHUNKS_PER_COLUMN = 2048;

/** What cells were before they were changed: whole chunks, copied when they are first written to. */
export class GridJournal {
  private readonly chunks = new Map<number, GridChunk | undefined>();
  private readonly formulas = new Map<number, string | undefined>();

  /** Whether nothing was changed. */
  get isEmpty(): boolean {
    return this.chunks.size === 0 && this.formulas.size === 0;
  }

  /** What was kept, for a grid that goes back while another journal records. */
  keptChunks(): Iterable<readonly [column: number, number: number, chunk: GridChunk | undefined]> {
    return Array.from(
      this.chunks,
      ([key, chunk]) => [Math.floor(key / CHUNKS_PER_COLUMN), key % CHUNKS_PER_COLUMN, chunk] as const,
    );
  }

  /** The formulas that were kept, by `cellKey`. */
  keptFormulas(): Iterable<readonly [key: number, formula: string | undefined]> {
    return this.formulas;
  }

  /** To be called before a chunk is written to. */
  keepChunk(column: number, number: number, chunk: GridChunk | undefined): void {
    const key = column * CHUNKS_PER_COLUMN + number;
    if (!this.chunks.has(key)) this.chunks.set(key, chunk && copyOf(chunk));
  }

  /** To be called before a formula is set or taken away. */
  keepFormula(key: number, formula: string | undefined): void {
    if (!this.formulas.has(key)) this.formulas.set(key, formula);
  }
}

function copyOf({ kinds, numbers, styles, filled }: GridChunk): GridChunk {
  return { kinds: kinds.slice(), numbers: numbers.slice(), styles: styles.slice(), filled };
}
