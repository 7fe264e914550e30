import type { CalendarDate } from '../../model/day';
import type { Decimal } from '../../model/decimal';

/** How a language writes the figures of official documents. */
export interface NumeralStyle {
  /** Marks between groups of three digits; '' for none (GB/T 15835: official Chinese text has none). */
  readonly group: string;
  /** Large units, the largest first, that a figure may be written in: 万, 亿. Empty where digits are written out. */
  readonly scales: readonly (readonly [word: string, value: Decimal])[];
  /** In front of a figure that was rounded where a reader would take it for exact: 约. */
  readonly about: string;
  /** A calendar day; no zeros in front (GB/T 9704: 2021年4月1日). */
  readonly date: (date: CalendarDate) => string;
  readonly percent: string;
  /** Difference of two percentages, behind a figure: 个百分点. */
  readonly points: (digits: string) => string;
  readonly days: (digits: string) => string;
  readonly months: (digits: string) => string;
  /** A figure with the ledger's own unit, and with the scale that the ledger writes it in (万). */
  readonly withUnit: (digits: string, scale: string, unit: string) => string;
  /** So much each month. */
  readonly perMonth: (figure: string) => string;
  /** From one figure to another, both with their unit (GB/T 15835: 4%—6%). */
  readonly range: (from: string, to: string) => string;
}
