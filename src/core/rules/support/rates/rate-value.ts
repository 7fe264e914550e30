import { approximate, divide, HUNDRED, ZERO, type Decimal } from '../../../model/decimal';
import type { ColumnLayout } from '../../../model/layout';
import type { Quantity } from '../../../model/quantity';
import { convertValue } from '../../../values';
import type { CellSource, Figure, Figures } from '../cells/figures';
import type { RateCandidate } from './rate-candidates';
import { isClose } from '../cells/sample';

/** A rate as it follows from its row's figures. */
export interface ExactRate {
  /** In percent, unrounded. */
  readonly percent: Decimal;
  readonly numerator: Figure;
  /** The numerator's own cell for a share. */
  readonly denominator: Figure;
}

/** Works rates out from the cells of a row. */
export class RateValues {
  private readonly sums = new Map<number, Decimal | null>();

  constructor(
    private readonly source: CellSource,
    private readonly figures: Figures,
  ) {}

  /** The exact rate of a row; null where a figure is missing or inexact, the denominator is zero, or units do not divide. */
  of(candidate: RateCandidate, row: number): ExactRate | null {
    const numerator = this.figures.at(row, candidate.numerator.index);
    const denominator = this.figures.at(row, candidate.denominator.index);
    if (
      !numerator ||
      !denominator ||
      numerator.quantity.exactness !== 'exact' ||
      denominator.quantity.exactness !== 'exact'
    )
      return null;
    const percent =
      candidate.kind === 'share'
        ? this.share(candidate.numerator, numerator)
        : quotient(candidate, numerator.quantity.value, numerator.quantity, denominator.quantity);
    return percent && { percent, numerator, denominator };
  }

  /**
   * Whether a rate is its row's quotient to the last stored digit, as formulas have it: told without decimal arithmetic, for
   * the many rows of long ledgers. false says nothing.
   */
  explainsPlainly(candidate: RateCandidate, row: number, rate: Figure): boolean {
    if (candidate.kind !== 'ratio') return false;
    const numerator = this.figures.at(row, candidate.numerator.index)?.quantity;
    const denominator = this.figures.at(row, candidate.denominator.index)?.quantity;
    if (!numerator || !denominator || numerator.unit !== denominator.unit || denominator.value.eq(ZERO)) return false;
    if (numerator.exactness !== 'exact' || denominator.exactness !== 'exact') return false;
    return isClose(
      (approximate(numerator.value) / approximate(denominator.value)) * 100,
      approximate(rate.quantity.value),
      0,
    );
  }

  /** The rate that another numerator or denominator would give; null where it cannot be worked out. */
  with(candidate: RateCandidate, rate: ExactRate, numerator: Decimal, denominator: Decimal): Decimal | null {
    const { quantity } = rate.denominator;
    return quotient(candidate, numerator, rate.numerator.quantity, { ...quantity, value: denominator });
  }

  private share(column: ColumnLayout, figure: Figure): Decimal | null {
    const sum = this.columnSum(column);
    return sum === null || sum.eq(ZERO) ? null : divide(figure.quantity.value.times(HUNDRED), sum);
  }

  /** The sum of a column's records; null where one of them cannot be read. */
  private columnSum(column: ColumnLayout): Decimal | null {
    let sum = this.sums.get(column.index);
    if (sum === undefined) {
      sum = this.addUp(column);
      this.sums.set(column.index, sum);
    }
    return sum;
  }

  private addUp(column: ColumnLayout): Decimal | null {
    let sum = ZERO;
    for (const { row } of this.source.ledger.entries) {
      const cell = this.figures.cell(row, column.index);
      if (cell === 'unreadable') return null;
      if (cell !== 'blank') sum = sum.plus(cell.quantity.value);
    }
    return sum;
  }
}

function quotient(candidate: RateCandidate, numerator: Decimal, unit: Quantity, denominator: Quantity): Decimal | null {
  if (denominator.value.eq(ZERO)) return null;
  const value = inUnitOf({ ...unit, value: numerator }, denominator);
  if (value === null) return null;
  const difference = candidate.kind === 'growth' ? value.minus(denominator.value) : value;
  return divide(difference.times(HUNDRED), denominator.value);
}

/** Counts of different things divide (合格校数 ÷ 户数), and so does a bare figure; a share and a sum of money do not. */
function inUnitOf(numerator: Quantity, denominator: Quantity): Decimal | null {
  if (numerator.unit === denominator.unit) return numerator.value;
  const converted = convertValue(numerator, denominator.unit);
  if (converted !== null) return converted;
  return numerator.dimension === denominator.dimension && numerator.dimension === 'count' ? numerator.value : null;
}
