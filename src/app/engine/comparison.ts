import type { Severity } from '../../core/model/finding';
import type { GeneratePlan, SheetId } from '../../core/model/sheet-plan';
import type { Locale } from '../../i18n';
import type { SectionId } from '../compare/sections';

/** Which kept sheets are compared with which. Plain data. */
export interface ComparisonRequest {
  /** Sheets of the workbook. */
  readonly now: readonly SheetId[];
  /** Sheets of the earlier file, and its name as it is printed. */
  readonly before: { readonly file: string; readonly sheets: readonly SheetId[] };
  readonly locale: Locale;
  /** What is wanted: what a pane shows, or the sheet to be written. */
  readonly as: 'view' | 'plan';
}

/** What came of a comparison; the part that was not asked for is null. */
export interface ComparisonAnswer {
  readonly view: ComparisonView | null;
  readonly plan: GeneratePlan | null;
}

/** A comparison as a pane shows it, in words. */
export interface ComparisonView {
  /** The as-of days by which most entries are compared, `YYYY-MM-DD`; null where a file has no ledger. */
  readonly asOf: string | null;
  readonly beforeAsOf: string | null;
  /** Entries that both files have. */
  readonly matched: number;
  /** Whole sentences: the counts, then what is doubtful. */
  readonly summary: readonly string[];
  /** Kinds of change that there are, in the order in which people look for them. */
  readonly sections: readonly ComparisonSection[];
}

/** One kind of change. */
export interface ComparisonSection {
  readonly id: SectionId;
  /** Entries; one whose target and deadline both changed has two rows. */
  readonly count: number;
  readonly rows: readonly ComparedRowView[];
}

/** A changed, new or missing entry. */
export interface ComparedRowView {
  /** Unique within the comparison, and the same when it is made again over the same rows. */
  readonly key: string;
  readonly task: string;
  readonly department: string;
  /** How it stood and how it stands; '' where there is nothing to say. */
  readonly before: string;
  readonly now: string;
  readonly change: string;
  /** Whole sentences: what is wrong, what was assumed. */
  readonly notes: readonly string[];
  /** Where it stands in the workbook; null for what is gone. */
  readonly place: { readonly sheet: SheetId; readonly sheetName: string; readonly cell: string } | null;
  /** Where it stood in the earlier file; null for what is new. */
  readonly earlier: { readonly sheet: string; readonly cell: string } | null;
  readonly findings: readonly { readonly rule: string; readonly severity: Severity }[];
}
