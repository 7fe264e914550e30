import { HostError } from '../../core/model/host-error';
import type { MarkPlan } from '../../core/model/sheet-plan';
import type { SheetInfo } from '../../host/host';
import type { SheetView } from '../engine/sheet-view';
import { highlightPlan } from '../highlight/highlight-plan';
import { marksOfPlan } from '../highlight/outdated';
import { say } from '../message';
import { partOf, throwIfStopped, type Task } from './actions';
import type { Context } from './context';
import { currentView } from './current-view';
import { isCancelled, noticeOf } from './failure';
import { countsOf, hintOf, protectedNotice, showMarks } from './highlight';
import { noteMarks } from './results';
import type { Notice } from './session';
import { refreshSheets } from './sheets';

/** Share of the work that reading again is, where something has to be. */
const REVIEW = 0.6;

/** A sheet that can be marked, and how. */
interface Marked {
  readonly sheet: SheetInfo;
  readonly view: SheetView;
  readonly plan: MarkPlan;
}

/**
 * Marks the ledgers of every reviewed sheet in one go: all of them, or none where the workbook refuses. Protected sheets
 * are left out, and the notice names them.
 */
export async function highlightAll(context: Context, task: Task): Promise<Notice> {
  await refreshSheets(context);
  const { sheets, results } = context.store.get();
  const reviewed = sheets.filter(({ id, document }) => results.has(id) && document === null);
  const marked: Marked[] = [];
  const left: SheetInfo[] = [];
  for (const [index, sheet] of reviewed.entries()) {
    const part = partOf(task, (index / reviewed.length) * REVIEW, ((index + 1) / reviewed.length) * REVIEW);
    const view = await reviewedView(context, sheet, part);
    const plan = view && highlightPlan(view, sheet, context.format);
    if (!plan) continue;
    if (sheet.protected) left.push(sheet);
    else marked.push({ sheet, view, plan });
  }
  const [protectedSheet] = left;
  if (marked.length === 0) {
    return protectedSheet
      ? protectedNotice(protectedSheet)
      : noticeOf('info', say('session.nothing-to-highlight-all', {}));
  }
  throwIfStopped(task.signal);
  const plans = marked.map(({ plan }) => plan);
  const notes = await context.host.apply(plans, partOf(task, REVIEW, 1));
  for (const { sheet, plan } of marked) {
    noteMarks(context, sheet.id, marksOfPlan(plan));
    showMarks(context, sheet.id, plan);
  }
  return outcomeOf(context, marked, left, hintOf(notes));
}

/**
 * The view of a sheet as it is now. null for one that could not be reviewed before and cannot be now: it says why in its
 * own place, and keeps nothing from the others.
 */
async function reviewedView(context: Context, sheet: SheetInfo, task: Task): Promise<SheetView | null> {
  const hadFailed = (context.store.get().results.get(sheet.id)?.failure ?? null) !== null;
  try {
    return await currentView(context, sheet, task);
  } catch (error) {
    if (!hadFailed || !(error instanceof HostError) || isCancelled(error)) throw error;
    return null;
  }
}

function outcomeOf(
  { format }: Context,
  marked: readonly Marked[],
  left: readonly SheetInfo[],
  hint: ReturnType<typeof hintOf>,
): Notice {
  const outcome = { count: marked.length, ...countsOf(marked.map(({ view }) => view)) };
  if (left.length > 0) {
    const names = left.map(({ name }) => name);
    return noticeOf('warning', say('session.highlighted-all-but', { ...outcome, left: names }));
  }
  if (hint)
    return noticeOf(hint.tone, say('session.highlighted-all-beside', { ...outcome, hint: format(hint.message) }));
  const column = format(say('highlight.status', {}));
  return noticeOf('success', say('session.highlighted-all', { ...outcome, column }));
}
