import { HUNDRED, ONE, decimal, type Decimal } from '../../../model/decimal';
import type { Quantity } from '../../../model/quantity';
import type { Target, TargetPart } from '../../../model/target';
import type { Profile } from '../../../profile/profile';
import { convertValue } from '../../../values';
import { scaleSlip } from '../scales/scale-slip';
import { isPerUnit } from './state-words';

/** How a figure stands to a target. `unknown`: they do not compare, or the printed figures leave it open. */
export type Reach = 'reached' | 'short' | 'exceeded' | 'unknown';

/** 约50, 近50 and 50余 may lie this far from the printed figure, as a share of it. */
const VAGUE = decimal('0.1');
const HALF = decimal('0.5');
const TEN = decimal(10);

/**
 * Whether a figure reaches a target, as surely as the texts allow. Relative targets (提高50%), targets for each unit and
 * figures off by a power of ten are `unknown`. With several parts the figure must fall short of every part that it
 * compares with, because it may belong to any of them.
 */
export function reachOf(target: Target, actual: Quantity, profile: Profile): Reach {
  const { kind, parts, raw } = target;
  if ((kind !== 'quantity' && kind !== 'all') || isPerUnit(raw)) return 'unknown';
  const each = parts.map((part) => partReach(part, actual, profile));
  const [first] = each;
  const told = each.filter((reach) => reach !== null);
  if (first === undefined || told.length === 0) return 'unknown';
  if (told.length < each.length && told.some((reach) => reach === 'reached')) return 'unknown';
  return told.every((reach) => reach === told[0]) ? (told[0] ?? 'unknown') : 'unknown';
}

/** Null where the figure does not compare with the part. */
function partReach(part: TargetPart, actual: Quantity, profile: Profile): Reach | null {
  const { comparator, quantity } = part;
  const value = convertValue(actual, quantity.unit);
  if (value === null) return null;
  if (quantity.exactness !== 'exact' || scaleSlip(actual, quantity, comparator)) return 'unknown';
  const gap = quantity.value.minus(value);
  if (comparator === '<=' || comparator === '<') return ceilingReach(gap, actual, value, comparator);
  const reached = comparator === '>' ? gap.lt(0) : gap.lte(0);
  if (reached) return actual.exactness === 'exact' || actual.exactness === 'over' ? 'reached' : 'unknown';
  const allowed = [roundingOf(quantity), toleranceOf(part, profile), vagueness(actual, value)];
  return allowed.some((each) => gap.lte(each)) && !gap.eq(0) ? 'unknown' : 'short';
}

function ceilingReach(gap: Decimal, actual: Quantity, value: Decimal, comparator: '<=' | '<'): Reach {
  const holds = comparator === '<' ? gap.gt(0) : gap.gte(0);
  if (holds) return actual.exactness === 'exact' ? 'reached' : 'unknown';
  return actual.exactness !== 'exact' && gap.abs().lte(vagueness(actual, value)) ? 'unknown' : 'exceeded';
}

/** Half of the target's last printed digit where it is scaled: 27980户 is 2.8万户. */
function roundingOf({ scale, decimals }: Quantity): Decimal {
  return scale.lte(ONE) ? decimal(0) : scale.div(TEN.pow(decimals)).times(HALF);
}

/** What 左右 allows. */
function toleranceOf({ comparator, quantity }: TargetPart, { schedule }: Profile): Decimal {
  if (comparator !== '~') return decimal(0);
  if (quantity.dimension === 'percent') return decimal(schedule.approximate.points);
  return quantity.value.times(decimal(schedule.approximate.percent)).div(HUNDRED);
}

function vagueness({ exactness }: Quantity, value: Decimal): Decimal {
  return exactness === 'exact' ? decimal(0) : value.abs().times(VAGUE);
}
