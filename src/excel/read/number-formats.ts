import type { CellRange } from '../../core/model/address';
import { columnsOf } from '../ranges';
import type { Piece, Rates } from './piece';
import { rangePiece, type Grid } from './range-piece';

/**
 * Columns of a block whose number formats matter. A format decides how a number is to be taken (0.2628 shown as
 * 26.28 % is a share), and whether a text that ends in % may become one; elsewhere it would be half of what is
 * transferred.
 */
export function columnsWithFormats(range: CellRange, values: Grid): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of values) {
    for (let offset = 0; offset < columnsOf(range); offset++) {
      const value = row[offset];
      if (typeof value === 'number' || (typeof value === 'string' && /[%％]\s*$/.test(value))) {
        columns.add(range.left + offset);
      }
    }
  }
  return columns;
}

/** Asks for the number formats of some columns of a block, neighbours together. */
export function formatPieces(
  sheet: string,
  range: CellRange,
  columns: Iterable<number>,
  rates: Rates,
  take: (range: CellRange, cells: Grid) => void,
): readonly Piece[] {
  const within = [...columns].filter((column) => column >= range.left && column <= range.right);
  return runsOf(within).map(([left, right]) =>
    rangePiece(
      {
        sheet,
        property: 'numberFormat',
        range: { ...range, left, right },
        take: (part, cells) => {
          take(part, cells);
          return [];
        },
      },
      rates,
    ),
  );
}

function runsOf(columns: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
