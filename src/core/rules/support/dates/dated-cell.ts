import { dayAt } from '../../../model/cells';
import { calendarOf, startOfMonth, type Day } from '../../../model/day';
import type { DateContext, Deadline } from '../../../model/deadline';
import type { Cell, Ledger } from '../../../model/ledger';
import { normalizeText, parsePeriod } from '../../../values';

/** A date as a ledger gives it: to the day, or as a month, a quarter or a year. */
export interface DatedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The first day that the text may mean: 1 January for 1月. */
  readonly earliest: Day;
  /** The last day that the text may mean. */
  readonly latest: Day;
  /** Whether the text names its year, so that the date does not rest on the plan's year. */
  readonly ownYear: boolean;
}

/** A year in a text: 2021, 21年, 二〇二一年, 06/30/25, 30-Jun-25, 十四五. */
const YEAR =
  /(?:19|20)\d\d|(?<!\d)\d\d年|[〇零一二三四五六七八九]{4}年|\d{1,2}[-/.]\d{1,2}[-/.]\d\d|\d\d[-/.]\d{1,2}[-/.]\d{1,2}|[a-z]{3}[-\s,]+\d\d(?!\d)|十[二三四五六]五/i;
/** A text that names a day: 31日, 6.30, 2021-06-30, June 30. */
const DAY_PRECISION =
  /\d[日号]|\d[-/.]\d{1,2}[-/.]\d|^\d{1,2}[./]\d{1,2}$|^\d{8}$|[a-z]{3,9}\.?\s+\d{1,2}\b(?!\d)|\d{1,2}[-\s](?:[a-z]{3})/i;

/**
 * The last day that a cell may mean, null where it names none; and whether all the days it may mean lie by a day. They
 * spare the ordinary row the closer look of {@link datedCell}: a day never begins after it ends.
 */
export function lastDay(cell: Cell<Deadline> | null): Day | null {
  return cell?.reading.ok ? cell.reading.value.date : null;
}

/** Whether a cell surely means no day after `day`: then neither does any day that it may mean. */
export function endsBy(cell: Cell<Deadline> | null, day: Day): boolean {
  if (!cell?.reading.ok) return false;
  const { start, date } = cell.reading.value;
  return date !== null && date <= day && (start === null || start <= day);
}

/** The days that a cell names; null where it is empty, unread or names none (长期坚持). */
export function datedCell(cell: Cell<Deadline> | null, ledger: Ledger): DatedCell | null {
  if (!cell?.reading.ok) return null;
  const { value, guesses } = cell.reading;
  if (value.date === null) return null;
  const { row, column } = cell;
  const cellText = cell.text.trim();
  const latest = value.date;
  const isDate = dayAt(ledger.sheet, row, column) !== null || guesses.some(({ id }) => id === 'guess.serial-date');
  // No spreading: a ledger of 14,000 rows asks some 40,000 times, and most of what that took was copying.
  if (isDate) return { row, column, text: cellText, earliest: latest, latest, ownYear: true };
  const text = normalizeText(cell.text);
  const earliest = value.start ?? firstDay(text, latest, ledger);
  return { row, column, text: cellText, earliest, latest, ownYear: YEAR.test(text) };
}

function firstDay(text: string, date: Day, ledger: Ledger): Day {
  if (DAY_PRECISION.test(text)) return date;
  const { start, end } = ledger.layout.plan;
  const context: DateContext = { planStart: start, planEnd: end, asOf: ledger.asOf };
  const period = parsePeriod(text, context);
  if (period && period.end === date) return period.start;
  const { year, month } = calendarOf(date);
  return startOfMonth(year, month);
}
