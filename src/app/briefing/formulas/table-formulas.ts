import type { DocumentCell, TableBlock } from '../../../core/briefing/documents';
import type { Fact } from '../../../core/briefing/facts';
import type { WordedCell, WordedTable } from '../worded';
import { cellKey, visitCells } from '../words/sources';

/** A table whose sums and rates follow from its other cells, where they provably do. */
export function withTableFormulas(table: WordedTable, block: TableBlock): WordedTable {
  const quotients = new Map(
    block.columns.flatMap((_, column) => {
      const found = quotientOf(block, table, column);
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
function quotientOf(block: TableBlock, table: WordedTable, column: number): Quotient | null {
  const rates = block.rows.flatMap(({ cells }, index) => {
    const origin = factOf(cells[column])?.origin;
    return origin?.kind === 'quotient' && table.rows[index]?.cells[column]?.number
      ? [{ cells, numerator: entriesOf(origin.numerator), denominator: entriesOf(origin.denominator) }]
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
    counts: new Map(counts.map((count) => [count.column, entriesOf(factOf(cells[count.column]))] as const)),
  }));
  const statuses = counts.filter(({ whole }) => !whole).map((count) => count.column);
  const wholes = counts.filter(({ whole }) => whole).map((count) => count.column);
  const numerator = columnsOf(rows, statuses, (row) => row.numerator);
  const whole = wholes.find((each) => isMadeOf(rows, [each], (row) => row.denominator));
  const denominator = whole === undefined ? columnsOf(rows, statuses, (row) => row.denominator) : [whole];
  return numerator && denominator ? { kind: 'quotient', numerator, denominator } : null;
}

interface RateRow {
  readonly numerator: ReadonlySet<string>;
  readonly denominator: ReadonlySet<string>;
  readonly counts: ReadonlyMap<number, ReadonlySet<string>>;
}

/** The status columns that make a part of the rate in every row; null where none do. */
function columnsOf(
  rows: readonly RateRow[],
  statuses: readonly number[],
  partOf: (row: RateRow) => ReadonlySet<string>,
): readonly number[] | null {
  const columns = statuses.filter((column) => {
    const filled = rows.filter(({ counts }) => (counts.get(column)?.size ?? 0) > 0);
    return filled.length > 0 && filled.every((row) => isWithin(row.counts.get(column), partOf(row)));
  });
  return columns.length > 0 && isMadeOf(rows, columns, partOf) ? columns : null;
}

function isMadeOf(
  rows: readonly RateRow[],
  columns: readonly number[],
  partOf: (row: RateRow) => ReadonlySet<string>,
): boolean {
  return rows.every((row) => {
    const sum = columns.reduce((size, column) => size + (row.counts.get(column)?.size ?? 0), 0);
    return sum === partOf(row).size && columns.every((column) => isWithin(row.counts.get(column), partOf(row)));
  });
}

function isWithin(part: ReadonlySet<string> | undefined, whole: ReadonlySet<string>): boolean {
  for (const each of part ?? []) if (!whole.has(each)) return false;
  return true;
}

function factOf(cell: DocumentCell | undefined): Fact | null {
  return cell?.content.kind === 'figure' ? cell.content.figure.fact : null;
}

/** The entries that a count counts, by the cells that stand for them. */
function entriesOf(fact: Fact | null): ReadonlySet<string> {
  const keys = new Set<string>();
  if (fact) visitCells(fact, (cell) => keys.add(cellKey(cell)));
  return keys;
}
