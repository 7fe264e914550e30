import type { CellRef } from './address';
import type { Message, MessageParam } from './message';

/** error: the ledger contradicts itself or cannot be used; warning: needs a look; info: a habit worth changing. */
export type Severity = 'error' | 'warning' | 'info';

/** A safe correction of the finding's cell: the value that a person may accept with one click. */
export interface Fix {
  readonly cell: CellRef;
  readonly value: string | number;
}

/** One thing that a rule found wrong, at the cell where a person would correct it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: CellRef;
  /** What is wrong, why, and what to do; its id is `rules.<rule id>.<message id>`. */
  readonly message: Message;
  /** What the cell should hold, as it would be printed; null where nothing can be expected. */
  readonly expected: MessageParam | null;
  /** What the cell holds, as it is printed; null for an empty cell. */
  readonly found: MessageParam | null;
  readonly fix: Fix | null;
  /**
   * Set where the finding stands for many cells and is told at the first of them: what they have in common beyond their
   * column, '' where that is all. Which cell comes first is then no part of what is wrong.
   */
  readonly habit?: string;
}
