import { decimalsOf, decimal, plain, roundHalfUp, type Decimal } from '../model/decimal';
import type { Quantity } from '../model/quantity';
import { formatQuantity } from '../values';
import type { Goal } from './goal';

/** One decimal, rounded half up, without sign: gaps and shares as 通报 print them. */
export function oneDecimal(value: Decimal): string {
  return roundHalfUp(value.abs(), 1).toFixed(1);
}

/** A value in the goal's base unit, printed in the goal's own unit and scale: 48.58处, 0.72万户. */
export function inUnitOf(goal: Goal, value: Decimal): string {
  return formatQuantity(sameUnit(goal.quantity, value));
}

/** A figure as a sentence shows it: with its unit, also where the cell holds a bare number. */
export function shown(quantity: Quantity): string {
  return formatQuantity(quantity);
}

function sameUnit(unit: Quantity, value: Decimal): Quantity {
  const amount = roundHalfUp(value.div(unit.scale), 2 + Math.max(0, decimalsOf(decimal(unit.amount)) - 1));
  return {
    ...unit,
    raw: plain(amount),
    amount,
    value: amount.times(unit.scale),
    decimals: decimalsOf(amount),
    exactness: 'exact',
  };
}
