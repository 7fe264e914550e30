import type { Day } from '../../model/day';
import type { ColumnLayout } from '../../model/layout';
import { headerOf } from './header-words';
import type { Ledger } from '../../model/ledger';

/** Columns that report one thing for successive periods, in time order. */
export interface PeriodSeries {
  /** What the columns have in common beside the period: 累计完成, 开工. */
  readonly label: string;
  readonly columns: readonly PeriodColumn[];
  /** true where the headers say that the figures run from the year's beginning, false where they say that they do not. */
  readonly stated: boolean | null;
}

export interface PeriodColumn {
  readonly column: ColumnLayout;
  readonly end: Day;
}

/**
 * The series of reported figures among a table's columns: those of one label that end on different days and have begun
 * by `until`. Columns without a period, and periods named twice, belong to none.
 */
export function periodSeries(columns: readonly ColumnLayout[], ledger: Ledger, until: Day): readonly PeriodSeries[] {
  const groups = new Map<string, PeriodColumn[]>();
  for (const column of columns) {
    const { period } = column;
    if (!period) continue;
    const label = headerOf(ledger, column.index).replace(period.raw, '');
    groups.set(label, [...(groups.get(label) ?? []), { column, end: period.end }]);
  }
  return [...groups].flatMap(([label, members]) => {
    const inTime = [...members].sort((a, b) => a.end - b.end);
    const ends = new Set(inTime.map(({ end }) => end));
    // A period has begun once the one before it is over; 1—12月 begins in December.
    const begun = inTime.filter((_, index) => (inTime[index - 1]?.end ?? Number.NEGATIVE_INFINITY) < until);
    return begun.length < 2 || ends.size < inTime.length ? [] : [{ label, columns: begun, stated: statedBy(begun) }];
  });
}

/** 累计, 1—6月 and 前三季度 run on; 当月 and 新增 do not; headers that disagree say nothing. */
function statedBy(columns: readonly PeriodColumn[]): boolean | null {
  if (columns.some(({ column }) => column.cumulative === false)) return false;
  return columns.every(({ column }) => column.cumulative === true || column.period?.cumulative === true) ? true : null;
}
