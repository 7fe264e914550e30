import { memoize } from './memoize';

/**
 * Calendar days as whole days since 1970-01-01 in UTC.
 *
 * A ledger's dates have no time zone and no clock, so a day is a plain integer: comparing, sorting and
 * subtracting are those of numbers, and no host can shift it by a time zone.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** A calendar date; month 1–12, day 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days in a month (month 1–12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of a calendar date, or null where the calendar has no such date (2026-02-30). Years 1900–9999. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The calendar date of a day. */
export const calendarOf: (day: Day) => CalendarDate = memoize((day: Day): CalendarDate => {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
});

/** The last day of a month; month may lie outside 1–12 and carries into the year (13 is January of the next). */
export function endOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month, 0) / MS_PER_DAY;
}

/** The first day of a month; month may lie outside 1–12 and carries into the year. */
export function startOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month - 1, 1) / MS_PER_DAY;
}

/** Months since year 0: equal for two days of one month, one more for the next month. */
export function monthIndex(day: Day): number {
  const { year, month } = calendarOf(day);
  return year * 12 + (month - 1);
}

/** Whether the day is the last one of its month. */
export function isMonthEnd(day: Day): boolean {
  return monthIndex(day + 1) !== monthIndex(day);
}

/** `YYYY-MM-DD`. */
export const isoOf: (day: Day) => string = memoize((day: Day): string =>
  new Date(day * MS_PER_DAY).toISOString().slice(0, 10),
);

/** Reads `YYYY-MM-DD`, null for anything else or a date that does not exist. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * The day of a spreadsheet serial number (its whole part; the time of day is dropped), or null outside the range
 * that Excel shows as a date. In the 1900 system serial 60 is 1900-02-29, a day that never was: it has no day.
 */
export function dayFromSerial(serial: number, date1904: boolean): Day | null {
  if (!Number.isFinite(serial)) return null;
  const whole = Math.floor(serial);
  if (date1904) return whole < 0 || whole > 2_957_003 ? null : whole - 24_107;
  if (whole < 1 || whole > 2_958_465 || whole === 60) return null;
  return whole < 60 ? whole - 25_568 : whole - 25_569;
}

/** The serial number of a day: the inverse of {@link dayFromSerial}. */
export function serialFromDay(day: Day, date1904: boolean): number {
  if (date1904) return day + 24_107;
  const serial = day + 25_569;
  // Days before 1900-03-01 stand one lower: the 1900 system counts a 29th of February that never was.
  return serial > 60 ? serial : serial - 1;
}
