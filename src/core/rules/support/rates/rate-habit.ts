import { addressOf } from '../cells/addresses';
import type { Decimal } from '../../../model/decimal';
import type { Figure, Figures } from '../cells/figures';
import { agreementAt, agreementOf, percentAt, printedOf } from '../cells/printed';
import { isRate, type RateRelation } from './rate-relation';
import type { ExactRate, RateValues } from './rate-value';

/** A rate that is right, written otherwise than rounded at the digits it shows. */
export interface RateHabit {
  readonly message: 'truncated-rate' | 'fewer-digits';
  readonly figure: Figure;
  readonly expected: string;
  /** What the rate follows from: C5÷B5. */
  readonly formula: string;
}

/** How the rate of a row was written, null where nothing is to be said of it. */
export function rateHabit(figures: Figures, values: RateValues, relation: RateRelation, row: number): RateHabit | null {
  const figure = figures.at(row, relation.rate.index);
  const told = figure && isRate(figure) && !values.explainsPlainly(relation, row, figure);
  const exact = told ? values.of(relation, row) : null;
  const message = figure && exact ? habitOf(figure, exact.percent) : null;
  if (!figure || !exact || !message) return null;
  if (relation.rivals.some((rival) => isRounded(figure, values.of(rival, row)?.percent ?? null))) return null;
  const expected = percentAt(exact.percent, printedOf(figure).place);
  return { message, figure, expected, formula: formulaOf(relation, exact) };
}

function formulaOf({ kind }: RateRelation, exact: ExactRate): string {
  const numerator = addressOf(exact.numerator);
  const denominator = addressOf(exact.denominator);
  if (kind === 'growth') return `(${numerator}-${denominator})÷${denominator}`;
  return kind === 'share' ? `${numerator}÷Σ${numerator.replace(/\d+$/, '')}` : `${numerator}÷${denominator}`;
}

/** How a rate that is accepted was written otherwise than rounded at the digits it shows: 88.00% typed as 88 %, or cut off. */
function habitOf(figure: Figure, exact: Decimal): 'truncated-rate' | 'fewer-digits' | null {
  const agreement = agreementOf(figure, exact);
  if (agreement === 'off' || agreement === 'exact') return null;
  if (agreementAt(printedOf(figure), exact) === 'off') return 'fewer-digits';
  return agreement === 'truncated' ? 'truncated-rate' : null;
}

function isRounded(figure: Figure, percent: Decimal | null): boolean {
  const agreement = percent === null ? 'off' : agreementOf(figure, percent);
  return agreement === 'exact' || agreement === 'rounded';
}
