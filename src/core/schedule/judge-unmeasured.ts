import { isoOf } from '../model/day';
import { ZERO } from '../model/decimal';
import { isFilled } from './filled';
import { isCeiling } from './goal';
import type { Case } from './case';
import { judgeFigure } from './judge-figure';
import { beforeFirstStep, beforeStart, startAfterDue, unreadDeadline } from './nothing-due';
import { evidenceOf, type Evidence } from './evidence';
import { outcome, withGuesses, type Outcome } from './outcome';
import { inUnitOf } from './print';
import { stepDueBy } from './steps';
import { endsBeforeStart, hasPassed } from './window';

/**
 * Judges a goal for which the row reports no figure, by what it says in words. Nothing at all is not reported; done is
 * believed but marked; not started counts as nothing achieved; under way without a figure cannot be judged.
 */
export function judgeUnmeasured(subject: Case): Outcome {
  const { entry, goal, window, context } = subject;
  const evidence = evidenceOf(entry, context);
  const settled = settledByWords(subject, evidence);
  if (settled) return withGuesses(settled, [...window.guesses, ...evidence.guesses]);
  if (evidence.state === 'not-started') {
    const guesses = [{ id: 'guess.nothing-by-words', params: { text: evidence.text } }];
    return judgeFigure(subject, { value: ZERO, shown: inUnitOf(goal, ZERO), exactness: 'exact', guesses });
  }
  return withGuesses(stillOpen(subject, evidence), [...window.guesses, ...evidence.guesses]);
}

function settledByWords(subject: Case, evidence: Evidence): Outcome | null {
  const { goal, window, context, steps } = subject;
  const passed = hasPassed(window, context.asOf);
  if (evidence.state === 'done') return doneByWords(subject, evidence);
  if (!passed && steps.length > 0 && !stepDueBy(steps, context.asOf)) return beforeFirstStep(steps, '—', window.due);
  if (!passed && steps.length === 0 && context.asOf < window.start) return beforeStart(window, '—');
  if (!evidence.reported)
    return outcome('not-reported', 'not-reported', { target: inUnitOf(goal, goal.value) }, { due: window.due });
  return null;
}

function doneByWords({ goal, window }: Case, evidence: Evidence): Outcome {
  const target = inUnitOf(goal, goal.value);
  const guesses = [{ id: 'guess.done-by-words', params: { text: evidence.text } }];
  const { completedOn } = evidence;
  const late = completedOn !== null && window.due !== null && completedOn > window.due;
  if (late)
    return outcome(
      'met-late',
      'done-late',
      { completed: isoOf(completedOn), due: isoOf(window.due) },
      { due: window.due, guesses },
    );
  if (evidence.saysLate)
    return outcome('met-late', 'done-late-by-words', { text: evidence.text }, { due: window.due, guesses });
  return outcome('met', 'done-by-words', { target, text: evidence.text }, { due: window.due, guesses });
}

function stillOpen({ goal, window, context, entry }: Case, evidence: Evidence): Outcome {
  const target = inUnitOf(goal, goal.value);
  const { text, state } = evidence;
  const rest = { due: window.due };
  if (window.unread) return unreadDeadline(window.unread.text);
  if (endsBeforeStart(window)) return startAfterDue(window);
  const passed = hasPassed(window, context.asOf);
  const denied = state === 'late' || state === 'not-done';
  if (passed && denied && window.due !== null)
    return outcome('missed', 'missed-by-words', { target, text, due: isoOf(window.due) }, rest);
  if (!passed && state === 'late') return outcome('behind', 'late-by-words', { text }, rest);
  if (!passed && state === 'on-track') return outcome('on-schedule', 'on-track-by-words', { text }, rest);
  if (window.standing && isCeiling(goal.comparator) && goal.value.eq(0))
    return outcome('ongoing', 'ongoing', { text }, rest);
  if (isFilled(entry.actual) && entry.actual.reading.ok)
    return outcome('undetermined', 'units-differ', { actual: entry.actual.text, target }, rest);
  return outcome('undetermined', 'no-figure', { target, text }, rest);
}
