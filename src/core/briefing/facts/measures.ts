import { decimal, HUNDRED, type Decimal } from '../../model/decimal';
import type { CellRef } from '../../model/address';
import type { Cell, Entry } from '../../model/ledger';
import type { Quantity } from '../../model/quantity';
import type { Target } from '../../model/target';
import { contextOf, type Context } from '../../schedule';
import { actualFor } from '../../schedule/actual';
import { goalOf, isCeiling, type Goal } from '../../schedule/goal';
import type { Profile } from '../../profile/profile';
import { differenceOf, PERCENT, POINTS, quotientOf, type Fact, type FactUnit, type VerdictField } from './fact';
import { evidenceCells, type Item } from './items';
import { cellOf, type Source } from './source';

/** What a row with a target in figures has reached, beside what was asked for and planned. */
export interface Measures {
  readonly target: Fact;
  readonly actual: Fact;
  /** actual ÷ target in percent; null for a target of zero. */
  readonly completion: Fact | null;
  /** Planned share by the as-of day in percent; null where nothing is prorated. */
  readonly plannedShare: Fact | null;
  /** Percentage points below plan, negative above it (domain.md 2.1); null where nothing is compared. */
  readonly gap: Fact | null;
  /** What is still to be done, in the target's unit; null where nothing is, and for upper limits. */
  readonly remaining: Fact | null;
  /** Whether the target is a percentage itself. */
  readonly isRate: boolean;
  /** Whether the target is an upper limit: reaching it is no achievement, staying below it is. */
  readonly isCeiling: boolean;
  /** What was to be done by the as-of day, in the target's unit; null where nothing is prorated. */
  readonly planned: Fact | null;
}

/** Works out the figures of rows; what rows of a ledger share is made once a source. */
export class Measurer {
  private readonly contexts = new Map<Source, Context>();

  constructor(private readonly profile: Profile) {}

  /** The figures of a row whose target is one figure; null where it has none or reports none that compares with it. */
  of(item: Item): Measures | null {
    const goal = goalIn(item.entry);
    const figure = goal && actualFor(goal, item.entry, this.context(item.source));
    if (!goal || !figure) return null;
    const unit = unitOf(goal.quantity);
    const target = targetOf(item, goal);
    const actual = atCell(item, item.entry.actual, figure.value, unit, 'actual');
    const completion = quotientOf(actual, target);
    const plannedShare = judged(item, 'plannedShare', PERCENT);
    const missing = differenceOf(target, actual);
    return {
      target,
      actual,
      completion,
      plannedShare,
      gap: gapOf(item, goal, { target, actual, completion, plannedShare }),
      remaining: isCeiling(goal.comparator) || missing.value.lte(0) ? null : missing,
      isRate: goal.isRate,
      isCeiling: isCeiling(goal.comparator),
      planned: judged(item, 'planned', unit),
    };
  }

  /** The figure that a row's target asks for; null where it asks for none or for several. */
  target(item: Item): Fact | null {
    const goal = goalIn(item.entry);
    return goal && targetOf(item, goal);
  }

  /** What the rows of a source share when they are judged. */
  context(source: Source): Context {
    let context = this.contexts.get(source);
    if (!context) {
      context = contextOf(source.review.ledger, source.asOf, this.profile);
      this.contexts.set(source, context);
    }
    return context;
  }
}

/** The one figure that a target asks for; null for compound, relative and qualitative targets and a bare 0. */
function goalIn({ target }: Entry): Goal | null {
  if (!target?.reading.ok) return null;
  const { kind, parts, stretch } = target.reading.value;
  const [part, ...others] = parts;
  if (kind !== 'quantity' || !part || others.length > 0 || part.quantity.value.lte(0)) return null;
  return goalOf(part, stretch);
}

function targetOf(item: Item, goal: Goal): Fact {
  return atCell(item, item.entry.target, goal.value, unitOf(goal.quantity), 'target');
}

/** The unit of a quantity as its ledger writes it. */
export function unitOf(quantity: Quantity): FactUnit {
  if (quantity.dimension === 'percent') return PERCENT;
  if (quantity.dimension === 'points') return POINTS;
  const { unit: word, scale, decimals } = quantity;
  return { kind: 'measure', word, scale, decimals, perMonth: false };
}

/** A figure that its cell holds as it stands, else one that the verdict reads out of the row. */
function atCell(
  item: Item,
  cell: Cell<Quantity> | Cell<Target> | null,
  value: Decimal,
  unit: FactUnit,
  field: VerdictField,
): Fact {
  if (cell && figureIn(cell)?.eq(value)) return { value, unit, origin: { kind: 'cell', cell: at(item, cell) } };
  return { value, unit, origin: { kind: 'verdict', field, row: item.cell, cells: evidenceCells(item) } };
}

function figureIn(cell: Cell<Quantity> | Cell<Target>): Decimal | null {
  if (!cell.reading.ok) return null;
  const { value } = cell.reading;
  return 'parts' in value ? (value.parts[0]?.quantity.value ?? null) : value.value;
}

function at(item: Item, cell: CellRef): ReturnType<typeof cellOf> {
  return cellOf(item.source, cell);
}

/** A figure of the verdict itself; null where it has none. */
export function judged(
  item: Item,
  field: 'plannedShare' | 'planned' | 'gap' | 'completion',
  unit: FactUnit,
): Fact | null {
  const value = item.verdict[field];
  if (value === null) return null;
  const times = field === 'completion' && unit.kind === 'percent' ? HUNDRED : decimal(1);
  const origin = { kind: 'verdict', field, row: item.cell, cells: evidenceCells(item) } as const;
  return { value: value.times(times), unit, origin };
}

/** The verdict's gap as the difference that it is, where its two sides are facts; from unrounded values. */
function gapOf(
  item: Item,
  goal: Goal,
  facts: Pick<Measures, 'target' | 'actual' | 'completion' | 'plannedShare'>,
): Fact | null {
  const gap = judged(item, 'gap', POINTS);
  if (!gap) return null;
  const { target, actual, completion, plannedShare } = facts;
  const difference = goal.isRate
    ? differenceOf(target, actual)
    : completion && plannedShare && differenceOf(plannedShare, completion);
  return difference?.value.eq(gap.value) ? difference : gap;
}
