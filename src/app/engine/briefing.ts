import type { SheetId } from '../../core/model/sheet-plan';
import type { LedgerKind } from '../../core/model/ledger';
import type { Locale } from '../../i18n';
import type { DocumentId } from '../../core/briefing/documents';
import type { BriefingChoice, BriefingSheet } from '../briefing/request';
import type { WordedDocument } from '../briefing/worded';
import type { FileErrorReport, FindingReport, LedgerReport } from '../report';
import type { SheetView } from './sheet-view';

/** What a briefing is asked of: kept sheets in their order, and which documents. Plain data. */
export interface BriefingRequest {
  readonly sheets: readonly RequestedSheet[];
  /** No documents: only the overview is made. */
  readonly choice: BriefingChoice;
  readonly locale: Locale;
}

/** A sheet that the engine keeps, as a source of a briefing. */
export interface RequestedSheet extends BriefingSheet {
  readonly sheet: SheetId;
}

/** The documents that were asked for, in their order, and what else may be chosen over the same sheets. */
export interface Briefing {
  readonly documents: readonly WordedDocument[];
  readonly overview: BriefingOverview;
}

/** What a person can choose from. */
export interface BriefingOverview {
  /** Latest as-of day of the ledgers, `YYYY-MM-DD`; null where there are none. */
  readonly asOf: string | null;
  readonly ledgers: number;
  /** Documents that have something to say over these ledgers. */
  readonly suitable: readonly DocumentId[];
  /** Departments with late or unreported items, by their one name; the most first. */
  readonly departments: readonly LateDepartment[];
}

/** A department and how many of its items are behind, overdue or not reported. */
export interface LateDepartment {
  readonly name: string;
  readonly late: number;
}

/** An .xlsx file that a person picked. `id` is the session's name for it. */
export interface PickedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a picked file holds; or why it cannot be read, in words. */
export type FileReview =
  | { readonly ok: true; readonly sheets: readonly FileSheet[] }
  | { readonly ok: false; readonly error: FileErrorReport };

/** A sheet of a picked file that was reviewed. It is kept where it holds ledgers. */
export interface FileSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly skipped: SheetView['skipped'];
  readonly kinds: readonly LedgerKind[];
  /** What a list of files says of each ledger, in the order of `kinds`. */
  readonly ledgers: readonly FileLedger[];
}

/** A ledger of a picked file in short: its counts, and the worst of what was found. */
export interface FileLedger extends Pick<LedgerReport, 'range' | 'asOf' | 'asOfSource' | 'summary'> {
  /** Every department that its rows name, as they write it, in the order of the rows. */
  readonly departments: readonly string[];
  /** The gravest findings, errors first, each of another rule as far as there are some; few enough to be read. */
  readonly worst: readonly FileFinding[];
  /** By what it is known to be in two files. */
  readonly likeness: LedgerLikeness;
}

/** A finding in the list of files. */
export interface FileFinding extends Pick<FindingReport, 'rule' | 'severity' | 'cell' | 'message'> {
  readonly sheet: string;
}

/** What tells a ledger from others without its texts. */
export interface LedgerLikeness {
  /** The same for the same cells of its table. */
  readonly content: string;
  /** A sample of what its rows are about (department, task, target, deadline): see `likenessOf`. Empty where no row names a department. */
  readonly rows: readonly string[];
}
