import { CHUNK_ROWS, type CellChunk, type SheetSnapshot } from '../../../core/model/snapshot';

/**
 * A snapshot on its way to another thread. The cells of all chunks lie behind one another in three pieces of memory, which
 * are handed over: handing over the thousands of small ones of a snapshot takes longer than copying them.
 */
export interface PackedSnapshot extends Omit<SheetSnapshot, 'columns'> {
  /** By column, the numbers of its chunks that are there; they lie in this order. */
  readonly chunks: readonly (readonly number[] | null)[];
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly formats: Uint16Array<ArrayBuffer>;
}

/** The snapshot in a form that is quickly sent; the snapshot itself stays as it is. */
export function packSnapshot(snapshot: SheetSnapshot): PackedSnapshot {
  const { columns, ...rest } = snapshot;
  const chunks = Array.from(columns, (column) => (column ? numbersOf(column) : null));
  const cells = chunks.reduce((sum, column) => sum + (column?.length ?? 0), 0) * CHUNK_ROWS;
  const kinds = new Uint8Array(cells);
  const numbers = new Float64Array(cells);
  const formats = new Uint16Array(cells);
  let at = 0;
  for (const column of columns) {
    for (const chunk of column ?? []) {
      if (!chunk) continue;
      kinds.set(chunk.kinds, at);
      numbers.set(chunk.numbers, at);
      formats.set(chunk.formats, at);
      at += CHUNK_ROWS;
    }
  }
  return { ...rest, chunks, kinds, numbers, formats };
}

function numbersOf(column: readonly (CellChunk | undefined)[]): readonly number[] {
  return [...column.keys()].filter((number) => column[number] !== undefined);
}

/** The snapshot again, over the memory that was handed over. */
export function unpackSnapshot(packed: PackedSnapshot): SheetSnapshot {
  const { chunks, kinds, numbers, formats, ...rest } = packed;
  let at = 0;
  const next = (): CellChunk => {
    const from = at;
    at += CHUNK_ROWS;
    return {
      kinds: kinds.subarray(from, at),
      numbers: numbers.subarray(from, at),
      formats: formats.subarray(from, at),
    };
  };
  const columns = chunks.map((column) => {
    if (!column) return undefined;
    const cells: (CellChunk | undefined)[] = [];
    for (const number of column) cells[number] = next();
    return cells;
  });
  return { ...rest, columns };
}

/** The memory that is handed over. */
export function packedBuffers({ kinds, numbers, formats }: PackedSnapshot): readonly ArrayBuffer[] {
  return [kinds.buffer, numbers.buffer, formats.buffer];
}
