import { isoOf } from '../model/day';
import type { Entry } from '../model/ledger';
import type { Stage } from '../model/target';
import type { Context } from './context';
import { evidenceOf, type Evidence } from './evidence';
import { buildingFinished, doneByVerb, isUnderConstruction } from './finished';
import { beforeFirstStep, beforeStart, dayText, startAfterDue, unreadDeadline } from './nothing-due';
import { outcome, withGuesses, type Outcome } from './outcome';
import { reachesStage } from './stage';
import { stepDueBy, type Step } from './steps';
import { endsBeforeStart, hasPassed, type Window } from './window';

/** A deliverable with everything that its judgement needs. */
export interface DeliverableCase {
  readonly entry: Entry;
  readonly window: Window;
  readonly steps: readonly Step[];
  /** The stage that the target asks for, where it names one. */
  readonly stage: Stage | null;
  /** Whether reaching the stage somewhere is not enough: 全部开工. */
  readonly needsAll: boolean;
  readonly context: Context;
}

/**
 * Judges what has no figure (印发, 开工, a task with a deadline) by date, state and stage. A text that says neither
 * done nor not done is on schedule before the deadline, and cannot be judged after it.
 */
export function judgeDeliverable(subject: DeliverableCase): Outcome {
  const evidence = evidenceOf(subject.entry, subject.context);
  const result = isDone(subject, evidence) ? done(subject, evidence) : open(subject, evidence);
  const guesses = result.status === 'met' ? evidence.guesses : [...subject.window.guesses, ...evidence.guesses];
  return withGuesses(result, guesses);
}

function isDone({ entry, stage, needsAll }: DeliverableCase, evidence: Evidence): boolean {
  if (evidence.state === 'done') return true;
  if (evidence.state === 'not-started' || evidence.state === 'not-done') return false;
  if (evidence.state === null || evidence.state === 'on-track') {
    if (doneByVerb(entry)) return true;
    if (stage === null && reachesStage(evidence.stage, 'completed') && buildingFinished(entry)) return true;
  }
  if (evidence.all && (stage === null || reachesStage(evidence.stage, stage))) return true;
  return !needsAll && stage !== null && reachesStage(evidence.stage, stage);
}

function done({ window }: DeliverableCase, evidence: Evidence): Outcome {
  const { completedOn } = evidence;
  const rest = { due: window.due };
  if (completedOn !== null && window.due !== null && completedOn > window.due) {
    return outcome('met-late', 'done-late', { completed: isoOf(completedOn), due: isoOf(window.due) }, rest);
  }
  if (evidence.saysLate) return outcome('met-late', 'done-late-by-words', { text: evidence.text }, rest);
  return completedOn === null
    ? outcome('met', 'done', { text: evidence.text }, rest)
    : outcome('met', 'done-in-time', { completed: isoOf(completedOn) }, rest);
}

function open(subject: DeliverableCase, evidence: Evidence): Outcome {
  const { window, context, steps } = subject;
  const { text, reported } = evidence;
  const rest = { due: window.due };
  const firstStepAhead = steps.length > 0 && !stepDueBy(steps, context.asOf);
  const passed = hasPassed(window, context.asOf);
  if (firstStepAhead && !passed) return beforeFirstStep(steps, text, window.due);
  if (context.asOf < window.start && !passed) return beforeStart(window, text);
  if (!reported) return outcome('not-reported', 'not-reported-task', {}, rest);
  if (window.unread) return unreadDeadline(window.unread.text);
  if (endsBeforeStart(window)) return startAfterDue(window);
  if (passed && window.dueAssumed) return outcome('undetermined', 'no-deadline', { text }, rest);
  if (passed) return overdue(subject, evidence);
  if (evidence.state === 'late') return outcome('behind', 'late-by-words', { text }, rest);
  if (window.immediate) return outcome('behind', 'immediate-open', { text }, rest);
  if (window.standing || window.due === null) return outcome('ongoing', 'ongoing', { text }, rest);
  return atStep(subject, evidence) ?? beforeDeadline(subject, evidence);
}

/** After the deadline: not done by its own words or by its stage is missed, anything else cannot be told. */
function overdue({ window, stage }: DeliverableCase, evidence: Evidence): Outcome {
  const params = { text: evidence.text, due: dayText(window.due) };
  const short =
    stage === null
      ? isUnderConstruction(evidence.stage)
      : evidence.stage !== null && !reachesStage(evidence.stage, stage);
  const known = evidence.state !== null || short;
  return known
    ? outcome('missed', 'missed-task', params, { due: window.due })
    : outcome('undetermined', 'done-unknown', params, { due: window.due });
}

/** The stage that the last milestone due asks for. */
function atStep({ steps, context, window }: DeliverableCase, evidence: Evidence): Outcome | null {
  const step = stepDueBy(steps, context.asOf);
  if (!step?.stage) return null;
  const rest = { due: window.due };
  const params = { milestone: step.raw, stage: { set: 'stage', value: step.stage }, text: evidence.text } as const;
  if (reachesStage(evidence.stage, step.stage)) return outcome('on-schedule', 'milestone-stage-reached', params, rest);
  const known = evidence.stage !== null || evidence.state === 'not-started';
  return known
    ? outcome('behind', 'milestone-stage-behind', params, rest)
    : outcome('undetermined', 'milestone-stage-unknown', params, rest);
}

function beforeDeadline({ window }: DeliverableCase, { state, text }: Evidence): Outcome {
  const params = { text, due: dayText(window.due) };
  const reason =
    state === 'not-started' || state === 'not-done' ? 'not-done-before-deadline' : 'in-progress-before-deadline';
  return outcome('on-schedule', reason, params, { due: window.due });
}
