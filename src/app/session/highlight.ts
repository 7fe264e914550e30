import { HostError } from '../../core/model/host-error';
import type { MarkPlan, SheetId } from '../../core/model/sheet-plan';
import type { ApplyNote, SheetInfo } from '../../host/host';
import type { SheetView } from '../engine/sheet-view';
import { highlightPlan } from '../highlight/highlight-plan';
import { marksOfPlan } from '../highlight/outdated';
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

/**
 * Writes status and reason beside a sheet's ledgers. A sheet that was reviewed costs the writing alone: what the list of
 * sheets does not know yet, the host refuses.
 */
export async function highlight(context: Context, sheetId: SheetId, task: Task): Promise<Notice> {
  const sheet = await writableSheet(context, sheetId);
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

/** The sheet as it is listed; listed anew where that might keep it from being marked. */
async function writableSheet(context: Context, sheetId: SheetId): Promise<SheetInfo | undefined> {
  const listed = sheetOf(context, sheetId);
  if (listed && !listed.protected) return listed;
  await refreshSheets(context);
  return sheetOf(context, sheetId);
}

async function write(context: Context, sheet: SheetInfo, view: SheetView, plan: MarkPlan, task: Task): Promise<Notice> {
  const { host, format } = context;
  let notes: readonly ApplyNote[];
  try {
    notes = await host.apply([plan], task);
  } catch (error) {
    if (error instanceof HostError && error.code === 'protected' && error.aftermath === 'unchanged')
      return protectedNotice(sheet);
    throw error;
  }
  noteMarks(context, sheet.id, marksOfPlan(plan));
  showMarks(context, sheet.id, plan);
  const outcome = { sheet: sheet.name, ...countsOf([view]) };
  const hint = hintOf(notes);
  if (!hint) {
    const column = format(say('highlight.status', {}));
    return noticeOf('success', say('session.highlighted', { ...outcome, column }));
  }
  return noticeOf(hint.tone, say('session.highlighted-beside', { ...outcome, hint: format(hint.message) }));
}

/** How many rows were marked, and how many of them lag. */
export function countsOf(views: readonly SheetView[]): { readonly rows: number; readonly lagging: number } {
  const statuses = views.flatMap(({ ledgers }) =>
    ledgers.flatMap(({ entries }) => entries.flatMap(({ status }) => status ?? [])),
  );
  return { rows: statuses.length, lagging: statuses.filter(isLagging).length };
}

/** What sorting and filtering does to marks that the sheet's buttons do not reach; null where they do. */
export function hintOf(notes: readonly ApplyNote[]): Pick<Notice, 'tone' | 'message'> | null {
  const codes = notes.map(({ code }) => code);
  if (codes.includes('table')) return { tone: 'info', message: say('session.marks-beside-table', {}) };
  if (codes.includes('filter-active')) return { tone: 'warning', message: say('session.marks-beside-filtered', {}) };
  if (codes.includes('filter-blocked')) return { tone: 'warning', message: say('session.marks-beside-blocked', {}) };
  return null;
}

/** What listing the sheets anew would say of the marks just written. */
export function showMarks({ store }: Context, sheetId: SheetId, { column, tables }: MarkPlan): void {
  const marks = {
    top: Math.min(...tables.map(({ top }) => top)),
    left: column,
    bottom: Math.max(...tables.map(({ top, rows }) => top + rows.length - 1)),
    right: column + 1,
  };
  const { sheets } = store.get();
  store.set({ sheets: sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, marks } : sheet)) });
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

export function protectedNotice({ name }: SheetInfo): Notice {
  return noticeOf('error', say('session.highlight-protected', { sheet: name }));
}
