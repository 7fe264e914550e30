import type { Development, MatchBasis } from '../core/compare';
import type { ColumnRole, DateSource, SkipReason } from '../core/model/layout';
import type { Severity } from '../core/model/finding';
import type { Comparator } from '../core/model/target';
import type { Status } from '../core/model/verdict';
import type { FileErrorCode } from '../core/model/workbook';

/**
 * What a check says, as plain JSON: the form that other programs read (design.md section 3). Rows count from 1 and
 * columns are letters, as people see them; figures are texts of plain digits, because they are decimals.
 */
export interface CheckReport {
  /** Version of this form. Fields may be added within a version; none is removed or changes its meaning. */
  readonly version: 1;
  /** The as-of day that the user gave, null where each ledger's own was used. */
  readonly asOf: string | null;
  /** The profile's name. */
  readonly profile: string;
  /** In the order in which the files were given. */
  readonly files: readonly FileReport[];
}

/** One file of the call: what it holds, or why it could not be read. */
export interface FileReport {
  /** The path as it was given. */
  readonly file: string;
  readonly error: FileErrorReport | null;
  readonly skipped: readonly SkippedSheet[];
  readonly ledgers: readonly LedgerReport[];
  /** Only where an earlier file was given (`--before`) and this one could be read. */
  readonly comparison?: ComparisonReport;
}

/** Why a file has no result, as a code for programs and a sentence for people. */
export interface FileErrorReport {
  /** `internal`: the program failed on this file; the file is not to blame. */
  readonly code: FileErrorCode | 'internal';
  readonly message: string;
}

/** A sheet without a ledger, and what it was taken for. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: SkipReason;
}

/** One table of a sheet: how it was understood, what is wrong with it, and how each entry stands. */
export interface LedgerReport {
  readonly sheet: string;
  /** The whole table with its header, as A3:N30. */
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly asOf: string;
  readonly asOfSource: DateSource;
  readonly columns: readonly ColumnReport[];
  readonly entries: readonly EntryReport[];
  /** By row, then column. */
  readonly findings: readonly FindingReport[];
  /** What was assumed for the whole ledger; left out where nothing was. */
  readonly guesses?: readonly string[];
  readonly summary: LedgerSummary;
}

/** A column of the table and what it was taken for. */
export interface ColumnReport {
  readonly column: string;
  readonly header: string;
  readonly role: ColumnRole;
}

/** One record of the ledger with its verdict; figures and dates are null where the row has none. */
export interface EntryReport {
  readonly row: number;
  readonly name: string;
  readonly department: string | null;
  readonly target: TargetReport | null;
  readonly actual: AmountReport | null;
  readonly deadline: DeadlineReport | null;
  /** Planned value by the as-of day in the target's base unit, two decimals; null where nothing is prorated. */
  readonly planned: string | null;
  /** actual ÷ target as a fraction, four decimals. */
  readonly completion: string | null;
  readonly status: Status | null;
  readonly reason: string | null;
  /** What the verdict and the readings it rests on assume; left out where there is nothing. */
  readonly guesses?: readonly string[];
}

/** A figure as the cell shows it, and as it was read: in the base unit (1.05万套 is 10500 套), null where it was not. */
export interface AmountReport {
  readonly text: string;
  readonly value: string | null;
  readonly unit: string | null;
}

/** A target: the figure asked for and how it is to be compared; the first part of a compound one. */
export interface TargetReport extends AmountReport {
  readonly comparator: Comparator | null;
}

/** A deadline as it is written and as it was read. */
export interface DeadlineReport {
  readonly text: string;
  /** The last day that counts as on time, null where the text names none. */
  readonly date: string | null;
}

/** What a rule found at a cell; `expected` and `found` are texts as a reader would write them, null where none apply. */
export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly fix: FixReport | null;
}

/** A correction that is safe to apply: the cell and its new value. */
export interface FixReport {
  readonly cell: string;
  readonly value: string | number;
}

/** The counts of one ledger. */
export interface LedgerSummary {
  readonly entries: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Only statuses that occur, in the order in which summaries list them. */
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
}

/** What changed since an earlier file: the answer to `--before`. */
export interface ComparisonReport {
  /** The earlier file's path as it was given. */
  readonly before: string;
  /** The latest as-of days of both files, null for a file without ledgers. */
  readonly beforeAsOf: string | null;
  readonly asOf: string | null;
  /** Whole sentences: the counts, then what makes the comparison doubtful. */
  readonly summary: readonly string[];
  /** Entries of both files, in the order of the later one. */
  readonly entries: readonly ComparedEntryReport[];
  readonly added: readonly ComparedRowReport[];
  /** Rows of the earlier file. */
  readonly gone: readonly ComparedRowReport[];
}

/** A row of one of two compared files. */
export interface ComparedRowReport {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly department: string | null;
}

/** An entry of both files; all without a prefix is the later one's. */
export interface ComparedEntryReport extends ComparedRowReport {
  readonly development: Development;
  /** By what the two rows were taken for one; all but `same` are guesses, and `guesses` says which. */
  readonly match: MatchBasis;
  readonly guesses?: readonly string[];
  readonly before: { readonly sheet: string; readonly row: number; readonly name: string };
  /** What both report, where it compares: values and difference in base units, the change in words. */
  readonly figures: {
    readonly before: PlacedReport & { readonly text: string; readonly value: string };
    readonly now: PlacedReport & { readonly text: string; readonly value: string };
    readonly unit: string | null;
    readonly difference: string;
    readonly change: string;
  } | null;
  /** Growth of the completion in percentage points. */
  readonly points: string | null;
  readonly targets: readonly {
    readonly field: 'target' | 'deadline';
    readonly before: PlacedReport & { readonly text: string | null };
    readonly now: PlacedReport & { readonly text: string | null };
  }[];
  /** Of the rules `regression`, `stale` and `target-changed`: the cell is the later file's, `against` the earlier one's. */
  readonly findings: readonly (FindingReport & { readonly sheet: string; readonly against: PlacedReport })[];
}

/** A cell with its sheet. */
export interface PlacedReport {
  readonly sheet: string;
  readonly cell: string;
}
