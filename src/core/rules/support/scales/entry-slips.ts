import type { Cell, Entry } from '../../../model/ledger';
import type { Quantity } from '../../../model/quantity';
import type { Comparator, Target } from '../../../model/target';
import type { CellSource } from '../cells/figures';
import { isBare } from './own-unit';
import { scaleSlip, type ScaleSlip } from './scale-slip';

/** A figure of a row that is off by a power of ten, beside what it is measured by. */
export interface EntrySlip {
  readonly cell: Cell<Quantity>;
  /** The figure in the unit that was meant for both cells. */
  readonly figure: Quantity;
  readonly wanted: Quantity;
  readonly slip: ScaleSlip;
}

/** The slips of an entry, worked out once. */
export function slipsOf({ recall }: Pick<CellSource, 'recall'>, entry: Entry): readonly EntrySlip[] {
  return recall('entry-slips', entry.row, () => {
    const slips = entrySlips(entry);
    return slips.length === 0 ? NO_SLIPS : slips;
  });
}

const NO_SLIPS: readonly EntrySlip[] = [];

/** The actual and the period actuals of a row that a left out or doubled 万, 亿 or 千 keeps from their targets. */
export function entrySlips({ target, actual, periods }: Entry): readonly EntrySlip[] {
  const slips: EntrySlip[] = [];
  const own = target && actual && slipOfActual(target, actual);
  if (own) slips.push(own);
  for (const period of periods) {
    if (!period.target?.reading.ok || !period.actual?.reading.ok) continue;
    const wanted = period.target.reading.value;
    const figure = inUnitOfTarget(period.actual, period.actual.reading.value, period.target, wanted);
    const slip = scaleSlip(figure, wanted, '>=');
    if (slip) slips.push({ cell: period.actual, figure, wanted, slip });
  }
  return slips;
}

/** Whether an actual was read as a percentage though it was typed as a fraction: 0.96 beside 95%. */
export function isFraction({ reading }: Cell<Quantity>): boolean {
  return reading.ok && reading.guesses.some((guess) => guess.id === 'guess.fraction-as-percent');
}

function slipOfActual(target: Cell<Target>, actual: Cell<Quantity>): EntrySlip | null {
  if (!target.reading.ok || !actual.reading.ok || target.reading.value.kind !== 'quantity') return null;
  const [first, ...others] = target.reading.value.parts;
  if (!first || isFraction(actual)) return null;
  const read = actual.reading.value;
  const figure = inUnitOfTarget(actual, read, target, first.quantity);
  const slip = scaleSlip(figure, first.quantity, first.comparator);
  if (!slip || others.some((part) => isReasonable(read, part.quantity, part.comparator))) return null;
  const guessed = target.reading.guesses.length > 0 || actual.reading.guesses.length > 0 || read.exactness !== 'exact';
  return { cell: actual, figure, wanted: first.quantity, slip: guessed ? { ...slip, certain: false } : slip };
}

/** 累计 beside 年度任务(万元): where both cells are bare and only the target's header names a unit, it is meant for both. */
function inUnitOfTarget(
  actual: Pick<Cell<unknown>, 'text'>,
  figure: Quantity,
  target: Pick<Cell<unknown>, 'text'>,
  wanted: Quantity,
): Quantity {
  const shared = figure.unit === null && isBare(actual.text) && isBare(target.text);
  if (!shared) return figure;
  const { scale, unit, dimension } = wanted;
  return { ...figure, scale, unit, dimension, value: figure.amount.times(scale) };
}

/** Whether the figure may well belong to another part of a compound target. */
function isReasonable(figure: Quantity, other: Quantity, comparator: Comparator): boolean {
  return figure.dimension === other.dimension && scaleSlip(figure, other, comparator) === null;
}
