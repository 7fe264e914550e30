import type { Entry } from '../model/ledger';
import { GRAVEST_FIRST, type Status } from '../model/verdict';
import type { Context } from './context';
import { actualFor } from './actual';
import { evidenceOf } from './evidence';
import type { Figure } from './figure';
import type { Goal } from './goal';
import type { Case } from './case';
import { judgeFigure } from './judge-figure';
import { judgeUnmeasured } from './judge-unmeasured';
import { outcome, withGuesses, type Outcome } from './outcome';
import { partActual } from './part-actual';
import { inUnitOf } from './print';
import { stepDueBy, stepsOf, type Step } from './steps';
import type { Window } from './window';
import { mentions } from './words';

/** Judges a target of one goal, or of several that must all be met. */
export function judgeGoals(entry: Entry, goals: readonly Goal[], window: Window, context: Context): Outcome {
  const [first, ...others] = goals;
  if (!first)
    return outcome('undetermined', 'target-unreadable', {
      text: entry.target?.text ?? '',
      why: { set: 'unread', value: 'no-target' },
    });
  const subject: Case = { entry, goal: first, window, steps: stepsOf(entry, first, context), context };
  if (others.length > 0) return judgeCompound(subject, goals);
  const figure = actualFor(first, entry, context);
  return figure ? judgeFigure(subject, figure) : judgeUnmeasured(subject);
}

interface Part {
  readonly goal: Goal;
  readonly result: Outcome | null;
}

/**
 * 开工率100%,竣工率30%以上; 22个项目、1.05万套: every part must be met, and the worst one decides. Where a part has no
 * figure of its own the whole cannot be judged, unless the others already fail or the status says done.
 */
function judgeCompound(first: Case, goals: readonly Goal[]): Outcome {
  const { entry, context } = first;
  const parts: Part[] = goals.map((goal, index) => {
    const figure = partActual(goals, index, entry, context);
    return { goal, result: figure ? judgePart(first, goal, index, figure) : null };
  });
  const judged = parts.flatMap(({ result }) => result ?? []);
  const [worst] = [...judged].sort((a, b) => GRAVEST_FIRST.indexOf(a.status) - GRAVEST_FIRST.indexOf(b.status));
  if (!worst) return judgeUnmeasured(first);
  const deciding = withoutForeignPlan(worst, worst === parts[0]?.result);
  const unknown = parts
    .filter(({ result, goal }) => result === null && !restates(goal, first.goal) && !isAhead(goal, worst, first))
    .map(({ goal }) => nameOf(goal));
  if (unknown.length === 0 || FAILING.has(worst.status)) return deciding;
  const evidence = evidenceOf(entry, context);
  if (evidence.state === 'done') {
    return withGuesses(deciding, [{ id: 'guess.done-by-words', params: { text: evidence.text } }]);
  }
  if (worst.status === 'not-due') return deciding;
  return outcome('undetermined', 'parts-unknown', { parts: unknown }, { due: worst.due });
}

const FAILING: ReadonlySet<Status> = new Set<Status>(['missed', 'seriously-behind', 'behind', 'undetermined']);

/** 95处,即总数达到154处: the total is reached with the increase, which alone is reported. */
function restates(goal: Goal, first: Goal): boolean {
  const sameUnit = goal.quantity.unit !== null && goal.quantity.unit === first.quantity.unit;
  return sameUnit && goal.label !== null && mentions(goal.label, 'stock') && goal.value.gt(first.value);
}

/**
 * 三季度80%;四季度100%,竣工率30%: of a running row, what only a later milestone asks for need not be told yet. A row
 * whose other parts are met is not running.
 */
function isAhead(goal: Goal, worst: Outcome, first: Case): boolean {
  if (worst.status !== 'on-schedule' || first.steps.length === 0) return false;
  const own = laterSteps(first, goal);
  return own.length > 0 && stepDueBy(own, first.context.asOf) === null;
}

function judgePart(first: Case, goal: Goal, index: number, figure: Figure): Outcome {
  return judgeFigure({ ...first, goal, steps: index === 0 ? first.steps : laterSteps(first, goal) }, figure);
}

/** A later part follows the milestones that name an amount in its unit; what no milestone names is left to the deadline. */
function laterSteps({ entry, window, steps, context }: Case, goal: Goal): readonly Step[] {
  const amounts = entry.milestones.flatMap((one) => (one.amount === null ? [] : [{ ...one, share: null }]));
  const own = stepsOf({ ...entry, periods: [], milestones: amounts }, goal, context);
  if (own.length > 0 || steps.length === 0 || window.due === null) return own;
  return [{ due: window.due, value: goal.value, stage: null, raw: entry.deadline?.text ?? '' }];
}

/** The planned value belongs to the first part's unit; a verdict that another part decides has none to show. */
function withoutForeignPlan(result: Outcome, isFirst: boolean): Outcome {
  return isFirst ? result : { ...result, measures: { ...result.measures, planned: null } };
}

function nameOf(goal: Goal): string {
  return `${goal.label ?? ''}${inUnitOf(goal, goal.value)}`;
}
