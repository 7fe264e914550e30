import type { MarkPlan } from '../../core/model/sheet-plan';
import type { MarkTexts } from '../../host/host';
import type { Formatter } from '../../i18n';
import type { SheetView } from '../engine/sheet-view';
import { marksByRow, type MarkPair } from './highlight-plan';

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
  let count = 0;
  for (const [row, [status, reason]] of marksByRow(view, format)) {
    const mark = written.get(row);
    if (mark?.[0] !== status || mark[1] !== reason) count++;
  }
  return count;
}
