import type { ColumnLayout } from '../../model/layout';
import { FIGURE_ROLES } from '../../model/roles';
import { printedOf } from '../../rules/support/cells/printed';
import { rateColumns } from '../../rules/support/rates/rate-candidates';
import { rateRelation, type RateRelation } from '../../rules/support/rates/rate-relation';
import { RateValues } from '../../rules/support/rates/rate-value';
import { isAdditive } from '../../rules/support/sums/total-rows';
import { growthOf, quotientOf, type Fact } from './fact';
import { factOf, figureFact, type TableCells } from './table-cells';
import { doubtsOf, totalOf, type Doubt } from './totals';

/** A rate of one row, worked out anew from its figures. */
export interface RateAt {
  /** In percent, unrounded; the printed one where it cannot be worked out. */
  readonly value: Fact;
  /** null where the rate is only printed: nobody can tell of what it is. */
  readonly numerator: Fact | null;
  readonly denominator: Fact | null;
  /** As the table prints it; null for a share that has no column of its own. */
  readonly printed: Fact | null;
  /** Decimals that the table prints it with; null where it does not. */
  readonly decimals: number | null;
  readonly doubts: readonly Doubt[];
}

/** A rate that a table shows, or that follows from a 其中 column and its whole. */
export interface ColumnRate {
  readonly header: string;
  /** null for a share without a column of its own. */
  readonly column: ColumnLayout | null;
  readonly numerator: ColumnLayout | null;
  readonly denominator: ColumnLayout | null;
  /** The rate of the totals: the quotient of the columns' totals, never the mean of the rows' rates. */
  readonly total: RateAt | null;
  /** The rate of a row of the sheet, counting from 0; null where it has none. */
  at(row: number): RateAt | null;
}

/** Every rate of a table, from left to right, and then the shares of 其中 columns without a rate column. */
export function columnRatesOf(table: TableCells): readonly ColumnRate[] {
  const { cells, figures } = table;
  const values = new RateValues(cells, figures);
  const rates = rateColumns(cells).map((column) =>
    rateOfColumn(table, column, rateRelation(cells, figures, values, column)),
  );
  const covered = new Set(rates.map(({ numerator }) => numerator));
  return [...rates, ...partsOfWholes(table).filter(({ numerator }) => !covered.has(numerator))];
}

function rateOfColumn(table: TableCells, column: ColumnLayout, relation: RateRelation | null): ColumnRate {
  const plain = relation?.kind === 'share' ? null : relation;
  const at = (row: number): RateAt | null => rateAt(table, column, plain, row);
  return {
    header: column.header,
    column,
    numerator: plain?.numerator ?? null,
    denominator: plain?.denominator ?? null,
    total: table.totalRow
      ? rateOfTotals(table, plain, at(table.totalRow.row))
      : plain && ofTotals(table, plain.numerator, plain.denominator, plain.kind),
    at,
  };
}

function rateAt(table: TableCells, column: ColumnLayout, relation: RateRelation | null, row: number): RateAt | null {
  const figure = table.figures.at(row, column.index);
  const printed = figure && factOf(table.source, figure);
  const numerator = relation && figureFact(table, row, relation.numerator.index);
  const denominator = relation && figureFact(table, row, relation.denominator.index);
  const exact = numerator && denominator && ratio(relation.kind, numerator, denominator);
  const value = exact ?? printed;
  if (!value) return null;
  const doubts = doubtsOf(table, printed ?? value, [numerator, denominator]);
  const decimals = figure ? Math.max(0, -printedOf(figure).place) : null;
  return { value, numerator: exact && numerator, denominator: exact && denominator, printed, decimals, doubts };
}

/** What is said of the totals that a rate is worked out from is said of the rate as well. */
function rateOfTotals(table: TableCells, relation: RateRelation | null, rate: RateAt | null): RateAt | null {
  if (!rate || !relation) return rate;
  const columns = [relation.numerator, relation.denominator];
  const below = columns.flatMap(({ index }) => totalOf(table, index)?.doubts ?? []);
  const known = new Set(rate.doubts.map(({ finding }) => finding));
  const more = below.filter(({ finding }) => !known.has(finding));
  return { ...rate, doubts: [...rate.doubts, ...more.map((doubt) => ({ ...doubt, at: 'component' as const }))] };
}

function ratio(kind: RateRelation['kind'], numerator: Fact, denominator: Fact): Fact | null {
  return kind === 'growth' ? growthOf(denominator, numerator) : quotientOf(numerator, denominator);
}

/** Where the table has no total row, the rate of the columns' sums. */
function ofTotals(
  table: TableCells,
  over: ColumnLayout,
  under: ColumnLayout,
  kind: RateRelation['kind'] = 'ratio',
): RateAt | null {
  const numerator = totalOf(table, over.index);
  const denominator = totalOf(table, under.index);
  const value = numerator && denominator && ratio(kind, numerator.value, denominator.value);
  if (!value) return null;
  const doubts = [...numerator.doubts, ...denominator.doubts];
  return { value, numerator: numerator.value, denominator: denominator.value, printed: null, decimals: null, doubts };
}

/** Each additive 其中 column as a share of the nearest one on its left that is none. */
function partsOfWholes(table: TableCells): readonly ColumnRate[] {
  const columns = table.source.review.ledger.layout.columns.filter(
    (column) => FIGURE_ROLES.includes(column.role) && isAdditive(column),
  );
  let whole: ColumnLayout | null = null;
  const rates: ColumnRate[] = [];
  for (const column of columns) {
    if (!column.ofWhich) whole = column;
    else if (whole && whole.unit === column.unit) rates.push(shareOfWhole(table, column, whole));
  }
  return rates;
}

function shareOfWhole(table: TableCells, part: ColumnLayout, whole: ColumnLayout): ColumnRate {
  return {
    header: part.header,
    column: null,
    numerator: part,
    denominator: whole,
    total: ofTotals(table, part, whole),
    at: (row) => {
      const numerator = figureFact(table, row, part.index);
      const denominator = figureFact(table, row, whole.index);
      const value = numerator && denominator && quotientOf(numerator, denominator);
      return value && { value, numerator, denominator, printed: null, decimals: null, doubts: [] };
    },
  };
}
