import type { PlanHeight } from '../../core/model/sheet-plan';
import type { Span } from '../../core/model/snapshot';
import { joinSpans } from '../read/hidden';
import type { Operation } from '../writer';
import { addressable, areaBytes, areasOf } from './areas';
import { onSheet } from './on-sheet';

/** Sets the heights of rows, all of one height together: a list as long as a ledger has thousands, and few heights. */
export function heightOperations(sheet: string, heights: readonly PlanHeight[]): readonly Operation[] {
  const last = new Map(heights.map(({ row, points }) => [row, points]));
  const rows = new Map<number, Span[]>();
  for (const [row, points] of last) {
    const same = rows.get(points);
    if (same) same.push([row, row]);
    else rows.set(points, [[row, row]]);
  }
  return [...rows].flatMap(([points, spans]) => {
    const ranges = joinSpans(spans).map(([top, bottom]) => ({ top, left: 0, bottom, right: 0 }));
    return addressable(ranges).map((part) =>
      onSheet(
        sheet,
        (worksheet) => {
          areasOf(worksheet, part).format.rowHeight = points;
        },
        areaBytes(part),
      ),
    );
  });
}
