import type { Entry } from '../model/ledger';
import type { UnreadReason } from '../model/reading';
import type { Target } from '../model/target';
import type { Verdict } from '../model/verdict';
import { inGoalUnit } from './comparable';
import type { Context } from './context';
import { actualWords } from './evidence';
import { isFilled, reportedActual, valueOf } from './filled';
import { stageInName } from './finished';
import { goalOf, type Goal } from './goal';
import { judgeAll } from './judge-all';
import { judgeDeliverable } from './judge-deliverable';
import { judgeIssue } from './judge-issue';
import { judgeGoals } from './judge-parts';
import { judgeRelative } from './judge-relative';
import { outcome, verdictOf, withGuesses, type Outcome } from './outcome';
import { plannedWhole } from './planned-whole';
import { inUnitOf } from './print';
import { stageStepsOf } from './steps';
import { windowOf, type Window } from './window';
import { mentions } from './words';

/** Judges one entry of a plan or an issue ledger as of a day, by a profile. Never throws. */
export function judgeEntry(entry: Entry, context: Context): Verdict {
  return verdictOf(entry.row, judge(entry, context), context.profile);
}

function judge(entry: Entry, context: Context): Outcome {
  const exclusion = exclusionOf(entry, context);
  if (exclusion !== null) return outcome('excluded', 'excluded', { text: exclusion });
  const window = windowOf(entry, context);
  if (context.ledger.kind === 'issue') return judgeIssue(entry, window, context);
  return judgeTarget(entry, window, context);
}

/** The text by which the row takes itself out: 取消, 暂缓, 不涉及; null where it does not. */
function exclusionOf(entry: Entry, context: Context): string | null {
  if (entry.excluded) return entry.excluded.text;
  if (entry.status && valueOf(entry.status) === 'excluded') return entry.status.text;
  const words = actualWords(entry, context);
  return words?.state === 'excluded' ? words.raw : null;
}

/** Readings of a target cell that leave a task to be judged by date and state, as if it named no target. */
const NOT_A_FIGURE: ReadonlySet<UnreadReason> = new Set<UnreadReason>(['empty', 'no-target', 'not-measurable']);

function judgeTarget(entry: Entry, window: Window, context: Context): Outcome {
  const cell = isFilled(entry.target) ? entry.target : null;
  if (!cell || !entry.target) return judgeTask(entry, window, context);
  const { reading } = entry.target;
  if (!reading.ok) {
    if (NOT_A_FIGURE.has(reading.reason)) return judgeTask(entry, window, context);
    const why = { set: 'unread', value: reading.reason } as const;
    return outcome('undetermined', 'target-unreadable', { text: entry.target.text, why }, { due: window.due });
  }
  return withGuesses(judgeByKind(entry, reading.value, window, context), reading.guesses);
}

function judgeByKind(entry: Entry, target: Target, window: Window, context: Context): Outcome {
  switch (target.kind) {
    case 'quantity':
      return judgeQuantity(entry, target, window, context);
    case 'all':
      return judgeAll(entry, target, window, context);
    case 'relative':
      return judgeRelative(entry, target, window, context);
    case 'qualitative':
      return judgeDeliverable({
        entry,
        window,
        steps: stageStepsOf(entry),
        stage: target.stage ?? stageInName(entry),
        needsAll: false,
        context,
      });
  }
}

function judgeQuantity(entry: Entry, target: Target, window: Window, context: Context): Outcome {
  const goals = target.parts.map((part) => goalOf(part, target.stretch));
  const [first] = goals;
  if (first && isBareZero(first)) return judgeZero(entry, first, window, context);
  const perUnit = goals.find((goal) => isPerUnit(goal, target) && reportedActual(entry, context.ledger.sheet) !== null);
  if (perUnit) return outcome('undetermined', 'per-unit', { target: target.raw }, { due: window.due });
  if (first && goals.length === 1 && isUndirectedTime(first, target) && !equals(first, entry)) {
    return outcome('undetermined', 'direction-unknown', { target: target.raw }, { due: window.due });
  }
  return judgeGoals(entry, goals, window, context);
}

/** 5天 alone: an average to stay under, or a duration to reach. Whoever guesses raises a false alarm in half the cases. */
function isUndirectedTime({ quantity, comparator }: Goal, target: Target): boolean {
  return (
    quantity.dimension === 'time' &&
    comparator === '>=' &&
    target.raw.trim() === quantity.raw.trim() &&
    !mentions(target.raw, 'orMore')
  );
}

/** Whether the actual cell is empty or holds just the goal's figure, so that its direction does not matter. */
function equals(goal: Goal, entry: Entry): boolean {
  const actual = valueOf(entry.actual);
  return actual === null || (inGoalUnit(actual, goal)?.eq(goal.value) ?? false);
}

/** An indicator of 0 is a ban, and so is 0 of what nobody wants (事故); any other row has no task, whatever it did. */
function judgeZero(entry: Entry, goal: Goal, window: Window, context: Context): Outcome {
  if (!context.rowsAreUnits && (hasIndicators(context) || mentions(entry.name, 'unwanted'))) {
    return judgeGoals(entry, [{ ...goal, comparator: '<=' }], window, context);
  }
  return outcome('met', 'no-task', { target: entry.target?.text ?? goal.quantity.raw }, { due: window.due });
}

function hasIndicators({ ledger }: Context): boolean {
  return ledger.layout.columns.some(({ role }) => role === 'indicator');
}

function isBareZero({ quantity, value }: Goal): boolean {
  return value.eq(0) && /^[\s0.]+$/.test(quantity.raw);
}

/** 每个区县启动不少于2个, 每月至少1次: the sum of all is asked for, and nobody says how many there are. */
function isPerUnit(goal: Goal, target: Target): boolean {
  return goal.quantity.dimension === 'count' && mentions(goal.label ?? target.raw, 'perUnit');
}

/** A row without a target: its planned periods, else a task with a deadline and a state. */
function judgeTask(entry: Entry, window: Window, context: Context): Outcome {
  if (entry.periods.some(({ target }) => valueOf(target) !== null)) return judgePeriods(entry, window, context);
  const hasFigure = reportedActual(entry, context.ledger.sheet) !== null && valueOf(entry.actual) !== null;
  const hasWords = isFilled(entry.status) || isFilled(entry.progress) || isFilled(entry.completed);
  if (hasFigure && !hasWords) {
    return outcome('undetermined', 'no-target', { actual: entry.actual?.text ?? '' }, { due: window.due });
  }
  return judgeDeliverable({
    entry,
    window,
    steps: stageStepsOf(entry),
    stage: stageInName(entry),
    needsAll: false,
    context,
  });
}

/** A table that plans by periods alone: what they add up to, or end with, is the target. */
function judgePeriods(entry: Entry, window: Window, context: Context): Outcome {
  const side = context.periods.target;
  const whole = side ? plannedWhole(entry, side) : null;
  if (!whole) return outcome('undetermined', 'periods-unclear', {}, { due: window.due });
  const goal = goalOf({ label: null, comparator: '>=', quantity: whole }, false);
  const guesses = [{ id: 'guess.target-from-periods', params: { target: inUnitOf(goal, goal.value) } }];
  return withGuesses(judgeGoals(entry, [goal], window, context), guesses);
}
