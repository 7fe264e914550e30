import { isDigitAt, isLatinAt, skipDigits, skipSpaces, skipSpacesBack } from '../chars';
import * as words from '../en/dates';
import { WordTable, wordSet } from '../words';
import { dateToken, dayToken, joinRange, monthsToken, yearToken, type DateToken } from './token';

const months = new WordTable(words.MONTHS);
const ends = wordSet(...words.END_WORDS);
const mids = wordSet(...words.MID_WORDS);
const earlies = wordSet(...words.EARLY_WORDS);
const quarters = new WordTable(words.ORDINAL_QUARTERS);
const halves = new WordTable(words.ORDINAL_HALVES);
const yearEnds = wordSet(...words.YEAR_ENDS);
const monthEnds = wordSet(...words.MONTH_ENDS);
const rangeMarks = wordSet(...words.RANGE_MARKS);
const prepositions = wordSet(...words.PREPOSITIONS);

/** Reads the English date expression that starts at `index`: end of June, 30 June 2025, Q3 2025, FY2025, year-end. */
export function readEnglishDate(text: string, index: number): DateToken | null {
  if (!isLatinAt(text, index) && !isDigitAt(text, index)) return null;
  if (isLatinAt(text, index - 1) || isDigitAt(text, index - 1)) return null;
  const first = readPoint(text, index);
  if (!first) return null;
  const mark = readRangeMark(text, first.end);
  const last = mark === null || first.anchor ? null : readPoint(text, mark);
  return last && !last.anchor ? joinRange(first, last) : first;
}

function readRangeMark(text: string, index: number): number | null {
  const at = skipSpaces(text, index);
  const mark = text.charAt(at);
  if (mark === '-' || mark === '–' || mark === '—' || mark === '~') return skipSpaces(text, at + 1);
  const word = rangeMarks.at(text, at);
  return word && skipSpaces(text, word.end);
}

function readPoint(text: string, index: number): DateToken | null {
  if (isDigitAt(text, index)) {
    return readDayFirst(text, index) ?? readYearFirst(text, index) ?? readNumberFirst(text, index);
  }
  return readEdge(text, index) ?? readMonthFirst(text, index, index) ?? readPartOfYear(text, index, index);
}

/** within 2 years. */
function readWithin(text: string, index: number): DateToken | null {
  const match = /within (\d{1,2}) years?/y;
  match.lastIndex = index;
  const years = Number(match.exec(text)?.[1] ?? 0);
  if (years === 0) return null;
  const from = { year: null, month: 1, day: 1 };
  const anchor = { unit: 'plan-years', offset: years } as const;
  return dateToken({ start: index, end: match.lastIndex, kind: 'span', from, to: from, anchor, term: true });
}

/** end of June, mid-June, mid-2025, early June, year-end. */
function readEdge(text: string, index: number): DateToken | null {
  const within = readWithin(text, index);
  if (within) return within;
  const yearEnd = yearEnds.at(text, index);
  if (yearEnd) {
    const year = readYear(text, yearEnd.end);
    return { ...yearToken(index, year?.end ?? yearEnd.end, year?.year ?? null), term: true };
  }
  const monthEnd = monthEnds.at(text, index);
  if (monthEnd) {
    const from = { year: null, month: 1, day: 1 };
    const anchor = { unit: 'month', offset: 0 } as const;
    return dateToken({ start: index, end: monthEnd.end, kind: 'month', from, to: from, anchor, term: true });
  }
  return readQualified(text, index);
}

function readQualified(text: string, index: number): DateToken | null {
  const end = ends.at(text, index);
  const vague = mids.at(text, index) ?? earlies.at(text, index);
  const word = end ?? vague;
  if (!word) return null;
  const at = skipSpaces(text, word.end);
  const token = readMonthFirst(text, index, at) ?? readPartOfYear(text, index, at) ?? readLoneYear(text, index, at);
  if (!token || end) return token && { ...token, term: true };
  if (token.kind === 'year' && mids.at(text, index)) {
    return { ...monthsToken(index, token.end, 'half-year', token.to.year, 1, 6), term: true };
  }
  if (token.kind !== 'month') return null;
  const day = mids.at(text, index) ? 15 : 10;
  return { ...token, kind: 'ten-days', to: { ...token.to, day }, guess: 'vague-day', term: true };
}

function readLoneYear(text: string, start: number, at: number): DateToken | null {
  const year = readFourDigits(text, at);
  return year && yearToken(start, year.end, year.year);
}

/** June, June 2025, June 30, June 30, 2025, Jun-25. */
function readMonthFirst(text: string, start: number, at: number): DateToken | null {
  const month = months.at(text, at);
  if (!month || (words.ALSO_WORDS.includes(month.word) && !isMonthContext(text, start, month.end))) return null;
  const dot = text.charAt(month.end) === '.' ? month.end + 1 : month.end;
  const next = skipSeparators(text, dot);
  const year = readFourDigits(text, next);
  if (year) return monthsToken(start, year.end, 'month', year.year, month.value, month.value);
  const day = readDayNumber(text, next);
  if (!day) return monthsToken(start, dot, 'month', null, month.value, month.value);
  if (text.charAt(dot) === '-' && day.value >= 20) {
    return monthsToken(start, day.end, 'month', 2000 + day.value, month.value, month.value);
  }
  const after = readYear(text, day.end);
  return dayToken(start, after?.end ?? day.end, after?.year ?? null, month.value, day.value);
}

/** may and march are months before a digit, behind a preposition, or alone. */
function isMonthContext(text: string, start: number, end: number): boolean {
  if (isDigitAt(text, skipSeparators(text, end)) || !isLatinAt(text, skipSpaces(text, end))) return true;
  return prepositions.endingAt(text, skipSpacesBack(text, start)) !== null;
}

/** 30 June 2025, 30-Jun-25, 30th of June. */
function readDayFirst(text: string, index: number): DateToken | null {
  const day = readDayNumber(text, index);
  if (!day) return null;
  let at = skipSeparators(text, day.end);
  if (text.startsWith('of ', at)) at += 3;
  const month = months.at(text, at);
  if (!month || at === day.end) return null;
  const dot = text.charAt(month.end) === '.' ? month.end + 1 : month.end;
  const short = text.charAt(dot) === '-' ? readTwoDigits(text, dot + 1) : null;
  const year = short ?? readYear(text, dot);
  return dayToken(index, year?.end ?? month.end, year?.year ?? null, month.value, day.value);
}

/** 2025 Q3, 2025Q3, 2025 H1. */
function readYearFirst(text: string, index: number): DateToken | null {
  const year = readFourDigits(text, index);
  if (!year) return null;
  const part = readPartOfYear(text, index, skipSeparators(text, year.end));
  if (!part || part.to.year !== null || part.kind === 'year') return null;
  return { ...part, from: { ...part.from, year: year.year }, to: { ...part.to, year: year.year } };
}

/** 1H 2025 and 3Q25, as finance departments write halves and quarters. */
function readNumberFirst(text: string, index: number): DateToken | null {
  const number = Number(text.charAt(index));
  const letter = text.charAt(index + 1);
  const most = letter === 'q' ? 4 : letter === 'h' ? 2 : 0;
  if (number < 1 || number > most || isLatinAt(text, index + 2)) return null;
  const part = span(letter === 'q' ? 'quarter' : 'half-year', number, index + 2);
  const year = readYear(text, part.end) ?? readTwoDigits(text, part.end);
  if (!year) return null;
  return { ...monthsToken(index, year.end, part.kind, year.year, part.first, part.last), term: true };
}

/** Q3, H1, FY2025, third quarter of 2025, first half. */
function readPartOfYear(text: string, start: number, at: number): DateToken | null {
  const short = readShortPart(text, at);
  const quarter = quarters.at(text, at);
  const half = halves.at(text, at);
  const part =
    short ??
    (quarter && span('quarter', quarter.value, quarter.end)) ??
    (half && span('half-year', half.value, half.end));
  if (!part) return readFiscalYear(text, start, at);
  const year = readYear(text, part.end);
  const months = monthsToken(start, year?.end ?? part.end, part.kind, year?.year ?? null, part.first, part.last);
  return { ...months, term: true };
}

interface PartOfYear {
  readonly kind: 'quarter' | 'half-year';
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

function span(kind: PartOfYear['kind'], number: number, end: number): PartOfYear {
  const months = kind === 'quarter' ? 3 : 6;
  return { kind, first: (number - 1) * months + 1, last: number * months, end };
}

function readShortPart(text: string, at: number): PartOfYear | null {
  const letter = text.charAt(at);
  const number =
    isDigitAt(text, at + 1) && !isDigitAt(text, at + 2) && !isLatinAt(text, at + 2) ? Number(text.charAt(at + 1)) : 0;
  if (letter === 'q' && number >= 1 && number <= 4) return span('quarter', number, at + 2);
  return letter === 'h' && (number === 1 || number === 2) ? span('half-year', number, at + 2) : null;
}

function readFiscalYear(text: string, start: number, at: number): DateToken | null {
  if (!text.startsWith('fy', at)) return null;
  const next = skipSeparators(text, at + 2);
  const year = readFourDigits(text, next) ?? readTwoDigits(text, next);
  return year && { ...yearToken(start, year.end, year.year), guess: 'fiscal-year', term: true };
}

interface Found {
  readonly year: number;
  readonly end: number;
}

/** A year after a space, a comma or "of". */
function readYear(text: string, index: number): Found | null {
  let at = skipSeparators(text, index);
  if (text.startsWith('of ', at)) at += 3;
  return readFourDigits(text, at);
}

function readFourDigits(text: string, index: number): Found | null {
  const end = skipDigits(text, index);
  const year = Number(text.slice(index, end));
  return end - index === 4 && year >= 1900 && year < 2200 ? { year, end } : null;
}

function readTwoDigits(text: string, index: number): Found | null {
  const end = skipDigits(text, index);
  return end - index === 2 ? { year: 2000 + Number(text.slice(index, end)), end } : null;
}

/** A day of the month, with or without st, nd, rd, th. */
function readDayNumber(text: string, index: number): { value: number; end: number } | null {
  const end = skipDigits(text, index);
  if (end === index || end - index > 2) return null;
  const value = Number(text.slice(index, end));
  if (value < 1 || value > 99 || text.charAt(end) === '%' || (text.charAt(end) === '.' && isDigitAt(text, end + 1)))
    return null;
  const suffix = text.slice(end, end + 2);
  const ordinal = suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th';
  return { value, end: ordinal ? end + 2 : end };
}

function skipSeparators(text: string, index: number): number {
  let at = index;
  while (" ,-/'".includes(text.charAt(at) || '?')) at++;
  return at;
}
