import type { Decimal } from '../model/decimal';
import type { Quantity } from '../model/quantity';
import { prepare } from './text';
import { unitInfo, type UnitInfo } from './units';

/** Units of a count that name the same thing. 个 and 处 do not. */
const SAME_COUNT: readonly (readonly string[])[] = [
  ['人', '名', '位', 'person', 'persons', 'people', '人员', '人口'],
  ['户', '家庭', 'household', 'households', '户数'],
  ['场', '場', '场次'],
  ['平方米', '平米'],
  ['项', '项目', 'project', 'projects'],
];

/**
 * Compares two quantities: negative, 0 or positive as `a` is less than, equal to or more than `b`; null where they
 * do not compare (other dimensions, or counts of different things). A quantity without a unit compares with any
 * count by its bare value.
 */
export function compareQuantities(a: Quantity, b: Quantity): number | null {
  const converted = convertValue(a, b.unit);
  return converted === null ? null : converted.cmp(b.value);
}

/**
 * The quantity's value in another base unit (without scale: 元, not 万元), or null where it does not convert.
 * A quantity without a unit is taken to be in `toUnit`, and so is any count for `toUnit` null.
 */
export function convertValue(quantity: Quantity, toUnit: string | null): Decimal | null {
  const { unit, value } = quantity;
  if (unit === toUnit) return value;
  if (unit === null || toUnit === null) return isBareComparable(unit ?? toUnit) ? value : null;
  const target = prepare(toUnit).text;
  if (unit === target) return value;
  const from = unitInfo(unit);
  const to = unitInfo(target);
  if (from?.group != null && from.group === to?.group) return rescale(value, from, to);
  return sameCount(unit, target) ? value : null;
}

/** A bare number may stand for anything but a share, a difference of shares or a multiple. */
function isBareComparable(unit: string | null): boolean {
  if (unit === null) return true;
  const dimension = unitInfo(unit)?.dimension ?? 'unknown';
  return dimension !== 'percent' && dimension !== 'points' && dimension !== 'times';
}

function rescale(value: Decimal, from: UnitInfo, to: UnitInfo): Decimal {
  return value.times(from.above).times(to.below).div(from.below.times(to.above));
}

function sameCount(a: string, b: string): boolean {
  return SAME_COUNT.some((group) => group.includes(a) && group.includes(b));
}
