import type { Day } from '../../../model/day';
import type { ColumnLayout } from '../../../model/layout';
import { compactText } from '../../../values';

/** Columns that report one thing for successive periods, in time order. */
export interface PeriodSeries {
  readonly columns: readonly PeriodColumn[];
  /** true where the headers say that the figures run from the year's beginning, false where they say that they do not. */
  readonly stated: boolean | null;
}

/** A column that reports on a period, and the last day of that period. */
export interface PeriodColumn {
  readonly column: ColumnLayout;
  readonly end: Day;
}

/**
 * The series of reported figures among a table's columns: those whose headers differ by their periods alone, that end on different days and have begun
 * by `until`. Columns without a period, and periods named twice, belong to none.
 */
export function periodSeries(columns: readonly ColumnLayout[], until: Day): readonly PeriodSeries[] {
  const groups = new Map<string, PeriodColumn[]>();
  for (const column of columns) {
    const { period } = column;
    if (!period) continue;
    const key = compactText(column.header).toLowerCase().replace(compactText(period.raw).toLowerCase(), '');
    groups.set(key, [...(groups.get(key) ?? []), { column, end: period.end }]);
  }
  return [...groups.values()].flatMap((members) => {
    const inTime = [...members].sort((a, b) => a.end - b.end);
    const ends = new Set(inTime.map(({ end }) => end));
    // A period has begun once the one before it is over; 1—12月 begins in December.
    const begun = inTime.filter((_, index) => (inTime[index - 1]?.end ?? Number.NEGATIVE_INFINITY) < until);
    return begun.length < 2 || ends.size < inTime.length ? [] : [{ columns: begun, stated: statedBy(begun) }];
  });
}

/** 累计, 1—6月 and 前三季度 run on, and so does the 1月 before them; 当月 and 新增 do not; headers that disagree say nothing. */
function statedBy(columns: readonly PeriodColumn[]): boolean | null {
  if (columns.some(({ column }) => column.cumulative === false)) return false;
  const [first, ...others] = columns;
  if (!first || !others.every(runsOn)) return null;
  return runsOn(first) || others.every(({ column }) => column.period?.start === first.column.period?.start)
    ? true
    : null;
}

function runsOn({ column }: PeriodColumn): boolean {
  return column.cumulative === true || column.period?.cumulative === true;
}
