import type { DateContext } from '../model/deadline';
import { HUNDRED, ZERO, type Decimal } from '../model/decimal';
import type { Quantity } from '../model/quantity';
import type { Milestone, Stage } from '../model/target';
import { isBoundaryAt } from './chars';
import { clauseEnd, clauseStart } from './clauses';
import { resolveDate } from './dates/resolve';
import { findDates } from './dates/scan';
import type { DateToken } from './dates/token';
import { withoutListNumber } from './list-number';
import { figuresIn, type Figure } from './spans';
import { stageAskedFor } from './stage';
import { prepare, rawSlice, type Source } from './text';
import { wordSet } from './words';
import { ALL_DUE_WORDS, GATHERINGS, INCREMENT_WORDS, NOT_STEPS, REPORT_BEFORE, REPORT_WORDS } from './zh/milestones';
import { RESPECTIVELY } from './zh/targets';

const reportBefore = wordSet(...REPORT_BEFORE);
const reportWords = wordSet(...REPORT_WORDS);
const increments = wordSet(...INCREMENT_WORDS);
const allDue = wordSet(...ALL_DUE_WORDS);
const gatherings = wordSet(...GATHERINGS);
const notSteps = wordSet(...NOT_STEPS);

/**
 * The dated steps that a text plans, in time order: 7月底前完成50%; 二季度开工率达到40%、4200套;三季度…; 6月底前开工,12月底前
 * 主体完工; 2011年、2012年分别完成70%、30%. A date without a figure or stage is no step, and reports of what was done
 * (截至6月底已完成50%, 6月完成30%) are none.
 */
export function parseMilestones(text: string, context: DateContext): readonly Milestone[] {
  if (text.length < 3) return [];
  const source = prepare(text);
  const dates = findDates(source.text, withoutListNumber(source.text)).filter((date) => isTerm(source.text, date));
  if (dates.length === 0) return [];
  const steps = readSteps(source, dates);
  const dated = steps.flatMap((step) => toMilestone(source, step, context) ?? []);
  dated.sort((a, b) => a.due - b.due);
  return asPlanned(dated);
}

/** Dates that a step can be due on: not 4月2日起, 暑期, 十四五, 2年内 or 每季度. */
function isTerm(text: string, date: DateToken): boolean {
  if (date.opens || date.guess === 'season' || date.kind === 'years' || date.anchor?.unit === 'plan-years')
    return false;
  return text.charAt(date.start - 1) !== '每';
}

interface Step {
  readonly date: DateToken;
  readonly start: number;
  readonly end: number;
  readonly figures: readonly Figure[];
  readonly stage: Stage | null;
  readonly all: boolean;
  readonly increment: boolean;
}

function readSteps(source: Source, dates: readonly DateToken[]): Step[] {
  const figures = figuresIn(source);
  const dealt = dealtOut(source.text, dates, figures);
  if (dealt) return dealt;
  return dates.flatMap((date, index) => readStep(source.text, date, dates[index - 1], dates[index + 1], figures) ?? []);
}

/** 2011年、2012年分别完成70%、30%: one figure for each date. */
function dealtOut(text: string, dates: readonly DateToken[], figures: readonly Figure[]): Step[] | null {
  const at = text.indexOf(RESPECTIVELY);
  const before = dates.filter((date) => date.end <= at);
  const after = figures.filter((figure) => figure.start > at);
  if (at < 0 || before.length < 2 || before.length !== after.length) return null;
  const nondecreasing = after.every(
    (figure, i) => i === 0 || figure.quantity.value.gte(after[i - 1]?.quantity.value ?? ZERO),
  );
  const last = after[after.length - 1];
  const reachesAll = last?.quantity.dimension === 'percent' && last.quantity.value.eq(HUNDRED);
  return before.flatMap((date, i) => {
    const figure = after[i];
    if (!figure) return [];
    const { start } = date;
    return [
      {
        date,
        start,
        end: figure.end,
        figures: [figure],
        stage: null,
        all: false,
        increment: !(nondecreasing && reachesAll),
      },
    ];
  });
}

function readStep(
  text: string,
  date: DateToken,
  previous: DateToken | undefined,
  next: DateToken | undefined,
  figures: readonly Figure[],
): Step | null {
  if (reports(text, date)) return null;
  const ahead = readStretch(text, date, date.end, stretchEnd(text, date.end, next?.start ?? text.length), figures);
  // 53处(8月底前) is a step, 53处列入2021年计划 is none.
  if (ahead || !isBoundaryAt(text, date.end)) return ahead;
  const from = Math.max(previous?.end ?? 0, lastBreak(text, date.start));
  return readStretch(text, date, from, date.start, figures);
}

/** 截至6月底, and 6月完成30% without 底, 前, 份 or a quarter, report. */
function reports(text: string, date: DateToken): boolean {
  if (reportBefore.endingAt(text, date.start)) return true;
  if (reportWords.find(text, lastBreak(text, date.start), date.start)) return true;
  const words = text.slice(date.end, date.end + 3);
  if (reportWords.at(text, date.end) || words.startsWith('已')) return true;
  const bare = date.kind === 'month' && !date.term && date.to.year === null;
  return bare && (words.startsWith('完成') || words.startsWith('实际') || words.startsWith('累计'));
}

const BREAKS = ';。!?';
const MAX_LOOK_BACK = 60;

function stretchEnd(text: string, index: number, limit: number): number {
  let at = index;
  while (at < limit && !BREAKS.includes(text.charAt(at))) at++;
  return at;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && `${BREAKS},，、 `.includes(text.charAt(at - 1))) at--;
  return at;
}

function lastBreak(text: string, index: number): number {
  const from = Math.max(0, index - MAX_LOOK_BACK);
  let at = index;
  while (at > from && !`${BREAKS},，、`.includes(text.charAt(at - 1))) at--;
  return at;
}

/** The step that the words from `start` to `end` describe: figures and their stage, or a stage that a short clause names. */
function readStretch(
  text: string,
  date: DateToken,
  start: number,
  end: number,
  figures: readonly Figure[],
): Step | null {
  const inside = figures.filter((figure) => figure.start >= start && figure.end <= end && !isDuration(figure.quantity));
  const first = inside[0];
  const far = first !== undefined && start >= date.end && first.start - start > MAX_DISTANCE;
  const clause = first && !far ? clauseAround(text, first, start, end) : shortClause(text, start, end);
  const stage = clause ? stageOf(text, clause, first !== undefined) : null;
  const all = clause !== null && allDue.find(text, clause.start, clause.end) !== null;
  if ((!first || far) && stage === null && !all) return null;
  const reported = start >= date.end && reportWords.find(text, start, Math.min(end, first?.start ?? end)) !== null;
  if (reported) return null;
  const increment = increments.find(text, start, end) !== null;
  const from = Math.min(start, date.start);
  return { date, start: from, end: Math.max(end, date.end), figures: far ? [] : inside, stage, all, increment };
}

/** A figure further from its date than this belongs to something else. */
const MAX_DISTANCE = 40;
/** A stage alone is a step only in a clause this short: 全部开工, not 召开现场会,对前期工作进行总结. */
const MAX_STAGE_CLAUSE = 16;

interface Clause {
  readonly start: number;
  readonly end: number;
}

function clauseAround(text: string, figure: Figure, start: number, end: number): Clause {
  return {
    start: Math.max(start, clauseStart(text, figure.numberStart)),
    end: Math.min(end, clauseEnd(text, figure.end)),
  };
}

/** The first clause that is not empty, null where it is long. */
function shortClause(text: string, start: number, end: number): Clause | null {
  let from = start;
  while (from < end && isBoundaryAt(text, from)) from++;
  const to = Math.min(end, clauseEnd(text, from));
  return to - from > MAX_STAGE_CLAUSE ? null : { start: from, end: to };
}

function stageOf(text: string, clause: Clause, withFigure: boolean): Stage | null {
  const stage = stageAskedFor(text, clause.start, clause.end);
  if (withFigure || stage === null) return stage;
  const vague =
    stage === 'preparation' || (stage === 'held' && gatherings.find(text, clause.start, clause.end) === null);
  return vague || notSteps.find(text, clause.start, clause.end) ? null : stage;
}

function isDuration(quantity: Quantity): boolean {
  return quantity.dimension === 'time' || quantity.dimension === 'points' || quantity.dimension === 'times';
}

function toMilestone(source: Source, step: Step, context: DateContext): Milestone | null {
  const raw = rawSlice(source, step.start, trimEnd(source.text, step.end));
  const days = resolveDate(step.date, context, raw);
  // 2018年12062件 in a plan for 2021 tells of the past.
  if (!days || days.end < context.planStart) return null;
  const share = step.figures.find((figure) => figure.quantity.dimension === 'percent')?.quantity.value ?? null;
  const amount = step.figures.find((figure) => figure.quantity.dimension !== 'percent')?.quantity ?? null;
  const everything = step.all && share === null && amount === null && step.stage === null ? HUNDRED : share;
  return {
    raw,
    due: days.end,
    share: everything,
    amount: amount && { ...amount, exactness: 'exact' },
    cumulative: !step.increment,
    stage: step.stage,
  };
}

/**
 * Steps are what is reached by then, unless their words or their figures say otherwise: shares that add up to 100
 * without ending there (20%, 30%, 30%, 20%), and amounts that fall, are increments.
 */
function asPlanned(steps: readonly Milestone[]): readonly Milestone[] {
  if (steps.length < 2) return steps.map((step) => ({ ...step, cumulative: true }));
  const shares = steps.flatMap((step) => step.share ?? []);
  const amounts = steps.flatMap((step) => step.amount?.value ?? []);
  const addUp = shares.length === steps.length && addsUp(shares);
  const fall = (shares.length === 0 && falls(amounts)) || addUp;
  return fall ? steps.map((step) => ({ ...step, cumulative: false })) : steps;
}

function addsUp(shares: readonly Decimal[]): boolean {
  const sum = shares.reduce((total, share) => total.plus(share), ZERO);
  return sum.eq(HUNDRED) && !(shares[shares.length - 1] ?? ZERO).eq(HUNDRED);
}

function falls(values: readonly Decimal[]): boolean {
  return values.some((value, index) => index > 0 && value.lt(values[index - 1] ?? ZERO));
}
