import type { ColumnRole, DateSource, RoleSource, SkipReason } from '../../core/model/layout';
import type { LedgerKind } from '../../core/model/ledger';
import type { SheetId } from '../../core/model/sheet-plan';
import type { ColumnReport, EntryReport, FindingReport, LedgerReport } from '../report';

/** A reviewed sheet as a pane shows it: the report, and what a person needs to act on it. Plain data, in words. */
export interface SheetView {
  readonly id: SheetId;
  readonly name: string;
  /** Why the sheet holds no ledger; null where it holds some. */
  readonly skipped: SkipReason | null;
  readonly ledgers: readonly LedgerView[];
}

/** A ledger of the sheet. */
export interface LedgerView extends Omit<LedgerReport, 'columns' | 'entries' | 'findings'> {
  readonly title: string | null;
  readonly kind: LedgerKind;
  readonly plan: { readonly start: string; readonly end: string; readonly source: DateSource };
  /** The profile's name, as it is printed with every verdict. */
  readonly profile: string;
  readonly columns: readonly ColumnView[];
  /** By row. */
  readonly entries: readonly EntryView[];
  /** By row, then column, then rule. */
  readonly findings: readonly FindingView[];
  /** Columns right of which nothing stands on the sheet: where marks may be written. Counts from 0. */
  readonly firstFreeColumn: number;
}

export interface ColumnView extends ColumnReport {
  readonly source: RoleSource;
  /** From 0 (a guess) to 1. */
  readonly confidence: number;
}

export interface EntryView extends EntryReport {
  /** Percentage points below plan, at most two decimals; negative above it; null where nothing is compared. */
  readonly gap: string | null;
  readonly person: string | null;
  readonly category: string | null;
}

export interface FindingView extends FindingReport {
  /** The same for the same finding after sorting, inserting rows or reopening the file; unique within the sheet. */
  readonly key: string;
  /** Name of the entry in whose row it stands, null outside the records. */
  readonly entry: string | null;
  /** The column's header, '' outside the table. */
  readonly header: string;
  readonly department: string | null;
  readonly role: ColumnRole | null;
}

/**
 * How a view changed after an edit: the whole view where the layout changed, else by ledger what is different.
 * Everything that is not named stays as it was.
 */
export type SheetViewChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly view: SheetView }
  | { readonly kind: 'ledgers'; readonly ledgers: readonly LedgerViewChange[] };

export interface LedgerViewChange {
  /** Index into {@link SheetView.ledgers}. */
  readonly ledger: number;
  /** Entries that differ, each in the place of the entry of its row. */
  readonly entries: readonly EntryView[];
  /** Rules whose findings differ, with all their findings. */
  readonly findings: Readonly<Record<string, readonly FindingView[]>>;
  readonly summary: LedgerReport['summary'];
  readonly guesses: readonly string[];
}
