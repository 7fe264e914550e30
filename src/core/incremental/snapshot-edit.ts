import type { CellPatch, PatchValue } from '../model/cell-patch';
import { CHUNK_ROWS, CellKind, FORMULA_FLAG, cellKey, type CellChunk, type SheetSnapshot } from '../model/snapshot';
import type { GrowingList } from './growing-list';

/** A cell that a patch made another one, and in what. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** What it holds, or whether that comes from a formula: see {@link CellChunk.kinds}. */
  readonly kind: boolean;
  /** Its number or text: see {@link CellChunk.numbers}. */
  readonly value: boolean;
  readonly format: boolean;
  readonly formula: boolean;
}

/** What a cell stores, as a chunk has it, and its formula. */
interface Stored {
  readonly kind: number;
  readonly number: number;
  readonly format: number;
  readonly formula: string | null;
}

const NOTHING: Stored = { kind: CellKind.Empty, number: 0, format: 0, formula: null };

/** One edit of a snapshot: copies what it writes to, once. */
export class SnapshotEdit {
  private readonly columns: (readonly (CellChunk | undefined)[] | undefined)[];
  private formulas: ReadonlyMap<number, string>;
  /** Chunks that are this edit's own. */
  private readonly own = new Set<CellChunk>();
  /** What the cells held before, by their key. */
  private readonly before = new Map<number, { row: number; column: number; stored: Stored }>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly texts: GrowingList,
    private readonly formats: GrowingList,
  ) {
    this.columns = [...sheet.columns];
    this.formulas = sheet.formulas;
  }

  apply({ range, values, formulas, numberFormats }: CellPatch): void {
    for (let row = range.top; row <= range.bottom; row++) {
      const line = row - range.top;
      for (let column = range.left; column <= range.right; column++) {
        const at = column - range.left;
        const value = values[line]?.[at] ?? null;
        const formula = formulas[line]?.[at] ?? null;
        this.put(row, column, value, formula, numberFormats[line]?.[at] ?? 'General');
      }
    }
  }

  /** The sheet after the edit, and the cells that differ in the end. */
  finish(): { readonly snapshot: SheetSnapshot; readonly changes: readonly CellChange[] } {
    this.dropEmptyChunks();
    const snapshot: SheetSnapshot = {
      ...this.sheet,
      ...extentOf(this.columns),
      columns: this.columns,
      strings: this.texts.list,
      numberFormats: this.formats.list,
      formulas: this.formulas,
    };
    return { snapshot, changes: this.changes() };
  }

  private changes(): readonly CellChange[] {
    const changes: CellChange[] = [];
    for (const { row, column, stored } of this.before.values()) {
      const now = this.storedAt(row, column);
      const kind = now.kind !== stored.kind;
      const value = !Object.is(now.number, stored.number);
      const format = now.format !== stored.format;
      const formula = now.formula !== stored.formula;
      if (kind || value || format || formula) changes.push({ row, column, kind, value, format, formula });
    }
    return changes;
  }

  /** Notes what a cell holds before it is written to. */
  private note(row: number, column: number, stored: Stored): void {
    const key = cellKey(row, column);
    if (!this.before.has(key)) this.before.set(key, { row, column, stored });
  }

  private put(row: number, column: number, value: PatchValue, formula: string | null, code: string): void {
    const stored = this.storedAt(row, column);
    const next = this.storeOf(value, formula, code, stored);
    if (isSame(stored, next)) return;
    this.note(row, column, stored);
    this.setFormula(cellKey(row, column), next.formula);
    const chunk = this.writable(row, column, (next.kind & ~FORMULA_FLAG) !== CellKind.Empty);
    if (!chunk) return;
    const offset = row % CHUNK_ROWS;
    chunk.kinds[offset] = next.kind;
    chunk.numbers[offset] = next.number;
    chunk.formats[offset] = next.format;
  }

  private storedAt(row: number, column: number): Stored {
    const chunk = this.columns[column]?.[Math.floor(row / CHUNK_ROWS)];
    const formula = this.formulas.get(cellKey(row, column)) ?? null;
    if (!chunk) return formula === null ? NOTHING : { ...NOTHING, formula };
    const offset = row % CHUNK_ROWS;
    return {
      kind: chunk.kinds[offset] ?? 0,
      number: chunk.numbers[offset] ?? 0,
      format: chunk.formats[offset] ?? 0,
      formula,
    };
  }

  /** What a chunk stores of a value: an empty cell has no format, as with a fresh read. */
  private storeOf(value: PatchValue, formula: string | null, code: string, before: Stored): Stored {
    const flag = formula === null ? 0 : FORMULA_FLAG;
    if (value === null || value === '') return { ...NOTHING, kind: flag, formula };
    const format = code === 'General' ? 0 : this.formats.indexOf(code);
    const of = (kind: CellKind, number: number): Stored => ({ kind: kind | flag, number, format, formula });
    if (typeof value === 'number') return of(CellKind.Number, value);
    if (typeof value === 'boolean') return of(CellKind.Boolean, value ? 1 : 0);
    const [kind, text] = typeof value === 'string' ? [CellKind.Text, value] : [CellKind.Error, value.error];
    const stays = (before.kind & ~FORMULA_FLAG) === kind && this.texts.list[before.number] === text;
    return of(kind, stays ? before.number : this.texts.indexOf(text));
  }

  private setFormula(key: number, formula: string | null): void {
    if ((this.formulas.get(key) ?? null) === formula) return;
    const own = this.formulas === this.sheet.formulas ? new Map(this.formulas) : (this.formulas as Map<number, string>);
    if (formula === null) own.delete(key);
    else own.set(key, formula);
    this.formulas = own;
  }

  /** The cell's chunk, copied at the first write; a missing one is made only for a value. */
  private writable(row: number, column: number, make: boolean): CellChunk | null {
    const number = Math.floor(row / CHUNK_ROWS);
    const known = this.columns[column]?.[number];
    if (known && this.own.has(known)) return known;
    if (!known && !make) return null;
    const chunk = known ? copyOf(known) : this.emptyChunk(number, column);
    const chunks = [...(this.columns[column] ?? [])];
    chunks[number] = chunk;
    this.columns[column] = chunks;
    this.own.add(chunk);
    return chunk;
  }

  /** A new chunk, in which formulas that show nothing say so. */
  private emptyChunk(number: number, column: number): CellChunk {
    const kinds = new Uint8Array(CHUNK_ROWS);
    for (let offset = 0; this.formulas.size > 0 && offset < CHUNK_ROWS; offset++) {
      const row = number * CHUNK_ROWS + offset;
      if (!this.formulas.has(cellKey(row, column))) continue;
      this.note(row, column, this.storedAt(row, column));
      kinds[offset] = FORMULA_FLAG;
    }
    return { kinds, numbers: new Float64Array(CHUNK_ROWS), formats: new Uint16Array(CHUNK_ROWS) };
  }

  /** Chunks without a value are not there in a fresh read; detection takes a column without any for a gap. */
  private dropEmptyChunks(): void {
    for (const [column, chunks] of this.columns.entries()) {
      if (!chunks?.some((chunk) => chunk && this.own.has(chunk))) continue;
      const kept = chunks.map((chunk, number) => {
        if (!chunk || !this.own.has(chunk) || lastValue(chunk) >= 0) return chunk;
        this.noteFormulas(chunk, number, column);
        return undefined;
      });
      this.columns[column] = kept.some((chunk) => chunk) ? kept : undefined;
    }
  }

  /** Formulas that show nothing are not told apart from empty cells where the chunk is gone. */
  private noteFormulas({ kinds }: CellChunk, number: number, column: number): void {
    for (const [offset, kind] of kinds.entries()) {
      const row = number * CHUNK_ROWS + offset;
      if (kind === FORMULA_FLAG) this.note(row, column, this.storedAt(row, column));
    }
  }
}

function isSame(a: Stored, b: Stored): boolean {
  return a.kind === b.kind && Object.is(a.number, b.number) && a.format === b.format && a.formula === b.formula;
}

function copyOf({ kinds, numbers, formats }: CellChunk): CellChunk {
  return { kinds: kinds.slice(), numbers: numbers.slice(), formats: formats.slice() };
}

/** The last row of a chunk that holds a value or a formula without a result; -1 where none does. */
function lastValue({ kinds, numbers }: CellChunk): number {
  for (let offset = CHUNK_ROWS - 1; offset >= 0; offset--) {
    const kind = kinds[offset] ?? 0;
    if ((kind & ~FORMULA_FLAG) !== CellKind.Empty || (kind === FORMULA_FLAG && Number.isNaN(numbers[offset])))
      return offset;
  }
  return -1;
}

function extentOf(columns: SheetSnapshot['columns']): { rowCount: number; columnCount: number } {
  let rowCount = 0;
  let columnCount = 0;
  for (const [column, chunks] of columns.entries()) {
    for (let number = (chunks?.length ?? 0) - 1; number >= 0; number--) {
      const chunk = chunks?.[number];
      const last = chunk ? lastValue(chunk) : -1;
      if (last < 0) continue;
      rowCount = Math.max(rowCount, number * CHUNK_ROWS + last + 1);
      columnCount = column + 1;
      break;
    }
  }
  return { rowCount, columnCount };
}
