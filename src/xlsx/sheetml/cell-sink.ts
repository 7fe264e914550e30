import type { CellRange } from '../../core/model/address';
import type { ElementRoute } from '../xml/router';
import type { XmlCursor } from '../xml/tokenizer';

/**
 * Takes the cells of a worksheet; core's `SnapshotBuilder` is one. Rows and columns count from 0; `format` is what
 * {@link WorksheetTarget.formatOf} gave for the cell's style.
 */
export interface CellSink {
  /** How many chunks of cells were made, which bounds memory. */
  readonly chunkCount: number;
  number(row: number, column: number, value: number, format: number): void;
  text(row: number, column: number, value: string, format: number): void;
  /** A text by its index among the shared strings. */
  textIndex(row: number, column: number, index: number, format: number): void;
  boolean(row: number, column: number, value: boolean, format: number): void;
  error(row: number, column: number, code: string, format: number): void;
  /**
   * The formula of the cell whose value was told just before; without a value it gave an empty text.
   *
   * @param text null where the file does not say it here
   * @param shared number of the shared formula that it belongs to, -1 where it belongs to none
   */
  formula(row: number, column: number, text: string | null, shared: number): void;
  /** A formula that was never calculated. */
  uncalculated(row: number, column: number, text: string | null, format: number, shared: number): void;
  /** The result that was told turned out to be none. */
  forgetResult(row: number, column: number): void;
  /** All cells with a value in a range belong to the formula of its first cell. */
  formulaRange(range: CellRange): void;
}

/** What becomes of a worksheet. What is optional is for those who need more of a sheet than what its cells say. */
export interface WorksheetTarget {
  readonly cells: CellSink;
  /** @param code the number format, where it is not the one of the style */
  readonly formatOf: (style: number, code: string | null) => number;
  /** A cell that has no value, or only a formula that gave an empty text: all that it has is a look. */
  readonly blank?: (row: number, column: number, format: number) => void;
  readonly row?: (row: number, xml: XmlCursor) => void;
  /** A row with the attributes of the last one that {@link row} was told. */
  readonly sameRow?: (row: number) => void;
  /** Columns from the first to the last. */
  readonly columns?: (first: number, last: number, xml: XmlCursor) => void;
  /** Further elements of the worksheet. */
  readonly children?: Readonly<Record<string, ElementRoute>>;
}
