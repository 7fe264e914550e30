import type { SheetInfo } from '../../host/host';
import type { SheetView } from '../engine/sheet-view';
import type { Task } from './actions';
import type { Context } from './context';
import { update } from './live-update';
import { readAndReview } from './review';

/**
 * The view of a sheet as it is at this moment, before something is done by it: what is pending is taken in, and a sheet
 * that was never reviewed, or could not be, is read. So is every sheet of a workbook that does not tell of its changes.
 */
export async function currentView(context: Context, sheet: SheetInfo, task: Task): Promise<SheetView> {
  const { store, pending, workbook } = context;
  if (store.get().results.has(sheet.id) && pending.has(sheet.id)) await update(context, sheet.id, 'whole');
  const result = store.get().results.get(sheet.id);
  if (workbook.followed && result?.freshness === 'fresh' && result.failure === null) return result.view;
  return await readAndReview(context, sheet, task);
}
