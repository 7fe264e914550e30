import type { Period } from '../../model/deadline';
import type { Cell } from '../../model/ledger';
import type { Quantity } from '../../model/quantity';
import { convertValue } from '../../values';
import { differenceOf, growthOf, type Fact, type FactUnit } from './fact';
import { groupBy } from './group-by';
import { ACHIEVED, type Item } from './items';
import { unitOf, type Measurer, type Measures } from './measures';
import { inSourceOrder } from './order';
import { cellOf } from './source';

/** A figure worth a box of its own. */
export interface KeyFigure {
  readonly item: Item;
  readonly measures: Measures;
}

/** By how much a row has improved. */
export interface Improvement extends KeyFigure {
  readonly from: Fact;
  readonly to: Fact;
  /** Percentage points for rates, percent for amounts. */
  readonly change: Fact;
  /** `baseline`: against the row's own base; a period: against the one before it. */
  readonly since: 'baseline' | Period;
}

/** What a press release picks its figures from; achievements only, each list with the best first. */
export interface KeyFigures {
  /** The largest amount of each unit, the unit of most rows first. */
  readonly largest: readonly KeyFigure[];
  /** Targets that are reached, by how far they are exceeded. */
  readonly completed: readonly KeyFigure[];
  readonly improved: readonly Improvement[];
}

/** Every row that is measured in figures, in the order of the items. */
export function figuresOf(items: readonly Item[], measurer: Measurer): readonly KeyFigure[] {
  return items.flatMap((item): KeyFigure[] => {
    const measures = measurer.of(item);
    return measures ? [{ item, measures }] : [];
  });
}

/** The figures that stand out among those of some rows. */
export function keyFiguresOf(all: readonly KeyFigure[]): KeyFigures {
  const figures = all.filter(({ item }) => ACHIEVED.includes(item.verdict.status));
  return {
    largest: largestOf(figures),
    completed: figures.filter(({ item }) => item.verdict.status === 'met').sort(byCompletion),
    improved: figures.flatMap(improvementsOf).sort(byChange),
  };
}

function largestOf(figures: readonly KeyFigure[]): readonly KeyFigure[] {
  const amounts = figures.filter(({ measures }) => !measures.isRate);
  const byUnit = groupBy(amounts, ({ measures: { actual } }) => wordOf(actual.unit));
  return [...byUnit]
    .sort((a, b) => b.members.length - a.members.length)
    .flatMap(({ members }) => [...members].sort(byAmount).slice(0, 1));
}

function wordOf(unit: FactUnit): string {
  return unit.kind === 'measure' ? (unit.word ?? '') : unit.kind;
}

function byAmount(a: KeyFigure, b: KeyFigure): number {
  return b.measures.actual.value.cmp(a.measures.actual.value) || inSourceOrder(a.item, b.item);
}

function byCompletion(a: KeyFigure, b: KeyFigure): number {
  const first = a.measures.completion;
  const second = b.measures.completion;
  return (first && second ? second.value.cmp(first.value) : 0) || inSourceOrder(a.item, b.item);
}

/** Points and percent do not compare: rates first, each kind by its change. */
function byChange(a: Improvement, b: Improvement): number {
  const kind = Number(b.change.unit.kind === 'points') - Number(a.change.unit.kind === 'points');
  return kind || b.change.value.cmp(a.change.value) || inSourceOrder(a.item, b.item);
}

function improvementsOf(figure: KeyFigure): readonly Improvement[] {
  const { item, measures } = figure;
  const { baseline } = item.entry;
  const improvement = baseline
    ? improved(figure, 'baseline', quantityFact(item, baseline, measures.actual), measures.actual)
    : sinceLastPeriod(figure);
  return improvement ? [improvement] : [];
}

function improved(
  figure: KeyFigure,
  since: Improvement['since'],
  from: Fact | null,
  to: Fact | null,
): Improvement | null {
  if (!from || !to?.value.gt(from.value)) return null;
  const change = figure.measures.isRate ? differenceOf(to, from) : growthOf(from, to);
  return change && { ...figure, from, to, change, since };
}

/** The last period with a figure against the one before it, where both have the same length and are no running totals. */
function sinceLastPeriod(figure: KeyFigure): Improvement | null {
  const { item, measures } = figure;
  const told = item.entry.periods.filter(
    ({ period, actual }) => actual?.reading.ok === true && period.start <= item.source.asOf,
  );
  const [before, last] = told.slice(-2);
  if (!before?.actual || !last?.actual || before.period.kind !== last.period.kind) return null;
  if (!measures.isRate && (before.period.cumulative || last.period.cumulative)) return null;
  const from = quantityFact(item, before.actual, measures.actual);
  return improved(figure, before.period, from, quantityFact(item, last.actual, measures.actual));
}

/** A cell's figure in the unit of another; null where they do not compare. */
function quantityFact(item: Item, cell: Cell<Quantity>, like: Fact): Fact | null {
  if (!cell.reading.ok) return null;
  const quantity = cell.reading.value;
  const unit = unitOf(quantity);
  const same = unit.kind === like.unit.kind && convertValue(quantity, wordIn(like.unit))?.eq(quantity.value) === true;
  const origin = { kind: 'cell', cell: cellOf(item.source, cell) } as const;
  return same ? { value: quantity.value, unit: like.unit, origin } : null;
}

function wordIn(unit: FactUnit): string | null {
  if (unit.kind === 'measure') return unit.word;
  return unit.kind === 'percent' ? '%' : null;
}
