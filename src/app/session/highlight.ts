import { HostError } from '../../core/model/host-error';
import type { MarkPlan, SheetId } from '../../core/model/sheet-plan';
import type { SheetInfo } from '../../host/host';
import type { SheetView } from '../engine/sheet-view';
import { highlightPlan } from '../highlight/highlight-plan';
import { isLagging } from '../highlight/colors';
import { say } from '../message';
import { partOf, throwIfStopped, type Task } from './actions';
import { sheetOf, type Context } from './context';
import { currentView } from './current-view';
import { noticeOf } from './failure';
import { noteMarks } from './results';
import type { Notice } from './session';
import { refreshSheets } from './sheets';

/** Share of highlighting that reading and reviewing the sheet is, where that has to be done first. */
const REVIEW = 0.6;

/** Writes status and reason beside a sheet's ledgers. */
export async function highlight(context: Context, sheetId: SheetId, task: Task): Promise<Notice> {
  await refreshSheets(context);
  const sheet = sheetOf(context, sheetId);
  if (!sheet) throw new HostError('sheet-missing');
  if (sheet.document !== null) return noticeOf('info', say('session.own-sheet', { sheet: sheet.name }));
  if (sheet.protected) return protectedNotice(sheet);
  const view = await currentView(context, sheet, partOf(task, 0, REVIEW));
  context.store.set({ shown: sheet.id });
  const plan = highlightPlan(view, sheet, context.format);
  if (!plan) return noticeOf('info', say('session.nothing-to-highlight', { sheet: sheet.name }));
  throwIfStopped(task.signal);
  return await write(context, sheet, view, plan, partOf(task, REVIEW, 1));
}

async function write(context: Context, sheet: SheetInfo, view: SheetView, plan: MarkPlan, task: Task): Promise<Notice> {
  const { host, format } = context;
  try {
    await host.apply([plan], task);
  } catch (error) {
    if (error instanceof HostError && error.code === 'protected' && error.aftermath === 'unchanged')
      return protectedNotice(sheet);
    throw error;
  }
  noteMarks(context, [sheet.id], true);
  await listAgain(context);
  const statuses = view.ledgers.flatMap(({ entries }) => entries.flatMap(({ status }) => status ?? []));
  const column = format(say('highlight.status', {}));
  const lagging = statuses.filter(isLagging).length;
  return noticeOf('success', say('session.highlighted', { sheet: sheet.name, rows: statuses.length, lagging, column }));
}

/**
 * Lists the sheets after something was written. What was written stays written where only the listing fails: the next
 * action lists them anew.
 */
export async function listAgain({ host, store }: Pick<Context, 'host' | 'store'>): Promise<void> {
  try {
    store.set({ sheets: await host.listSheets() });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

function protectedNotice({ name }: SheetInfo): Notice {
  return noticeOf('error', say('session.highlight-protected', { sheet: name }));
}
