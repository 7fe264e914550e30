import type { CellRef } from '../../model/address';
import type { Entry, Ledger } from '../../model/ledger';
import { memoize } from '../../model/memoize';
import type { State } from '../../model/progress';
import { stateReader } from './declared-state';
import { excerpt } from './excerpt';

/** A row that declares how its work stands. */
export interface StatusRow {
  readonly entry: Entry;
  readonly state: State;
  /** The status cell. */
  readonly cell: CellRef;
  /** The status as a sentence quotes it. */
  readonly status: string;
}

/** The rows that declare a state, without those that are cancelled or deferred. */
export function statusRows(ledger: Ledger): readonly StatusRow[] {
  const declared = stateReader(ledger);
  const rows: StatusRow[] = [];
  for (const entry of ledger.entries) {
    const state = entry.excluded === null ? declared(entry) : null;
    const { status } = entry;
    if (state === null || state === 'excluded' || !status) continue;
    rows.push({ entry, state, cell: { row: status.row, column: status.column }, status: quoted(status.text) });
  }
  return rows;
}

/** A few status words stand on every row. */
const quoted = memoize(excerpt);

/** Whether a state denies that the work is done. */
export function isOpen(state: State): boolean {
  return state === 'not-done' || state === 'not-started' || state === 'in-progress';
}
