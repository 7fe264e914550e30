import type { ColumnLayout } from '../../../model/layout';
import type { CellSource, Figures } from './figures';

/** A figure in base units, rough enough to find out which columns belong together, with the place of its last digit. */
export interface RoughFigure {
  readonly value: number;
  /** Half a unit of the last place, in base units; 0 for whole figures. */
  readonly slack: number;
  readonly unit: string | null;
}

/** The figures of a record by column: null for a blank, undefined for what cannot be read. */
export type SampleRow = ReadonlyMap<number, RoughFigure | null | undefined>;

/** A sampled record with its figures. */
export interface Sample {
  readonly row: number;
  readonly cells: SampleRow;
}

/** So many records, spread over the table, tell which columns belong together. */
const SAMPLE = 200;
const TOTALS = 5;

/**
 * Reads the figures of up to 200 records, evenly spread, and of some total rows: in a table of three records it is the
 * total that shows which of them is odd.
 */
export function sampleRows(source: CellSource, figures: Figures, columns: readonly ColumnLayout[]): readonly Sample[] {
  const { entries, layout } = source.ledger;
  const step = Math.max(1, Math.ceil(entries.length / SAMPLE));
  const records = entries.filter((_, index) => index % step === 0);
  const totals = layout.rows.filter((row) => row.addends.length > 1).slice(-TOTALS);
  return [...records, ...totals].map(({ row }) => ({
    row,
    cells: new Map(columns.map(({ index }) => [index, rough(figures, row, index)])),
  }));
}

function rough(figures: Figures, row: number, column: number): RoughFigure | null | undefined {
  const cell = figures.cell(row, column);
  if (cell === 'blank') return null;
  if (cell === 'unreadable') return undefined;
  const { value, decimals, scale, unit } = cell.quantity;
  const slack = decimals > 0 && decimals <= 8 ? 0.5 * 10 ** -decimals * Number(scale) : 0;
  return { value: Number(value), slack, unit };
}

/** Equal but for the noise of binary arithmetic and the given slack. */
export function isClose(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack * (1 + 1e-9) + 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
