import { calendarOf } from '../model/day';
import { HUNDRED, ZERO, type Decimal } from '../model/decimal';
import type { Entry, Ledger } from '../model/ledger';
import { inGoalUnit } from './comparable';
import type { Context } from './context';
import { valueOf } from './filled';
import type { Goal } from './goal';
import { exactVote, figuresOf, type PeriodMode, type PeriodSide } from './period-table';
import { valuesOf } from './period-values';

/**
 * How a row's planned periods are read. One ledger mixes both kinds (新增就业 by year beside 城镇化率 by year), so what
 * the row itself shows wins over what most rows show. Null where neither tells.
 */
export function plannedModeOf(entry: Entry, side: PeriodSide): PeriodMode | null {
  if (side.stated) return side.mode;
  return exactVote(entry, 'target', side) ?? modeOfRates(entry, side) ?? side.mode;
}

/** Percentages of a row that asks for no amount: shares that come to 100 % are dealt out, others are a rate that rises. */
function modeOfRates(entry: Entry, side: PeriodSide): PeriodMode | null {
  const target = valueOf(entry.target)?.parts[0]?.quantity;
  if (target && target.dimension !== 'percent') return null;
  const figures = figuresOf(entry, 'target', side).map(({ quantity }) => quantity);
  if (figures.length === 0 || figures.some(({ dimension }) => dimension !== 'percent')) return null;
  return figures.length > 1 && sumOf(figures.map(({ value }) => value)).eq(HUNDRED) ? 'amounts' : 'cumulative';
}

/**
 * How a row's reported periods are read: rates and levels (每千人口医师数 3.3, 3.4) take the latest, what is added period
 * by period is summed. Null where it cannot be told.
 */
export function actualModeOf(entry: Entry, goal: Goal, side: PeriodSide, context: Context): PeriodMode | null {
  if (side.stated) return side.mode;
  const planned = ownPlan(entry, side, context);
  if (planned) return planned;
  if (goal.isRate) return 'cumulative';
  const values = valuesOf(figuresOf(entry, 'actual', side), goal).map(({ value }) => value);
  if (isLevel(values, goal)) return 'cumulative';
  return (side.kinds.has('year') ? modeOfYears(values, entry, goal, context.ledger) : null) ?? side.mode;
}

/** The row's own plan, where the reports follow the plan's manner and not one of their own. */
function ownPlan(entry: Entry, side: PeriodSide, { periods }: Context): PeriodMode | null {
  if (!periods.target || (side.mode !== null && side.mode !== periods.target.mode)) return null;
  return exactVote(entry, 'target', periods.target);
}

/** Figures that nearly reach the target one by one and exceed it by half together: nobody does 70 % of a year each month. */
function isLevel(values: readonly Decimal[], goal: Goal): boolean {
  const last = values.at(-1);
  if (!last || values.length < 2 || goal.value.lte(0)) return false;
  return last.gte(goal.value.times('0.7')) && sumOf(values).gte(goal.value.times('1.5'));
}

/**
 * Years of a plan: where the target is about as many times a year's figure as the plan has years, the years add up to
 * it; a row with a baseline goes on from there.
 */
function modeOfYears(values: readonly Decimal[], entry: Entry, goal: Goal, ledger: Ledger): PeriodMode | null {
  const sum = sumOf(values);
  if (values.length < 2 || sum.lte(0)) return null;
  const { start, end } = ledger.layout.plan;
  const years = calendarOf(end).year - calendarOf(start).year + 1;
  const times = goal.value.times(values.length).div(sum);
  if (times.gte(years * 0.6)) return 'amounts';
  const baseline = valueOf(entry.baseline);
  return baseline && inGoalUnit(baseline, goal)?.gt(0) ? 'cumulative' : null;
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}
