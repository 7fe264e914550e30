import { calendarOf, endOfMonth, startOfMonth, type Day } from '../model/day';
import type { DateContext } from '../model/deadline';
import type { DateSource, SheetLine, TableLayout } from '../model/layout';
import { compactText, findAsOf, findYears, normalizeText, parsePeriod, parseDeadline } from '../values';
import type { ColumnHeader } from './columns';
import { isMetaLabel } from './header';
import { hasWord, wordsOf } from './words';

/** What detection knows besides the sheet itself. */
export interface ContextHints {
  readonly sheetName: string;
  /** Without its folder; null where there is no file. */
  readonly fileName: string | null;
  /** The as-of day given by the user, null where the sheet's own is to be used. */
  readonly asOf: Day | null;
  readonly today: Day;
  /** The plan year given by the user. */
  readonly planYear?: number | undefined;
}

/** The title among the lines above a table: the first line that is neither a unit line, nor a date, nor a legend. */
export function findTitle(preamble: readonly SheetLine[]): string | null {
  const titles = preamble.filter((line) => !isMetaLabel(compactText(line.text).toLowerCase()));
  const title = titles.find((line) => line.text.trim().length >= 4) ?? titles[0];
  return title ? normalizeText(title.text) : null;
}

/**
 * The sheet's own as-of date: 截至… in a line above the table (or its title), else in the notes below it. A label (填报日期)
 * may have its date in the next cell.
 */
export function findSheetAsOf(lines: readonly SheetLine[], fallbackYear: number | null): TableLayout['asOf'] {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const value = next?.row === line.row && DATE_ALONE.test(compactText(next.text)) ? next : null;
    const day =
      findAsOf(line.text, { fallbackYear }) ?? (value && findAsOf(`${line.text}:${value.text}`, { fallbackYear }));
    if (day !== null) return { day, line };
  }
  return null;
}

const BEGINS_WITH_YEAR = /^[(（]?(?:19|20)\d\d年(?!\d)/;

/** A whole date and nothing else: 2025年8月31日, (2025.8.31). */
const DATE_ALONE = /^[(（]?(?:19|20)\d\d(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}日?[)）]?$/;

/** A date that stands alone above the table, where no line says what its dates are. */
export function loneDate(preamble: readonly SheetLine[], dates: DateContext): TableLayout['asOf'] {
  for (const line of preamble) {
    const text = compactText(line.text);
    const reading = DATE_ALONE.test(text) ? parseDeadline(text.replace(/[()（）]/g, ''), dates) : null;
    if (reading?.ok && reading.value.date !== null) return { day: reading.value.date, line };
  }
  return null;
}

/**
 * The years that a ledger plans for: from its titles, its sheet's name, the file's name, the as-of line or its column
 * headers (2022年目标), in that order, else the year of the as-of day.
 */
export function findPlan(
  preamble: readonly SheetLine[],
  columns: readonly ColumnHeader[],
  hints: ContextHints,
): TableLayout['plan'] {
  if (hints.planYear !== undefined) return planOf(hints.planYear, hints.planYear, 'option');
  // 2022年 单位:户 begins as a title and ends as a unit line.
  const isTitle = (text: string): boolean => BEGINS_WITH_YEAR.test(text) || !isMetaLabel(text);
  const titles = preamble.filter((line) => isTitle(compactText(line.text).toLowerCase()));
  for (const line of titles) {
    const years = findYears(line.text);
    if (years) return planOf(years.start, years.end, 'title');
  }
  const named: readonly (readonly [string | null, DateSource])[] = [
    [hints.sheetName, 'sheet-name'],
    [hints.fileName?.replace(/\.[^.]*$/, '') ?? null, 'file-name'],
  ];
  for (const [text, source] of named) {
    const years = text === null ? null : findYears(text);
    if (years) return planOf(years.start, years.end, source);
  }
  const asOfLine = findSheetAsOf(preamble, null);
  if (asOfLine) {
    const { year } = calendarOf(asOfLine.day);
    return planOf(year, year, 'as-of-line');
  }
  const targets = columns.map((column) => column.path.join('')).filter((text) => hasWord('planned', text));
  const years = targets.map((text) => findYears(text)).filter((found) => found !== null);
  if (years.length > 0)
    return planOf(
      Math.min(...years.map((found) => found.start)),
      Math.max(...years.map((found) => found.end)),
      'header',
    );
  const { year } = calendarOf(hints.asOf ?? hints.today);
  return planOf(year, year, 'as-of');
}

const REPORTED = /完成|进展|进度|统计|通报|执行|落实|实际|progress|report|results|performance/i;
const SPAN = /((?:19|20)\d\d)年(?:度)?(?:的)?((?:1月?[-—–~～至到]\d{1,2}月份?)|前三季度|上半年|[一1]季度|\d{1,2}月份?)/;

/** The end of the months that a title reports on (2023年1-11月…完成情况), where no line names an as-of date. */
export function asOfPeriod(preamble: readonly SheetLine[]): TableLayout['asOf'] {
  for (const line of preamble) {
    const span = SPAN.exec(compactText(line.text));
    const year = Number(span?.[1]);
    if (!span?.[2] || !REPORTED.test(line.text)) continue;
    const period = parsePeriod(span[2], {
      planStart: startOfMonth(year, 1),
      planEnd: endOfMonth(year, 12),
      asOf: endOfMonth(year, 12),
    });
    if (period) return { day: period.end, line };
  }
  return null;
}

function planOf(start: number, end: number, source: DateSource): TableLayout['plan'] {
  return { start: startOfMonth(start, 1), end: endOfMonth(end, 12), source };
}

/** The unit that a line gives for all figures (单位:万元); null for several units or none. 填报单位 names no unit. */
export function findUnitLine(preamble: readonly SheetLine[]): string | null {
  for (const line of preamble) {
    const text = normalizeText(line.text).toLowerCase();
    // The pattern of many words is dear to compile: most titles hold no colon at all.
    const unit = text.includes(':') ? UNIT_LINE.exec(text)?.[1] : undefined;
    if (unit !== undefined && !/[、,/]/.test(unit)) return unit;
  }
  return null;
}

/** Words of unit lines may be spaced out (单 位:万元) and stand behind other words of the line. */
const UNIT_LINE = new RegExp(
  `(?:^|[\\s(\\[,;、。])(?:${wordsOf('unitLines')
    .map((word) => [...word].join('\\s?'))
    .join('|')})\\s?:\\s?([^\\s)\\];。]+)`,
);
