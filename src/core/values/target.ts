import { decimal, ONE, ZERO, type Decimal } from '../model/decimal';
import type { Quantity } from '../model/quantity';
import type { Reading } from '../model/reading';
import type { Comparator, Target, TargetPart } from '../model/target';
import { asManyAsAt } from './as-many-as';
import { allWords, comparisonOf, doublings, noneWords, stretchWords, towards, type Comparison } from './comparators';
import { findDates } from './dates/scan';
import type { DateToken } from './dates/token';
import { NO_TARGET as EN_NO_TARGET } from './en/targets';
import { labelOf } from './labels';
import { mainFigures } from './main-figures';
import { quantity, readUnitText, type UnitHint } from './make-quantity';
import { parseQuantity } from './quantity';
import { figuresIn, type Figure } from './spans';
import { stageAskedFor } from './stage';
import { prepare, type Source } from './text';
import { wordSet } from './words';
import { BATCH_WORDS } from './zh/milestones';
import { NO_TARGET as ZH_NO_TARGET, RESPECTIVELY } from './zh/targets';

const noTarget = new Set<string>([...ZH_NO_TARGET, ...EN_NO_TARGET]);
const batches = wordSet(...BATCH_WORDS);
const HUNDRED_PERCENT = decimal(100);

/**
 * Reads a target: comparators, several parts (开工率100%,竣工率30%以上), changes (提高50%, 翻番), everything (全部,
 * 应保尽保), nothing (杜绝: at most 0), or words alone (完成印发), which are `qualitative`. Dates in the text are left
 * out, and of a chain of dated steps the last one is the target. In a `factor` change parts[0] holds the multiple
 * of the baseline to be reached: 增长2倍 is 3, 翻番 is 2.
 */
export function parseTarget(text: string, hint?: UnitHint): Reading<Target> {
  const source = prepare(text);
  const trimmed = source.text.trim();
  if (trimmed === '') return { ok: false, reason: 'empty' };
  if (noTarget.has(trimmed)) return { ok: false, reason: 'no-target' };
  const target = readBare(source, hint) ?? readFigures(source, hint) ?? readWords(source, hint);
  return target ? { ok: true, value: target, guesses: [] } : { ok: false, reason: 'no-target' };
}

function makeTarget(
  source: Source,
  kind: Target['kind'],
  parts: readonly TargetPart[],
  change: Target['change'] = null,
): Target {
  const stretch = stretchWords.find(source.text) !== null;
  return { raw: source.raw, kind, parts, change, stretch, stage: stageAskedFor(source.text) };
}

/** Digits alone, as most target cells have them. */
function readBare(source: Source, hint: UnitHint | undefined): Target | null {
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(source.text) ? readLoneFigure(source, hint) : null;
}

interface ReadPart {
  readonly part: TargetPart;
  readonly comparison: Comparison;
}

function readFigures(source: Source, hint: UnitHint | undefined): Target | null {
  const dates = findDates(source.text);
  const all = figuresIn(source, hint);
  const figures = chosenFigures(source.text, all, dates);
  if (figures.length === 0) return readLoneFigure(source, hint);
  const asked = withoutStretch(source, figures);
  const read = asked.map((figure) => readPart(source, figure, partStart(figure, [...all, ...dates])));
  const change = read[0]?.comparison.change ?? null;
  const kind = change ? 'relative' : isAllOf(source.text, read) ? 'all' : 'quantity';
  const target = makeTarget(
    source,
    kind,
    read.map((item) => item.part),
    change,
  );
  return asked.length < figures.length ? { ...target, stretch: false } : target;
}

/** 确保3.5亿元,力争4亿元: what is to be ensured is the target; a second figure of the same unit is a hope. */
function withoutStretch(source: Source, figures: readonly Figure[]): readonly Figure[] {
  const { text } = source;
  const [first, second] = figures;
  if (!first || !second || figures.length !== 2 || first.quantity.unit !== second.quantity.unit) return figures;
  const word = stretchWords.find(text, first.end, second.numberStart);
  const hoped = word !== null && stretchWords.find(text, 0, first.numberStart) === null;
  return hoped && labelOf(source, first.end, second.numberStart) === null ? [first] : figures;
}

/** The part of a text that only reads as a whole: 三所, 24孔, 零. */
function readLoneFigure(source: Source, hint: UnitHint | undefined): Target | null {
  const reading = parseQuantity(source.raw, hint);
  if (!reading.ok) return null;
  const comparator: Comparator = reading.value.value.eq(0) ? '<=' : '>=';
  return makeTarget(source, 'quantity', [{ label: null, comparator, quantity: reading.value }]);
}

/** Where the words about a figure begin: behind the last figure or date before it. */
function partStart(figure: Figure, before: readonly { readonly end: number }[]): number {
  let from = 0;
  for (const { end } of before) if (end <= figure.start) from = Math.max(from, end);
  return from;
}

function readPart(source: Source, figure: Figure, from: number): ReadPart {
  const { text } = source;
  const comparison = comparisonOf(text, figure, from);
  const { comparator, explicit, change } = comparison;
  const exact = explicit ? { ...figure.quantity, exactness: 'exact' as const } : figure.quantity;
  const multiple = change?.by === 'factor' && comparison.start < figure.numberStart && isGrowth(text, comparison);
  const value = multiple ? shifted(exact, change.direction) : exact;
  return { part: { label: labelOf(source, from, comparison.start), comparator, quantity: value }, comparison };
}

/** 增长2倍 is three times the baseline; 达到2倍 is twice. */
function isGrowth(text: string, comparison: Comparison): boolean {
  return /^(?:同比)?(?:增长|增加|提高|提升|上升|扩大|increase|grow)(?!到|至)/.test(text.slice(comparison.start));
}

function shifted(value: Quantity, direction: 'up' | 'down'): Quantity {
  if (direction === 'down') return value;
  return { ...value, amount: value.amount.plus(1), value: value.value.plus(1), scale: ONE };
}

/** All figures but those in brackets, of equivalents, of ranges and of the steps before the last one. */
function chosenFigures(text: string, figures: readonly Figure[], dates: readonly DateToken[]): Figure[] {
  const counted = mainFigures(text, figures).filter(
    (figure) => figure.quantity.dimension !== 'time' || figures.length === 1,
  );
  return ofLastStep(text, withoutOrigins(text, withoutRangeEnds(text, counted)), dates);
}

/** 由50%提高到80%, 500件降至300件: where it comes from is no target. */
function withoutOrigins(text: string, figures: readonly Figure[]): Figure[] {
  return figures.filter((figure, index) => {
    const next = figures[index + 1];
    return !next || towards.get(text.slice(figure.end, next.start)) === undefined;
  });
}

/** 3—5家 asks for 3; 控制在3%—5% allows 5 %. */
function withoutRangeEnds(text: string, figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const low = kept[kept.length - 1];
    if (!figure.rangeEnd || !low) {
      kept.push(figure);
      continue;
    }
    const { comparator } = comparisonOf(text, low, kept[kept.length - 2]?.end ?? 0);
    if (comparator === '<=' || comparator === '<')
      kept[kept.length - 1] = { ...figure, numberStart: low.numberStart, start: low.start };
  }
  return kept;
}

/**
 * 95处,7月底前完成50%: what stands before the first date is the target. 二季度40%,三季度70%: otherwise the figures of
 * the last date are. 2011年、2012年分别完成70%、30%: shares that 分别 deals out add up, and so do batches (3月底前第一批86名,
 * 8月底前第二批86名).
 */
function ofLastStep(text: string, figures: readonly Figure[], dates: readonly DateToken[]): Figure[] {
  const first = dates[0];
  if (!first || figures.length < 2) return [...figures];
  const undated = figures.filter((figure) => figure.end <= first.start);
  if (undated.length > 0) return undated;
  const parted = dates.length === figures.length && (text.includes(RESPECTIVELY) || inBatches(text, figures));
  const dealt = parted ? summed(figures) : null;
  if (dealt) return [dealt];
  const last = dates.filter((date) => figures.some((figure) => figure.start >= date.end)).pop();
  return last ? figures.filter((figure) => figure.start >= last.end) : [...figures];
}

/** Whether every figure is that of a batch of its own. */
function inBatches(text: string, figures: readonly Figure[]): boolean {
  return figures.every((figure, index) => batches.find(text, figures[index - 1]?.end ?? 0, figure.start) !== null);
}

function summed(figures: readonly Figure[]): Figure | null {
  const first = figures[0];
  if (!first || figures.some((figure) => figure.quantity.unit !== first.quantity.unit)) return null;
  const sum = (pick: (value: Quantity) => Decimal): Decimal =>
    figures.reduce((total, figure) => total.plus(pick(figure.quantity)), ZERO);
  const value = sum((item) => item.value);
  if (first.quantity.dimension === 'percent' && value.gt(100)) return null;
  return { ...first, quantity: { ...first.quantity, amount: value.div(first.quantity.scale), value } };
}

/** 全部覆盖(100%): everything, with its share. */
function isAllOf(text: string, parts: readonly ReadPart[]): boolean {
  const only = parts.length === 1 ? parts[0]?.part.quantity : undefined;
  if (!only || only.dimension !== 'percent' || !only.value.eq(HUNDRED_PERCENT)) return false;
  return allWords.find(text) !== null || asManyAsAt(text) >= 0;
}

function readWords(source: Source, hint: UnitHint | undefined): Target | null {
  const { text } = source;
  const doubling = doublings.find(text);
  if (doubling) return readDoubling(source, doubling.value, doubling.start);
  const nothing = noneWords.find(text);
  if (nothing) return makeTarget(source, 'quantity', [atMostZero(source, hint, nothing.start)]);
  if (allWords.find(text) || asManyAsAt(text) >= 0) return makeTarget(source, 'all', []);
  return isOnlyDates(text) ? null : makeTarget(source, 'qualitative', []);
}

function readDoubling(source: Source, factor: number, at: number): Target {
  const times = quantity(source.raw, decimal(factor), ONE, { unit: '倍', dimension: 'times' }, 0, 'exact');
  const part: TargetPart = { label: labelOf(source, 0, at), comparator: '>=', quantity: times };
  return makeTarget(source, 'relative', [part], { direction: 'up', by: 'factor' });
}

function atMostZero(source: Source, hint: UnitHint | undefined, at: number): TargetPart {
  const unit = readUnitText(hint?.unit);
  const zero = quantity(source.raw, ZERO, unit.scale, unit, 0, 'exact');
  return { label: labelOf(source, 0, at), comparator: '<=', quantity: zero };
}

/** 12月底前: a date alone asks for nothing. */
function isOnlyDates(text: string): boolean {
  const dates = findDates(text);
  const covered = dates.reduce((sum, date) => sum + date.end - date.start, 0);
  return dates.length > 0 && covered >= text.trim().length;
}
