import type { MarkPlan } from '../../core/model/sheet-plan';
import type { MarkTexts } from '../../host/host';
import type { Formatter } from '../../i18n';
import type { SheetView } from '../engine/sheet-view';
import { marksByRow, statusWords, type MarkPair } from './highlight-plan';

/** What marks say, by row, counting from 0. */
export type WrittenMarks = ReadonlyMap<number, MarkPair>;

/** What the marks of a plan say once it is carried out. */
export function marksOfPlan({ tables }: MarkPlan): WrittenMarks {
  return new Map(tables.flatMap(({ top, rows }) => rows.map((pair, index): [number, MarkPair] => [top + index, pair])));
}

/** What marks say as they were read. */
export function marksAsRead({ top, rows }: MarkTexts): WrittenMarks {
  return new Map(rows.map((pair, index) => [top + index, pair]));
}

/**
 * Beside how many rows with entries stands another mark than they would get by now: edited ones, new ones, and all those
 * that were sorted without their marks.
 */
export function outdatedMarks(written: WrittenMarks, view: SheetView, format: Formatter): number {
  const doubtful = doubtfulRows(written, view, format);
  if (doubtful.size === 0) return 0;
  let count = 0;
  for (const [row, [status, reason]] of marksByRow(view, format, doubtful)) {
    const mark = written.get(row);
    if (mark?.[0] !== status || mark[1] !== reason) count++;
  }
  return count;
}

/** Rows where an entry alone does not make the mark: few after an edit, so that only these are worded again. */
function doubtfulRows(written: WrittenMarks, { ledgers }: SheetView, format: Formatter): ReadonlySet<number> {
  const wordOf = statusWords(format);
  const rows = new Set<number>();
  for (const { entries } of ledgers) {
    for (const { row, status, reason } of entries) {
      if (status === null || reason === null) continue;
      const mark = written.get(row - 1);
      if (mark?.[1] !== reason || mark[0] !== wordOf(status)) rows.add(row - 1);
    }
  }
  return rows;
}
