/** A rectangle of cells; rows and columns count from 0, and all four bounds are included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell; row and column count from 0. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** The letters of a column that counts from 0: A, Z, AA, XFD. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column that letters name, counting from 0; null for anything that is not one to three letters. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** A cell as A1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A range as A1:B2; a single cell as A1. */
export function rangeAddress(range: CellRange): string {
  const from = cellAddress(range.top, range.left);
  const to = cellAddress(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** Reads A1 or A1:B2 (dollar signs allowed), null for anything else. */
export function parseRange(text: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const left = columnIndex(match[1] ?? '');
  const right = match[3] === undefined ? left : columnIndex(match[3]);
  const top = Number(match[2]) - 1;
  const bottom = match[4] === undefined ? top : Number(match[4]) - 1;
  if (left === null || right === null || top < 0 || bottom < 0) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** The smallest range that holds all of some cells, of which there is at least one. */
export function boundsOf(cells: readonly CellRef[]): CellRange {
  return cells.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
}
