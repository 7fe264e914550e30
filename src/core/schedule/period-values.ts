import type { Period } from '../model/deadline';
import { HUNDRED, ONE, ZERO, type Decimal } from '../model/decimal';
import type { Quantity } from '../model/quantity';
import { inGoalUnit, isBare } from './comparable';
import type { Goal } from './goal';

/**
 * The figures of a row's period columns in the base unit of its goal; figures in other units are left out. They are not
 * corrected one by one as an actual is, because what is absurd for a year may be right for a month.
 */
export function valuesOf(
  cells: readonly { readonly period: Period; readonly quantity: Quantity }[],
  goal: Goal,
): readonly { readonly period: Period; readonly value: Decimal }[] {
  const scale = missingScale(
    cells.map(({ quantity }) => quantity),
    goal,
  );
  return cells.flatMap(({ period, quantity }) => {
    const value = valueOf(quantity, goal);
    return value === null ? [] : [{ period, value: value.times(scale) }];
  });
}

/** Percentages in the columns of an amount are shares of it. */
function valueOf(quantity: Quantity, goal: Goal): Decimal | null {
  const isShare = quantity.dimension === 'percent' && goal.quantity.dimension !== 'percent';
  return isShare ? quantity.value.times(goal.value).div(HUNDRED) : inGoalUnit(quantity, goal);
}

/** The scale of a target such as 1.2万户 where its period columns hold bare numbers in 万: 0.3, 0.6, 0.9, 1.2. */
function missingScale(quantities: readonly Quantity[], goal: Goal): Decimal {
  const { scale } = goal.quantity;
  const bare = quantities.every((one) => isBare(one) && one.scale.eq(ONE) && one.dimension !== 'percent');
  if (scale.lte(ONE) || !bare) return ONE;
  const most = quantities.reduce((max, { value }) => (value.gt(max) ? value : max), ZERO);
  return most.times(HUNDRED).lt(goal.value) ? scale : ONE;
}
