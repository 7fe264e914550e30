import type { ColumnLayout } from '../../model/layout';
import type { Entry } from '../../model/ledger';
import { FIGURE_ROLES } from '../../model/roles';
import type { Fact } from './fact';
import type { Departments } from './departments';
import { rowCell } from './items';
import type { BriefingOptions } from './options';
import { rankings, type Ranking } from './ranking';
import type { Source, SourceCell } from './source';
import { columnRatesOf, type ColumnRate } from './column-rates';
import { figureFact, tableOf, type TableCells } from './table-cells';
import { totalOf, type Total } from './totals';

/** A row of a statistics or score table. */
export interface StatisticsRow {
  readonly entry: Entry;
  readonly name: string;
  readonly cell: SourceCell;
}

/** A column of figures: its total and the figure of each row. */
export interface MeasureFacts {
  readonly column: ColumnLayout;
  /** null for what does not add up (averages, prices). */
  readonly total: Total | null;
  readonly rows: readonly { readonly row: StatisticsRow; readonly value: Fact }[];
  /** Rows by the figure, the largest first. */
  readonly ranking: readonly Ranking<StatisticsRow>[];
}

/** A rate column, or a 其中 column as a share of its whole: the total's rate and that of each row. */
export interface RateFacts {
  readonly rate: ColumnRate;
  readonly ranking: readonly Ranking<StatisticsRow>[];
}

/** What a table of measures without targets says. */
export interface StatisticsFacts {
  readonly source: Source;
  /** How many rows it has. */
  readonly rows: readonly StatisticsRow[];
  readonly measures: readonly MeasureFacts[];
  readonly rates: readonly RateFacts[];
}

/** The facts of one statistics table. */
export function statisticsOf(source: Source, departments: Departments, options: BriefingOptions): StatisticsFacts {
  const table = tableOf(source);
  const rows = rowsOf(source, departments);
  const columns = source.review.ledger.layout.columns.filter(({ role }) => FIGURE_ROLES.includes(role));
  return {
    source,
    rows,
    measures: columns.map((column) => measureOf(table, column, rows, options)),
    rates: columnRatesOf(table).map((rate) => ({ rate, ranking: rankedBy(rate, rows, options) })),
  };
}

/** The rows of a table by their names; a department's name is the one that the profile gives it. */
export function rowsOf(source: Source, departments: Departments): readonly StatisticsRow[] {
  return source.review.ledger.entries.map((entry) => {
    const isDepartment = entry.department !== null && entry.nameCell?.column === entry.department.column;
    const name = isDepartment ? (departments.of(entry).lead ?? entry.name) : entry.name;
    return { entry, name: name.trim(), cell: rowCell(source, entry) };
  });
}

function measureOf(
  table: TableCells,
  column: ColumnLayout,
  rows: readonly StatisticsRow[],
  options: BriefingOptions,
): MeasureFacts {
  const figures = rows.map((row) => ({ row, value: figureFact(table, row.entry.row, column.index) }));
  const candidates = figures.map(({ row, value }) => ({ subject: row, name: row.name, value, amount: value }));
  return {
    column,
    total: totalOf(table, column.index),
    rows: figures.flatMap(({ row, value }) => (value ? [{ row, value }] : [])),
    ranking: rankings(`measure:${column.header}`, candidates, options),
  };
}

function rankedBy(
  rate: ColumnRate,
  rows: readonly StatisticsRow[],
  options: BriefingOptions,
): readonly Ranking<StatisticsRow>[] {
  const candidates = rows.map((row) => {
    const value = rate.at(row.entry.row);
    return { subject: row, name: row.name, value: value?.value ?? null, amount: value?.numerator ?? null };
  });
  return rankings(`rate:${rate.header}`, candidates, options);
}
