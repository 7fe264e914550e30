import type { Decimal } from './decimal';

/** What a unit measures; quantities compare only within one dimension. `count` units (处, 户, 个…) compare with each other only when their unit words agree or one is missing. */
export type Dimension =
  | 'count'
  | 'money'
  | 'area'
  | 'length'
  | 'mass'
  | 'time'
  | 'energy'
  | 'percent'
  | 'points'
  | 'times'
  | 'score'
  | 'unknown';

/** How exact a printed figure is: 26.28万户 is exact (to its precision), 近37万名 is `nearly`, 34万余人 is `over`, 50左右 is `about`. */
export type Exactness = 'exact' | 'nearly' | 'over' | 'about';

/**
 * A figure with its unit. `value` is in the base unit (scale applied): 1.05万套 has amount 1.05, scale 10000,
 * value 10500 and unit 套; 3350.88万元 has value 33508800 and unit 元. Percentages keep percent as their unit:
 * 26% has value 26, unit `%`. 个百分点 is unit `pp`, dimension `points`. A bare number has unit null.
 */
export interface Quantity {
  /** The text that was read, unchanged. */
  readonly raw: string;
  /** The figure as printed, before its scale: 1.05 in 1.05万套. */
  readonly amount: Decimal;
  /** 1, 100, 1000, 10000 (万), 100000000 (亿) and their like. */
  readonly scale: Decimal;
  /** amount × scale. */
  readonly value: Decimal;
  /** Unit word without its scale (套, 元, 平方米, %), null where the text has none. */
  readonly unit: string | null;
  readonly dimension: Dimension;
  /** Decimals that the amount is printed with: 2 in 1.05万套. */
  readonly decimals: number;
  readonly exactness: Exactness;
}

/** A quantity found inside a longer text, with its place (UTF-16 offsets into the text that was searched). */
export interface QuantitySpan {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}
