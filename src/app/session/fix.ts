import { parseRange } from '../../core/model/address';
import { HostError } from '../../core/model/host-error';
import type { Message } from '../../core/model/message';
import type { CorrectPlan, SheetId } from '../../core/model/sheet-plan';
import type { Host } from '../../host/host';
import type { FindingView } from '../engine/sheet-view';
import { say } from '../message';
import type { Task } from './actions';
import { sheetOf, type Context } from './context';
import { currentView } from './current-view';
import { noticeOf } from './failure';
import { update } from './live-update';
import type { Notice } from './session';

/**
 * Writes the correction of a finding into its cell. The sheet is looked at as it is now: where rows moved, the finding's
 * own cell is corrected; where somebody settled it meanwhile, nothing is.
 */
export async function fix(context: Context, sheetId: SheetId, finding: FindingView, task: Task): Promise<Notice> {
  const sheet = sheetOf(context, sheetId);
  if (!sheet) throw new HostError('sheet-missing');
  const { ledgers } = await currentView(context, sheet, task);
  const current = ledgers.flatMap(({ findings }) => findings).find(({ key }) => key === finding.key);
  if (!current) return noticeOf('info', say('session.finding-gone', {}));
  const range = current.fix && parseRange(current.fix.cell);
  if (!current.fix || !range) return noticeOf('info', say('session.no-fix', {}));
  const { cell, value } = current.fix;
  const plan: CorrectPlan = {
    kind: 'correct',
    sheet: sheetId,
    cells: [{ cell: { row: range.top, column: range.left }, value }],
  };
  await context.host.apply([plan], task);
  context.pending.add(sheetId, { ranges: [range] });
  // The correction is done, whether or not it can be read back now: what cannot be stays pending, the result stale.
  await update(context, sheetId, 'cells').catch(() => undefined);
  return noticeOf('success', said(context.host.kind, current, cell, value));
}

/** What was done, with what stood there before: Excel's undo may not know it any more, a file's knows it. */
function said(host: Host['kind'], { cell: at, found }: FindingView, cell: string, value: string | number): Message {
  const isFile = host === 'file';
  if (at !== cell || found === null) return say(isFile ? 'session.fixed-undoable' : 'session.fixed', { cell, value });
  if (found === String(value)) {
    return say(isFile ? 'session.fixed-number-undoable' : 'session.fixed-number', { cell, value });
  }
  return say(isFile ? 'session.fixed-from-undoable' : 'session.fixed-from', { cell, found, value });
}
