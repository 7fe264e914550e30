import type { CellRange } from '../../core/model/address';
import { CHUNK_ROWS, CellKind, FORMULA_FLAG, UNCALCULATED, cellKey } from '../../core/model/snapshot';
import type { StringTable } from '../../core/model/snapshot-builder';
import { GridJournal } from './grid-journal';
import type { CellContent, CellValue } from './workbook-model';

/** The cells of one column over {@link CHUNK_ROWS} rows: as core's `CellChunk`, with styles in place of formats. */
export interface GridChunk {
  /** `CellKind` of each row, or'ed with `FORMULA_FLAG`. 0 is an empty cell, which may have a style of its own. */
  readonly kinds: Uint8Array;
  /** The number; for texts and errors the index into the strings; 0 or 1 for a boolean. */
  readonly numbers: Float64Array;
  /** One more than the index of the cell's own style, 0 where it has none. */
  readonly styles: Uint16Array;
  /** How many cells are not empty. */
  filled: number;
}

/** The chunks of one column, by `row / CHUNK_ROWS`. */
export type GridColumn = (GridChunk | undefined)[];

/**
 * A sheet's cells in columnar chunks: two million of them take some 25 MB, and what nothing fills is never made.
 * Not a table of objects, because a ledger's every cell would be one.
 */
export class CellGrid {
  private readonly columns: (GridColumn | undefined)[] = [];
  /** Formulas without the leading `=`, by `cellKey`. */
  private readonly formulas = new Map<number, string>();
  private journal: GridJournal | null = null;
  private chunks = 0;

  /** @param strings the texts of the workbook, to which new ones are added */
  constructor(readonly strings: StringTable) {}

  /** One more than the last column that has chunks. */
  get width(): number {
    return this.columns.length;
  }

  /** How many chunks were made, some 5.6 KB each. */
  get chunkCount(): number {
    return this.chunks;
  }

  /** How many cells have a formula. */
  get formulaCount(): number {
    return this.formulas.size;
  }

  /** A column's chunks, for reading many cells at once. */
  columnAt(column: number): readonly (GridChunk | undefined)[] | undefined {
    return this.columns[column];
  }

  /** Takes over what another grid holds; this one must be empty. */
  adopt(
    columns: readonly (GridColumn | undefined)[],
    formulas: Iterable<readonly [key: number, formula: string]>,
  ): void {
    if (this.columns.length > 0 || this.formulas.size > 0) throw new Error('the grid holds cells already');
    columns.forEach((chunks, column) => {
      if (!chunks) return;
      this.columns[column] = chunks;
      this.chunks += chunks.reduce((count, chunk) => count + Number(chunk !== undefined), 0);
    });
    for (const [key, formula] of formulas) this.formulas.set(key, formula);
  }

  formulaAt(row: number, column: number): string | null {
    return this.formulas.get(cellKey(row, column)) ?? null;
  }

  /** All formulas, by `cellKey`. */
  allFormulas(): Iterable<readonly [key: number, formula: string]> {
    return this.formulas;
  }

  /** null for an empty cell. A formula that was never calculated has the value null. */
  contentAt(row: number, column: number): CellContent | null {
    const chunk = this.chunkAt(row, column);
    const offset = row % CHUNK_ROWS;
    const kind = chunk?.kinds[offset] ?? 0;
    if (!chunk || kind === 0) return null;
    const value = this.valueOf(kind & ~FORMULA_FLAG, chunk.numbers[offset] ?? 0);
    return { value, formula: (kind & FORMULA_FLAG) === 0 ? null : (this.formulaAt(row, column) ?? '') };
  }

  ownStyleAt(row: number, column: number): number | null {
    const style = this.chunkAt(row, column)?.styles[row % CHUNK_ROWS] ?? 0;
    return style === 0 ? null : style - 1;
  }

  setContent(row: number, column: number, content: CellContent | null): void {
    const isEmpty = content === null || (content.formula === null && (content.value === null || content.value === ''));
    if (isEmpty) {
      this.clear(row, column);
      return;
    }
    const { value, formula } = content;
    this.put(row, column, kindOf(value), this.numberOf(value), formula);
  }

  /** null takes the cell's own style away. */
  setStyle(row: number, column: number, style: number | null): void {
    if (style === null && !this.chunkAt(row, column)) return;
    this.writable(row, column).styles[row % CHUNK_ROWS] = style === null ? 0 : style + 1;
  }

  /** Sets a cell as chunks hold it, for readers of many cells. `number` is an index for texts and errors. */
  put(row: number, column: number, kind: CellKind, number: number, formula: string | null): void {
    const chunk = this.writable(row, column);
    const offset = row % CHUNK_ROWS;
    const before = chunk.kinds[offset] ?? 0;
    const after = formula === null ? kind : kind | FORMULA_FLAG;
    chunk.kinds[offset] = after;
    chunk.numbers[offset] = number;
    chunk.filled += Number(after !== 0) - Number(before !== 0);
    if (formula !== null) this.setFormula(row, column, formula);
    else if ((before & FORMULA_FLAG) !== 0) this.setFormula(row, column, undefined);
  }

  /** Makes a cell's value the result of a formula; without a value the formula gave an empty text. */
  addFormula(row: number, column: number, formula: string): void {
    const chunk = this.chunkAt(row, column);
    const kind = (chunk?.kinds[row % CHUNK_ROWS] ?? 0) & ~FORMULA_FLAG;
    if (kind === CellKind.Empty) this.put(row, column, CellKind.Text, this.strings.intern(''), formula);
    else this.put(row, column, kind as CellKind, chunk?.numbers[row % CHUNK_ROWS] ?? 0, formula);
  }

  /** The smallest range that holds all values and formulas, null where there are none. */
  usedRange(): CellRange | null {
    let range: { top: number; left: number; bottom: number; right: number } | null = null;
    this.columns.forEach((chunks, column) => {
      const rows = chunks ? usedRows(chunks) : null;
      if (!rows) return;
      range ??= { top: rows.first, left: column, bottom: rows.last, right: column };
      range.top = Math.min(range.top, rows.first);
      range.bottom = Math.max(range.bottom, rows.last);
      range.right = column;
    });
    return range;
  }

  /**
   * Calls back for every cell that holds something or has a style of its own, row by row.
   *
   * @param within only cells of this range
   */
  forEachCell(visit: (row: number, column: number) => void, within?: CellRange): void {
    const { top = 0, left = 0, bottom = Infinity, right = Infinity } = within ?? {};
    const chunkCount = this.columns.reduce((most, chunks) => Math.max(most, chunks?.length ?? 0), 0);
    const last = Math.min(Math.floor(bottom / CHUNK_ROWS), chunkCount - 1);
    for (let number = Math.floor(top / CHUNK_ROWS); number <= last; number++) {
      const band: [number, GridChunk][] = [];
      this.columns.forEach((chunks, column) => {
        const chunk = chunks?.[number];
        if (chunk && column >= left && column <= right) band.push([column, chunk]);
      });
      if (band.length === 0) continue;
      const start = number * CHUNK_ROWS;
      for (let row = Math.max(top, start); row < Math.min(bottom + 1, start + CHUNK_ROWS); row++) {
        for (const [column, { kinds, styles }] of band) {
          if (kinds[row - start] !== 0 || styles[row - start] !== 0) visit(row, column);
        }
      }
    }
  }

  /** From now on changes are recorded, until {@link rollBack} undoes them or {@link commit} lets them stand. */
  begin(): void {
    if (this.journal) throw new Error('changes of the grid are recorded already');
    this.journal = new GridJournal();
  }

  /** Gives what was recorded, to go {@link back} by later. */
  commit(): GridJournal | null {
    const { journal } = this;
    this.journal = null;
    return journal;
  }

  rollBack(): void {
    const journal = this.commit();
    if (journal) this.back(journal);
  }

  /**
   * Puts back what a journal kept. Where changes are recorded, that is recorded too. Journals are gone back by in the
   * opposite order of their recording, each once.
   */
  back(journal: GridJournal): void {
    for (const [column, number, chunk] of journal.keptChunks()) {
      const chunks = (this.columns[column] ??= []);
      this.journal?.keepChunk(column, number, chunks[number]);
      chunks[number] = chunk;
    }
    for (const [key, formula] of journal.keptFormulas()) {
      this.journal?.keepFormula(key, this.formulas.get(key));
      if (formula === undefined) this.formulas.delete(key);
      else this.formulas.set(key, formula);
    }
  }

  private clear(row: number, column: number): void {
    if ((this.chunkAt(row, column)?.kinds[row % CHUNK_ROWS] ?? 0) === 0) return;
    this.put(row, column, CellKind.Empty, 0, null);
  }

  private setFormula(row: number, column: number, formula: string | undefined): void {
    const key = cellKey(row, column);
    this.journal?.keepFormula(key, this.formulas.get(key));
    if (formula === undefined) this.formulas.delete(key);
    else this.formulas.set(key, formula);
  }

  private valueOf(kind: number, number: number): CellValue {
    switch (kind) {
      case CellKind.Number:
        return number;
      case CellKind.Text:
        return this.strings.strings[number] ?? '';
      case CellKind.Boolean:
        return number === 1;
      case CellKind.Error:
        return { error: this.strings.strings[number] ?? '' };
      default:
        return null;
    }
  }

  private numberOf(value: CellValue): number {
    if (value === null) return UNCALCULATED;
    if (typeof value === 'object') return this.strings.intern(value.error);
    return typeof value === 'string' ? this.strings.intern(value) : Number(value);
  }

  private chunkAt(row: number, column: number): GridChunk | undefined {
    return this.columns[column]?.[Math.floor(row / CHUNK_ROWS)];
  }

  private writable(row: number, column: number): GridChunk {
    const chunks = (this.columns[column] ??= []);
    const number = Math.floor(row / CHUNK_ROWS);
    this.journal?.keepChunk(column, number, chunks[number]);
    const known = chunks[number];
    if (known) return known;
    const chunk: GridChunk = {
      kinds: new Uint8Array(CHUNK_ROWS),
      numbers: new Float64Array(CHUNK_ROWS),
      styles: new Uint16Array(CHUNK_ROWS),
      filled: 0,
    };
    chunks[number] = chunk;
    this.chunks++;
    return chunk;
  }
}

function kindOf(value: CellValue): CellKind {
  if (value === null) return CellKind.Empty;
  if (typeof value === 'number') return CellKind.Number;
  if (typeof value === 'boolean') return CellKind.Boolean;
  return typeof value === 'string' ? CellKind.Text : CellKind.Error;
}

function usedRows(chunks: GridColumn): { first: number; last: number } | null {
  const firstChunk = chunks.findIndex((chunk) => (chunk?.filled ?? 0) > 0);
  const lastChunk = chunks.findLastIndex((chunk) => (chunk?.filled ?? 0) > 0);
  const [first, last] = [chunks[firstChunk], chunks[lastChunk]];
  if (!first || !last) return null;
  return {
    first: firstChunk * CHUNK_ROWS + first.kinds.findIndex((kind) => kind !== 0),
    last: lastChunk * CHUNK_ROWS + last.kinds.findLastIndex((kind) => kind !== 0),
  };
}
