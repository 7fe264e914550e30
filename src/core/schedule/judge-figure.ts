import { divide } from '../model/decimal';
import type { Case } from './case';
import { againstPlan, figureParams } from './compare';
import type { Figure } from './figure';
import { isCeiling, satisfies, type Goal } from './goal';
import { judgeCeiling } from './judge-ceiling';
import { measure, wholePlan } from './measures';
import { startAfterDue, unreadDeadline } from './nothing-due';
import { outcome, withGuesses, type Outcome } from './outcome';
import { dueBy } from './plan-for';
import { oneDecimal } from './print';
import { reached } from './reached';
import { endsBeforeStart, hasPassed } from './window';

/** Judges a figure against its goal. */
export function judgeFigure(subject: Case, figure: Figure): Outcome {
  const { goal, window } = subject;
  const judged = isCeiling(goal.comparator) ? judgeCeiling(subject, figure) : judgeFloor(subject, figure);
  const result = withCompletion(judged, goal, figure);
  // A target that is met is met whatever the window: only other verdicts rest on how the window was read.
  return withGuesses(result, result.status === 'met' ? figure.guesses : [...figure.guesses, ...window.guesses]);
}

/** At least the target: reached, or compared with what is due by now. */
function judgeFloor(subject: Case, figure: Figure): Outcome {
  const { goal, window, context } = subject;
  if (satisfies(goal, figure.value, figure.exactness, context.profile)) return reached(subject, figure);
  if (window.unread) return unreadDeadline(window.unread.text);
  if (endsBeforeStart(window)) return startAfterDue(window);
  if (hasPassed(window, context.asOf)) return missed(subject, figure);
  const due = dueBy(subject, figure);
  return 'plan' in due ? againstPlan(goal, due.plan, figure, window.due, context.profile) : due.settled;
}

function missed({ goal, window }: Case, figure: Figure): Outcome {
  const measures = measure(goal, wholePlan(goal), figure.value);
  const params = figureParams(goal, figure, window.due);
  const rest = { measures, due: window.due };
  // 近5000家 of 5000家, or exactly what was to be exceeded: short of the target by no figure that could be printed.
  if (!measures.gap?.gt(0)) return outcome('missed', 'missed-no-gap', params, rest);
  const reason = `missed${goal.isRate ? '-rate' : ''}${goal.stretch ? '-stretch' : ''}`;
  return outcome('missed', reason, { ...params, gap: oneDecimal(measures.gap) }, rest);
}

/** The completion is a fact of the row, also where nothing is due yet. */
function withCompletion(result: Outcome, goal: Goal, figure: Figure): Outcome {
  if (result.measures.completion !== null || goal.value.lte(0)) return result;
  return { ...result, measures: { ...result.measures, completion: divide(figure.value, goal.value) } };
}
