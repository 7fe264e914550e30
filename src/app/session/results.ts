import type { SheetId } from '../../core/model/sheet-plan';
import { marksAsRead, outdatedMarks, type WrittenMarks } from '../highlight/outdated';
import type { Context } from './context';
import type { SheetResult } from './session';

/** Shows what came of a review, with how much of the sheet's marks it leaves true. */
export function showResult(
  { store, written, format }: Context,
  sheet: SheetId,
  result: Pick<SheetResult, 'view' | 'freshness' | 'failure'>,
): void {
  const marks = written.get(sheet);
  const outdated = marks === undefined ? 0 : outdatedMarks(marks, result.view, format);
  const { view, freshness, failure } = result;
  store.setResult(sheet, { view, freshness, failure, ...(outdated > 0 ? { outdatedMarks: outdated } : {}) });
}

/** Notes what the marks of a sheet say from now on; null for nothing any more. */
export function noteMarks(context: Context, sheet: SheetId, marks: WrittenMarks | null): void {
  const { store, written } = context;
  const result = store.get().results.get(sheet);
  if (marks && result) written.set(sheet, marks);
  else written.delete(sheet);
  if (result?.outdatedMarks !== undefined) showResult(context, sheet, result);
}

/**
 * Reads again what this session's marks say, where their sheet is read as a whole: rows may have been inserted, deleted
 * or sorted, with their marks or without.
 */
export async function readWrittenMarks({ host, written }: Context, sheet: SheetId): Promise<void> {
  if (!written.has(sheet)) return;
  const marks = await host.readMarks(sheet);
  if (marks) written.set(sheet, marksAsRead(marks));
  else written.delete(sheet);
}
