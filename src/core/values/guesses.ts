import type { Message, MessageParams } from '../model/message';

/**
 * What reading a text may assume, with the parameters that each sentence takes. i18n holds a sentence for each
 * under `guess.<id>`.
 */
export const VALUE_GUESSES = {
  /** A month or day without a year in a plan for several years: its last year that fits. */
  'plan-year': ['year'],
  /** 明年, 次年: counted from the plan's year (a plan for several years: from the as-of year). */
  'relative-year': ['year'],
  /** 3月初, 月中, 年初: no day is named. */
  'vague-day': ['text', 'date'],
  /** 12月前 without a day: up to and including December, as 前 includes (民法典 art. 1259). */
  'before-month': ['text', 'date'],
  /** 秋季学期, 入冬前, 国庆前: a season or holiday stands for a day. */
  season: ['text', 'date'],
  /** Several dates in one deadline: the latest counts. */
  'latest-date': ['dates'],
  /** 2年内: counted from the plan's first day. */
  'within-years': ['text', 'date'],
  /** 本月底, 月底: of the as-of month. */
  'as-of-month': ['text', 'date'],
  /** A bare number of five digits in the range of serial dates. */
  'serial-date': ['text', 'date'],
  /** 06/07/2025: month first. */
  'month-first': ['text', 'date'],
  /** FY2025: taken for the calendar year. */
  'fiscal-year': ['year'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The id of a guess, without its prefix. */
export type GuessId = keyof typeof VALUE_GUESSES;

/** A guess as a message. */
export function guess(id: GuessId, params: MessageParams): Message {
  return { id: `guess.${id}`, params };
}
