import { monthIndex, type Day } from '../../model/day';
import { decimal } from '../../model/decimal';
import { DAYS, MONTHS, quotientOf, type Fact } from './fact';
import { evidenceCells, LAGGING, withStatus, type Item } from './items';
import type { Measurer, Measures } from './measures';
import { inSourceOrder } from './order';

/** A row that a bulletin names: how far behind it is and what it would take. */
export interface Laggard {
  readonly item: Item;
  /** The one figure that the target asks for, also where nothing was reported; null for other targets. */
  readonly target: Fact | null;
  /** null where the row is not measured in figures. */
  readonly measures: Measures | null;
  /** Days to the deadline; null where there is none or it has passed. */
  readonly daysLeft: Fact | null;
  /** Days since the deadline; null before it. */
  readonly daysOverdue: Fact | null;
  /** Months to the deadline, each one that is begun counted; null as for `daysLeft`. */
  readonly monthsLeft: Fact | null;
  /** What has to be done in each of those months to be still in time. */
  readonly pace: Fact | null;
}

/** Everything behind plan or overdue: the gravest status first, then by the largest gap. */
export function laggardsOf(items: readonly Item[], measurer: Measurer): readonly Laggard[] {
  return withStatus(items, ...LAGGING)
    .map((item) => laggardOf(item, measurer))
    .sort(gravestFirst);
}

/** A row with what it would take to be still in time. */
export function laggardOf(item: Item, measurer: Measurer): Laggard {
  const measures = measurer.of(item);
  const { due } = item.verdict;
  const { asOf } = item.source;
  const ahead = due !== null && due > asOf;
  const monthsLeft = ahead ? monthsBetween(item, asOf, due) : null;
  return {
    item,
    target: measures?.target ?? measurer.target(item),
    measures,
    daysLeft: ahead ? daysBetween(item, asOf, due) : null,
    daysOverdue: due !== null && due < asOf ? daysBetween(item, due, asOf) : null,
    monthsLeft,
    pace: measures?.remaining && monthsLeft ? paceOf(measures.remaining, monthsLeft) : null,
  };
}

/** The run-rate that is still needed: what remains over the months that remain (domain.md 5: 倒排工期). */
function paceOf(remaining: Fact, monthsLeft: Fact): Fact | null {
  const { unit } = remaining;
  return quotientOf(remaining, monthsLeft, unit.kind === 'measure' ? { ...unit, perMonth: true } : unit);
}

/** Days from one to the other; the cells are those that the deadline may be read from. */
function daysBetween(item: Item, from: Day, to: Day): Fact {
  return {
    value: decimal(to - from),
    unit: DAYS,
    origin: { kind: 'time', from, to, cells: evidenceCells(item) },
  };
}

/**
 * Months that are left, as schedules count them (design.md section 2): any month that the rest of the window touches, and
 * a month whose last day is the as-of day has ended.
 */
function monthsBetween(item: Item, asOf: Day, due: Day): Fact {
  return {
    value: decimal(monthIndex(due) - monthIndex(asOf + 1) + 1),
    unit: MONTHS,
    origin: { kind: 'time', from: asOf, to: due, cells: evidenceCells(item) },
  };
}

function gravestFirst(a: Laggard, b: Laggard): number {
  const status = LAGGING.indexOf(a.item.verdict.status) - LAGGING.indexOf(b.item.verdict.status);
  return status || byGap(a, b) || inSourceOrder(a.item, b.item);
}

/** The larger first; those without a gap behind those that have one, by the days that they are overdue. */
function byGap(a: Laggard, b: Laggard): number {
  const first = a.item.verdict.gap;
  const second = b.item.verdict.gap;
  if (first && second) return second.cmp(first);
  if (first || second) return first ? -1 : 1;
  return Number(b.daysOverdue?.value ?? 0) - Number(a.daysOverdue?.value ?? 0);
}
