import type { Finding } from '../../model/finding';
import type { ColumnLayout } from '../../model/layout';
import { ZERO } from '../../model/decimal';
import { isAdditive } from '../../rules/support/sums/total-rows';
import { sumOf, type Fact, type FactUnit } from './fact';
import { cellOf, type SourceCell } from './source';
import { columnAt, factOf, figureFact, type TableCells } from './table-cells';

/** A finding that touches a figure: documents that print it say so. */
export interface Doubt {
  readonly finding: Finding;
  readonly cell: SourceCell;
  /** `own`: at the figure itself; `component`: at one of the figures that it is made of. */
  readonly at: 'own' | 'component';
}

/** A column that another one is the sum of, with its figure in the total row. */
export interface Addend {
  readonly column: ColumnLayout;
  readonly value: Fact;
}

/** A total of a table with what it is made of. */
export interface Total {
  /** What the document prints: the table's own total where it has one. */
  readonly value: Fact;
  /** The sum of its rows. null where they are not known. */
  readonly rows: Fact | null;
  /** The sum of its parts in the same row (656 + 425); null where the column is no sum of others. */
  readonly parts: Fact | null;
  /** Those parts one by one, from left to right; empty where the column is no sum of others. */
  readonly addends: readonly Addend[];
  /** Whether the table has a total row of its own. */
  readonly own: boolean;
  readonly doubts: readonly Doubt[];
}

/** Findings that say that a figure or what it is made of does not fit. */
const SUM_RULES: ReadonlySet<string> = new Set([
  'total-mismatch',
  'sum-mismatch',
  'rate-mismatch',
  'scale-suspect',
  'formula-error',
]);

/** The total of an additive column: the table's own, else its records added up; null where nothing can be added. */
export function totalOf(table: TableCells, column: number): Total | null {
  const layout = columnAt(table, column);
  if (!layout || !isAdditive(layout)) return null;
  const rows = rowsSum(table, layout);
  const own = table.totalRow && figureFact(table, table.totalRow.row, column);
  const value = own ?? rows;
  if (!value) return null;
  const addends = table.totalRow && own ? addendsOf(table, layout, table.totalRow.row) : [];
  const parts = addedUp(addends.map((addend) => addend.value));
  return { value, rows, parts, addends, own: own !== null, doubts: doubtsOf(table, value, [rows, parts]) };
}

/** The rows that a column's total adds up; null where one of them cannot be read or has another unit. */
function rowsSum(table: TableCells, { index }: ColumnLayout): Fact | null {
  const { source, figures, totalRow } = table;
  const records = source.review.ledger.entries.map(({ row }) => row);
  const addends = totalRow && totalRow.addends.length > 0 ? totalRow.addends : records;
  const facts: Fact[] = [];
  for (const row of addends) {
    const cell = figures.cell(row, index);
    if (cell === 'unreadable') return null;
    if (cell !== 'blank') facts.push(factOf(source, cell));
  }
  return addedUp(facts);
}

/** The columns of the same row that a column is the sum of; none where one of them holds no figure. */
function addendsOf(table: TableCells, layout: ColumnLayout, row: number): readonly Addend[] {
  const relation = table.sums.find(({ total }) => total.index === layout.index);
  if (!relation || relation.parts.some(({ sign }) => sign < 0)) return [];
  const addends = relation.parts.flatMap(({ column }): Addend[] => {
    const value = figureFact(table, row, column.index);
    return value ? [{ column, value }] : [];
  });
  return addends.length === relation.parts.length ? addends : [];
}

/** A sum of figures in one unit; null for none. The finest decimals of the figures are those of the sum. */
function addedUp(facts: readonly Fact[]): Fact | null {
  const [first] = facts;
  if (!first || facts.some(({ unit }) => !isSameUnit(unit, first.unit))) return null;
  const decimals = facts.reduce((most, { unit }) => Math.max(most, unit.kind === 'measure' ? unit.decimals : 0), 0);
  return sumOf(facts, first.unit.kind === 'measure' ? { ...first.unit, decimals } : first.unit);
}

function isSameUnit(a: FactUnit, b: FactUnit): boolean {
  if (a.kind !== 'measure' || b.kind !== 'measure') return a.kind === b.kind;
  return a.word === b.word && a.scale.eq(b.scale);
}

/** The findings that touch a figure or one of the cells that it can be worked out from. */
export function doubtsOf(table: TableCells, value: Fact, made: readonly (Fact | null)[]): readonly Doubt[] {
  const own = value.origin.kind === 'cell' ? value.origin.cell : null;
  const ownKey = own && keyOf(own);
  const components = new Set(made.flatMap((fact) => (fact ? leavesOf(fact) : [])).map(keyOf));
  return table.source.review.findings.flatMap((finding): Doubt[] => {
    if (!SUM_RULES.has(finding.rule)) return [];
    const key = keyOf(finding.cell);
    const cell = cellOf(table.source, finding.cell);
    if (key === ownKey) return [{ finding, cell, at: 'own' }];
    return components.has(key) ? [{ finding, cell, at: 'component' }] : [];
  });
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row}:${column}`;
}

/** The cells that a sum of figures rests on. */
function leavesOf({ origin }: Fact): readonly SourceCell[] {
  if (origin.kind === 'cell') return [origin.cell];
  return origin.kind === 'sum' ? origin.of.flatMap(leavesOf) : [];
}

/** Whether a total and what it is made of agree to the last digit; null where there is nothing to compare. */
export function addsUp({ value, rows, parts }: Total): boolean | null {
  const sums = [rows, parts].filter((sum) => sum !== null);
  return sums.length === 0 ? null : sums.every((sum) => sum.value.minus(value.value).eq(ZERO));
}
