import type { CellRange } from '../../core/model/address';
import type { Piece, Rates } from './piece';
import { rangePiece, type Grid } from './range-piece';

/** Rows between two areas of the same columns that are read along rather than asked for apart. */
const GAP = 16;

/**
 * The formulas of the areas that hold some. Areas that lie close together are asked for as one, because every question
 * takes some hundred bytes; cells between them are left out, as their texts may begin with `=` as well.
 */
export function formulaPieces(
  sheet: string,
  areas: readonly CellRange[],
  rates: Rates,
  take: (row: number, column: number, formula: string) => void,
): readonly Piece[] {
  return groupsOf(areas).map(({ range, areas: within }) =>
    rangePiece(
      {
        sheet,
        property: 'formulas',
        range,
        take: (part, cells) => {
          for (const area of within) takeFormulas(part, cells, area, take);
          return [];
        },
      },
      rates,
    ),
  );
}

/** Takes the formulas of an area from cells that may hold only a part of it. */
export function takeFormulas(
  part: CellRange,
  cells: Grid,
  area: CellRange,
  take: (row: number, column: number, formula: string) => void,
): void {
  const bottom = Math.min(area.bottom, part.bottom);
  for (let row = Math.max(area.top, part.top); row <= bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const formula = cells[row - part.top]?.[column - part.left];
      if (typeof formula === 'string' && formula.startsWith('=')) take(row, column, formula.slice(1));
    }
  }
}

interface Group {
  range: CellRange;
  readonly areas: CellRange[];
}

function groupsOf(areas: readonly CellRange[]): readonly Group[] {
  const groups: Group[] = [];
  const sorted = [...areas].sort(
    (one, other) => one.left - other.left || one.right - other.right || one.top - other.top,
  );
  for (const area of sorted) {
    const group = groups.at(-1);
    if (group && isNear(group.range, area)) {
      group.range = { ...group.range, bottom: Math.max(group.range.bottom, area.bottom) };
      group.areas.push(area);
    } else groups.push({ range: area, areas: [area] });
  }
  return groups;
}

function isNear(one: CellRange, next: CellRange): boolean {
  return one.left === next.left && one.right === next.right && next.top - one.bottom <= GAP;
}
