import { cellAddress } from '../../../model/address';
import { HUNDRED, plain } from '../../../model/decimal';
import type { Cell, Entry, Ledger } from '../../../model/ledger';
import type { Quantity } from '../../../model/quantity';
import type { Target } from '../../../model/target';
import type { Profile } from '../../../profile/profile';
import { compareQuantities, formatQuantity } from '../../../values';
import { excerpt } from '../cells/excerpt';
import { headerOf, mentions } from '../words/header-words';
import { reachOf, type Reach } from './reach';
import type { StatusRow } from './status-row';

/** A row's target and actual where both are figures, and how they stand to each other. */
export interface Comparison {
  readonly reach: Reach;
  readonly target: Target;
  readonly actual: Quantity;
  /** As a sentence quotes them, with their units. */
  readonly shown: { readonly target: string; readonly actual: string; readonly actualCell: string };
}

/**
 * Compares a row's actual with its target; null where one of them is missing or no figure, and where the actual is that
 * of one month or quarter only (当月完成).
 */
export function comparisonOf({ target, actual }: Entry, ledger: Ledger, profile: Profile): Comparison | null {
  if (!target?.reading.ok || !actual?.reading.ok) return null;
  if (ledger.layout.columns.find(({ index }) => index === actual.column)?.cumulative === false) return null;
  return {
    reach: reachOf(target.reading.value, actual.reading.value, profile),
    target: target.reading.value,
    actual: actual.reading.value,
    shown: {
      target: shownTarget(target),
      actual: shownFigure(actual.text, actual.reading.value),
      actualCell: cellAddress(actual.row, actual.column),
    },
  };
}

function shownTarget(cell: Cell<Target>): string {
  const part = cell.reading.ok ? cell.reading.value.parts[0] : undefined;
  return part ? shownFigure(cell.text, part.quantity) : excerpt(cell.text);
}

/** A bare figure with the unit of its column; a text with words of its own as it is. */
function shownFigure(text: string, quantity: Quantity): string {
  return /^[\d.,\s]+$/.test(text) ? formatQuantity(quantity) : excerpt(text);
}

/**
 * Whether a row has steps of its own to be measured by: quarters or milestones. There 已完成 may speak of the step that
 * is due, not of the whole.
 */
export function hasSteps({ periods, milestones }: Entry): boolean {
  return milestones.length > 0 || periods.some(({ target }) => target !== null);
}

/** Dimensions that only grow as work is done. */
const AMOUNTS: ReadonlySet<Quantity['dimension']> = new Set(['count', 'area', 'length', 'unknown']);

/** Whether a figure counts what was done since the start: more than nothing of an amount that the target asks for. */
export function isBegun({ target, actual }: Comparison): boolean {
  const [part, ...others] = target.parts;
  if (!part || others.length > 0 || target.kind !== 'quantity' || part.comparator.startsWith('<')) return false;
  if (!AMOUNTS.has(actual.dimension) || !AMOUNTS.has(part.quantity.dimension)) return false;
  return actual.exactness === 'exact' && actual.value.gt(0) && compareQuantities(actual, part.quantity) !== null;
}

/** Whether a reached target is an amount to be done once, which nothing undoes; a rate may still fall. */
export function isDoneForGood({ target, actual }: Comparison): boolean {
  const lowerBounds = target.parts.every(({ comparator }) => comparator === '>=' || comparator === '>');
  return lowerBounds && target.kind === 'quantity' && AMOUNTS.has(actual.dimension);
}

/** The completion rate that a row prints below 100 %, with its cell's address; null for a rate of its own (开工率). */
export function shortRate(
  { entry }: StatusRow,
  ledger: Ledger,
): { readonly rate: string; readonly cell: string } | null {
  const { rate } = entry;
  if (!rate?.reading.ok || !mentions(headerOf(ledger, rate.column), 'completionRate')) return null;
  const { value, dimension, exactness } = rate.reading.value;
  if (dimension !== 'percent' || exactness !== 'exact' || value.gte(HUNDRED) || value.lte(0)) return null;
  return { rate: `${plain(value)}%`, cell: cellAddress(rate.row, rate.column) };
}
