import { divide, HUNDRED, type Decimal } from '../model/decimal';
import { isCeiling, type Goal } from './goal';
import type { Measures } from './outcome';

/** What is due by the as-of day. */
export interface Plan {
  readonly basis: 'linear' | 'step' | 'whole';
  /** In the base unit of the goal. */
  readonly value: Decimal;
  /** In percent of the goal; null where the goal is not above zero. */
  readonly share: Decimal | null;
}

/** The plan that asks for the whole target. */
export function wholePlan(goal: Goal): Plan {
  return { basis: 'whole', value: goal.value, share: goal.value.gt(0) ? HUNDRED : null };
}

/** The figures of an actual against a plan; the gap is positive where the actual is worse than planned. */
export function measure(goal: Goal, plan: Plan, actual: Decimal): Measures {
  const completion = goal.value.gt(0) ? divide(actual, goal.value) : null;
  const prorated = plan.basis !== 'whole' || !goal.direct;
  return {
    planned: prorated ? plan.value : null,
    plannedShare: prorated ? plan.share : null,
    completion,
    gap: gapOf(goal, plan, actual),
  };
}

/** 26 % against 30 % is 4; an amount's gap is its planned share minus its completion, both in percent of the target. */
function gapOf(goal: Goal, plan: Plan, actual: Decimal): Decimal | null {
  const ceiling = isCeiling(goal.comparator);
  if (goal.isRate) return ceiling ? actual.minus(plan.value) : plan.value.minus(actual);
  if (plan.share === null) return null;
  const completion = divide(actual.times(HUNDRED), goal.value);
  return ceiling ? completion.minus(plan.share) : plan.share.minus(completion);
}

/** How far the actual lies below plan in percent of the plan; null where nothing is planned. */
export function percentOfPlan(goal: Goal, plan: Plan, actual: Decimal): Decimal | null {
  if (plan.value.lte(0)) return null;
  const below = isCeiling(goal.comparator) ? actual.minus(plan.value) : plan.value.minus(actual);
  return divide(below.times(HUNDRED), plan.value);
}
