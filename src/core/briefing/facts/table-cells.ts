import type { CellRef } from '../../model/address';
import type { ColumnLayout, ColumnRole, RowLayout } from '../../model/layout';
import { TableReader } from '../../parse';
import { Figures, type CellSource, type Figure } from '../../rules/support/cells/figures';
import { sumRelations, type SumRelation } from '../../rules/support/sums/sum-relation';
import type { Fact } from './fact';
import { unitOf } from './measures';
import { cellOf, type Source } from './source';

/** The cells of a source's table as figures, and what its rows show of how they belong together. */
export interface TableCells {
  readonly source: Source;
  readonly cells: CellSource;
  readonly figures: Figures;
  /** Columns that are the sum of others: 合计 of 业委会 and 物管会. */
  readonly sums: readonly SumRelation[];
  /** The row of the table's own total; null where it has none. */
  readonly totalRow: RowLayout | null;
}

const tables = new WeakMap<Source, TableCells>();

/** The cells of a source; read once. */
export function tableOf(source: Source): TableCells {
  let table = tables.get(source);
  if (!table) {
    table = readTable(source);
    tables.set(source, table);
  }
  return table;
}

function readTable(source: Source): TableCells {
  const { ledger } = source.review;
  const { plan } = ledger.layout;
  const reader = new TableReader(ledger.sheet, ledger.layout, {
    planStart: plan.start,
    planEnd: plan.end,
    asOf: ledger.asOf,
  });
  const cells: CellSource = {
    ledger,
    columns: (...roles: readonly ColumnRole[]) => ledger.layout.columns.filter(({ role }) => roles.includes(role)),
    quantity: (row, column) => reader.quantity(row, column),
    text: (row, column) => reader.text(row, column),
    // Facts are worked out once: there is nothing to keep between two reviews.
    recall: (_key, _row, make) => make(),
  };
  const figures = new Figures(cells);
  return { source, cells, figures, sums: sumRelations(cells, figures), totalRow: totalRowOf(ledger.layout.rows) };
}

/** The total that adds up most: of two (本页合计, 总计) the last. */
function totalRowOf(rows: readonly RowLayout[]): RowLayout | null {
  const totals = rows.filter(({ kind }) => kind === 'total');
  const most = Math.max(0, ...totals.map(({ addends }) => addends.length));
  return totals.filter(({ addends }) => addends.length === most).at(-1) ?? null;
}

/** The figure of a cell as a fact; null where it holds none. */
export function figureFact({ source, figures }: TableCells, row: number, column: number): Fact | null {
  const figure = figures.at(row, column);
  return figure && factOf(source, figure);
}

/** A figure that was read, as a fact. */
export function factOf(source: Source, figure: Figure): Fact {
  const { quantity } = figure;
  return { value: quantity.value, unit: unitOf(quantity), origin: { kind: 'cell', cell: refOf(source, figure) } };
}

function refOf(source: Source, { row, column }: CellRef): ReturnType<typeof cellOf> {
  return cellOf(source, { row, column });
}

/** A column of a source's table. */
export function columnAt({ source }: TableCells, column: number): ColumnLayout | null {
  return source.review.ledger.layout.columns.find(({ index }) => index === column) ?? null;
}
