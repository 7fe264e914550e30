import type { CellRange } from '../../core/model/address';
import type { SheetId } from '../../core/model/sheet-plan';
import { disjoint } from './ranges';

/** What changed on a sheet since it was read. */
export interface SheetChanges {
  /** Edited cells; they do not overlap. */
  readonly ranges: readonly CellRange[];
  /** Whether formulas may give other results. */
  readonly calculated: boolean;
  /** Whether the sheet is to be read as a whole, which covers everything else. */
  readonly whole: boolean;
}

/** How much of what is pending is to be taken: edited cells alone, calculated ones too, or everything. */
export type Due = 'cells' | 'calculated' | 'whole';

/** Ranges beyond which one whole read is cheaper than many small ones. */
const MOST_RANGES = 64;

/**
 * Changes that the workbook told and nobody took in yet. Only sheets that are followed are noted: a sheet is followed
 * from the moment its reading begins, so that an edit during the reading is not lost.
 */
export class PendingChanges {
  private readonly followed = new Set<SheetId>();
  private readonly bySheet = new Map<SheetId, SheetChanges>();

  /**
   * Begins a whole read of a sheet: what was pending is covered by it, what comes now is not. Returns what was pending,
   * to be added again should the read come to nothing.
   */
  follow(sheet: SheetId): SheetChanges | null {
    this.followed.add(sheet);
    return this.take(sheet, 'whole');
  }

  forget(sheet: SheetId): void {
    this.followed.delete(sheet);
    this.bySheet.delete(sheet);
  }

  /** Notes changes, together with those already pending. False where the sheet is not followed. */
  add(sheet: SheetId, changes: Partial<SheetChanges> | null): boolean {
    if (changes === null || !this.followed.has(sheet)) return false;
    const before = this.bySheet.get(sheet) ?? NOTHING;
    const ranges = disjoint([...before.ranges, ...(changes.ranges ?? [])]);
    const whole = before.whole || changes.whole === true || ranges.length > MOST_RANGES;
    const calculated = before.calculated || changes.calculated === true;
    this.bySheet.set(sheet, { ranges: whole ? [] : ranges, calculated: calculated && !whole, whole });
    return true;
  }

  /** Whether anything is pending for the sheet. */
  has(sheet: SheetId): boolean {
    return this.bySheet.has(sheet);
  }

  /** Whether the sheet waits for being read as a whole. */
  hasWhole(sheet: SheetId): boolean {
    return this.bySheet.get(sheet)?.whole === true;
  }

  /** Sheets for which something is pending. */
  sheets(): readonly SheetId[] {
    return [...this.bySheet.keys()];
  }

  /** Takes out what is due; null where nothing is. Cells of a sheet that is to be read as a whole wait for that. */
  take(sheet: SheetId, due: Due): SheetChanges | null {
    const changes = this.bySheet.get(sheet);
    if (!changes || (changes.whole && due !== 'whole')) return null;
    this.bySheet.delete(sheet);
    if (due !== 'cells' || !changes.calculated) return changes;
    this.bySheet.set(sheet, { ...NOTHING, calculated: true });
    return changes.ranges.length > 0 ? { ...changes, calculated: false } : null;
  }
}

const NOTHING: SheetChanges = { ranges: [], calculated: false, whole: false };
