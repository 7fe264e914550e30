import type { Case } from './case';
import { figureParams } from './compare';
import type { Figure } from './figure';
import { satisfies } from './goal';
import { measure, wholePlan } from './measures';
import { beforeFirstStep, beforeStart, unreadDeadline } from './nothing-due';
import { outcome, type Outcome } from './outcome';
import { stepPlan } from './plan-for';
import { inUnitOf } from './print';
import { reached } from './reached';
import { stepDueBy } from './steps';
import { hasPassed } from './window';

/**
 * Judges an upper limit: exceeded is missed at once; holding counts as met from its day on (or now, where it stands
 * open-ended), and as on schedule before.
 */
export function judgeCeiling(subject: Case, figure: Figure): Outcome {
  const { goal, window, context, steps } = subject;
  const ahead = window.due !== null && !window.standing && context.asOf < window.due;
  if (ahead && context.asOf < window.start) return beforeStart(window, figure.shown);
  const params = figureParams(goal, figure, window.due);
  const whole = { measures: measure(goal, wholePlan(goal), figure.value), due: window.due };
  if (satisfies(goal, figure.value, figure.exactness, context.profile)) {
    if (window.unread) return unreadDeadline(window.unread.text);
    return ahead ? outcome('on-schedule', 'ceiling-holds', params, whole) : reached(subject, figure);
  }
  if (steps.length > 0 && !hasPassed(window, context.asOf)) return againstStep(subject, figure);
  return outcome('missed', 'ceiling-exceeded', params, whole);
}

/** An upper limit that comes down step by step: over the last step due is missed, before the first nothing is due. */
function againstStep({ goal, window, context, steps }: Case, figure: Figure): Outcome {
  const step = stepDueBy(steps, context.asOf);
  if (!step?.value) return beforeFirstStep(steps, figure.shown, window.due);
  const params = {
    ...figureParams(goal, figure, window.due),
    planned: inUnitOf(goal, step.value),
    milestone: step.raw,
  };
  const rest = { measures: measure(goal, stepPlan(goal, step), figure.value), due: window.due };
  return figure.value.lte(step.value)
    ? outcome('on-schedule', 'ceiling-step-holds', params, rest)
    : outcome('missed', 'ceiling-step-exceeded', params, rest);
}
