import type { CellPatch } from '../../core/model/cell-patch';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetSnapshot } from '../../core/model/snapshot';
import type { SheetMapping } from '../../core/profile/profile';
import type { LongWork } from '../../host/host';
import type { Locale } from '../../i18n';
import type { ProfileJson } from '../settings/settings';
import type { Briefing, BriefingRequest, FileReview, PickedFile } from './briefing';
import type { ComparisonAnswer, ComparisonRequest } from './comparison';
import type { SheetView, SheetViewChange } from './sheet-view';

/** By what a sheet is reviewed; plain data, so that it reaches a worker. Days are `YYYY-MM-DD`. */
export interface ReviewConfig {
  /** The as-of day given by the user, null where the sheet's own is to be used, else today. */
  readonly asOf: string | null;
  readonly today: string;
  /** Name of a shipped profile, a whole profile, or null for the default. */
  readonly profile: string | ProfileJson | null;
  /** The user's correction for this sheet; wins over the profile's mapping. */
  readonly mapping: SheetMapping | null;
  readonly fileName: string | null;
  readonly locale: Locale;
}

/**
 * The engine behind a pane: it keeps the snapshots of the sheets that were reviewed, so that an edit costs only what
 * depends on it. It runs in a worker or in the page itself; what goes in and out is plain data.
 *
 * Calls that fail reject with an EngineError, whose code says what may help and whose message is a diagnostic for
 * developers (with a HostError `cancelled` when the signal was aborted).
 */
export interface Engine {
  /** Reviews a sheet from its snapshot and keeps it. A snapshot handed over is not to be used by the caller again. */
  review(sheet: SheetId, snapshot: SheetSnapshot, config: ReviewConfig, work?: LongWork): Promise<SheetView>;

  /** Reviews a kept sheet again by another configuration. Rejects where the sheet is not kept. */
  reconfigure(sheet: SheetId, config: ReviewConfig, work?: LongWork): Promise<SheetView>;

  /**
   * Takes in edited cells of a kept sheet and re-checks what depends on them. Resolves to the changes, which lead from
   * the view before to the view that a whole review of the edited sheet gives.
   */
  edit(sheet: SheetId, patches: readonly CellPatch[]): Promise<SheetViewChange>;

  /** The rectangles of a kept sheet's formula cells: what to read again when the sheet was calculated. */
  formulaRanges(sheet: SheetId): Promise<readonly FormulaRange[]>;

  /**
   * Reads an .xlsx file and reviews its sheets; those with ledgers are kept under ids of their own. A file that cannot be
   * read is an answer, not a failure.
   */
  reviewFile(file: PickedFile, config: ReviewConfig, work?: LongWork): Promise<FileReview>;

  /** Sums up kept sheets as documents. Rejects where one of them is not kept. */
  briefing(request: BriefingRequest): Promise<Briefing>;

  /** Compares kept sheets with those of an earlier file. Rejects where one of them is not kept. */
  compare(request: ComparisonRequest, work?: LongWork): Promise<ComparisonAnswer>;

  /** Forgets a sheet. */
  forget(sheet: SheetId): Promise<void>;

  /** Ends the engine; every pending call rejects. */
  dispose(): void;
}

/** Consecutive formula cells of one column; rows and columns count from 0. */
export interface FormulaRange {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}
