import type { Day } from './day';
import type { Deadline, Period } from './deadline';
import type { TableLayout } from './layout';
import type { Message } from './message';
import type { Progress, State } from './progress';
import type { Quantity } from './quantity';
import type { Reading } from './reading';
import type { Milestone, Target } from './target';
import type { SheetSnapshot } from './snapshot';

/** A reading with the cell it was taken from. For a merged cell this is its first cell. */
export interface Cell<T> {
  readonly row: number;
  readonly column: number;
  /** The cell as displayed, unchanged. */
  readonly text: string;
  readonly reading: Reading<T>;
}

/** A piece of text with its cell; for a merged cell its first cell. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What one period's columns say of a row: planned and actual, as the ledger prints them. */
export interface PeriodCells {
  readonly period: Period;
  readonly target: Cell<Quantity> | null;
  readonly actual: Cell<Quantity> | null;
}

/** A record row with what could be read from it. Nothing here is judged. */
export interface Entry {
  /** Row, counting from 0. */
  readonly row: number;
  /** What the row is about: its indicator, else its task, else its first text. Never empty where any text is there. */
  readonly name: string;
  readonly nameCell: TextCell | null;
  readonly department: TextCell | null;
  readonly person: TextCell | null;
  /** The section heading or category cell. */
  readonly category: string | null;
  /** null where the table has no target column or the cell is empty. */
  readonly target: Cell<Target> | null;
  readonly actual: Cell<Quantity> | null;
  readonly baseline: Cell<Quantity> | null;
  readonly rate: Cell<Quantity> | null;
  readonly start: Cell<Deadline> | null;
  readonly deadline: Cell<Deadline> | null;
  /** The day of completion or close-out. */
  readonly completed: Cell<Deadline> | null;
  readonly progress: Cell<Progress> | null;
  readonly status: Cell<State> | null;
  /** Month, quarter and day columns, in time order; empty where the table has none. */
  readonly periods: readonly PeriodCells[];
  /** Steps written in the target, deadline, measures or remarks cells, in time order. */
  readonly milestones: readonly Milestone[];
  /** Set where the row says that it is cancelled, deferred or not applicable: the cell that says it. */
  readonly excluded: TextCell | null;
}

/**
 * - `plan`: targets with actuals or deadlines
 * - `issue`: found, due, closed
 * - `statistics`: measures without targets
 * - `score`: scores, totals, verdicts
 */
export type LedgerKind = 'plan' | 'issue' | 'statistics' | 'score';

/** A table whose cells have been read. */
export interface Ledger {
  readonly sheet: SheetSnapshot;
  readonly layout: TableLayout;
  readonly kind: LedgerKind;
  readonly entries: readonly Entry[];
  /** The as-of day that relative texts were read against. */
  readonly asOf: Day;
  /** Assumptions that hold for the whole ledger (its year was taken from the file name, …). */
  readonly guesses: readonly Message[];
}
