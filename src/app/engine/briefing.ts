import type { SheetId } from '../../core/model/sheet-plan';
import type { LedgerKind } from '../../core/model/ledger';
import type { Locale } from '../../i18n';
import type { DocumentId } from '../../core/briefing/documents';
import type { BriefingChoice, BriefingSheet } from '../briefing/request';
import type { WordedDocument } from '../briefing/worded';
import type { FileErrorReport } from '../report';
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
}
