import { HUNDRED, ZERO, type Decimal } from '../model/decimal';
import type { RowLayout } from '../model/layout';
import { FIGURE_ROLES } from '../model/roles';
import { UNIT_ROLES, defineRule, type RuleContext } from './rule';
import { addressOf } from './support/cells/addresses';
import { headerHas } from './support/words/figures';
import { Figures, type Figure } from './support/cells/figures';
import { mayHideDecimals } from './support/sums/plain-sum';
import { inScaleOf, percentAt, powerOfTen, printedOf, storedOf } from './support/cells/printed';
import { candidateKey, rateColumns } from './support/rates/rate-candidates';
import { rateHabit, type RateHabit } from './support/rates/rate-habit';
import { isRate, rateRelation, type RateRelation } from './support/rates/rate-relation';
import { RateValues } from './support/rates/rate-value';
import { relationKey, sumOfParts, sumRelations, type SumRelation } from './support/sums/sum-relation';
import { isAdditive, totalCell, totalRows, type TotalCell } from './support/sums/total-rows';

const messages = {
  'truncated-rate': ['cell', 'rate', 'expected', 'formula'],
  'truncated-often': ['cell', 'rate', 'expected', 'header', 'count'],
  'fewer-digits': ['cell', 'rate', 'expected', 'formula'],
  'rounded-sum': ['cell', 'total', 'sum', 'difference'],
  'hidden-decimals': ['cell', 'total', 'sum'],
  'shares-off-hundred': ['cell', 'total', 'sum', 'shares'],
} as const;

/**
 * Figures that are right but for the way they were rounded: a rate cut off instead of rounded, a sum that differs from its
 * parts by no more than their rounding, a column whose displayed figures do not add up because decimals are hidden, and
 * shares that do not make up 100 %. Each is accepted, and worth a word (design.md section 2, "Severity"): a reader who adds
 * up on paper gets another figure. Half a unit of the last place is granted for each addend; exact figures are never named.
 */
export const rounding = defineRule({
  id: 'rounding',
  severity: 'info',
  messages,
  reads: { entries: ['target', 'actual'], cells: [...FIGURE_ROLES, 'rate', 'other', ...UNIT_ROLES] },
  check(context) {
    const figures = new Figures(context);
    checkRates(context, figures);
    checkSums(context, figures);
    const totals = totalRows(context);
    for (const row of totals) checkTotalRow(context, figures, row);
    for (const row of totals) checkShares(context, figures, row);
  },
});

type Context = RuleContext<typeof messages>;

/** A column in which more rates than this were cut off is told once: the ledger's habit, not a slip. */
const TOLD_ONE_BY_ONE = 20;

function checkRates(context: Context, figures: Figures): void {
  const values = new RateValues(context, figures);
  for (const rate of rateColumns(context)) {
    const relation = rateRelation(context, figures, values, rate);
    if (!relation || relation.evidence === 'thin') continue;
    const habitOf = habitsBy(context, figures, values, relation);
    const habits = context.ledger.layout.rows
      .filter(({ kind, addends }) => kind === 'record' || (addends.length > 0 && relation.kind !== 'share'))
      .map(({ row }) => habitOf(row))
      .filter((habit) => habit !== null);
    const cutOff = habits.filter(({ message }) => message === 'truncated-rate');
    const [first] = cutOff;
    const often = first && cutOff.length > TOLD_ONE_BY_ONE;
    if (often) reportCutOff(context, first, rate.header, cutOff.length);
    for (const habit of habits) if (!often || habit.message !== 'truncated-rate') reportHabit(context, habit);
  }
}

/** How the rates of rows were written; a share, or a rival that is one, hangs on all rows. */
function habitsBy(
  context: Context,
  figures: Figures,
  values: RateValues,
  relation: RateRelation,
): (row: number) => RateHabit | null {
  const candidates = [relation, ...relation.rivals];
  const habitOf = (row: number): RateHabit | null => rateHabit(figures, values, relation, row);
  if (candidates.some(({ kind }) => kind === 'share')) return habitOf;
  const key = `rate-habit/${candidates.map(candidateKey).join()}`;
  return (row) => context.recall(key, row, () => habitOf(row));
}

function reportHabit(context: Context, { message, figure, expected, formula }: RateHabit): void {
  const params = { cell: addressOf(figure), rate: figure.text, expected, formula };
  context.report({ message, cell: figure, params, expected, found: figure.text });
}

function reportCutOff(context: Context, { figure, expected }: RateHabit, header: string, count: number): void {
  const params = { cell: addressOf(figure), rate: figure.text, expected, header, count };
  context.report({ message: 'truncated-often', cell: figure, params, expected, found: figure.text, habit: '' });
}

/** Total columns that differ from their parts by rounding. */
function checkSums(context: Context, figures: Figures): void {
  for (const relation of sumRelations(context, figures)) {
    const key = `sum-rounded/${relationKey(relation)}`;
    for (const { row, kind } of context.ledger.layout.rows) {
      if (kind !== 'record') continue;
      const rounded = context.recall(key, row, () => roundedSum(figures, relation, row));
      if (rounded) reportRoundedSum(context, rounded.total, rounded.sum);
    }
  }
}

/** A row's total that differs from its parts by no more than their rounding. */
function roundedSum(
  figures: Figures,
  relation: SumRelation,
  row: number,
): { readonly total: Figure; readonly sum: Decimal } | null {
  const total = figures.at(row, relation.total.index);
  if (!total || total.quantity.exactness !== 'exact') return null;
  const summation = sumOfParts(figures, relation, row);
  if (summation.unreadable > 0 || summation.compare(total) !== 'rounding') return null;
  const sum = summation.sumFor(total);
  return sum && { total, sum };
}

/** Totals that differ from their rows by rounding, or whose rows differ once their hidden decimals are left out. */
function checkTotalRow(context: Context, figures: Figures, row: RowLayout): void {
  for (const column of context.ledger.layout.columns.filter(isAdditive)) {
    const cell = totalCell(context, figures, row, column);
    if (cell?.agreement === 'rounding') reportRoundedSum(context, cell.figure, cell.sum);
    if (cell?.agreement === 'equal') checkHiddenDecimals(context, figures, cell);
  }
}

function reportRoundedSum(context: Context, total: Figure, exact: Decimal): void {
  const sum = inScaleOf(exact, total);
  const difference = inScaleOf(total.quantity.value.minus(exact).abs(), total);
  context.report({
    message: 'rounded-sum',
    cell: total,
    params: { cell: addressOf(total), total: total.text, sum, difference },
    expected: sum,
    found: total.text,
  });
}

function checkHiddenDecimals(context: Context, figures: Figures, { figure, row, column }: TotalCell): void {
  const { sheet } = context.ledger;
  if (![row.row, ...row.addends].some((each) => mayHideDecimals(sheet, each, column.index))) return;
  const printed = printedOf(figure);
  const hidden = printed.place > storedOf(figure).place;
  if (!hidden && !row.addends.some((addend) => hidesDecimals(figures.at(addend, column.index)))) return;
  const shown = row.addends.reduce((sum, addend) => {
    const each = figures.at(addend, column.index);
    return each ? sum.plus(printedOf(each).value) : sum;
  }, ZERO);
  const difference = shown.minus(printed.value).abs();
  // More than rounding can explain is no habit of display: units differ, or a cell is shown by another format.
  if (
    difference.eq(ZERO) ||
    difference.gt(
      powerOfTen(printed.place)
        .times(row.addends.length + 1)
        .div(2),
    )
  )
    return;
  const sum = inScaleOf(shown, figure);
  context.report({
    message: 'hidden-decimals',
    cell: figure,
    params: { cell: addressOf(figure), total: figure.text, sum },
    expected: sum,
    found: figure.text,
  });
}

function hidesDecimals(figure: Figure | null): boolean {
  return figure !== null && printedOf(figure).place > storedOf(figure).place;
}

/** A column of shares under which 100 % is printed, while the shares as printed make up a little more or less. */
function checkShares(context: Context, figures: Figures, row: RowLayout): void {
  for (const column of context.columns('rate').filter((each) => headerHas('share', each.header))) {
    const total = figures.at(row.row, column.index);
    if (!total || !isRate(total) || !total.quantity.value.eq(HUNDRED)) continue;
    const shares = row.addends
      .map((addend) => figures.at(addend, column.index))
      .filter((each): each is Figure => each !== null);
    const coarsest = Math.max(...shares.map((share) => printedOf(share).place));
    const sum = shares.reduce((all, share) => all.plus(printedOf(share).value), ZERO);
    const difference = sum.minus(HUNDRED).abs();
    if (shares.length < 2 || difference.eq(ZERO) || difference.gt(powerOfTen(coarsest).times(shares.length).div(2)))
      continue;
    const params = { cell: addressOf(total), total: total.text, sum: percentAt(sum, coarsest), shares: shares.length };
    context.report({ message: 'shares-off-hundred', cell: total, params, found: total.text });
  }
}
