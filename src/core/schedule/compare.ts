import { divide, decimal, HUNDRED, ZERO, type Decimal } from '../model/decimal';
import { isoOf, type Day } from '../model/day';
import { memoize } from '../model/memoize';
import type { MessageParam } from '../model/message';
import type { Profile } from '../profile/profile';
import type { Figure } from './figure';
import type { Goal } from './goal';
import { measure, percentOfPlan, type Plan } from './measures';
import { outcome, type Outcome } from './outcome';
import { inUnitOf, oneDecimal } from './print';

/** Parameters that every sentence about a figure may use. */
export function figureParams(goal: Goal, figure: Figure, due: Day | null): Record<string, MessageParam> {
  const completion = goal.value.gt(0) ? oneDecimal(divide(figure.value.times(HUNDRED), goal.value)) : '—';
  return { actual: figure.shown, target: inUnitOf(goal, goal.value), completion, due: due === null ? '—' : isoOf(due) };
}

/**
 * How a figure that does not reach its goal stands against what is planned by now: above or at the plan on schedule,
 * within the tolerance on schedule, within the red line behind, beyond it seriously behind.
 */
export function againstPlan(goal: Goal, plan: Plan, figure: Figure, due: Day | null, profile: Profile): Outcome {
  const measures = measure(goal, plan, figure.value);
  const ofPlan = profile.schedule.measure === 'percent-of-plan';
  const shortfall = ofPlan ? percentOfPlan(goal, plan, figure.value) : measures.gap;
  const family = familyOf(goal, plan);
  const params = {
    ...figureParams(goal, figure, due),
    planned: inUnitOf(goal, plan.value),
    share: plan.share === null ? '—' : oneDecimal(plan.share),
    redLine: profile.schedule.redLine,
    tolerance: profile.schedule.tolerance,
  };
  if (shortfall === null && figure.value.lt(plan.value)) {
    return outcome('behind', 'behind-no-share', params, { measures, due });
  }
  const below = shortfall ?? ZERO;
  const gap = oneDecimal(below);
  if (below.lt(0))
    return outcome(
      'on-schedule',
      `ahead-${family}`,
      { ...params, gap: oneDecimal(measures.gap ?? below) },
      { measures, due },
    );
  if (below.eq(0)) return outcome('on-schedule', `level-${family}`, params, { measures, due });
  const [status, word] = grade(below, profile);
  return outcome(status, `${word}-${family}${ofPlan ? '-of-plan' : ''}`, { ...params, gap }, { measures, due });
}

/** The profile's bounds are texts, and the same for every row. */
const bound = memoize((text: string) => decimal(text));

function grade(below: Decimal, { schedule }: Profile): ['on-schedule' | 'behind' | 'seriously-behind', string] {
  if (below.lte(bound(schedule.tolerance))) return ['on-schedule', 'tolerated'];
  return below.lte(bound(schedule.redLine)) ? ['behind', 'behind'] : ['seriously-behind', 'seriously'];
}

function familyOf(goal: Goal, plan: Plan): 'linear' | 'step' | 'rate' | 'whole' {
  if (plan.basis !== 'whole') return plan.basis;
  return goal.isRate ? 'rate' : 'whole';
}
