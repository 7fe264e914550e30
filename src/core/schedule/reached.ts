import { isoOf, type Day } from '../model/day';
import type { Entry } from '../model/ledger';
import type { Case } from './case';
import { figureParams } from './compare';
import type { Figure } from './figure';
import { valueOf } from './filled';
import { isCeiling } from './goal';
import { measure, wholePlan } from './measures';
import { outcome, type Measures, type Outcome } from './outcome';
import { dueBy } from './plan-for';
import { hasPassed } from './window';
import { mentions } from './words';

/** A target that is reached: late only where a completion date or the status column says so, and then for good. */
export function reached(subject: Case, figure: Figure): Outcome {
  const { entry, goal, window, context } = subject;
  const params = figureParams(goal, figure, window.due);
  const rest = { measures: reachedMeasures(subject, figure), due: window.due };
  const completed = completionDay(entry, context.asOf);
  if (completed !== null && window.due !== null && completed > window.due) {
    return outcome('met-late', 'met-late', { ...params, completed: isoOf(completed) }, rest);
  }
  if (completed === null && hasPassed(window, context.asOf) && isDoneLate(entry)) {
    return outcome('met-late', 'done-late-by-words', { text: entry.status?.text ?? '' }, rest);
  }
  // Only 左右 is satisfied below its figure; how far below is allowed is the profile's choice and must be printed.
  if (goal.comparator === '~' && figure.value.lt(goal.value)) {
    const { points, percent } = context.profile.schedule.approximate;
    const reason = goal.isRate ? 'met-about-rate' : 'met-about';
    return outcome('met', reason, { ...params, tolerance: goal.isRate ? points : percent }, rest);
  }
  return outcome('met', window.standing ? 'holds-now' : 'met', params, rest);
}

/** 逾期完成 in the status column, without a date. */
function isDoneLate({ status }: Entry): boolean {
  return valueOf(status) === 'done' && mentions(status?.text ?? '', 'late');
}

/** How far ahead of its plan a reached target is belongs to the facts. */
function reachedMeasures(subject: Case, figure: Figure): Measures {
  const { goal, window, context } = subject;
  const whole = window.unread !== null || isCeiling(goal.comparator) || hasPassed(window, context.asOf);
  const due = whole ? null : dueBy(subject, figure);
  return measure(goal, due && 'plan' in due ? due.plan : wholePlan(goal), figure.value);
}

/** The completion date, where it lies on or before the as-of day. */
function completionDay(entry: Entry, asOf: Day): Day | null {
  const date = valueOf(entry.completed)?.date ?? null;
  return date !== null && date <= asOf ? date : null;
}
