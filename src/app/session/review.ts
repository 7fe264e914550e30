import type { SheetInfo } from '../../host/host';
import type { ReviewConfig } from '../engine/engine';
import type { SheetView } from '../engine/sheet-view';
import { partOf, throwIfStopped, type Task } from './actions';
import type { Context } from './context';
import { failureOf, isCancelled } from './failure';
import { readWrittenMarks, showResult } from './results';
import type { Failure, SheetResult } from './session';

/** By what a sheet is reviewed now: its own settings, and those of the workbook. */
export function configOf({ store, today, workbook, locale }: Context, sheetName: string): ReviewConfig {
  const { asOf, mappings, profile } = store.get().settings;
  return {
    asOf: ownEntry(asOf, sheetName),
    mapping: ownEntry(mappings, sheetName),
    profile: profile ?? null,
    today: today(),
    fileName: workbook.fileName,
    locale,
  };
}

function ownEntry<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | null {
  return record !== undefined && Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}

/** Share of a review's time that goes into reading the sheet, as measured in Excel's worst case: the web. */
const READING = 0.8;

/**
 * Reads a sheet as a whole and reviews it; the result is in the state afterwards. Rejects where that fails, with the
 * failure in the state; one that was cancelled leaves the result as it was.
 */
export async function readAndReview(context: Context, sheet: SheetInfo, task: Task): Promise<SheetView> {
  const { store, host, engine, pending } = context;
  const before = store.get().results.get(sheet.id);
  if (before) store.setResult(sheet.id, { ...before, freshness: 'updating' });
  const covered = pending.follow(sheet.id);
  try {
    const snapshot = await host.readSheet(sheet.id, partOf(task, 0, READING));
    await readWrittenMarks(context, sheet.id);
    throwIfStopped(task.signal);
    const view = await engine.review(sheet.id, snapshot, configOf(context, sheet.name), partOf(task, READING, 1));
    task.onProgress(1);
    showResult(context, sheet.id, { view, freshness: freshnessOf(context, sheet), failure: null });
    return view;
  } catch (error) {
    pending.add(sheet.id, covered);
    if (!isCancelled(error)) fail(context, sheet, failureOf(error));
    else restore(context, sheet, before);
    throw error;
  }
}

/** Reviews a sheet that the engine keeps by the settings of now; one that it lost is read again. */
export async function reviewAgain(context: Context, sheet: SheetInfo, task: Task): Promise<void> {
  const { engine } = context;
  try {
    const view = await engine.reconfigure(sheet.id, configOf(context, sheet.name), task);
    showResult(context, sheet.id, { view, freshness: freshnessOf(context, sheet), failure: null });
  } catch (error) {
    if (isCancelled(error)) throw error;
    await readAndReview(context, sheet, task);
  }
}

/** Puts a failure beside a sheet's last view, which no longer holds. */
export function fail({ store }: Context, sheet: SheetInfo, failure: Failure): void {
  const view = store.get().results.get(sheet.id)?.view ?? emptyView(sheet);
  store.setResult(sheet.id, { view, freshness: 'stale', failure });
}

/** A result is stale where something changed while it came about. */
function freshnessOf({ pending }: Context, sheet: SheetInfo): SheetResult['freshness'] {
  return pending.has(sheet.id) ? 'stale' : 'fresh';
}

/** A cancelled review leaves what was there before. */
function restore({ store, pending }: Context, sheet: SheetInfo, before: SheetResult | undefined): void {
  if (!before) pending.forget(sheet.id);
  store.setResult(sheet.id, before ?? null);
}

function emptyView({ id, name }: SheetInfo): SheetView {
  return { id, name, skipped: null, ledgers: [] };
}
