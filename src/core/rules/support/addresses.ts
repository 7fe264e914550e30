import { cellAddress, columnName, type CellRef } from '../../model/address';

/** A cell as people name it: I7. */
export function addressOf(cell: CellRef): string {
  return cellAddress(cell.row, cell.column);
}

/** The cells of one row as people name them: D7:F7 where they are neighbours, else each one. */
export function addressesInRow(row: number, columns: readonly number[]): string | readonly string[] {
  const first = columns[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return [];
  if (columns.length > 2 && last - first === columns.length - 1)
    return `${cellAddress(row, first)}:${cellAddress(row, last)}`;
  return columns.map((column) => `${columnName(column)}${String(row + 1)}`);
}
