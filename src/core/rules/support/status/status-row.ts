import type { CellRef } from '../../../model/address';
import type { Cell, Entry, Ledger } from '../../../model/ledger';
import type { State } from '../../../model/progress';
import { stateReader } from './declared-state';
import { excerpt } from '../cells/excerpt';

/** A row that declares how its work stands. Its place and its words are made where a finding asks for them. */
export class StatusRow {
  constructor(
    readonly entry: Entry,
    readonly state: State,
    private readonly declared: Cell<State>,
  ) {}

  /** The status cell. */
  get cell(): CellRef {
    return { row: this.declared.row, column: this.declared.column };
  }

  /** The status as a sentence quotes it. */
  get status(): string {
    return excerpt(this.declared.text);
  }
}

/** The rows that declare a state, without those that are cancelled or deferred. */
export function statusRows(ledger: Ledger): readonly StatusRow[] {
  const declared = stateReader(ledger);
  const rows: StatusRow[] = [];
  for (const entry of ledger.entries) {
    const state = entry.excluded === null ? declared(entry) : null;
    if (state !== null && state !== 'excluded' && entry.status) rows.push(new StatusRow(entry, state, entry.status));
  }
  return rows;
}

/** Whether a state denies that the work is done. */
export function isOpen(state: State): boolean {
  return state === 'not-done' || state === 'not-started' || state === 'in-progress';
}
