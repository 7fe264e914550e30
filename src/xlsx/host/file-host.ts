import { boundsOf, type CellRange, type CellRef } from '../../core/model/address';
import type { CellPatch } from '../../core/model/cell-patch';
import { HostError } from '../../core/model/host-error';
import type { SheetId, SheetPlan } from '../../core/model/sheet-plan';
import type { SheetSnapshot } from '../../core/model/snapshot';
import type { ApplyNote, Host, HostChange, LongWork, MarkTexts, SheetInfo } from '../../host/host';
import { setCriteria, setFilter } from '../model/auto-filter';
import { documentOf, marksOf } from '../model/own-names';
import { snapshotOf } from '../model/snapshot';
import type { CellValue, WorkbookModel } from '../model/workbook-model';
import { requireSheet, requireUnprotected } from './access';
import { applyPlan } from './apply-plan';
import { allEntered } from './edit-rules';
import { writeEdits, writeWidths, type CellEdit, type ColumnPixels, type TypedLook } from './edits';
import { History, showStep, stepOfCells, stepOfChange, type Step } from './history';
import { readMarks } from './marks';
import { readPatches } from './read-cells';
import { shownTexts } from './shown-texts';

/** Under which name the add-in's settings are kept in a workbook. */
const SETTINGS_KEY = 'ledger-check';

/** A host over a workbook in memory, with what a person does in it. */
export interface FileHost extends Host {
  readonly kind: 'file';
  readonly workbook: WorkbookModel;
  /** A person's edit: the cell holds this value from now on, and subscribers are told. */
  edit(sheet: SheetId, cell: CellRef, value: CellValue, look?: TypedLook): Promise<void>;
  /**
   * The same for many cells at once, taken back in one step: pasted, or cleared. Of a cell that is named twice the last
   * edit stands.
   */
  editMany(sheet: SheetId, edits: readonly CellEdit[]): Promise<void>;
  /** Gives a sheet filter buttons over a range, or takes them away (null) and shows the rows that they hid. */
  setFilter(sheet: SheetId, range: CellRange | null): Promise<void>;
  /**
   * Shows only the rows whose cells of one column of the filter show one of these texts; null shows all of them.
   *
   * @param offset of the column, counted from the filter's first one
   */
  filter(sheet: SheetId, offset: number, values: readonly string[] | null): Promise<void>;
  /** Makes columns as wide as some pixels at 96 dpi. */
  resizeColumns(sheet: SheetId, widths: readonly ColumnPixels[]): Promise<void>;
  /** Tells subscribers what a person changed by other means than {@link edit}. */
  changed(change: HostChange): void;
  /** Takes back the latest edit or applied plans, and tells subscribers; false where there is nothing to take back. */
  undo(): Promise<boolean>;
  /** Does again what was taken back last; false where there is nothing. */
  redo(): Promise<boolean>;
  /**
   * Forgets what could be taken back or done again: for a workbook that was just made. What changed still counts as
   * changed.
   */
  forgetHistory(): void;
  /** How often what changed so far: a new object after every change, whoever made it. */
  revision(): Revision;
  /** Calls back after every change of {@link revision}: for whoever draws the workbook. Returns what ends it. */
  watch(listener: () => void): () => void;
}

/** Counters that grow; equal ones mean that nothing of their kind changed. */
export interface Revision {
  /** Values or looks of cells. */
  readonly cells: number;
  /** Anything else: sheets, widths, merges, formats. */
  readonly layout: number;
  /** The sheet that is shown, and the selected cells. */
  readonly selection: number;
  /** What the add-in keeps in the workbook. */
  readonly settings: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface FileHostOptions {
  /** null where the workbook was never saved. */
  readonly fileName: string | null;
}

/** A host over a workbook in memory. */
export function createFileHost(workbook: WorkbookModel, options: FileHostOptions): FileHost {
  return new MemoryHost(workbook, options);
}

class MemoryHost implements FileHost {
  readonly kind = 'file';
  private readonly listeners = new Set<(change: HostChange) => void>();
  private readonly watchers = new Set<() => void>();
  private readonly history = new History();
  private current: Revision = { cells: 0, layout: 0, selection: 0, settings: 0, canUndo: false, canRedo: false };

  constructor(
    readonly workbook: WorkbookModel,
    private readonly options: FileHostOptions,
  ) {}

  fileName(): Promise<string | null> {
    return Promise.resolve(this.options.fileName);
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return attempt(() =>
      this.workbook.sheets.map((sheet, index) => ({
        id: sheet.id,
        name: sheet.name,
        visibility: sheet.visibility,
        active: index === this.workbook.active,
        protected: sheet.protected,
        document: documentOf(sheet),
        marks: marksOf(sheet),
      })),
    );
  }

  readSheet(sheet: SheetId, options: LongWork = {}): Promise<SheetSnapshot> {
    return attempt(() => {
      stopIfCancelled(options.signal);
      const snapshot = snapshotOf(requireSheet(this.workbook, sheet), this.workbook);
      options.onProgress?.(1);
      stopIfCancelled(options.signal);
      return snapshot;
    });
  }

  readCells(sheet: SheetId, ranges: readonly CellRange[]): Promise<readonly CellPatch[]> {
    return attempt(() => readPatches(this.workbook, requireSheet(this.workbook, sheet), ranges));
  }

  readMarks(sheet: SheetId): Promise<MarkTexts | null> {
    return attempt(() => readMarks(requireSheet(this.workbook, sheet)));
  }

  apply(plans: readonly SheetPlan[], options: LongWork = {}): Promise<readonly ApplyNote[]> {
    return attempt(() => {
      const notes = this.allOrNothing(() => {
        stopIfCancelled(options.signal);
        return plans.flatMap((plan, index) => {
          const ofPlan = applyPlan(this.workbook, plan);
          options.onProgress?.((index + 1) / plans.length);
          stopIfCancelled(options.signal);
          return ofPlan;
        });
      });
      for (const plan of plans) if (plan.kind === 'correct') this.tellCorrected(plan);
      return notes;
    });
  }

  select(id: SheetId, cell: CellRef): Promise<void> {
    return attempt(() => {
      const sheet = requireSheet(this.workbook, id);
      const index = this.workbook.sheets.indexOf(sheet);
      const isShown = index === this.workbook.active;
      this.workbook.active = index;
      sheet.selection = { row: cell.row, column: cell.column };
      if (!isShown) this.changed({ kind: 'active', sheet: id });
      this.revise('selection');
    });
  }

  subscribe(listener: (change: HostChange) => void): Promise<() => Promise<void>> {
    // A wrapper of its own, so that one listener may subscribe twice.
    const own = (change: HostChange): void => listener(change);
    this.listeners.add(own);
    return Promise.resolve(() => {
      this.listeners.delete(own);
      return Promise.resolve();
    });
  }

  loadSettings(): Promise<string | null> {
    return Promise.resolve(this.workbook.settings.get(SETTINGS_KEY) ?? null);
  }

  saveSettings(text: string | null): Promise<void> {
    return attempt(() => {
      if (text === null) this.workbook.settings.delete(SETTINGS_KEY);
      else this.workbook.settings.set(SETTINGS_KEY, text);
      this.revise('settings');
    });
  }

  edit(id: SheetId, cell: CellRef, value: CellValue, look?: TypedLook): Promise<void> {
    return this.editMany(id, [{ cell, value, ...(look ? { look } : {}) }]);
  }

  editMany(id: SheetId, edits: readonly CellEdit[]): Promise<void> {
    return attempt(() => {
      const sheet = requireSheet(this.workbook, id);
      requireUnprotected(sheet);
      if (edits.length === 0) return;
      // Refused before anything is written: one cell that cannot be keeps all of them.
      const allowed = allEntered(this.workbook, sheet, edits);
      const cells = edits.map(({ cell }) => cell);
      this.history.add(stepOfCells(sheet, cells));
      writeEdits(this.workbook, sheet, allowed);
      this.changed({ kind: 'cells', sheet: id, range: boundsOf(cells), remote: false });
      this.revise('cells');
    });
  }

  resizeColumns(id: SheetId, widths: readonly ColumnPixels[]): Promise<void> {
    return attempt(() => {
      const sheet = requireSheet(this.workbook, id);
      requireUnprotected(sheet);
      this.allOrNothing(() => writeWidths(this.workbook, sheet, widths));
    });
  }

  setFilter(id: SheetId, range: CellRange | null): Promise<void> {
    return attempt(() => {
      const sheet = requireSheet(this.workbook, id);
      requireUnprotected(sheet);
      this.allOrNothing(() => setFilter(sheet, range));
      this.changed({ kind: 'structure', sheet: id, remote: false });
    });
  }

  filter(id: SheetId, offset: number, values: readonly string[] | null): Promise<void> {
    return attempt(() => {
      const sheet = requireSheet(this.workbook, id);
      requireUnprotected(sheet);
      this.allOrNothing(() => setCriteria(sheet, offset, values && { values }, shownTexts(this.workbook, sheet)));
      this.changed({ kind: 'structure', sheet: id, remote: false });
    });
  }

  undo(): Promise<boolean> {
    return attempt(() => this.took(this.history.undo()));
  }

  redo(): Promise<boolean> {
    return attempt(() => this.took(this.history.redo()));
  }

  forgetHistory(): void {
    this.history.forget();
    this.revise();
  }

  revision(): Revision {
    return this.current;
  }

  watch(listener: () => void): () => void {
    const own = (): void => listener();
    this.watchers.add(own);
    return () => void this.watchers.delete(own);
  }

  changed(change: HostChange): void {
    // Not within the work that caused it: a listener that fails must not make finished work look undone.
    for (const listener of this.listeners) queueMicrotask(() => listener(change));
  }

  private allOrNothing<T>(work: () => T): T {
    const checkpoint = this.workbook.checkpoint();
    try {
      const result = work();
      this.history.add(stepOfChange(checkpoint.release()));
      this.revise('cells', 'layout', 'selection');
      return result;
    } catch (error) {
      checkpoint.restore();
      throw error;
    }
  }

  /** Tells what taking a step back, or doing it again, changed. */
  private took(step: Step | null): boolean {
    if (!step) return false;
    const { workbook } = this;
    showStep(workbook, step);
    for (const { id } of step.sheets.filter((sheet) => workbook.sheets.includes(sheet))) {
      if (step.place) this.changed({ kind: 'cells', sheet: id, range: step.place.range, remote: false });
      else this.changed({ kind: 'structure', sheet: id, remote: false });
    }
    if (!step.place) this.changed({ kind: 'sheets' });
    const active = workbook.sheets[workbook.active];
    if (active) this.changed({ kind: 'active', sheet: active.id });
    this.revise(...(step.place ? (['cells', 'selection'] as const) : (['cells', 'layout', 'selection'] as const)));
    return true;
  }

  private revise(...kinds: readonly ('cells' | 'layout' | 'selection' | 'settings')[]): void {
    const { canUndo, canRedo } = this.history;
    const next = { ...this.current, canUndo, canRedo };
    for (const kind of kinds) next[kind]++;
    this.current = next;
    for (const watcher of this.watchers) queueMicrotask(watcher);
  }

  private tellCorrected(plan: SheetPlan & { readonly kind: 'correct' }): void {
    for (const { cell } of plan.cells) {
      this.changed({ kind: 'cells', sheet: plan.sheet, range: rangeOf(cell), remote: false });
    }
  }
}

/** Every failure is a HostError: one that is not is a mistake of this program, and says so. */
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      resolve(work());
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      reject(error instanceof HostError ? error : new HostError('failed', { detail }, 'unchanged', { cause: error }));
    }
  });
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('cancelled');
}

function rangeOf({ row, column }: CellRef): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
