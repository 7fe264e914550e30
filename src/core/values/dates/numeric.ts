import { isDigitAt, skipDigits } from '../chars';
import { dayToken, joinRange, monthsToken, yearToken, type DateToken } from './token';

/** Reads a date in digits that starts at `index` of a longer text: 2022.6.30, 2022/6/30, 2022-06-30. */
export function readNumericDate(text: string, index: number): DateToken | null {
  const first = readYearMonthDay(text, index);
  if (!first) return null;
  const mark = /[-—–~至到]+/y;
  mark.lastIndex = first.end;
  const match = mark.exec(text);
  const last = match ? readYearMonthDay(text, mark.lastIndex) : null;
  return last ? joinRange(first, last) : first;
}

function readYearMonthDay(text: string, index: number): DateToken | null {
  if (!isDigitAt(text, index) || isDigitAt(text, index - 1)) return null;
  const pattern = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])(?:[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?/y;
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  const year = Number(match?.[1]);
  if (!match || year < 1900 || year > 2199) return null;
  const end = '日号'.includes(text.charAt(pattern.lastIndex) || '?') ? pattern.lastIndex + 1 : pattern.lastIndex;
  return dayToken(index, end, year, Number(match[3]), Number(match[4]));
}

/**
 * Reads a text that is a date in digits as a whole, in forms that would be decimals, fractions or numbers inside a
 * longer one: 20221231, 202212, 2021.12, 2021-12, 6.30, 6/30, 06/30/2025, 30/06/2025, 2022-2024. A trailing 前 or 日
 * is allowed.
 */
export function readWholeNumericDate(text: string): DateToken | null {
  const end = text.length;
  const [, body, word] = /^(\d[\d./\-—–~至]*\d)(日|号|月|年)?(?:之前|以前|底前|前|底)?$/.exec(text) ?? [];
  if (body === undefined) return null;
  const compact = /^(\d{4})(\d{2})(\d{2})?$/.exec(body);
  if (compact) return fromParts(end, compact[1], compact[2], compact[3]);
  const years = /^(\d{4})[-—–~至]+(\d{4})$/.exec(body);
  if (years) return fromYears(end, Number(years[1]), Number(years[2]));
  const ranged = readRange(end, body);
  if (ranged) return ranged;
  const yearMonth = /^(\d{4})[-/.](\d{1,2})$/.exec(body);
  if (yearMonth) return fromParts(end, yearMonth[1], yearMonth[2], undefined);
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(body);
  if (yearLast) return fromYearLast(end, Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4]));
  // 4.12月 is item 4 and December.
  const short = /^(\d{2})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(body) ?? /^(\d)([-/])(\d{1,2})\2(\d{2})$/.exec(body);
  if (short) return fromShortYear(end, Number(short[1]), Number(short[3]), Number(short[4]));
  const monthDay = word === '月' || word === '年' ? null : /^(\d{1,2})[-/.](\d{1,2})$/.exec(body);
  return monthDay ? dayToken(0, end, null, Number(monthDay[1]), Number(monthDay[2])) : null;
}

function fromParts(end: number, yearText = '', monthText = '', dayText: string | undefined): DateToken | null {
  const year = Number(yearText);
  if (year < 1900 || year > 2199 || skipDigits(yearText, 0) !== 4) return null;
  const month = Number(monthText);
  if (dayText !== undefined) return dayToken(0, end, year, month, Number(dayText));
  return monthsToken(0, end, 'month', year, month, month);
}

function fromYears(end: number, first: number, last: number): DateToken | null {
  if (first < 1900 || last > 2199 || last <= first) return null;
  return joinRange(yearToken(0, end, first), yearToken(0, end, last));
}

/** 06/30/2025 and 30/06/2025; where both could be months, the month comes first, which is a guess. */
function fromYearLast(end: number, first: number, second: number, year: number): DateToken {
  if (first > 12) return dayToken(0, end, year, second, first);
  const token = dayToken(0, end, year, first, second);
  return second > 12 || first === second ? token : { ...token, guess: 'month-first' };
}

/** 21.12.31 and 12/31/21: the year is the part that no month or day can be, in front unless only the end fits. */
function fromShortYear(end: number, first: number, second: number, third: number): DateToken | null {
  if (first >= 15 && first <= 60 && second <= 12) return dayToken(0, end, 2000 + first, second, third);
  if (first <= 12 && third >= 15 && third <= 60)
    return { ...dayToken(0, end, 2000 + third, first, second), guess: 'month-first' };
  return null;
}

/** 10.1-10.31, 2021.3-2021.12, 2021.3-12: a dash between points of time that points or slashes write. */
function readRange(end: number, body: string): DateToken | null {
  const days = /^(\d{1,2})[./](\d{1,2})[-—–~至]+(\d{1,2})[./](\d{1,2})$/.exec(body);
  if (days) {
    const first = dayToken(0, end, null, Number(days[1]), Number(days[2]));
    return joinRange(first, dayToken(0, end, null, Number(days[3]), Number(days[4])));
  }
  const months = /^(\d{4})[./](\d{1,2})[-—–~至]+(?:(\d{4})[./])?(\d{1,2})$/.exec(body);
  const first = months && fromParts(end, months[1], months[2], undefined);
  const last = months && fromParts(end, months[3] ?? months[1], months[4], undefined);
  return first && last ? joinRange(first, last) : null;
}
