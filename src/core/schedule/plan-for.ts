import { divide, HUNDRED } from '../model/decimal';
import type { Case } from './case';
import type { Figure } from './figure';
import type { Goal } from './goal';
import { measure, wholePlan, type Plan } from './measures';
import { beforeFirstStep, beforeStart, inFirstMonth } from './nothing-due';
import type { Outcome } from './outcome';
import { elapsedShare, percentOf, shareOf } from './plan-share';
import { stepDueBy, type Step } from './steps';

/** What is due by the as-of day: a plan to compare with, or the outcome where nothing can be compared. */
export type Due = { readonly plan: Plan } | { readonly settled: Outcome };

/**
 * What is planned by the as-of day, first that applies (design.md section 2): the row's own milestones as steps; the
 * whole target for what stands open-ended, is due at once or is a rate; the share of the window that has elapsed.
 */
export function dueBy(subject: Case, figure: Figure): Due {
  const { goal, window, steps, context } = subject;
  const { asOf } = context;
  if (steps.length > 0) {
    const step = stepDueBy(steps, asOf);
    return step ? { plan: stepPlan(goal, step) } : { settled: beforeFirstStep(steps, figure.shown, window.due) };
  }
  if (asOf < window.start) return { settled: beforeStart(window, figure.shown) };
  if (window.due === null || window.standing) return { plan: wholePlan(goal) };
  return byElapsed(subject, figure, window.due);
}

function byElapsed({ goal, window, context }: Case, figure: Figure, due: number): Due {
  const share = elapsedShare(window.start, due, context.asOf, context.profile.schedule.prorate);
  const plan: Plan = goal.direct
    ? wholePlan(goal)
    : { basis: 'linear', value: shareOf(goal.value, share), share: percentOf(share) };
  if (share.elapsed > 0) return { plan };
  const measures = measure(goal, plan, figure.value);
  // A rate that nothing asks for yet is not below anything.
  return { settled: inFirstMonth(window, figure.shown, goal.direct ? { ...measures, gap: null } : measures) };
}

/** The plan that a milestone asks for. */
export function stepPlan(goal: Goal, step: Step): Plan {
  const value = step.value ?? goal.value;
  return { basis: 'step', value, share: goal.value.gt(0) ? divide(value.times(HUNDRED), goal.value) : null };
}
