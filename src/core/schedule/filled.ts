import { isFormula } from '../model/cells';
import type { Cell, Entry } from '../model/ledger';
import type { SheetSnapshot } from '../model/snapshot';
import type { Quantity } from '../model/quantity';
import { saysNothing } from './words';

/** Whether a person put something into the cell: not empty, not only a slash or dashes. */
export function isFilled(cell: Cell<unknown> | null): cell is Cell<unknown> {
  return cell !== null && !saysNothing(cell.text) && (cell.reading.ok || cell.reading.reason !== 'empty');
}

/** The value of a cell that could be read, else null. */
export function valueOf<T>(cell: Cell<T> | null): T | null {
  return cell?.reading.ok ? cell.reading.value : null;
}

/**
 * The actual cell as the entry reports it, null where it reports nothing. A formula that shows 0 over period columns
 * without any entry is nobody's report: the sum of nothing.
 */
export function reportedActual(entry: Entry, sheet: SheetSnapshot): Cell<Quantity> | null {
  const { actual } = entry;
  if (!isFilled(actual)) return null;
  const sumOfNothing =
    entry.periods.length > 0 &&
    !entry.periods.some((period) => isFilled(period.actual)) &&
    isFormula(sheet, actual.row, actual.column) &&
    valueOf(entry.actual)?.value.eq(0) === true;
  return sumOfNothing ? null : entry.actual;
}

/** The rate cell as the entry reports it; a formula over an empty actual says nothing of its own. */
export function reportedRate(entry: Entry, sheet: SheetSnapshot): Cell<Quantity> | null {
  if (!isFilled(entry.rate)) return null;
  return isFormula(sheet, entry.rate.row, entry.rate.column) && reportedActual(entry, sheet) === null
    ? null
    : entry.rate;
}

/** Whether anything at all was filled in about how the entry stands. */
export function reportsAnything(entry: Entry, sheet: SheetSnapshot): boolean {
  return (
    reportedActual(entry, sheet) !== null ||
    reportedRate(entry, sheet) !== null ||
    isFilled(entry.progress) ||
    isFilled(entry.status) ||
    isFilled(entry.completed) ||
    entry.periods.some((period) => isFilled(period.actual))
  );
}
