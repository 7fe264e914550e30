import { divide, decimalsOf, HUNDRED, ONE, plain, roundHalfUp, type Decimal } from '../model/decimal';
import type { Quantity } from '../model/quantity';
import { formatQuantity } from '../values';
import type { Goal } from './goal';

/** One decimal, rounded half up, without sign: gaps and shares as 通报 print them. */
export function oneDecimal(value: Decimal): string {
  return roundHalfUp(value.abs(), 1).toFixed(1);
}

/** A value in the goal's base unit, printed in the goal's own unit and scale: 48.58处, 0.72万户. */
export function inUnitOf(goal: Goal, value: Decimal): string {
  return formatQuantity(sameUnit(goal.quantity, value), goal.quantity);
}

/** A figure as a sentence shows it: with its unit, also where the cell holds a bare number. */
export function shown(quantity: Quantity): string {
  return formatQuantity(quantity);
}

function sameUnit(unit: Quantity, value: Decimal): Quantity {
  const exact = unit.scale === ONE ? value : divide(value, unit.scale);
  // 0.9625万套 must not become 0.96万套: a unit in 万 or 亿 needs the places that its scale hides, but 44482.76万元 does not.
  const amount = roundHalfUp(exact, unit.scale.gt(ONE) && exact.abs().lt(HUNDRED) ? 4 : 2);
  return {
    ...unit,
    raw: plain(amount),
    amount,
    value: unit.scale === ONE ? amount : amount.times(unit.scale),
    decimals: decimalsOf(amount),
    exactness: 'exact',
  };
}
