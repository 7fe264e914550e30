import { HostError } from '../../core/model/host-error';
import type { SheetInfo } from '../../host/host';
import { say } from '../message';
import { partOf, throwIfStopped, type Task } from './actions';
import { sheetOf, type Context } from './context';
import { isCancelled, noticeOf } from './failure';
import { update } from './live-update';
import { readAndReview } from './review';
import type { Notice, Session } from './session';
import { refreshSheets } from './sheets';

/** What is to be checked. */
export type CheckScope = Parameters<Session['check']>[0];

/** Reads and reviews what a person asked for. Resolves to what they should know beside the results. */
export async function check(context: Context, scope: CheckScope, task: Task): Promise<Notice | null> {
  await refreshSheets(context);
  context.workbook.fileName ??= await context.host.fileName();
  if (scope === 'all') return await checkAll(context, task);
  const sheet = scope === 'active' ? activeSheet(context) : sheetOf(context, scope.sheet);
  if (!sheet) throw new HostError('sheet-missing');
  if (sheet.document !== null) return noticeOf('info', say('session.own-sheet', { sheet: sheet.name }));
  await readAndReview(context, sheet, task);
  context.store.set({ shown: sheet.id });
  return null;
}

function activeSheet({ store }: Context): SheetInfo | undefined {
  return store.get().sheets.find(({ active }) => active);
}

/** One sheet that fails does not keep the others from being checked: its result says why. */
async function checkAll(context: Context, task: Task): Promise<Notice | null> {
  const sheets = context.store.get().sheets.filter(({ document }) => document === null);
  if (sheets.length === 0) return noticeOf('info', say('session.nothing-to-check', {}));
  let failed = 0;
  for (const [index, sheet] of sheets.entries()) {
    const part = partOf(task, index / sheets.length, (index + 1) / sheets.length);
    if (!(await checkOne(context, sheet, part))) failed++;
    await takeInEdits(context);
  }
  context.store.set({ shown: sheetToShow(context, sheets) });
  if (failed === 0) return null;
  return noticeOf('warning', say('session.check-partly', { failed, total: sheets.length }));
}

/** False where the sheet could not be checked; cancelling is no such failure and ends everything. */
async function checkOne(context: Context, sheet: SheetInfo, task: Task): Promise<boolean> {
  throwIfStopped(task.signal);
  try {
    await readAndReview(context, sheet, task);
    return true;
  } catch (error) {
    if (isCancelled(error)) throw error;
    return false;
  }
}

/** What people edited meanwhile need not wait until a whole workbook is checked. */
async function takeInEdits(context: Context): Promise<void> {
  for (const sheet of context.pending.sheets()) {
    // A failure stands in the sheet's result.
    await update(context, sheet, 'calculated').catch(() => undefined);
  }
}

/** The sheet shown so far if it was checked, else the one in front, else the first with a ledger. */
function sheetToShow({ store }: Context, checked: readonly SheetInfo[]): SheetInfo['id'] | null {
  const { shown, results } = store.get();
  if (checked.some(({ id }) => id === shown)) return shown;
  const withLedger = checked.filter(({ id }) => (results.get(id)?.view.ledgers.length ?? 0) > 0);
  return (checked.find(({ active }) => active) ?? withLedger[0] ?? checked[0])?.id ?? null;
}
