import { HostError } from '../../core/model/host-error';
import type { ClearPlan } from '../../core/model/sheet-plan';
import { say } from '../message';
import type { Task } from './actions';
import { sheetOf, type Context } from './context';
import { noticeOf } from './failure';
import { listAgain } from './highlight';
import { noteMarks } from './results';
import type { Notice, Session } from './session';
import { refreshSheets } from './sheets';

/** What is to be taken away. */
export type ClearScope = Parameters<Session['clear']>[0];

/**
 * Takes away what the add-in wrote. It is asked of the host even where the list shows nothing to take away: rules may
 * be left of marks whose columns somebody deleted.
 */
export async function clear(context: Context, scope: ClearScope, task: Task): Promise<Notice> {
  await refreshSheets(context);
  const { sheets } = context.store.get();
  const sheet = scope === 'all' ? null : sheetOf(context, scope.sheet);
  if (sheet === undefined) throw new HostError('sheet-missing');
  const plan: ClearPlan = {
    kind: 'clear',
    marks: sheet === null ? 'all' : [sheet.id],
    documents: sheet === null ? 'all' : [],
  };
  const there = (sheet === null ? sheets : [sheet]).some(
    ({ marks, document }) => marks !== null || (sheet === null && document !== null),
  );
  const notes = await context.host.apply([plan], task);
  for (const { id } of sheet === null ? sheets : [sheet]) noteMarks(context, id, null);
  await listAgain(context);
  const filtered = sheets.filter(({ id }) => notes.some((note) => note.sheet === id && note.code === 'filter-kept'));
  if (filtered.length > 0) {
    return noticeOf('warning', say('session.cleared-but-filter', { sheets: filtered.map(({ name }) => name) }));
  }
  // Marks may be gone while their filter, which held criteria then, is narrowed only now.
  if (!there && notes.length === 0) return noticeOf('info', say('session.nothing-to-clear', {}));
  if (sheet === null) return noticeOf('success', say('session.cleared', {}));
  return noticeOf('success', say('session.cleared-sheet', { sheet: sheet.name }));
}
