import type { Day } from '../model/day';
import { HUNDRED, ZERO, type Decimal } from '../model/decimal';
import type { Entry } from '../model/ledger';
import type { Milestone, Stage } from '../model/target';
import { inGoalUnit } from './comparable';
import type { Context } from './context';
import type { Goal } from './goal';
import { plannedModeOf } from './period-mode';
import { figuresOf, type PeriodSide } from './period-table';
import { valuesOf } from './period-values';

/** One of the row's own milestones: what is to be reached by a day. */
export interface Step {
  readonly due: Day;
  /** In the base unit of the goal; null for a step that asks for a stage only. */
  readonly value: Decimal | null;
  readonly stage: Stage | null;
  /** As written: 7月底前完成50%, 三季度. */
  readonly raw: string;
}

/** The last step due on or before a day; null before the first. */
export function stepDueBy(steps: readonly Step[], asOf: Day): Step | null {
  return steps.filter(({ due }) => due <= asOf).at(-1) ?? null;
}

/**
 * The row's own milestones for a goal in time order: from its period columns, else from its texts. A single text step
 * that asks for the whole target only repeats the deadline and is not a schedule.
 */
export function stepsOf(entry: Entry, goal: Goal, context: Context): readonly Step[] {
  const side = context.periods.target;
  const fromColumns = side ? columnSteps(entry, goal, side) : [];
  if (fromColumns.length > 0) return fromColumns;
  const steps = textSteps(entry.milestones, goal);
  const only = steps.length === 1 ? steps[0] : undefined;
  return only?.value?.gte(goal.value) ? [] : steps;
}

/** The steps that ask for a stage, for targets without a figure. */
export function stageStepsOf(entry: Entry): readonly Step[] {
  return entry.milestones
    .filter(({ stage }) => stage !== null)
    .map(({ due, stage, raw }) => ({ due, value: null, stage, raw: trimmed(raw) }))
    .sort(byDue);
}

/** When the row's own milestones end, where it has any: its deadline where no cell gives one. */
export function lastStepDay(entry: Entry, context: Context): Day | null {
  if (entry.milestones.length > 0) return Math.max(...entry.milestones.map(({ due }) => due));
  const side = context.periods.target;
  const last = side && plannedModeOf(entry, side) ? figuresOf(entry, 'target', side).at(-1) : undefined;
  // Columns that stop before the plan does leave the rest of the target to the plan's end.
  return last && last.period.end >= context.ledger.layout.plan.end ? last.period.end : null;
}

function columnSteps(entry: Entry, goal: Goal, side: PeriodSide): readonly Step[] {
  const mode = plannedModeOf(entry, side) ?? (goal.isRate ? 'cumulative' : null);
  if (mode === null) return [];
  const planned = valuesOf(figuresOf(entry, 'target', side), goal);
  const steps: Step[] = [];
  let reached = ZERO;
  for (const { period, value } of planned) {
    reached = mode === 'amounts' ? reached.plus(value) : value;
    steps.push({ due: period.end, value: reached, stage: null, raw: period.raw });
  }
  return steps.sort(byDue);
}

function textSteps(milestones: readonly Milestone[], goal: Goal): readonly Step[] {
  const shares = milestones.flatMap(({ share }) => (share ? [share] : []));
  const ofRate = goal.quantity.dimension === 'percent' && !shares.some((share) => share.gt(goal.value));
  const steps: Step[] = [];
  let reached = ZERO;
  for (const milestone of [...milestones].sort(byDue)) {
    const value = stepValue(milestone, goal, ofRate);
    if (value === null) continue;
    reached = milestone.cumulative ? value : reached.plus(value);
    steps.push({ due: milestone.due, value: reached, stage: milestone.stage, raw: trimmed(milestone.raw) });
  }
  return steps;
}

/** 7月底前50% of a target of 95处 is 47.5处; of a rate of 60 % it is the rate itself, as long as no step exceeds 60 %. */
function stepValue({ amount, share }: Milestone, goal: Goal, ofRate: boolean): Decimal | null {
  const value = amount ? inGoalUnit(amount, goal) : null;
  if (value !== null) return value;
  if (!share) return null;
  return ofRate ? share : share.times(goal.value).div(HUNDRED);
}

/** A step cut out of a chain keeps the comma behind it. */
function trimmed(raw: string): string {
  return raw.replace(/(?<![\s,;，；、。])[\s,;，；、。]+$/, '');
}

function byDue(a: { readonly due: Day }, b: { readonly due: Day }): number {
  return a.due - b.due;
}
