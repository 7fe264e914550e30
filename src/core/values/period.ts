import type { DateContext, Period } from '../model/deadline';
import { calendarOf, dayOf } from '../model/day';
import { readWholeNumericDate } from './dates/numeric';
import { resolveDate } from './dates/resolve';
import { readDate } from './dates/scan';
import { yearToken, type DateToken } from './dates/token';
import { prepare, type Source } from './text';
import { wordSet } from './words';
import { CUMULATIVE_WORDS, NOT_PERIODS } from './zh/periods';

const cumulative = wordSet(...CUMULATIVE_WORDS);
const notPeriods = new Set<string>(NOT_PERIODS);

/**
 * Reads a column header that is a period and nothing else: 一季度, 1—11月, 2021年, 3月1日, Q3, Jan, FY2025, with 累计
 * or 截至 at most. A period without a year takes the plan's; in a plan for several years that of the as-of day.
 * Null for everything else (一季度完成, 年底前).
 */
export function parsePeriod(text: string, context: DateContext): Period | null {
  const source = withoutBrackets(prepare(text));
  if (source.text === '' || source.text.length > 40 || notPeriods.has(source.text)) return null;
  const before = cumulative.at(source.text, 0);
  const from = before ? before.end : 0;
  const token = readLabel(source, from);
  if (!token) return null;
  const after = cumulative.at(source.text, token.end);
  if ((after ? after.end : token.end) !== source.text.length) return null;
  return toPeriod(source, token, before !== null || after !== null, context);
}

function withoutBrackets(source: Source): Source {
  const { raw, text } = source;
  const bracketed = text.charAt(0) === '(' && text.indexOf(')') === text.length - 1;
  return bracketed ? { raw, text: text.slice(1, -1), offsets: null } : source;
}

function readLabel(source: Source, from: number): DateToken | null {
  const { text } = source;
  if (from === 0) {
    const year = /^(?:19|20)\d\d$/.test(text) ? yearToken(0, text.length, Number(text)) : null;
    if (year) return year;
    const numeric = readWholeNumericDate(text);
    // 6.30 and 1-3 are section numbers as often as dates.
    if (numeric) return numeric.to.year === null || /[前底]$/.test(text) ? null : numeric;
    const day = /^(\d{1,2})[日号]$/.exec(text);
    if (day)
      return {
        ...yearToken(0, text.length, null),
        kind: 'day',
        from: monthless(Number(day[1])),
        to: monthless(Number(day[1])),
      };
  }
  const token = readDate(text, from);
  return token && !token.opens && token.anchor?.unit !== 'plan-years' && token.guess !== 'season' ? token : null;
}

/** Month 0 stands for the as-of month. */
function monthless(day: number): { year: null; month: 0; day: number } {
  return { year: null, month: 0, day };
}

function toPeriod(source: Source, token: DateToken, runs: boolean, context: DateContext): Period | null {
  const asOf = calendarOf(context.asOf);
  if (token.to.month === 0) {
    const day = dayOf(asOf.year, asOf.month, token.to.day);
    return day === null ? null : { raw: source.raw, kind: 'day', start: day, end: day, cumulative: runs };
  }
  const years = { first: calendarOf(context.planStart).year, last: calendarOf(context.planEnd).year };
  const several = token.to.year === null && token.shift === null && years.first !== years.last;
  const inPlan = asOf.year >= years.first && asOf.year <= years.last;
  const dated =
    several && inPlan ? resolveDate(withYear(token, asOf.year), context, '') : resolveDate(token, context, '');
  if (!dated) return null;
  const start = runs ? Math.min(dated.start, dayOf(calendarOf(dated.end).year, 1, 1) ?? dated.start) : dated.start;
  return { raw: source.raw, kind: token.kind, start, end: dated.end, cumulative: runs || token.cumulative };
}

function withYear(token: DateToken, year: number): DateToken {
  const first = token.from.month > token.to.month ? year - 1 : year;
  return { ...token, from: { ...token.from, year: first }, to: { ...token.to, year } };
}
