import type { SessionState, SheetResult } from '../../app/session/session';
import { sheetOf, type Picked } from './use-picked-sheet';

/** The results of what is looked at, in the order of the tabs. */
export function resultsOf(
  { sheets: all, results }: Pick<SessionState, 'sheets' | 'results'>,
  picked: Picked,
): readonly SheetResult[] {
  const sheets = picked === 'all' ? all.map(({ id }) => id) : [sheetOf(picked)];
  return sheets.flatMap((id) => {
    const result = id === null ? undefined : results.get(id);
    return result ? [result] : [];
  });
}

/** Whether a ledger of the sheet was checked: it was neither skipped nor out of reach. */
export function isChecked({ view }: SheetResult): boolean {
  return view.ledgers.length > 0;
}
