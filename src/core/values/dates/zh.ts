import { isDigitAt, skipDigits } from '../chars';
import { readChineseInteger } from '../chinese-number';
import { WordTable, wordSet, type WordMatch } from '../words';
import * as words from '../zh/dates';
import { DIGITS } from '../zh/numerals';
import { dateToken, dayToken, joinRange, monthsToken, yearToken, type DatePoint, type DateToken } from './token';

const rangeMarks = wordSet(...words.RANGE_MARKS);
const relativeYears = new WordTable(words.RELATIVE_YEARS);
const relativeSpans = new WordTable(
  words.RELATIVE_SPANS.map(([word, unit, offset]) => [word, { unit, offset }] as const),
);
const yearParts = new WordTable(
  words.YEAR_PARTS.map(([word, first, last, kind]) => [word, { first, last, kind }] as const),
);
const seasons = new WordTable(words.SEASONS.map(([word, month, day]) => [word, { month, day }] as const));

/** Characters that a Chinese date expression can begin with. */
const STARTS = new Set<string>([
  ...Object.keys(DIGITS),
  ...Array.from('0123456789十廿卅第前首“"\'‘'),
  ...[...words.RELATIVE_YEARS, ...words.RELATIVE_SPANS, ...words.YEAR_PARTS, ...words.SEASONS].map(([word]) =>
    word.charAt(0),
  ),
]);

/** Reads the Chinese date expression that starts at `index`: 8月底前, 2021年第四季度, 4-6月份, “十四五”末. */
export function readChineseDate(text: string, index: number): DateToken | null {
  const first = STARTS.has(text.charAt(index)) ? readPoint(text, index) : null;
  if (!first) return null;
  return withBounds(text, withRange(text, first));
}

/** A date expression without 至… and without 前. */
function readPoint(text: string, index: number): DateToken | null {
  const period = readPlanPeriod(text, index);
  if (period) return period;
  const years = readYearRange(text, index);
  if (years) return years;
  const year = readYear(text, index);
  if (!year) return readInYear(text, index, index, null, null) ?? readAnchored(text, index);
  const at = text.charAt(year.end) === '的' ? year.end + 1 : year.end;
  const inside = readInYear(text, index, at, year.year, year.shift);
  return inside ?? readWholeYear(text, index, year);
}

interface YearWord {
  readonly year: number | null;
  readonly shift: number | null;
  readonly end: number;
}

function readYear(text: string, index: number): YearWord | null {
  const relative = relativeYears.at(text, index);
  if (relative) return { year: null, shift: relative.value, end: relative.end };
  const digits = readYearDigits(text, index);
  if (!digits || text.charAt(digits.end) !== '年') return null;
  const end = digits.end + 1;
  if (digits.year < 100 && !followsShortYear(text, end)) return null;
  const year = digits.year < 100 ? 2000 + digits.year : digits.year;
  return { year, shift: null, end: text.charAt(end) === '度' && text.charAt(end + 1) !== '内' ? end + 1 : end };
}

/** 2022—2024年: 年 is written once. */
function readYearRange(text: string, index: number): DateToken | null {
  const first = readYearDigits(text, index);
  const mark = first && first.year >= 1900 ? readRangeMark(text, first.end) : null;
  const last = mark === null ? null : readYearDigits(text, mark);
  if (!first || !last || text.charAt(last.end) !== '年' || last.year <= first.year) return null;
  const end = text.charAt(last.end + 1) === '度' ? last.end + 2 : last.end + 1;
  return joinRange(yearToken(index, first.end, first.year), { ...yearToken(index, end, last.year), term: true });
}

/** Four digits of a year from 1900 to 2199, or two from 10 to 60; in Arabic digits or as 二〇二一. */
function readYearDigits(text: string, index: number): { year: number; end: number } | null {
  let end = index;
  let year = 0;
  const arabic = isDigitAt(text, index);
  for (; end - index < 5; end++) {
    const digit = arabic ? (isDigitAt(text, end) ? Number(text.charAt(end)) : undefined) : DIGITS[text.charAt(end)];
    if (digit === undefined) break;
    year = year * 10 + digit;
  }
  const length = end - index;
  if (length === 4 && year >= 1900 && year < 2200) return { year, end };
  return arabic && length === 2 && year >= 10 && year <= 60 ? { year, end } : null;
}

/** 21年底 and 21年12月 are years; 20年 and 10年内 are durations. */
function followsShortYear(text: string, index: number): boolean {
  return isDigitAt(text, index) || '底末初度上下第一二三四'.includes(text.charAt(index) || '?');
}

/** “十四五”, 十四五末: five years, the n-th plan beginning in 1953 + 5(n − 1); the tenth began in 2001. */
function readPlanPeriod(text: string, index: number): DateToken | null {
  const quoted = '“"\'‘'.includes(text.charAt(index));
  const at = quoted ? index + 1 : index;
  const number = DIGITS[text.charAt(at + 1)] ?? 0;
  if (text.charAt(at) !== '十' || number < 1 || number > 8 || text.charAt(at + 2) !== '五') return null;
  if (!quoted && DIGITS[text.charAt(index - 1)] !== undefined) return null;
  let end = at + 3;
  if (quoted && '”"\'’'.includes(text.charAt(end) || '?')) end++;
  for (const word of ['规划期', '时期', '期间', '期末', '末期', '期', '末', '规划']) {
    if (text.startsWith(word, end)) {
      end += word.length;
      break;
    }
  }
  if (text.startsWith('末', end)) end++;
  const year = 2001 + 5 * number;
  const from = { year, month: 1, day: 1 };
  return dateToken({ start: index, end, kind: 'years', from, to: { year: year + 4, month: 12, day: 31 }, term: true });
}

function readWholeYear(text: string, start: number, year: YearWord): DateToken | null {
  if (words.LUNAR_DAYS.some((name) => text.startsWith(name, year.end))) return null;
  const whole = { ...yearToken(start, year.end, year.year), shift: year.shift };
  const next = text.charAt(year.end);
  if (isBound(text, year.end) && (next === '底' || next === '末' || next === '内'))
    return { ...whole, end: year.end + 1, term: true };
  if (next === '中' && isBound(text, year.end)) {
    return { ...monthsToken(start, year.end + 1, 'half-year', year.year, 1, 6), shift: year.shift, term: true };
  }
  if (next === '初' && isBound(text, year.end)) {
    return {
      ...monthsToken(start, year.end + 1, 'quarter', year.year, 1, 3),
      shift: year.shift,
      guess: 'vague-day',
      term: true,
    };
  }
  return whole;
}

/** Months, halves, quarters and days; `start` is where the expression began (at its year, if it has one). */
function readInYear(
  text: string,
  start: number,
  at: number,
  year: number | null,
  shift: number | null,
): DateToken | null {
  const token =
    readMonths(text, start, at, year) ??
    readQuarter(text, start, at, year) ??
    readYearPart(text, start, at, year) ??
    readSeason(text, start, at, year) ??
    readFirstMonths(text, start, at, year);
  return token && { ...token, shift };
}

interface SmallNumber {
  readonly value: number;
  readonly end: number;
}

/** One or two digits, or a Chinese numeral up to 三十一. */
function readSmall(text: string, index: number): SmallNumber | null {
  if (isDigitAt(text, index)) {
    const end = skipDigits(text, index);
    return end - index <= 2 ? { value: Number(text.slice(index, end)), end } : null;
  }
  // 两 counts and does not number: 两月 is no February.
  const chinese = text.charAt(index) === '两' ? null : readChineseInteger(text, index);
  if (!chinese || !chinese.scale.eq(1) || chinese.amount.gt(31)) return null;
  return { value: chinese.amount.toNumber(), end: chinese.end };
}

function readRangeMark(text: string, index: number): number | null {
  return rangeMarks.at(text, index)?.end ?? null;
}

function readMonths(text: string, start: number, at: number, year: number | null): DateToken | null {
  const first = readSmall(text, at);
  if (!first) return null;
  if (text.charAt(first.end) !== '月')
    return readShortRange(text, start, first, year) ?? readBareMonthEnd(text, start, first, year);
  // 6月 as a duration (历时6月) cannot be told apart and is rare; 6个月 has its own word.
  return readAfterMonth(text, start, first.value, first.end + 1, year);
}

/** 4-6月: the month is written once. */
function readShortRange(text: string, start: number, first: SmallNumber, year: number | null): DateToken | null {
  const mark = readRangeMark(text, first.end);
  const last = mark === null ? null : readSmall(text, mark);
  if (!last || text.charAt(last.end) !== '月') return null;
  const token = monthsToken(start, last.end + 1, 'span', year, first.value, last.value);
  return monthSuffix(text, { ...token, range: true, cumulative: first.value === 1 });
}

/** 12底前: the 月 is missing. */
function readBareMonthEnd(text: string, start: number, month: SmallNumber, year: number | null): DateToken | null {
  if (!text.startsWith('底前', month.end) || month.value > 12) return null;
  return { ...monthsToken(start, month.end + 1, 'month', year, month.value, month.value), term: true };
}

const TEN_DAYS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 0],
};

function readAfterMonth(text: string, start: number, month: number, at: number, year: number | null): DateToken {
  const days = TEN_DAYS[text.slice(at, at + 2)];
  if (days) {
    const from = { year, month, day: days[0] };
    return dateToken({ start, end: at + 2, kind: 'ten-days', from, to: { year, month, day: days[1] }, term: true });
  }
  const day = readSmall(text, at);
  if (day && '日号'.includes(text.charAt(day.end) || '?')) return dayToken(start, day.end + 1, year, month, day.value);
  if (day && closesDay(text, day.end)) return dayToken(start, day.end, year, month, day.value);
  return (
    (day && readDayRange(text, start, month, day, year)) ??
    monthSuffix(text, monthsToken(start, at, 'month', year, month, month))
  );
}

/** 12月15, 12月15前: the 日 is missing. */
function closesDay(text: string, index: number): boolean {
  const rest = text.charAt(index);
  return rest === '' || ',，;。)前'.includes(rest);
}

/** 11月17-26日: the day word is written once. */
function readDayRange(
  text: string,
  start: number,
  month: number,
  day: SmallNumber,
  year: number | null,
): DateToken | null {
  const mark = readRangeMark(text, day.end);
  const last = mark === null ? null : readSmall(text, mark);
  if (!last || !'日号'.includes(text.charAt(last.end) || '?')) return null;
  const from = { year, month, day: day.value };
  return dateToken({ start, end: last.end + 1, kind: 'span', from, to: { year, month, day: last.value }, range: true });
}

/** 份, 底, 末, 初, 中 after a month. */
function monthSuffix(text: string, token: DateToken): DateToken {
  const { year, month } = token.to;
  const at = token.end;
  const next = text.charAt(at);
  if (next === '份') return { ...token, end: at + 1, term: true };
  if (!isBound(text, at)) return token;
  if (next === '底' || next === '末') return { ...token, end: at + 1, term: true };
  const vague = next === '初' ? 10 : next === '中' ? 15 : 0;
  if (vague === 0 || token.range) return token;
  return { ...token, end: at + 1, kind: 'ten-days', to: { year, month, day: vague }, guess: 'vague-day', term: true };
}

/** Whether the character at `index` means a bound and does not begin another word. */
function isBound(text: string, index: number): boolean {
  const next = text.charAt(index + 1);
  return next === '' || !(words.NOT_BOUNDS[text.charAt(index)] ?? '').includes(next);
}

function readQuarter(text: string, start: number, at: number, year: number | null): DateToken | null {
  const ordinal = text.charAt(at) === '第' ? at + 1 : at;
  const quarter = words.QUARTERS[text.charAt(ordinal)];
  if (quarter === undefined) return null;
  const name = text.startsWith('季度', ordinal + 1) ? 2 : text.startsWith('季', ordinal + 1) ? 1 : 0;
  if (name === 0) return null;
  const end = ordinal + 1 + name;
  const token = { ...monthsToken(start, end, 'quarter', year, quarter * 3 - 2, quarter * 3), term: true };
  const next = text.charAt(end);
  return (next === '末' || next === '底') && isBound(text, end) ? { ...token, end: end + 1 } : token;
}

function readYearPart(text: string, start: number, at: number, year: number | null): DateToken | null {
  // 半年内 is no 年内.
  if (text.charAt(at) === '年' && '半数几两'.includes(text.charAt(at - 1) || '?')) return null;
  const part = yearParts.at(text, at);
  if (!part || (part.word.startsWith('全年') && words.WORK_OF_YEAR.some((word) => text.startsWith(word, part.end))))
    return null;
  const { first, last, kind } = part.value;
  return { ...monthsToken(start, part.end, kind, year, first, last), cumulative: kind === 'span', term: true };
}

function readSeason(text: string, start: number, at: number, year: number | null): DateToken | null {
  const season = seasons.at(text, at);
  if (!season || !isBound(text, season.end - 1)) return null;
  const { month, day } = season.value;
  const certain = words.CERTAIN_SEASONS.includes(season.word);
  return { ...dayToken(start, season.end, year, month, day), guess: certain ? null : 'season', term: true };
}

/** 前11个月. */
function readFirstMonths(text: string, start: number, at: number, year: number | null): DateToken | null {
  if (text.charAt(at) !== '前') return null;
  const months = readSmall(text, at + 1);
  if (!months || !text.startsWith('个月', months.end) || months.value < 1 || months.value > 12) return null;
  return { ...monthsToken(start, months.end + 2, 'span', year, 1, months.value), cumulative: true, term: true };
}

/** 本月底, 月底前, 2年内. */
function readAnchored(text: string, index: number): DateToken | null {
  const nowhere: DatePoint = { year: null, month: 1, day: 1 };
  const span: WordMatch<{ unit: 'month' | 'quarter'; offset: number }> | null = relativeSpans.at(text, index);
  if (span) {
    const end = '底末内'.includes(text.charAt(span.end) || '?') ? span.end + 1 : span.end;
    return dateToken({
      start: index,
      end,
      kind: span.value.unit,
      from: nowhere,
      to: nowhere,
      anchor: span.value,
      term: true,
    });
  }
  const years = readSmall(text, index);
  if (!years || text.charAt(years.end) !== '年' || years.value < 1 || years.value > 20) return null;
  const within = ['内', '之内', '以内'].find((word) => text.startsWith(word, years.end + 1));
  const alone = index === 0 && years.end + 1 === text.length;
  if (within === undefined && !alone) return null;
  const end = years.end + 1 + (within?.length ?? 0);
  const anchor = { unit: 'plan-years', offset: years.value } as const;
  return dateToken({ start: index, end, kind: 'span', from: nowhere, to: nowhere, anchor, term: true });
}

/** 至…: the second end takes the year, and the month where only a day follows, from the first. */
function withRange(text: string, first: DateToken): DateToken {
  if (first.range || first.anchor) return first;
  const mark = readRangeMark(text, first.end);
  if (mark === null) return first;
  const last =
    first.kind === 'day' ? (readLaterDay(text, mark, first) ?? readPoint(text, mark)) : readPoint(text, mark);
  if (!last || last.anchor || last.range) return first;
  return joinRange(first, last);
}

function readLaterDay(text: string, index: number, first: DateToken): DateToken | null {
  const day = readSmall(text, index);
  if (!day || !'日号'.includes(text.charAt(day.end) || '?')) return null;
  return dayToken(index, day.end + 1, first.to.year, first.to.month, day.value);
}

const BOUNDS = wordSet('之前', '以前', '前', '底前', '内', '之内', '以内', '止', '期间', '期内', '为止', '底', '末');
const OPENINGS = wordSet('起', '开始', '以来', '以后', '之后', '后', '启动');

/** 前, 内, 止 behind a date belong to it and include it; 起 opens something. */
function withBounds(text: string, token: DateToken): DateToken {
  const opening = OPENINGS.at(text, token.end);
  if (opening) return { ...token, end: opening.end, opens: true };
  const bound = BOUNDS.at(text, token.end);
  if (!bound || !isBound(text, bound.end - 1)) return token;
  const before = bound.word.endsWith('前') && token.kind === 'month' && !token.term && !token.range;
  return { ...token, end: bound.end, term: true, guess: before ? (token.guess ?? 'before-month') : token.guess };
}
