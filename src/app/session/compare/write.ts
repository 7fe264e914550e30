import { say } from '../../message';
import { partOf, throwIfStopped, type Task } from '../actions';
import type { Context } from '../context';
import { noticeOf } from '../failure';
import { listAgain } from '../highlight';
import type { Notice } from '../session';
import { showComparison } from './compare';

/** Share of the work that comparing is; the rest is writing. */
const COMPARED = 0.7;

/** Compares the two as they are now and writes that as a sheet, in place of the one of the same day. */
export async function writeComparison(context: Context, task: Task): Promise<Notice | null> {
  const { earlier, host, store } = context;
  if (!earlier.file) return noticeOf('info', say('session.compare.no-file', {}));
  const plan = await showComparison(context, earlier.file, 'plan', partOf(task, 0, COMPARED));
  // Why there is none stands where the comparison is shown.
  if (!plan) return null;
  throwIfStopped(task.signal);
  const nameOf = (): string | undefined => store.get().sheets.find(({ document }) => document === plan.document)?.name;
  const isReplaced = nameOf() !== undefined;
  await host.apply([plan], partOf(task, COMPARED, 1));
  await listAgain(context);
  const names = [nameOf() ?? plan.name];
  return noticeOf(
    'success',
    isReplaced ? say('session.regenerated', { replaced: names }) : say('session.generated', { written: names }),
  );
}
