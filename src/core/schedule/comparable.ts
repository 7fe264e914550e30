import { approximate, decimal, HUNDRED, ONE, type Decimal } from '../model/decimal';
import type { Message } from '../model/message';
import type { Quantity } from '../model/quantity';
import { convertValue } from '../values';
import { isCeiling, type Goal } from './goal';
import { inUnitOf } from './print';

/** A quantity in the base unit of a goal, with what had to be assumed to read it so. */
export interface Comparable {
  readonly value: Decimal;
  readonly guess: Message | null;
}

/** Powers by which a figure is off when 千, 万 or 亿 was left out or written twice. */
const SCALES = [1_000, 10_000, 100_000_000].map(decimal);

const TEN = decimal(10);

/** How far two printings of one area may lie apart, as a share of it. */
const PRINTED_ALIKE = decimal('0.0001');

/** Completion that a corrected figure must show to be believed: at most twice the target. */
const CREDIBLE_MOST = decimal(2);

/** A quantity expressed in the goal's base unit as it stands, null where the two do not compare. */
export function inGoalUnit(quantity: Quantity, goal: Goal): Decimal | null {
  const own = quantity.unit;
  const wanted = goal.quantity.unit;
  if (own === null) return quantity.value;
  if (wanted === null) return quantity.dimension === 'percent' ? null : quantity.value;
  if (own === wanted) return quantity.value;
  const converted = convertValue(quantity, wanted);
  return converted && (isPrintedSame(converted, goal) ? goal.value : converted);
}

/**
 * Whether a converted figure is the target as far as both are printed: 643.44公顷 is written as 9651.56亩, which is
 * 643.4373公顷. A coarse target (2.2万亩) is not reached by what merely rounds to it.
 */
function isPrintedSame(converted: Decimal, { value, quantity }: Goal): boolean {
  const off = converted.minus(value).abs();
  const halfStep = quantity.scale.div(TEN.pow(quantity.decimals)).div(2);
  return off.lte(halfStep) && off.lte(value.abs().times(PRINTED_ALIKE));
}

/**
 * The plausible reading of a quantity beside a goal. Clerks enter 28000 in a column of 万户, 15800万户 for 15800户 and
 * 0.34 for 34 %: where the figure as it stands is absurd beside the target and the corrected one is not, the corrected
 * one is used and the guess says so. Null where the two do not compare.
 */
export function comparable(quantity: Quantity, goal: Goal): Comparable | null {
  const value = inGoalUnit(quantity, goal);
  if (value === null) return null;
  if (isOrdinary(value, goal) || value.lte(0) || goal.value.lte(0)) return { value, guess: null };
  const corrected = tooLarge(quantity, value, goal) ?? tooSmall(quantity, value, goal);
  return corrected ? { value: corrected, guess: guessOf(quantity, inUnitOf(goal, corrected)) } : { value, guess: null };
}

/** Neither near the 2 % from which on a figure may be too small nor near the tenfold that may be too large: most rows. */
function isOrdinary(value: Decimal, goal: Goal): boolean {
  const ratio = approximate(value) / approximate(goal.value);
  return ratio > 0.03 && ratio < 9;
}

function guessOf(quantity: Quantity, value: string): Message {
  return { id: 'guess.actual-scale', params: { text: quantity.raw, value } };
}

function tooLarge(quantity: Quantity, value: Decimal, goal: Goal): Decimal | null {
  const ratio = value.div(goal.value);
  if (SCALES.some((scale) => ratio.eq(scale))) return goal.value;
  if (quantity.scale.lte(ONE)) return null;
  const absurd = isBare(quantity) ? 10 : 1_000;
  const unscaled = value.div(quantity.scale);
  return ratio.gte(absurd) && credible(unscaled, goal, '0.001') ? unscaled : null;
}

/** Never for an upper limit: there a small figure is a good one. */
function tooSmall(quantity: Quantity, value: Decimal, goal: Goal): Decimal | null {
  if (isCeiling(goal.comparator) || !isBare(quantity)) return null;
  const ratio = value.div(goal.value);
  if (goal.quantity.dimension === 'percent') return fractionForPercent(value, ratio, goal);
  const scaled = value.times(goal.quantity.scale);
  if (goal.quantity.scale.gt(ONE) && ratio.lt('0.001') && credible(scaled, goal, '0.05')) return scaled;
  const fractional = quantity.decimals > 0 && SCALES.some((scale) => ratio.times(scale).eq(ONE));
  return fractional ? goal.value : null;
}

function fractionForPercent(value: Decimal, ratio: Decimal, goal: Goal): Decimal | null {
  const percent = value.times(HUNDRED);
  return value.lte('1.5') && ratio.lte('0.02') && credible(percent, goal, '0.1') ? percent : null;
}

function credible(value: Decimal, goal: Goal, least: string): boolean {
  const completion = value.div(goal.value);
  return completion.gte(least) && completion.lte(CREDIBLE_MOST);
}

/** Whether the cell holds digits alone: its unit and scale came from a header or the unit column. */
export function isBare(quantity: Quantity): boolean {
  return /^[\s\d.,,+\-−()()]+$/.test(quantity.raw);
}
