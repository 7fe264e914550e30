import type { CellRange, CellRef } from './address';
import {
  CHUNK_ROWS,
  CellKind,
  FORMULA_FLAG,
  UNCALCULATED,
  cellKey,
  type CellChunk,
  type SheetSnapshot,
  type SheetVisibility,
  type Span,
} from './snapshot';

/** Everything of a sheet that is not a cell. */
export interface SheetFrame {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly Span[];
  readonly hiddenColumns?: readonly Span[];
  readonly date1904?: boolean;
}

/** Texts of a workbook, each added once; the sheets' snapshots refer to one list, so nothing is copied. */
export class StringTable {
  readonly strings: string[];
  /** How many texts were there first; they are not looked up. */
  readonly given: number;
  /** By text, the index of each that was added. */
  private readonly added = new Map<string, number>();

  /**
   * @param strings the first texts, by their index; taken over, not copied
   * @param given how many of them are not looked up: all of them but in a table that is made anew from another
   */
  constructor(strings: string[] = [], given: number = strings.length) {
    this.strings = strings;
    this.given = given;
    for (let index = given; index < strings.length; index++) this.added.set(strings[index] ?? '', index);
  }

  /** The index of a text; of those given to the constructor it may get a second one. */
  intern(value: string): number {
    let index = this.added.get(value);
    if (index === undefined) {
      index = this.strings.push(value) - 1;
      this.added.set(value, index);
    }
    return index;
  }
}

/**
 * Fills a {@link SheetSnapshot} cell by cell, in any order. The texts may be shared by the sheets of a workbook:
 * pass the workbook's shared table and set texts by index with {@link textIndex}.
 */
export class SnapshotBuilder {
  private readonly columns: (CellChunk | undefined)[][] = [];
  private readonly table: StringTable;
  private readonly numberFormats: string[] = ['General'];
  private readonly formatIndex = new Map<string, number>([['General', 0]]);
  private readonly formulas = new Map<number, string>();
  /** Formulas that gave an empty text where nothing stood yet in the column. */
  private readonly emptyFormulas: CellRef[] = [];
  private rowCount = 0;
  private columnCount = 0;
  /** How many chunks were allocated, for hosts that bound memory. */
  chunkCount = 0;

  /** @param strings a table shared by several sheets, or texts to copy */
  constructor(strings: readonly string[] | StringTable = []) {
    this.table = strings instanceof StringTable ? strings : new StringTable([...strings]);
  }

  /** The index of a number format, for the setters below. */
  format(code: string): number {
    let index = this.formatIndex.get(code);
    if (index === undefined) {
      index = this.numberFormats.push(code) - 1;
      this.formatIndex.set(code, index);
    }
    return index;
  }

  number(row: number, column: number, value: number, format = 0): void {
    this.put(row, column, CellKind.Number, value, format);
  }

  /** An empty text leaves the cell empty. */
  text(row: number, column: number, value: string, format = 0): void {
    if (value !== '') this.put(row, column, CellKind.Text, this.table.intern(value), format);
  }

  /** A text by its index in the string table that the constructor was given. An empty text leaves the cell empty. */
  textIndex(row: number, column: number, index: number, format = 0): void {
    const value = this.table.strings[index];
    if (value !== undefined && value !== '') this.put(row, column, CellKind.Text, index, format);
  }

  boolean(row: number, column: number, value: boolean, format = 0): void {
    this.put(row, column, CellKind.Boolean, value ? 1 : 0, format);
  }

  /** An error value, by its code (`#DIV/0!`). */
  error(row: number, column: number, code: string, format = 0): void {
    this.put(row, column, CellKind.Error, this.table.intern(code), format);
  }

  /**
   * Marks a cell as holding a formula; `text` without the leading `=`, null where only the fact is known.
   * A formula that gives an empty text still counts as an empty cell.
   */
  formula(row: number, column: number, text: string | null): void {
    if (!this.flagFormula({ row, column })) this.emptyFormulas.push({ row, column });
    if (text !== null) this.formulas.set(cellKey(row, column), text);
  }

  /** Whether there was a chunk to say it in. */
  private flagFormula({ row, column }: CellRef): boolean {
    const kinds = this.columns[column]?.[Math.floor(row / CHUNK_ROWS)]?.kinds;
    if (!kinds) return false;
    kinds[row % CHUNK_ROWS] = (kinds[row % CHUNK_ROWS] ?? 0) | FORMULA_FLAG;
    return true;
  }

  /**
   * A formula whose result is not known, because no program has calculated it since it was written. The cell has no
   * value, yet counts for the sheet's size, and `isUncalculated` tells it from a formula that gave an empty text.
   */
  uncalculated(row: number, column: number, text: string | null, format = 0): void {
    this.put(row, column, CellKind.Empty, UNCALCULATED, format);
    this.formula(row, column, text);
  }

  /** Turns a formula's result into an unknown one, as {@link uncalculated} has it; its number format stays. */
  forgetResult(row: number, column: number): void {
    const chunk = this.columns[column]?.[Math.floor(row / CHUNK_ROWS)];
    if (!chunk) return;
    chunk.kinds[row % CHUNK_ROWS] = CellKind.Empty | FORMULA_FLAG;
    chunk.numbers[row % CHUNK_ROWS] = UNCALCULATED;
  }

  /** Marks all cells with a value in a range as holding a formula: those of an array formula. */
  formulaRange(range: CellRange): void {
    const lastColumn = Math.min(range.right, this.columnCount - 1);
    const lastRow = Math.min(range.bottom, this.rowCount - 1);
    for (let column = range.left; column <= lastColumn; column++) {
      for (let row = range.top; row <= lastRow; row++) {
        const kinds = this.columns[column]?.[Math.floor(row / CHUNK_ROWS)]?.kinds;
        const kind = kinds?.[row % CHUNK_ROWS];
        if (kinds && kind) kinds[row % CHUNK_ROWS] = kind | FORMULA_FLAG;
      }
    }
  }

  build(frame: SheetFrame): SheetSnapshot {
    // What was filled in later may have made the chunk: a snapshot does not tell in which order it was filled.
    for (const cell of this.emptyFormulas) this.flagFormula(cell);
    return {
      name: frame.name,
      visibility: frame.visibility ?? 'visible',
      rowCount: this.rowCount,
      columnCount: this.columnCount,
      columns: this.columns,
      strings: this.table.strings,
      numberFormats: this.numberFormats,
      formulas: this.formulas,
      merges: frame.merges ?? [],
      hiddenRows: frame.hiddenRows ?? [],
      hiddenColumns: frame.hiddenColumns ?? [],
      date1904: frame.date1904 ?? false,
    };
  }

  private put(row: number, column: number, kind: CellKind, value: number, format: number): void {
    const chunks = (this.columns[column] ??= []);
    const number = Math.floor(row / CHUNK_ROWS);
    let chunk = chunks[number];
    if (!chunk) {
      chunk = {
        kinds: new Uint8Array(CHUNK_ROWS),
        numbers: new Float64Array(CHUNK_ROWS),
        formats: new Uint16Array(CHUNK_ROWS),
      };
      chunks[number] = chunk;
      this.chunkCount++;
    }
    const offset = row % CHUNK_ROWS;
    chunk.kinds[offset] = kind;
    chunk.numbers[offset] = value;
    chunk.formats[offset] = format;
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
  }
}
