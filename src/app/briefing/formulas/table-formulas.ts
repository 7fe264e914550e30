import type { DocumentCell, TableBlock } from '../../../core/briefing/documents';
import type { Fact } from '../../../core/briefing/facts';
import type { WordedCell, WordedTable } from '../worded';
import { CellSet } from '../words/cell-set';
import { visitCells } from '../words/sources';

/** A table whose sums and rates follow from its other cells, where they provably do. */
export function withTableFormulas(table: WordedTable, block: TableBlock): WordedTable {
  const known = new Map<Fact, CellSet>();
  const quotients = new Map(
    block.columns.flatMap((_, column) => {
      const found = quotientOf(block, table, column, known);
      return found ? [[column, found] as const] : [];
    }),
  );
  let records: (readonly WordedCell[])[] = [];
  const rows = table.rows.map((row, index) => {
    if (row.kind === 'record') records.push(row.cells);
    const above = records;
    if (row.kind === 'total') records = [];
    const cells = row.cells.map((cell, column): WordedCell => {
      const quotient = quotients.get(column);
      if (cell.number && quotient) return { ...cell, fromTable: quotient };
      const content = block.rows[index]?.cells[column]?.content;
      const isAmount = content?.kind === 'figure' && ADDED.has(content.figure.fact.unit.kind);
      return row.kind === 'total' && isAmount && addsUp(cell, above, column)
        ? { ...cell, fromTable: { kind: 'sum' } }
        : cell;
    });
    return { ...row, cells };
  });
  return { ...table, rows };
}

/** Units of figures that can be added. */
const ADDED: ReadonlySet<string> = new Set<Fact['unit']['kind']>(['items', 'measure']);

/** Whether a total is the sum of the cells above it, which are all numbers or empty. */
function addsUp(total: WordedCell, records: readonly (readonly WordedCell[])[], column: number): boolean {
  if (!total.number || records.length < 2) return false;
  let sum = 0;
  for (const cells of records) {
    const cell = cells[column];
    if (!cell || (cell.text !== '' && !cell.number)) return false;
    sum += cell.number?.value ?? 0;
  }
  return Math.abs(sum - total.number.value) < TINY * Math.max(1, Math.abs(sum));
}

/** Numbers that differ by no more than arithmetic in binary makes them differ. */
const TINY = 1e-9;

type Quotient = Extract<NonNullable<WordedCell['fromTable']>, { kind: 'quotient' }>;

/**
 * How the rates of a column follow from the counts beside them: which status columns make the numerator is the same in
 * every row, so a status column belongs to it only if it never holds an entry that the numerator does not count.
 */
function quotientOf(block: TableBlock, table: WordedTable, column: number, known: Map<Fact, CellSet>): Quotient | null {
  const rates = block.rows.flatMap(({ cells }, index) => {
    const origin = factOf(cells[column])?.origin;
    return origin?.kind === 'quotient' && table.rows[index]?.cells[column]?.number
      ? [{ cells, numerator: entriesOf(origin.numerator, known), denominator: entriesOf(origin.denominator, known) }]
      : [];
  });
  if (rates.length === 0) return null;
  const counts = block.columns.flatMap((_, other) => {
    const lives = block.rows.map(({ cells }) => cells[other]?.live).filter((live) => live !== undefined);
    const [first] = lives;
    return first ? [{ column: other, whole: first.statuses === null }] : [];
  });
  const rows = rates.map(({ cells, ...rate }) => ({
    ...rate,
    counts: new Map(counts.map((count) => [count.column, entriesOf(factOf(cells[count.column]), known)] as const)),
  }));
  const statuses = counts.filter(({ whole }) => !whole).map((count) => count.column);
  const wholes = counts.filter(({ whole }) => whole).map((count) => count.column);
  const numerator = columnsOf(rows, statuses, (row) => row.numerator);
  const whole = wholes.find((each) => isMadeOf(rows, [each], (row) => row.denominator));
  const denominator = whole === undefined ? columnsOf(rows, statuses, (row) => row.denominator) : [whole];
  return numerator && denominator ? { kind: 'quotient', numerator, denominator } : null;
}

interface RateRow {
  readonly numerator: CellSet;
  readonly denominator: CellSet;
  readonly counts: ReadonlyMap<number, CellSet>;
}

/** The status columns that make a part of the rate in every row; null where none do. */
function columnsOf(
  rows: readonly RateRow[],
  statuses: readonly number[],
  partOf: (row: RateRow) => CellSet,
): readonly number[] | null {
  const columns = statuses.filter((column) => {
    const filled = rows.filter(({ counts }) => (counts.get(column)?.size ?? 0) > 0);
    return filled.length > 0 && filled.every((row) => (row.counts.get(column) ?? NOTHING).isWithin(partOf(row)));
  });
  return columns.length > 0 && isMadeOf(rows, columns, partOf) ? columns : null;
}

function isMadeOf(rows: readonly RateRow[], columns: readonly number[], partOf: (row: RateRow) => CellSet): boolean {
  return rows.every((row) => {
    const sum = columns.reduce((size, column) => size + (row.counts.get(column)?.size ?? 0), 0);
    return (
      sum === partOf(row).size && columns.every((column) => (row.counts.get(column) ?? NOTHING).isWithin(partOf(row)))
    );
  });
}

function factOf(cell: DocumentCell | undefined): Fact | null {
  return cell?.content.kind === 'figure' ? cell.content.figure.fact : null;
}

const NOTHING = new CellSet();

/** The entries that a count counts, by the cells that stand for them; worked out once a fact. */
function entriesOf(fact: Fact | null, known: Map<Fact, CellSet>): CellSet {
  if (!fact) return NOTHING;
  let entries = known.get(fact);
  if (!entries) {
    const cells = new CellSet();
    visitCells(fact, (cell) => cells.add(cell));
    known.set(fact, cells);
    entries = cells;
  }
  return entries;
}
