import type { CellRange } from '../../../core/model/address';
import type { SheetId } from '../../../core/model/sheet-plan';
import type { SheetInfo } from '../../../host/host';
import type { RequestedSheet } from '../../engine/briefing';
import type { SheetView } from '../../engine/sheet-view';
import { marksAsRead, outdatedMarks } from '../../highlight/outdated';
import type { Formatter } from '../../../i18n';
import { partOf, throwIfStopped, type Task } from '../actions';
import { sheetOf, type Context } from '../context';
import { currentView } from '../current-view';
import { failureOf, isCancelled } from '../failure';
import type { FailedSource } from './state';

/** What a briefing draws on, and what of it takes no part. */
export interface Sources {
  readonly sheets: readonly RequestedSheet[];
  readonly failed: readonly FailedSource[];
}

/**
 * The chosen sheets as they are at this moment: what is stale is read, one read a sheet. A sheet that cannot be read, or
 * holds no ledger, is told apart and the others go on.
 */
export async function currentSources(context: Context, chosen: readonly SheetId[], task: Task): Promise<Sources> {
  const sheets: RequestedSheet[] = [];
  const failed: FailedSource[] = [];
  for (const [index, { id, name }] of inTabOrder(context, chosen).entries()) {
    throwIfStopped(task.signal);
    // Reading may list the sheets anew.
    const sheet = sheetOf(context, id);
    if (!sheet) continue;
    try {
      const view = await currentView(context, sheet, partOf(task, index / chosen.length, (index + 1) / chosen.length));
      if (view.ledgers.length === 0) failed.push({ name, reason: withoutLedger(view, context.format) });
      else sheets.push({ sheet: id, file: null, marks: await freshMarks(context, sheet, view) });
    } catch (error) {
      if (isCancelled(error)) throw error;
      failed.push({ name, reason: context.format(failureOf(error).message) });
    }
  }
  return withFiles(context, { sheets, failed });
}

/** The chosen sheets by what is known of them, without reading anything. Counts are then no formulas. */
export function knownSources(context: Context, chosen: readonly SheetId[]): Sources {
  const { store, format } = context;
  const { results } = store.get();
  const sheets: RequestedSheet[] = [];
  const failed: FailedSource[] = [];
  for (const { id, name } of inTabOrder(context, chosen)) {
    const result = results.get(id);
    if (result?.failure) failed.push({ name, reason: format(result.failure.message) });
    else if (result?.view.ledgers.length === 0) failed.push({ name, reason: withoutLedger(result.view, format) });
    else if (result) sheets.push({ sheet: id, file: null, marks: null });
  }
  return withFiles(context, { sheets, failed });
}

function inTabOrder({ store }: Context, chosen: readonly SheetId[]): readonly SheetInfo[] {
  return store.get().sheets.filter(({ id }) => chosen.includes(id));
}

function withoutLedger({ skipped }: SheetView, format: Formatter): string {
  return format({ id: `skip-reasons.${skipped ?? 'no-ledger'}`, params: {} });
}

/** Sheets of picked files stand behind those of the workbook. */
function withFiles({ store }: Context, { sheets, failed }: Sources): Sources {
  const { files } = store.get().briefing;
  const read = files.flatMap((file) =>
    file.sheets.filter(({ kinds }) => kinds.length > 0).map(({ id }) => ({ sheet: id, file: file.name, marks: null })),
  );
  const unread = files.flatMap(({ name, failure }) => (failure ? [{ name, reason: failure.text }] : []));
  return { sheets: [...sheets, ...read], failed: [...failed, ...unread] };
}

/** The marks of a sheet where every one of them still holds, so that a formula may count them; null elsewhere. */
async function freshMarks(context: Context, sheet: SheetInfo, view: SheetView): Promise<CellRange | null> {
  const { host, written, format } = context;
  if (sheet.marks === null) return null;
  const read = written.has(sheet.id) ? null : await host.readMarks(sheet.id);
  const marks = written.get(sheet.id) ?? (read && marksAsRead(read));
  return marks && outdatedMarks(marks, view, format) === 0 ? sheet.marks : null;
}
