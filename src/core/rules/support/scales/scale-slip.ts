import { approximate, divide, ONE, decimal, decimalsOf, plain, type Decimal } from '../../../model/decimal';
import type { Quantity } from '../../../model/quantity';
import type { Comparator } from '../../../model/target';
import { convertValue } from '../../../values';

/** A figure that is off by a power of ten. */
export interface ScaleSlip {
  /** What the figure as printed is to be divided by; below 1 where it is too small. */
  readonly factor: Decimal;
  /** Whether nothing but a slip explains it: the corrected figure equals the other one, or a unit says 万. */
  readonly certain: boolean;
}

/** Scales that are left out or written twice: 万, 亿 and 千. */
const TEN_THOUSAND = decimal(10_000);
const HUNDRED_MILLION = decimal(100_000_000);
const THOUSAND = decimal(1_000);

/** A completion outside of these is not plausible as it stands. */
const TOO_LARGE = decimal(20);
const TOO_SMALL = decimal('0.0005');
/** A completion between these is plausible once corrected. */
const LEAST = decimal('0.2');
const MOST = decimal('1.5');

/**
 * Whether a figure is off from the one it is measured by in a way that a left out or doubled 万, 亿 or 千 explains: by
 * exactly that factor, or so that it is absurd as it stands (below 0.05 % or above 20 times) and plausible once corrected
 * (20 % to 150 %). Null where it is not, where the two do not compare, and for percentages.
 */
export function scaleSlip(actual: Quantity, target: Quantity, comparator: Comparator): ScaleSlip | null {
  if (!isScaled(actual) || !isScaled(target) || isOrdinary(actual, target)) return null;
  const value = convertValue(actual, target.unit);
  if (value === null || value.lte(0) || target.value.lte(0)) return null;
  const ratio = divide(value, target.value);
  const ceiling = comparator === '<=' || comparator === '<';
  return (
    exactSlip(actual, target, ratio, ceiling) ??
    (ceiling ? null : (largeSlip(actual, target, ratio) ?? smallSlip(actual, target, ratio)))
  );
}

function isScaled({ dimension }: Quantity): boolean {
  return dimension !== 'percent' && dimension !== 'points' && dimension !== 'times' && dimension !== 'score';
}

/** Nearly every row of a ledger: same unit, ratio nowhere near a slip. Binary numbers do for telling. */
function isOrdinary(actual: Quantity, target: Quantity): boolean {
  if (actual.unit !== target.unit) return false;
  const ratio = approximate(actual.value) / approximate(target.value);
  return ratio > 0.002 && ratio < 19;
}

/** The same digits, another power of ten. */
function exactSlip(actual: Quantity, target: Quantity, ratio: Decimal, ceiling: boolean): ScaleSlip | null {
  const factor = [TEN_THOUSAND, HUNDRED_MILLION, THOUSAND].find((each) => ratio.eq(each));
  if (factor) {
    const certain = saysScale(actual, target) || significantDigits(target) >= 2;
    return certain || !factor.eq(THOUSAND) ? { factor, certain } : null;
  }
  const inverse = [TEN_THOUSAND, HUNDRED_MILLION, THOUSAND].find((each) => ratio.times(each).eq(ONE));
  // 3 of 30,000 has just begun; 2.8 of 28,000 has lost its 万.
  if (!inverse || ceiling || decimalsOf(actual.amount) === 0) return null;
  // 3350.88 beside 3350.88万元 may well have left the whole unit to be understood.
  const certain = actual.unit !== null && (actual.dimension === 'count' || saysScale(actual, target));
  return { factor: ONE.div(inverse), certain };
}

/** 28450 in a column of 万户 against 2.8. */
function largeSlip(actual: Quantity, target: Quantity, ratio: Decimal): ScaleSlip | null {
  if (ratio.lt(TOO_LARGE)) return null;
  const said = [actual.scale, target.scale].filter((scale) => scale.gte(THOUSAND));
  const factor = said.find((each) => isPlausible(ratio.div(each)));
  if (factor) return { factor, certain: true };
  // Figures of other things (5 events, 12,000 guests) differ by chance as well.
  if (actual.unit !== target.unit) return null;
  return isPlausible(ratio.div(TEN_THOUSAND)) ? { factor: TEN_THOUSAND, certain: false } : null;
}

/** 2.65 against 28000户, 0.9 against 1.2万户. */
function smallSlip(actual: Quantity, target: Quantity, ratio: Decimal): ScaleSlip | null {
  if (ratio.gt(TOO_SMALL)) return null;
  const said = target.scale.gte(THOUSAND) && actual.scale.eq(ONE) && isPlausible(ratio.times(target.scale));
  if (said && (actual.unit === null || decimalsOf(actual.amount) > 0))
    return { factor: ONE.div(target.scale), certain: false };
  const fraction = actual.dimension === 'count' && actual.scale.eq(ONE) && decimalsOf(actual.amount) > 0;
  // 0.22 in a column of 万元 against 3000: divided by 10,000 once more, unless it has hardly begun.
  const twice = actual.dimension !== 'count' && actual.unit === target.unit && decimalsOf(actual.amount) > 0;
  return (fraction || twice) && isPlausible(ratio.times(TEN_THOUSAND))
    ? { factor: ONE.div(TEN_THOUSAND), certain: fraction }
    : null;
}

function isPlausible(completion: Decimal): boolean {
  return completion.gte(LEAST) && completion.lte(MOST);
}

function saysScale(actual: Quantity, target: Quantity): boolean {
  return actual.scale.gt(ONE) || target.scale.gt(ONE);
}

function significantDigits({ amount }: Quantity): number {
  return plain(amount)
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '').length;
}

/** The figure as it was probably meant, in its own unit: 28000万户 as 2.8万户. */
export function corrected(quantity: Quantity, factor: Decimal): Quantity {
  const amount = quantity.amount.div(factor);
  return { ...quantity, amount, value: amount.times(quantity.scale), decimals: decimalsOf(amount) };
}
