import type { CellRange, CellRef } from '../core/model/address';
import type { CellPatch } from '../core/model/cell-patch';
import type { CorrectPlan, SheetId, SheetPlan } from '../core/model/sheet-plan';
import type { SheetSnapshot } from '../core/model/snapshot';
import type { ApplyNote, Host, HostChange, LongWork, MarkTexts, SheetInfo } from '../host/host';
import { applyPlans } from './apply/apply-plans';
import { createLink, type Link, type Trace } from './batch';
import { hostError } from './errors';
import { OwnSheets } from './events/own-sheets';
import { listen } from './events/subscribe';
import { readFileName } from './file-name';
import { readCells } from './read/read-cells';
import { readMarks } from './read/read-marks';
import { readSheet } from './read/read-sheet';
import { selectCell } from './select';
import { loadSettings, saveSettings } from './settings';
import { listSheets } from './sheets';

/** What a host over Excel may be given. */
export interface ExcelHostOptions {
  /** Told of every request, with the error of those that failed. */
  readonly trace?: Trace;
}

/** The host over the Excel that this page runs in. Office.js must be ready (`Office.onReady`). */
export function createExcelHost(options: ExcelHostOptions = {}): Host {
  return new ExcelHost(createLink(options.trace));
}

class ExcelHost implements Host {
  readonly kind = 'excel';
  private readonly own = new OwnSheets();
  private readonly listeners = new Set<(change: HostChange) => void>();
  /** Changes of the workbook come one after the other: what one has read must hold until it has written. */
  private changing: Promise<unknown> = Promise.resolve();

  constructor(private readonly link: Link) {}

  fileName(): Promise<string | null> {
    return attempt(() => readFileName(this.link));
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return attempt(() => listSheets(this.link));
  }

  readSheet(sheet: SheetId, options?: LongWork): Promise<SheetSnapshot> {
    return attempt(() => readSheet(this.link, sheet, options));
  }

  readCells(sheet: SheetId, ranges: readonly CellRange[]): Promise<readonly CellPatch[]> {
    return attempt(() => readCells(this.link, sheet, ranges));
  }

  readMarks(sheet: SheetId): Promise<MarkTexts | null> {
    return attempt(() => readMarks(this.link, sheet));
  }

  async apply(plans: readonly SheetPlan[], options?: LongWork): Promise<readonly ApplyNote[]> {
    const notes = await this.change(() => this.own.during(() => applyPlans(this.link, this.own, plans, options)));
    for (const plan of plans) if (plan.kind === 'correct') this.tellCorrected(plan);
    return notes;
  }

  select(sheet: SheetId, cell: CellRef): Promise<void> {
    return attempt(() => selectCell(this.link, sheet, cell));
  }

  subscribe(listener: (change: HostChange) => void): Promise<() => Promise<void>> {
    // A wrapper of its own, so that one listener may subscribe twice.
    const own = (change: HostChange): void => listener(change);
    return attempt(async () => {
      const stop = await listen(this.link, this.own, own);
      this.listeners.add(own);
      return () =>
        attempt(() => {
          this.listeners.delete(own);
          return stop();
        });
    });
  }

  loadSettings(): Promise<string | null> {
    return attempt(() => loadSettings(this.link));
  }

  saveSettings(text: string | null): Promise<void> {
    return this.change(() => saveSettings(this.link, text));
  }

  private change<T>(work: () => Promise<T>): Promise<T> {
    const done = this.changing.then(() => attempt(work));
    this.changing = done.catch(() => undefined);
    return done;
  }

  /** Excel says that the add-in itself made this edit, so it is told here: what depends on it is to be checked. */
  private tellCorrected({ sheet, cells }: CorrectPlan): void {
    for (const { cell } of cells) {
      const range = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      for (const listener of this.listeners) {
        // Not within the work: a listener that fails must not make finished work look undone.
        queueMicrotask(() => listener({ kind: 'cells', sheet, range, remote: false }));
      }
    }
  }
}

/** Whatever goes wrong comes as a HostError, also a mistake of this program. */
async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw hostError(error);
  }
}
