import type { SheetId } from '../../core/model/sheet-plan';
import { markTexts, outdatedMarks } from '../highlight/outdated';
import type { Context } from './context';
import type { SheetResult } from './session';

/** Shows what came of a review, with how much of the sheet's marks it leaves true. */
export function showResult(
  { store, written }: Context,
  sheet: SheetId,
  result: Pick<SheetResult, 'view' | 'freshness' | 'failure'>,
): void {
  const marks = written.get(sheet);
  const outdated = marks === undefined ? 0 : outdatedMarks(marks, result.view);
  const { view, freshness, failure } = result;
  store.setResult(sheet, { view, freshness, failure, ...(outdated > 0 ? { outdatedMarks: outdated } : {}) });
}

/** Notes what the marks of sheets say from now on: what their views say, or nothing any more. */
export function noteMarks(context: Context, sheets: readonly SheetId[], marked: boolean): void {
  const { store, written } = context;
  for (const sheet of sheets) {
    const result = store.get().results.get(sheet);
    if (marked && result) written.set(sheet, markTexts(result.view));
    else written.delete(sheet);
    if (result?.outdatedMarks !== undefined) showResult(context, sheet, result);
  }
}
