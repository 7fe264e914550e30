import type { Entry } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import type { Target } from '../model/target';
import { HUNDRED, ONE } from '../model/decimal';
import { actualFor } from './actual';
import type { Context } from './context';
import { goalOf } from './goal';
import { judgeDeliverable } from './judge-deliverable';
import { judgeFigure } from './judge-figure';
import type { Outcome } from './outcome';
import { stageStepsOf, stepsOf } from './steps';
import type { Window } from './window';

const ALL: Quantity = {
  raw: '100%',
  amount: HUNDRED,
  scale: ONE,
  value: HUNDRED,
  unit: '%',
  dimension: 'percent',
  decimals: 0,
  exactness: 'exact',
};

/**
 * Judges 全部, 全覆盖, 应保尽保: by a share where the row reports one (100 %, 全部开工), else as a deliverable, because
 * a count alone does not say of how many.
 */
export function judgeAll(entry: Entry, target: Target, window: Window, context: Context): Outcome {
  const goal = goalOf(target.parts[0] ?? { label: null, comparator: '>=', quantity: ALL }, target.stretch);
  const figure = actualFor(goal, entry, context);
  if (figure) return judgeFigure({ entry, goal, window, steps: stepsOf(entry, goal, context), context }, figure);
  return judgeDeliverable({ entry, window, steps: stageStepsOf(entry), stage: target.stage, needsAll: true, context });
}
