import type { CellRange } from '../../core/model/address';
import { HostError } from '../../core/model/host-error';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetInfo } from '../../host/host';
import { applyViewChange } from '../engine/apply-view-change';
import type { Task } from './actions';
import { sheetOf, type Context } from './context';
import { failureOf } from './failure';
import type { Due, SheetChanges } from './pending';
import { covers, rectangles } from './ranges';
import { showResult } from './results';
import { fail, readAndReview } from './review';

/** A task that nobody watches and nobody cancels. */
export function quietTask(): Task {
  return { signal: new AbortController().signal, onProgress: () => undefined };
}

/**
 * Takes in what changed on a sheet, as far as it is due. Must run in its turn of the queue. Rejects where the workbook
 * does not answer; what was to be taken in is then pending again.
 */
export async function update(context: Context, sheetId: SheetId, due: Due): Promise<void> {
  const { pending, store } = context;
  const sheet = sheetOf(context, sheetId);
  if (!sheet) return;
  const changes = pending.take(sheetId, due);
  if (!changes) return;
  const before = store.get().results.get(sheetId);
  try {
    if (changes.whole || !(await updateCells(context, sheet, changes))) {
      await readAndReview(context, sheet, quietTask());
    }
  } catch (error) {
    pending.add(sheetId, changes);
    if (before && maySucceedLater(error)) store.setResult(sheetId, { ...before, freshness: 'stale' });
    else fail(context, sheet, failureOf(error));
    throw error;
  }
}

/** Whether asking the workbook again in a while may help. */
export function maySucceedLater(error: unknown): boolean {
  return error instanceof HostError && (error.code === 'busy' || error.code === 'cell-edit');
}

/** Takes in edited cells. False where that is not enough, and the sheet is to be read as a whole. */
async function updateCells(context: Context, sheet: SheetInfo, changes: SheetChanges): Promise<boolean> {
  const { store, host, engine, pending } = context;
  const ranges = [...changes.ranges, ...(changes.calculated ? await formulaCells(context, sheet.id) : [])];
  const patches = ranges.length > 0 ? await host.readCells(sheet.id, ranges) : [];
  if (!covers(patches, changes.ranges)) return false;
  const change = await unlessLost(patches.length > 0 ? engine.edit(sheet.id, patches) : Promise.resolve(NO_CHANGE));
  const before = store.get().results.get(sheet.id);
  if (change === null || !before) return false;
  const view = applyViewChange(before.view, change);
  const freshness = pending.hasWhole(sheet.id) ? 'stale' : 'fresh';
  const same = view === before.view && freshness === before.freshness && before.failure === null;
  if (!same) showResult(context, sheet.id, { view, freshness, failure: null });
  return true;
}

const NO_CHANGE = { kind: 'none' } as const;

async function formulaCells({ engine }: Context, sheet: SheetId): Promise<readonly CellRange[]> {
  return rectangles((await unlessLost(engine.formulaRanges(sheet))) ?? []);
}

/** Null where the engine failed, as it does when it was started anew and keeps no snapshots any more. */
async function unlessLost<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof HostError) throw error;
    return null;
  }
}
