import type { CellRange } from '../../../core/model/address';
import { CellKind, UNCALCULATED } from '../../../core/model/snapshot';
import type { CellSink } from '../../sheetml/cell-sink';
import { shiftFormula } from '../../sheetml/shift-formula';
import type { CellGrid } from '../cell-grid';

/** The cell where a shared formula is written out. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Puts the cells of a worksheet part into a grid. A `format` is an index into the workbook's styles. */
export class ModelCells implements CellSink {
  private readonly shared = new Map<number, SharedFormula>();

  /** @param arrays takes the ranges whose cells have one formula together */
  constructor(
    private readonly grid: CellGrid,
    private readonly arrays: CellRange[] = [],
  ) {}

  get chunkCount(): number {
    return this.grid.chunkCount;
  }

  blank(row: number, column: number, format: number): void {
    this.grid.setStyle(row, column, format);
  }

  number(row: number, column: number, value: number, format: number): void {
    this.put(row, column, CellKind.Number, value, format);
  }

  text(row: number, column: number, value: string, format: number): void {
    if (value === '') this.blank(row, column, format);
    else this.put(row, column, CellKind.Text, this.grid.strings.intern(value), format);
  }

  textIndex(row: number, column: number, index: number, format: number): void {
    if (this.grid.strings.strings[index] === '') this.blank(row, column, format);
    else this.put(row, column, CellKind.Text, index, format);
  }

  boolean(row: number, column: number, value: boolean, format: number): void {
    this.put(row, column, CellKind.Boolean, value ? 1 : 0, format);
  }

  error(row: number, column: number, code: string, format: number): void {
    this.put(row, column, CellKind.Error, this.grid.strings.intern(code), format);
  }

  formula(row: number, column: number, text: string | null, shared: number): void {
    this.grid.addFormula(row, column, this.ownText(row, column, text, shared));
  }

  uncalculated(row: number, column: number, text: string | null, format: number, shared: number): void {
    this.grid.put(row, column, CellKind.Empty, UNCALCULATED, this.ownText(row, column, text, shared));
    this.grid.setStyle(row, column, format);
  }

  forgetResult(row: number, column: number): void {
    const formula = this.grid.formulaAt(row, column) ?? '';
    this.grid.put(row, column, CellKind.Empty, UNCALCULATED, formula);
  }

  /** As Excel shows it: every cell of an array formula has the formula's text. */
  formulaRange(range: CellRange): void {
    const text = this.grid.formulaAt(range.top, range.left) ?? '';
    if (range.top < range.bottom || range.left < range.right) this.arrays.push(range);
    this.grid.forEachCell((row, column) => {
      const content = this.grid.contentAt(row, column);
      if (content?.formula === null) this.grid.addFormula(row, column, text);
    }, range);
  }

  /** The formula as this cell has it; '' where the file does not say it. */
  private ownText(row: number, column: number, text: string | null, shared: number): string {
    if (shared < 0) return text ?? '';
    const first = this.shared.get(shared);
    if (text !== null) {
      this.shared.set(shared, { row, column, text });
      return text;
    }
    return first ? shiftFormula(first.text, row - first.row, column - first.column) : '';
  }

  private put(row: number, column: number, kind: CellKind, number: number, format: number): void {
    this.grid.put(row, column, kind, number, null);
    this.grid.setStyle(row, column, format);
  }
}
