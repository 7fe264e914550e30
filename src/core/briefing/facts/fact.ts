import { decimal, divide, HUNDRED, ONE, ZERO, type Decimal } from '../../model/decimal';
import type { Day } from '../../model/day';
import type { SourceCell } from './source';

/**
 * What a figure counts. The program's own units have words in each language; `measure` is the ledger's own unit: the fact's
 * value is in its base (元), and the ledger writes it in `scale` (万元: 10000) with `decimals` places.
 */
export type FactUnit =
  | { readonly kind: 'items' | 'percent' | 'points' | 'days' | 'months' | 'places' }
  | {
      readonly kind: 'measure';
      readonly word: string | null;
      readonly scale: Decimal;
      readonly decimals: number;
      /** A rate of work: so much each month. */
      readonly perMonth: boolean;
    };

/** A figure of a briefing: unrounded, with everything that it takes to work it out again. */
export interface Fact {
  readonly value: Decimal;
  readonly unit: FactUnit;
  readonly origin: Origin;
}

/** A part of a verdict, as `core/schedule` works it out from the row's cells. */
export type VerdictField = 'actual' | 'target' | 'planned' | 'plannedShare' | 'completion' | 'gap';

/** Where a fact's value comes from: cells, or other facts. */
export type Origin =
  /** How many cells are listed: one a row that is counted. */
  | { readonly kind: 'count'; readonly cells: readonly SourceCell[] }
  /** The figure that one cell holds, in its base unit. */
  | { readonly kind: 'cell'; readonly cell: SourceCell }
  /** The sum of the figures that the cells hold; empty ones count nothing. */
  | { readonly kind: 'cells'; readonly cells: readonly SourceCell[] }
  | { readonly kind: 'sum'; readonly of: readonly Fact[] }
  /** `from` less `less`. */
  | { readonly kind: 'difference'; readonly from: Fact; readonly less: Fact }
  /** numerator ÷ denominator, times 100 where the unit is percent. */
  | { readonly kind: 'quotient'; readonly numerator: Fact; readonly denominator: Fact }
  /** (to − from) ÷ from, in percent. */
  | { readonly kind: 'growth'; readonly from: Fact; readonly to: Fact }
  /** One more than the number of `among` that are better than `own`; in sequence, one more for each one listed before it. */
  | {
      readonly kind: 'rank';
      readonly own: Fact;
      readonly among: readonly Fact[];
      readonly best: 'highest' | 'lowest';
      readonly before: number;
    }
  /** A share of `count` among `counts`, cut to decimals so that all make 100 (largest remainders). */
  | {
      readonly kind: 'remainders';
      readonly count: Fact;
      readonly counts: readonly Fact[];
      readonly precision: number;
    }
  /** Days, or months begun, from the day after `from` to `to`. */
  | { readonly kind: 'time'; readonly from: Day; readonly to: Day; readonly cells: readonly SourceCell[] }
  /** What the verdict on a row says, worked out from these cells by the profile. */
  | {
      readonly kind: 'verdict';
      readonly field: VerdictField;
      readonly row: SourceCell;
      readonly cells: readonly SourceCell[];
    }
  /** Handed in by the caller: an earlier summary. */
  | { readonly kind: 'given' };

export const ITEMS: FactUnit = { kind: 'items' };
export const PERCENT: FactUnit = { kind: 'percent' };
export const POINTS: FactUnit = { kind: 'points' };
export const DAYS: FactUnit = { kind: 'days' };
export const MONTHS: FactUnit = { kind: 'months' };
export const PLACES: FactUnit = { kind: 'places' };

/** How many rows there are, each by one of its cells. */
export function counted(cells: readonly SourceCell[]): Fact {
  return { value: decimal(cells.length), unit: ITEMS, origin: { kind: 'count', cells } };
}

/** Facts of one unit added up; 0 of `unit` for none. */
export function sumOf(of: readonly Fact[], unit: FactUnit): Fact {
  return { value: of.reduce((sum, { value }) => sum.plus(value), ZERO), unit, origin: { kind: 'sum', of } };
}

/** numerator ÷ denominator; null where the denominator is zero. Percent unless another unit is given. */
export function quotientOf(numerator: Fact, denominator: Fact, unit: FactUnit = PERCENT): Fact | null {
  if (denominator.value.eq(ZERO)) return null;
  const times = unit.kind === 'percent' ? HUNDRED : ONE;
  const value = divide(numerator.value.times(times), denominator.value);
  return { value, unit, origin: { kind: 'quotient', numerator, denominator } };
}

/** One fact less another. Two percentages differ by points (GB/T 15835: 百分点 only for differences). */
export function differenceOf(from: Fact, less: Fact): Fact {
  const unit = from.unit.kind === 'percent' ? POINTS : from.unit;
  return { value: from.value.minus(less.value), unit, origin: { kind: 'difference', from, less } };
}

/** By how much a figure has grown, in percent; null from zero or below. */
export function growthOf(from: Fact, to: Fact): Fact | null {
  if (from.value.lte(ZERO)) return null;
  const value = divide(to.value.minus(from.value).times(HUNDRED), from.value);
  return { value, unit: PERCENT, origin: { kind: 'growth', from, to } };
}

/** A figure that the caller hands in. */
export function given(value: number, unit: FactUnit): Fact {
  return { value: decimal(value), unit, origin: { kind: 'given' } };
}
