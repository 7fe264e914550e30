import { HUNDRED, ONE, type Decimal } from '../model/decimal';
import type { Entry } from '../model/ledger';
import type { Message } from '../model/message';
import type { Quantity } from '../model/quantity';
import type { Target } from '../model/target';
import type { Context } from './context';
import type { Figure } from './figure';
import { isFilled, reportedActual, reportsAnything, valueOf } from './filled';
import { goalOf, type Goal } from './goal';
import { inGoalUnit } from './comparable';
import type { Case } from './case';
import { judgeFigure } from './judge-figure';
import { judgeUnmeasured } from './judge-unmeasured';
import { outcome, type Outcome } from './outcome';
import { inUnitOf } from './print';
import { stepsOf } from './steps';
import { mentions } from './words';
import type { Window } from './window';

type Change = NonNullable<Target['change']>;

/**
 * Judges 增长50%, 降低2.5%, 提高5个百分点, 翻番, 增加11万个: the change that the row reports, or the one that follows
 * from its baseline, is compared with the change that is asked for (宣城 2020, 连云港 2019: never prorated; an amount
 * that is to be added grows with time and is).
 */
export function judgeRelative(entry: Entry, target: Target, window: Window, context: Context): Outcome {
  const part = target.parts[0];
  const { change } = target;
  if (!part || !change)
    return outcome('undetermined', 'target-unreadable', {
      text: target.raw,
      why: { set: 'unread', value: 'no-target' },
    });
  const goal = changeGoal(goalOf(part, target.stretch), change);
  const subject: Case = { entry, goal, window, steps: stepsOf(entry, goal, context), context };
  const figure = changeFigure(goal, change, entry, context);
  if (figure) return judgeFigure(subject, figure);
  const hasFigure = isFilled(entry.actual) && entry.actual.reading.ok && reportsAnything(entry, context.ledger.sheet);
  if (!hasFigure) return judgeUnmeasured(subject);
  return outcome(
    'undetermined',
    'needs-baseline',
    { target: target.raw, actual: entry.actual.text },
    { due: window.due },
  );
}

/** A change is compared by its size in the direction asked for, so a floor in both directions. */
function changeGoal(goal: Goal, change: Change): Goal {
  const comparator = goal.comparator === '<=' || goal.comparator === '<' ? '>=' : goal.comparator;
  return { ...goal, comparator, direct: change.by !== 'amount' };
}

function changeFigure(goal: Goal, change: Change, entry: Entry, context: Context): Figure | null {
  const cell = reportedActual(entry, context.ledger.sheet);
  const actual = cell ? valueOf(entry.actual) : null;
  if (!cell || !actual) return null;
  const baseline = valueOf(entry.baseline);
  const computed = baseline ? fromBaseline(goal, change, actual, baseline) : null;
  if (computed)
    return figure(goal, computed, [{ id: 'guess.change-from-baseline', params: { baseline: baseline?.raw ?? '' } }]);
  return reportedChange(goal, change, actual, cell.text);
}

/** The change from the baseline to the actual, in the goal's unit; null where the two do not compare. */
function fromBaseline(goal: Goal, change: Change, actual: Quantity, baseline: Quantity): Decimal | null {
  if (actual.dimension === 'percent' && baseline.dimension !== 'percent') return null;
  const comparableActual = inGoalUnit(actual, { ...goal, quantity: baseline });
  if (comparableActual === null) return null;
  const difference = comparableActual.minus(baseline.value).times(change.direction === 'up' ? 1 : -1);
  if (change.by === 'points') return baseline.dimension === 'percent' ? difference : null;
  if (change.by === 'amount') return difference.gt(0) ? difference : null;
  if (baseline.value.lte(0)) return null;
  return change.by === 'percent' ? difference.times(HUNDRED).div(baseline.value) : comparableActual.div(baseline.value);
}

/** The actual cell that holds the change itself: 12.5%, 下降3%, -3%, 8万个. */
function reportedChange(goal: Goal, change: Change, actual: Quantity, text: string): Figure | null {
  const fits = change.by === 'amount' ? inGoalUnit(actual, goal) !== null : fitsChange(change, actual);
  if (!fits) return null;
  const value = change.by === 'amount' ? (inGoalUnit(actual, goal) ?? actual.value) : actual.value;
  const { signed, guessed } = inDirection(change, value, text);
  return figure(goal, signed, guessed ? [{ id: 'guess.change-direction', params: { text } }] : []);
}

function fitsChange({ by }: Change, actual: Quantity): boolean {
  if (by === 'percent') return actual.dimension === 'percent' || (actual.unit === null && actual.scale.eq(ONE));
  if (by === 'points') return actual.dimension === 'points';
  return actual.dimension === 'times';
}

/**
 * The size of a reported change in the direction asked for. A fall is written as 下降3%, as -3%, or as a bare 3% in a
 * column that speaks of falls anyway: only the last is a guess.
 */
function inDirection({ direction }: Change, value: Decimal, text: string): { signed: Decimal; guessed: boolean } {
  const saysDown = mentions(text, 'down');
  const saysUp = !saysDown && mentions(text, 'up');
  if (direction === 'up') return { signed: saysDown ? value.abs().neg() : value, guessed: false };
  if (saysUp) return { signed: value.abs().neg(), guessed: false };
  return { signed: value.abs(), guessed: !saysDown && value.gt(0) };
}

function figure(goal: Goal, value: Decimal, guesses: readonly Message[]): Figure {
  return { value, shown: inUnitOf(goal, value), exactness: 'exact', guesses };
}
