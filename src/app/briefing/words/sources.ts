import type { Fact, Origin, SourceCell } from '../../../core/briefing/facts';
import { CellSet } from './cell-set';
import type { FigureSources, SourceLink } from '../worded';

/** Cells of a figure that are named one by one; of all others only the number is told. */
const NAMED = 3;

/** Where a figure comes from: the cells that it is counted or worked out from, each once, in their order. */
export function sourcesOf(fact: Fact): FigureSources {
  const cells = new CellSet();
  const named: SourceLink[] = [];
  visitCells(fact, (cell) => {
    if (cells.add(cell) && named.length < NAMED) named.push(linkOf(cell));
  });
  return { cells: named, count: cells.size };
}

/** A cell of a source as a place that can be gone to. */
export function linkOf({ source, row, column }: SourceCell): SourceLink {
  return { file: source.file, sheet: source.sheet, cell: { row, column } };
}

/** Visits every cell that a fact rests on, its own before those that it is compared with. */
export function visitCells({ origin }: Fact, visit: (cell: SourceCell) => void): void {
  for (const cell of cellsUnder(origin)) visit(cell);
  for (const fact of factsUnder(origin)) visitCells(fact, visit);
}

function cellsUnder(origin: Origin): readonly SourceCell[] {
  switch (origin.kind) {
    case 'cell':
      return [origin.cell];
    case 'count':
    case 'cells':
    case 'time':
      return origin.cells;
    case 'verdict':
      return [origin.row, ...origin.cells];
    default:
      return [];
  }
}

function factsUnder(origin: Origin): readonly Fact[] {
  switch (origin.kind) {
    case 'sum':
      return origin.of;
    case 'difference':
      return [origin.from, origin.less];
    case 'quotient':
      return [origin.numerator, origin.denominator];
    case 'growth':
      return [origin.to, origin.from];
    case 'remainders':
      return [origin.count, ...origin.counts];
    case 'rank':
      // Its own figure says where it stands; those of all others stand in the same list.
      return [origin.own];
    default:
      return [];
  }
}
