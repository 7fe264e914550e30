import { HUNDRED, type Decimal } from '../model/decimal';
import type { Quantity } from '../model/quantity';
import type { Comparator, TargetPart } from '../model/target';
import type { Profile } from '../profile/profile';
import { decimal } from '../model/decimal';

/** One measurable aim: what a figure is compared with. */
export interface Goal {
  /** What is measured, where the target names it. */
  readonly label: string | null;
  readonly quantity: Quantity;
  /** In the base unit of `quantity`. */
  readonly value: Decimal;
  readonly comparator: Comparator;
  /** A percentage or a change in points: its gap is target minus actual. */
  readonly isRate: boolean;
  /** Compared directly with the whole target, never with a share of it. */
  readonly direct: boolean;
  /** 力争, 争取. */
  readonly stretch: boolean;
}

/** Dimensions that do not grow with time: rates, scores, multiples and durations. */
const DIRECT = new Set<Quantity['dimension']>(['percent', 'points', 'score', 'times', 'time']);

/** The goal of a part of a target. Rates, growth and at-most targets are never prorated (domain.md 2.1 d). */
export function goalOf(part: TargetPart, stretch: boolean): Goal {
  const { quantity, comparator, label } = part;
  const isRate = quantity.dimension === 'percent' || quantity.dimension === 'points';
  // 240天以上 and 培训40小时以上 grow day by day; an upper limit of time does not.
  const grows = quantity.dimension === 'time' && !isCeiling(comparator) && comparator !== '~';
  const direct = (DIRECT.has(quantity.dimension) && !grows) || quantity.value.lte(0) || isCeiling(comparator);
  return { label, quantity, value: quantity.value, comparator, isRate, direct, stretch };
}

/** Whether the comparator sets an upper limit. */
export function isCeiling(comparator: Comparator): boolean {
  return comparator === '<=' || comparator === '<';
}

/**
 * Whether a figure satisfies the goal. 左右 is satisfied from the target less the profile's tolerance upwards. A figure
 * that is printed as 近 lies below its number, one printed as 余 above it.
 */
export function satisfies(goal: Goal, value: Decimal, exactness: Quantity['exactness'], profile: Profile): boolean {
  const order = value.cmp(goal.value);
  switch (goal.comparator) {
    case '>=':
      return order > 0 || (order === 0 && exactness !== 'nearly');
    case '>':
      return order > 0 || (order === 0 && exactness === 'over');
    case '<=':
      return order < 0 || (order === 0 && exactness !== 'over');
    case '<':
      return order < 0 || (order === 0 && exactness === 'nearly');
    case '~':
      return value.gte(goal.value.minus(approximation(goal, profile)));
  }
}

function approximation(goal: Goal, profile: Profile): Decimal {
  const { points, percent } = profile.schedule.approximate;
  return goal.isRate ? decimal(points) : goal.value.abs().times(percent).div(HUNDRED);
}
