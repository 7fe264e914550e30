import type { SheetView } from '../engine/sheet-view';
import { findingsPlan } from '../findings-sheet/findings-plan';
import { listedFindings } from '../findings-sheet/listed';
import { say } from '../message';
import { partOf, throwIfStopped, type Task } from './actions';
import { check } from './check';
import type { Context } from './context';
import { currentView } from './current-view';
import { noticeOf } from './failure';
import { listAgain } from './highlight';
import type { Notice } from './session';
import { refreshSheets } from './sheets';

/** Share of the work that reviewing is, where something has to be reviewed first. */
const REVIEW = 0.7;

/** Writes the findings of the reviewed sheets, of one department where it is named, as a sheet of their own. */
export async function writeFindings(context: Context, department: string | null, task: Task): Promise<Notice> {
  const views = await reviewedViews(context, partOf(task, 0, REVIEW));
  if (!views.some(({ ledgers }) => ledgers.length > 0)) return noticeOf('info', say('session.nothing-reviewed', {}));
  const { host, store, format, today } = context;
  const { settings } = store.get();
  const plan = findingsPlan(views, { department, settings, format, today: today() });
  throwIfStopped(task.signal);
  await host.apply([plan], partOf(task, REVIEW, 1));
  await listAgain(context);
  const written = store.get().sheets.find(({ document }) => document === plan.document);
  const name = written?.name ?? plan.name;
  const count = listedFindings(views, department, settings).filter(({ ignored }) => ignored === null).length;
  const message =
    count === 0 ? say('session.no-findings-written', { name }) : say('session.findings-written', { count, name });
  return noticeOf('success', message);
}

/** What was reviewed, as it is now and in the order of the tabs; the sheet in front where nothing was. */
async function reviewedViews(context: Context, task: Task): Promise<readonly SheetView[]> {
  const { store } = context;
  if (store.get().results.size === 0) await check(context, 'active', task);
  else await refreshSheets(context);
  const { sheets, results } = store.get();
  const reviewed = sheets.filter(({ id }) => results.has(id));
  const views: SheetView[] = [];
  for (const [index, sheet] of reviewed.entries()) {
    views.push(await currentView(context, sheet, partOf(task, index / reviewed.length, (index + 1) / reviewed.length)));
  }
  return views;
}
