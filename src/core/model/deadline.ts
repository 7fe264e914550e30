import type { Day } from './day';

/** How often a recurring duty falls due. */
export type Recurrence = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/**
 * A deadline as written. 前 and 底前 include the day itself; X月份 means the month's last day.
 * 7月底前取得明显成效并长期坚持 has a date and is open-ended.
 */
export interface Deadline {
  readonly raw: string;
  /** First day of the window where the text names one (4-6月份: 1 April), else null. */
  readonly start: Day | null;
  /** The last day that counts as on time; null where the text names none (长期坚持, 每月23日). */
  readonly date: Day | null;
  /** 长期坚持 持续推进 常态化: never overdue after its date. */
  readonly openEnded: boolean;
  /** 立行立改 立即整改. */
  readonly immediate: boolean;
  /** 每月23日 每季度 每年9月份. */
  readonly recurrence: Recurrence | null;
}

/** A span of days that a column header, a title or a line names: 三季度, 1—11月, 2022—2024年, Q3, FY2025. */
export interface Period {
  readonly raw: string;
  readonly kind: 'years' | 'year' | 'half-year' | 'quarter' | 'month' | 'ten-days' | 'day' | 'span';
  readonly start: Day;
  readonly end: Day;
  /** Whether the period runs from the beginning of its year to `end` (前三季度, 1—11月, 累计). */
  readonly cumulative: boolean;
}

/** What a text without a year of its own is read against. */
export interface DateContext {
  /** The first and last day of the plan: the ledger's year, or the years of a plan for several (2022—2024年). */
  readonly planStart: Day;
  readonly planEnd: Day;
  /** The as-of day, for texts such as 本月底 and 近期. */
  readonly asOf: Day;
}
