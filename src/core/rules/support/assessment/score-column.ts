import type { ColumnLayout } from '../../../model/layout';
import { headerHas } from '../words/figures';
import type { CellSource } from '../cells/figures';

/** The column of total scores, or the only score column besides bonus and penalty points; null where several could be meant. */
export function scoreColumn(source: CellSource): ColumnLayout | null {
  const totals = source.columns('total');
  if (totals.length > 0) return totals.length === 1 ? (totals[0] ?? null) : null;
  const scores = source
    .columns('score')
    .filter(({ header }) => !headerHas('bonus', header) && !headerHas('deduction', header));
  return scores.length === 1 ? (scores[0] ?? null) : null;
}
