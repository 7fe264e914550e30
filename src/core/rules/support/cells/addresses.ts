import { cellAddress, type CellRef } from '../../../model/address';

/** A cell as people name it: I7. */
export function addressOf(cell: CellRef): string {
  return cellAddress(cell.row, cell.column);
}

/** Cells of one row as a formula has them: D7:F7 where neighbours are added, else D7+F7-H7. */
export function sumInRow(row: number, parts: readonly { readonly column: number; readonly sign: 1 | -1 }[]): string {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return '';
  const run = last.column - first.column === parts.length - 1 && parts.every(({ sign }) => sign === 1);
  if (run && parts.length > 1) return `${cellAddress(row, first.column)}:${cellAddress(row, last.column)}`;
  return parts
    .map(({ column, sign }, index) => `${sign === -1 ? '-' : index > 0 ? '+' : ''}${cellAddress(row, column)}`)
    .join('');
}
