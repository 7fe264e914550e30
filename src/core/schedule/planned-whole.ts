import { ZERO } from '../model/decimal';
import type { Entry } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import { plannedModeOf } from './period-mode';
import { figuresOf, type PeriodSide } from './period-table';

/** What a row's planned periods come to in all: their sum, or the last of them. Null where there are none or neither can be told. */
export function plannedWhole(entry: Entry, side: PeriodSide): Quantity | null {
  const quantities = figuresOf(entry, 'target', side).map(({ quantity }) => quantity);
  const last = quantities.at(-1);
  const mode = plannedModeOf(entry, side) ?? ownMode(quantities);
  if (!last || mode === null) return null;
  if (mode === 'cumulative') return last;
  const value = quantities.reduce((total, quantity) => total.plus(quantity.value), ZERO);
  return { ...last, amount: value.div(last.scale), value };
}

/** A single figure is the whole either way, and percentages are rates that the next period raises. */
function ownMode(quantities: readonly Quantity[]): 'cumulative' | null {
  const areRates = quantities.every(({ dimension }) => dimension === 'percent');
  return areRates || quantities.length === 1 ? 'cumulative' : null;
}
