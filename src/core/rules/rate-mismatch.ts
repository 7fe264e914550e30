import { HUNDRED, ONE, ZERO, decimal, type Decimal } from '../model/decimal';
import type { ColumnLayout, RowLayout } from '../model/layout';
import { FIGURE_ROLES } from '../model/roles';
import { UNIT_ROLES, defineRule, type Report } from './rule';
import { addressOf } from './support/cells/addresses';
import { Figures, type CellSource, type Figure } from './support/cells/figures';
import { agreementAt, agreementOf, percentAt, powerOfTen, printedOf } from './support/cells/printed';
import { candidateKey, rateColumns } from './support/rates/rate-candidates';
import { isRate, rateRelation, type RateRelation } from './support/rates/rate-relation';
import { RateValues, type ExactRate } from './support/rates/rate-value';
import { correctedSums } from './support/sums/sum-relation';

const messages = {
  differs: ['cell', 'rate', 'numerator', 'numeratorCell', 'denominator', 'denominatorCell', 'expected'],
  'growth-differs': ['cell', 'rate', 'numerator', 'numeratorCell', 'denominator', 'denominatorCell', 'expected'],
  'share-differs': ['cell', 'rate', 'numerator', 'numeratorCell', 'expected'],
  hundredfold: ['cell', 'rate', 'numeratorCell', 'denominatorCell', 'expected'],
  remainder: ['cell', 'rate', 'numeratorCell', 'denominatorCell', 'expected'],
  'average-of-rates': ['cell', 'rate', 'numeratorCell', 'denominatorCell', 'expected'],
} as const;

/** Powers of ten by which a slip between 万, 千 and 亿 moves a figure: scale-suspect names the figure itself. */
const SCALE_SLIPS = [3, 4, 8] as const;

/**
 * A rate that its row's figures do not give at the printed precision; rounded and cut off are both accepted
 * (design.md section 2, "Severity").
 *
 * 完成率 is actual ÷ target; what other rates are worked out from is told by formulas, or by the one pair of columns that
 * explains at least three rows and 60 % of them. Rows that an equally good pair explains are left alone, and so are rates
 * capped at 100 %, figures off by a scale, and rows whose sum or total another rule reports.
 */
export const rateMismatch = defineRule({
  id: 'rate-mismatch',
  severity: 'error',
  messages,
  reads: { entries: ['target', 'actual'], cells: [...FIGURE_ROLES, 'rate', 'other', ...UNIT_ROLES] },
  check(context) {
    const rates = rateColumns(context);
    if (rates.length === 0) return;
    const figures = new Figures(context);
    const values = new RateValues(context, figures);
    const corrected = correctedSums(context, figures);
    const rows = context.ledger.layout.rows.filter(
      (row) => row.kind === 'record' || row.kind === 'of-which' || row.addends.length > 0,
    );
    for (const rate of rates) {
      const relation = rateRelation(context, figures, values, rate);
      if (!relation) continue;
      const checker = new RateChecker(
        context,
        figures,
        values,
        relation,
        corrected,
        lazily(() => isCapped(figures, rows, rate)),
      );
      for (const row of rows) {
        const report = checker.check(row);
        if (report) context.report(report);
      }
    }
  },
});

type RateReport = Report<typeof messages>;

/** A rate, and what it should be. */
interface OffRate {
  readonly figure: Figure;
  readonly exact: ExactRate;
}

/** Checks the rates of one column. */
class RateChecker {
  constructor(
    private readonly source: CellSource,
    private readonly figures: Figures,
    private readonly values: RateValues,
    private readonly relation: RateRelation,
    private readonly corrected: ReadonlyMap<number, (row: number) => Decimal | null>,
    private readonly capped: () => boolean,
  ) {}

  /** What is wrong with a row's rate, null for nothing. */
  check(row: RowLayout): RateReport | null {
    const off = this.offRate(row);
    if (!off || this.isCap(off.figure, off.exact) || this.hasOtherReading(off.figure, off.exact, row)) return null;
    return this.reportOf(off.figure, off.exact, row);
  }

  /** A row's rate that its figures do not give. */
  private offRate(row: RowLayout): OffRate | null {
    const { relation } = this;
    // A share is one of all rows.
    if (relation.kind === 'share') return row.kind === 'record' ? this.compare(row.row) : null;
    return this.source.recall(`rate-off/${candidateKey(relation)}`, row.row, () => this.compare(row.row));
  }

  private compare(row: number): OffRate | null {
    const { relation } = this;
    const figure = this.figures.at(row, relation.rate.index);
    if (!figure || !isRate(figure)) return null;
    const exact = this.values.explainsPlainly(relation, row, figure) ? null : this.values.of(relation, row);
    return exact && agreementOf(figure, exact.percent) === 'off' ? { figure, exact } : null;
  }

  private isCap(figure: Figure, exact: ExactRate): boolean {
    return figure.quantity.value.eq(HUNDRED) && exact.percent.gt(HUNDRED) && this.capped();
  }

  /** A rival pair, a slip of scale, or a figure that is itself reported explains the rate. */
  private hasOtherReading(figure: Figure, exact: ExactRate, row: RowLayout): boolean {
    const agrees = (percent: Decimal | null): boolean => percent !== null && agreementOf(figure, percent) !== 'off';
    if (this.relation.rivals.some((rival) => agrees(this.values.of(rival, row.row)?.percent ?? null))) return true;
    if (
      SCALE_SLIPS.some(
        (slip) => agrees(exact.percent.times(powerOfTen(slip))) || agrees(exact.percent.times(powerOfTen(-slip))),
      )
    )
      return true;
    if (this.relation.kind === 'share') return false;
    const numerators = [exact.numerator.quantity.value, ...this.alternatives(row, this.relation.numerator)];
    const denominators = [exact.denominator.quantity.value, ...this.alternatives(row, this.relation.denominator)];
    return numerators.some((numerator) =>
      denominators.some((denominator) => agrees(this.values.with(this.relation, exact, numerator, denominator))),
    );
  }

  /** Values of a column in a row that other rules expect instead of the printed one: the sum of its parts, of its rows. */
  private alternatives(row: RowLayout, column: ColumnLayout): readonly Decimal[] {
    const parts = this.corrected.get(column.index)?.(row.row) ?? null;
    const found = parts === null ? [] : [parts];
    if (row.addends.length === 0) return found;
    return [
      ...found,
      row.addends.reduce(
        (sum, addend) => sum.plus(this.figures.at(addend, column.index)?.quantity.value ?? ZERO),
        ZERO,
      ),
    ];
  }

  private reportOf(figure: Figure, exact: ExactRate, row: RowLayout): RateReport {
    const { relation } = this;
    const expected = percentAt(exact.percent, printedOf(figure).place);
    const cells = {
      cell: addressOf(figure),
      rate: figure.text,
      numeratorCell: addressOf(exact.numerator),
      denominatorCell: addressOf(exact.denominator),
      expected,
    };
    const report = { cell: figure, expected, found: figure.text } as const;
    const full = { ...cells, numerator: exact.numerator.text, denominator: exact.denominator.text };
    const thin = relation.evidence === 'thin' ? ({ severity: 'warning' } as const) : {};
    if (relation.kind === 'share') return { ...report, ...thin, message: 'share-differs', params: full };
    const slip = this.slipOf(figure, exact, row);
    if (slip) return { ...report, message: slip, severity: 'warning', params: cells };
    return { ...report, ...thin, message: relation.kind === 'growth' ? 'growth-differs' : 'differs', params: full };
  }

  /** A rate that is right but for how it was written or what it was taken of. */
  private slipOf(
    figure: Figure,
    exact: ExactRate,
    row: RowLayout,
  ): 'hundredfold' | 'remainder' | 'average-of-rates' | null {
    const agrees = (percent: Decimal): boolean => agreementOf(figure, percent) !== 'off';
    if (!exact.percent.eq(ZERO) && (agrees(exact.percent.times(HUNDRED)) || agreesAsFraction(figure, exact.percent)))
      return 'hundredfold';
    if (this.relation.kind === 'ratio' && exact.percent.lt(HUNDRED) && agrees(HUNDRED.minus(exact.percent)))
      return 'remainder';
    return row.addends.length > 1 && this.isAverage(figure, row) ? 'average-of-rates' : null;
  }

  private isAverage(figure: Figure, row: RowLayout): boolean {
    const rates = row.addends
      .map((addend) => this.figures.at(addend, this.relation.rate.index))
      .filter((each): each is Figure => each !== null);
    if (rates.length < 2) return false;
    return (
      agreementOf(
        figure,
        rates.reduce((sum, each) => sum.plus(each.quantity.value), ZERO).div(decimal(rates.length)),
      ) !== 'off'
    );
  }
}

/** 0.8868 typed where the column has percent: it shows the digits of the rate two places on. */
function agreesAsFraction(figure: Figure, percent: Decimal): boolean {
  const printed = printedOf(figure);
  return (
    printed.value.lte(ONE) &&
    printed.value.gt(ZERO) &&
    printed.place <= -2 &&
    agreementAt(printed, percent.div(HUNDRED)) !== 'off'
  );
}

/** Whether a column prints over-achievement as 100 %: it reaches 100 and never passes it. */
function isCapped(figures: Figures, rows: readonly RowLayout[], rate: ColumnLayout): boolean {
  return rows.every(({ row }) => figures.at(row, rate.index)?.quantity.value.lte(HUNDRED) ?? true);
}

/** Works a value out when it is first asked for. */
function lazily(make: () => boolean): () => boolean {
  let value: boolean | null = null;
  return () => (value ??= make());
}
