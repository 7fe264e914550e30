import type { CellRange, CellRef } from '../../core/model/address';
import type { CellPatch } from '../../core/model/cell-patch';
import { HostError } from '../../core/model/host-error';
import type { SheetId, SheetPlan } from '../../core/model/sheet-plan';
import type { SheetSnapshot } from '../../core/model/snapshot';
import type { ApplyNote, Host, HostChange, LongWork, MarkTexts, SheetInfo } from '../../host/host';
import { documentOf, marksOf } from '../model/own-names';
import { snapshotOf } from '../model/snapshot';
import type { CellValue, WorkbookModel } from '../model/workbook-model';
import { requireSheet, requireUnprotected } from './access';
import { applyPlan } from './apply-plan';
import { readMarks } from './marks';
import { readPatches } from './read-cells';

/** Under which name the add-in's settings are kept in a workbook. */
const SETTINGS_KEY = 'ledger-check';

/** A host over a workbook in memory, with what a person does in it. */
export interface FileHost extends Host {
  readonly kind: 'file';
  readonly workbook: WorkbookModel;
  /** A person's edit: the cell holds this value from now on, and subscribers are told. */
  edit(sheet: SheetId, cell: CellRef, value: CellValue): Promise<void>;
  /** Tells subscribers what a person changed by other means than {@link edit}. */
  changed(change: HostChange): void;
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
    });
  }

  edit(id: SheetId, cell: CellRef, value: CellValue): Promise<void> {
    return attempt(() => {
      const sheet = requireSheet(this.workbook, id);
      requireUnprotected(sheet);
      sheet.setContent(cell.row, cell.column, { value, formula: null });
      this.changed({ kind: 'cells', sheet: id, range: rangeOf(cell), remote: false });
    });
  }

  changed(change: HostChange): void {
    // Not within the work that caused it: a listener that fails must not make finished work look undone.
    for (const listener of this.listeners) queueMicrotask(() => listener(change));
  }

  private allOrNothing<T>(work: () => T): T {
    const checkpoint = this.workbook.checkpoint();
    try {
      const result = work();
      checkpoint.release();
      return result;
    } catch (error) {
      checkpoint.restore();
      throw error;
    }
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
