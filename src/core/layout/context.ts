import { calendarOf, endOfMonth, startOfMonth, type Day } from '../model/day';
import type { DateSource, SheetLine, TableLayout } from '../model/layout';
import { compactText, findAsOf, findYears, normalizeText } from '../values';
import { isMetaLabel } from './header';
import { startsWithWord, wordsOf } from './words';

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

/** The sheet's own as-of date: 截至… in a line above the table (or its title), else in the notes below it. */
export function findSheetAsOf(lines: readonly SheetLine[], fallbackYear: number | null): TableLayout['asOf'] {
  for (const line of lines) {
    const day = findAsOf(line.text, { fallbackYear });
    if (day !== null) return { day, line };
  }
  return null;
}

/**
 * The years that a ledger plans for: from its titles, its sheet's name, the file's name or the as-of line, in that
 * order, else the year of the as-of day.
 */
export function findPlan(preamble: readonly SheetLine[], hints: ContextHints): TableLayout['plan'] {
  if (hints.planYear !== undefined) return planOf(hints.planYear, hints.planYear, 'option');
  const titles = preamble.filter((line) => !isMetaLabel(compactText(line.text).toLowerCase()));
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
  const { year } = calendarOf(hints.asOf ?? hints.today);
  return planOf(year, year, 'as-of');
}

function planOf(start: number, end: number, source: DateSource): TableLayout['plan'] {
  return { start: startOfMonth(start, 1), end: endOfMonth(end, 12), source };
}

/** The unit that a line gives for all figures (单位:万元); null for several units or none. */
export function findUnitLine(preamble: readonly SheetLine[]): string | null {
  for (const line of preamble) {
    const text = compactText(line.text);
    for (const word of wordsOf('unitLines')) {
      const at = text.toLowerCase().search(new RegExp(`(?:^|[^\\p{L}])${word}[::]`, 'u'));
      if (at < 0) continue;
      const rest = normalizeText(line.text).replace(/\s*[::]\s*/g, ':');
      const units = new RegExp(`(?:^|[^\\p{L}])${word}:([^\\s)）;;。]+)`, 'iu').exec(rest)?.[1];
      if (units !== undefined && !/[、,,/]/.test(units)) return units;
    }
  }
  return null;
}

/** Whether a line is only about units, dates or reporting. */
export function isMetaLine(line: SheetLine): boolean {
  const label = compactText(line.text).toLowerCase();
  return isMetaLabel(label) || startsWithWord('notes', label);
}
