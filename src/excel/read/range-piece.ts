import type { CellRange } from '../../core/model/address';
import { jsonBytes } from '../json-bytes';
import { cellsOf, rangeOf, rowsOf } from '../ranges';
import type { Piece, Rates } from './piece';

/** A property of a range that is a table of its cells. */
export type CellProperty = 'values' | 'numberFormat' | 'formulas';

/** A table of cells, row by row. */
export type Grid = readonly (readonly unknown[])[];

/** What a {@link rangePiece} asks for. */
export interface CellQuestion {
  readonly sheet: string;
  readonly property: CellProperty;
  readonly range: CellRange;
  /** Takes the cells of a part of the range; gives what has to be asked because of them. */
  readonly take: (range: CellRange, cells: Grid) => readonly Piece[];
}

/** Bytes of a cell, before anything was measured: a Chinese ledger's cell, `"General",`, a formula of two cells. */
export const USUAL_BYTES: Readonly<Record<CellProperty, number>> = { values: 24, numberFormat: 11, formulas: 24 };

/** The cells of a range, in as many parts as their size demands; it is parted between rows. */
export function rangePiece(question: CellQuestion, rates: Rates): Piece {
  const { sheet, property, range, take } = question;
  const bytes = rates.expect(property, cellsOf(range));
  return {
    bytes,
    queue: (context) => {
      const cells = rangeOf(context.workbook.worksheets.getItem(sheet), range);
      cells.load(property);
      return () => {
        const grid = cells[property] as Grid;
        const taken = jsonBytes(grid);
        rates.measure(property, cellsOf(range), taken);
        return { bytes: taken, more: take(range, grid) };
      };
    },
    cut: (limit) => {
      const rows = rowsOf(range);
      const head = Math.min(rows - 1, Math.floor((limit / bytes) * rows));
      if (head < 1) return null;
      const split = range.top + head;
      return [
        rangePiece({ ...question, range: { ...range, bottom: split - 1 } }, rates),
        rangePiece({ ...question, range: { ...range, top: split } }, rates),
      ];
    },
  };
}
