import type { CellRange, CellRef } from '../core/model/address';
import type { CellPatch } from '../core/model/cell-patch';
import type { SheetId, SheetPlan } from '../core/model/sheet-plan';
import type { SheetSnapshot, SheetVisibility } from '../core/model/snapshot';

/**
 * What a spreadsheet must offer. Every method rejects with a HostError (core/model/host-error), and with nothing else.
 */
export interface Host {
  /** `excel`: inside Excel; `file`: over an .xlsx file in memory. */
  readonly kind: 'excel' | 'file';

  /** The workbook's file name, null where it was never saved. */
  fileName(): Promise<string | null>;

  /** The worksheets in the order of their tabs. */
  listSheets(): Promise<readonly SheetInfo[]>;

  /**
   * Reads a sheet without the add-in's own marks. The sheet is not changed. Number formats are those of columns that hold
   * numbers (or texts ending in %); a host may leave out all others, which then are General.
   */
  readSheet(sheet: SheetId, options?: LongWork): Promise<SheetSnapshot>;

  /**
   * The cells of some ranges as they stand now; cells of the add-in's own marks come as empty. Ranges are cut at the
   * used range, so a patch may be smaller than what was asked for, or missing.
   */
  readCells(sheet: SheetId, ranges: readonly CellRange[]): Promise<readonly CellPatch[]>;

  /**
   * Carries out plans in their order, all of them or none: where one fails, what was written is taken back.
   * The add-in's own writes are not told to subscribers, with the exception of {@link CorrectPlan}s.
   * Resolves to what a person should know of it.
   */
  apply(plans: readonly SheetPlan[], options?: LongWork): Promise<readonly ApplyNote[]>;

  /** What the marks of a sheet say as they stand now, whoever moved or changed them; null where there are none. */
  readMarks(sheet: SheetId): Promise<MarkTexts | null>;

  /** Shows the sheet and selects the cell. */
  select(sheet: SheetId, cell: CellRef): Promise<void>;

  /** Calls back on every change that a person (here or elsewhere) makes. Resolves to what ends the subscription. */
  subscribe(listener: (change: HostChange) => void): Promise<() => Promise<void>>;

  /** The settings that the add-in keeps in the workbook, as JSON text; null where there are none. */
  loadSettings(): Promise<string | null>;

  /** Keeps settings in the workbook; null removes them. */
  saveSettings(text: string | null): Promise<void>;
}

/** A worksheet as the host lists it. */
export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly active: boolean;
  readonly protected: boolean;
  /** The document that the add-in wrote here (`GeneratePlan.document`), null for everybody else's sheets. */
  readonly document: string | null;
  /** The two columns of the add-in's marks, from the first header to the last row; null where there are none. */
  readonly marks: CellRange | null;
}

/**
 * Something that a person should know of plans that were carried out.
 *
 * - `filter-active`: the sheet's filter has criteria and was therefore not made as wide as the marks, so that sorting by
 *   its buttons leaves them behind
 * - `filter-blocked`: the same, because other cells stand between filter and marks
 * - `table`: the rows are those of an Excel table, whose buttons do not reach the marks
 * - `filter-kept`: the marks are gone, but the filter is still as wide as they were: it holds criteria that would be lost
 * - `filter-narrowed`: the filter is as wide again as it was before marks
 */
export interface ApplyNote {
  readonly sheet: SheetId;
  readonly code: 'filter-active' | 'filter-blocked' | 'table' | 'filter-kept' | 'filter-narrowed';
}

/** Status and reason beside the rows from `top` on; '' where a cell is empty. */
export interface MarkTexts {
  readonly top: number;
  readonly rows: readonly (readonly [status: string, reason: string])[];
}

/** Work that may take long: it tells how far it is, from 0 to 1, and stops when it is told to. */
export interface LongWork {
  readonly onProgress?: (fraction: number) => void;
  /** Once aborted, the work rejects with `cancelled` and leaves the workbook as it was. */
  readonly signal?: AbortSignal;
}

/**
 * What changed.
 *
 * - `cells`: values within a range; `null` where the host does not say which
 * - `structure`: rows, columns or cells were inserted, deleted or sorted
 * - `sheets`: a sheet was added, deleted, renamed or moved
 * - `active`: another sheet was shown
 * - `calculated`: formulas of the sheet may give other results
 */
export type HostChange =
  | { readonly kind: 'cells'; readonly sheet: SheetId; readonly range: CellRange | null; readonly remote: boolean }
  | { readonly kind: 'structure'; readonly sheet: SheetId; readonly remote: boolean }
  | { readonly kind: 'calculated'; readonly sheet: SheetId }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'active'; readonly sheet: SheetId };
