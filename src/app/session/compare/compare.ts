import type { SheetId } from '../../../core/model/sheet-plan';
import type { ComparisonAnswer, ComparisonRequest } from '../../engine/comparison';
import { EngineError } from '../../engine/engine-error';
import { say } from '../../message';
import { partOf, throwIfStopped, type Task } from '../actions';
import { reviewPicked, type GivenFile } from '../briefing/files';
import type { FileFailure } from '../briefing/state';
import type { Context } from '../context';
import { currentView } from '../current-view';
import { failureOf, isCancelled } from '../failure';
import { readAndReview } from '../review';
import { refreshSheets } from '../sheets';
import { comparedState, type ComparisonState } from './state';
import type { EarlierFile } from './earlier-file';

/** Share of the work that reading the earlier file is. */
const FILE_READ = 0.4;
/** Where the parts of the rest end: the workbook is read, what changed is shown; then comes its sheet. */
const READ = 0.6;
const VIEWED = 0.9;

/** Compares the workbook with an earlier file, which takes the place of the one before. */
export async function compareWith(context: Context, given: GivenFile, task: Task): Promise<null> {
  await showComparison(context, context.earlier.prepare(given), 'view', task);
  return null;
}

/** Compares with the same file again; its as-of day may be another one. */
export async function compareAgain(context: Context, day: string | null | undefined, task: Task): Promise<null> {
  const { file } = context.earlier;
  if (file) await showComparison(context, day === undefined ? file : { ...file, day }, 'view', task);
  return null;
}

/** Forgets the earlier file. */
export async function endComparison({ store, earlier, engine }: Context): Promise<void> {
  const { sheets } = earlier.forget();
  store.set({ comparison: null });
  for (const sheet of sheets) await engine.forget(sheet);
}

/**
 * Compares the two as they are now and shows what came of it. Gives the sheet to be written where that was asked for and
 * the two can be compared. Cancelled, it leaves what was shown before.
 */
export async function showComparison(
  context: Context,
  file: EarlierFile,
  as: ComparisonRequest['as'],
  task: Task,
): Promise<ComparisonAnswer['plan']> {
  const { earlier, engine } = context;
  const read = await readEarlier(context, file, partOf(task, 0, FILE_READ));
  try {
    return await compareNow(context, read, as, partOf(task, FILE_READ, 1));
  } catch (error) {
    if (earlier.file?.picked.id === read.picked.id) earlier.distrust();
    else for (const sheet of read.sheets) await engine.forget(sheet);
    throw error;
  }
}

async function compareNow(
  context: Context,
  read: EarlierFile,
  as: ComparisonRequest['as'],
  task: Task,
): Promise<ComparisonAnswer['plan']> {
  const { store, earlier, engine, locale } = context;
  const { sheets, unread } = await ledgerSheets(context, partOf(task, 0, READ));
  const { name } = read.picked;
  const failure = read.failure ?? problemOf(context, read, sheets);
  const request = { now: sheets, before: { file: name, sheets: read.sheets }, locale };
  const comparing = partOf(task, READ, VIEWED);
  const view = failure ? null : (await ask(context, read, { ...request, as: 'view' }, comparing)).view;
  throwIfStopped(task.signal);
  for (const sheet of earlier.take(read)) await engine.forget(sheet);
  const of = comparedState(store.get());
  store.set({ comparison: { file: name, givenDay: read.day, unread, of, view, failure } });
  if (as === 'view' || !view) return null;
  return (await ask(context, read, { ...request, as: 'plan' }, partOf(task, VIEWED, 1))).plan;
}

/** The earlier file, reviewed by the profile of now; it is read again only where that, or its day, is another one. */
async function readEarlier(context: Context, file: EarlierFile, task: Task): Promise<EarlierFile> {
  const profile = context.store.get().settings.profile ?? null;
  if (file.isRead && file.profile === profile && context.earlier.file === file) return file;
  const { sheets, failure } = await reviewPicked(context, file.picked, file.day, task);
  const ledgers = sheets.filter(({ kinds }) => kinds.length > 0).map(({ id }) => id);
  return { ...file, sheets: ledgers, failure, profile, isRead: true };
}

interface LedgerSheets {
  readonly sheets: readonly SheetId[];
  readonly unread: ComparisonState['unread'];
}

/** The sheets of the workbook that hold ledgers, as they are at this moment. One that cannot be read is told apart. */
async function ledgerSheets(context: Context, task: Task): Promise<LedgerSheets> {
  await refreshSheets(context);
  const own = context.store.get().sheets.filter(({ document }) => document === null);
  const sheets: SheetId[] = [];
  const unread: { readonly name: string; readonly reason: string }[] = [];
  for (const [index, sheet] of own.entries()) {
    throwIfStopped(task.signal);
    try {
      const view = await currentView(context, sheet, partOf(task, index / own.length, (index + 1) / own.length));
      if (view.ledgers.length > 0) sheets.push(sheet.id);
    } catch (error) {
      if (isCancelled(error)) throw error;
      unread.push({ name: sheet.name, reason: context.format(failureOf(error).message) });
    }
  }
  return { sheets, unread };
}

function problemOf({ format }: Context, read: EarlierFile, now: readonly SheetId[]): FileFailure | null {
  const problem = (text: string): FileFailure => ({ text, diagnostic: null });
  if (read.sheets.length === 0) return problem(format(say('session.compare.no-ledger', { file: read.picked.name })));
  return now.length === 0 ? problem(format(say('session.compare.no-own-ledger', {}))) : null;
}

/** An engine that was started anew keeps no sheets: it is given all of them again, once. */
async function ask(
  context: Context,
  { picked, day }: EarlierFile,
  request: ComparisonRequest,
  task: Task,
): Promise<ComparisonAnswer> {
  const { engine, store } = context;
  try {
    return await engine.compare(request, task);
  } catch (error) {
    if (!(error instanceof EngineError) || (error.code !== 'not-kept' && error.code !== 'lost')) throw error;
    await reviewPicked(context, picked, day, task);
    for (const sheet of store.get().sheets) {
      if (request.now.includes(sheet.id)) await readAndReview(context, sheet, task);
    }
    return await engine.compare(request, task);
  }
}
