import { isFormula } from '../../../model/cells';
import type { Day } from '../../../model/day';
import type { Entry } from '../../../model/ledger';
import type { SheetSnapshot } from '../../../model/snapshot';

/** Whether the row's deadline has passed; standing and recurring duties have none that passes. */
export function isActualDue(entry: Entry, asOf: Day): boolean {
  if (!entry.deadline?.reading.ok) return false;
  const { date, openEnded } = entry.deadline.reading.value;
  return date !== null && date < asOf && !openEnded;
}

/** Whether the row tells what was achieved elsewhere than in its actual cell. */
export function tellsItsActual(entry: Entry, sheet: SheetSnapshot): boolean {
  if (entry.periods.some((period) => period.actual !== null)) return true;
  if (isQualitative(entry) && (entry.progress !== null || entry.status !== null || entry.completed !== null))
    return true;
  return tellsInProgress(entry) || tellsInRate(entry, sheet);
}

function isQualitative(entry: Entry): boolean {
  return entry.target === null || !entry.target.reading.ok || entry.target.reading.value.kind === 'qualitative';
}

function tellsInProgress({ progress }: Entry): boolean {
  return (
    progress !== null &&
    progress.reading.ok &&
    (progress.reading.value.all || progress.reading.value.quantities.length > 0)
  );
}

/** A rate that somebody typed; one that a formula computes from the empty actual tells nothing. */
function tellsInRate({ rate }: Entry, sheet: SheetSnapshot): boolean {
  return rate !== null && rate.reading.ok && !isFormula(sheet, rate.row, rate.column);
}
