import type { CellRef } from '../model/address';
import { isoOf, type Day } from '../model/day';
import type { Deadline } from '../model/deadline';
import type { Severity } from '../model/finding';
import type { Cell, Entry } from '../model/ledger';
import { defineRule, type RuleContext } from './rule';
import { datedCell, endsBy, lastDay, type DatedCell } from './support/dates/dated-cell';
import { excerpt } from './support/cells/excerpt';
import { headerOf, mentions } from './support/words/header-words';

const messages = {
  completed: ['date', 'day'],
  found: ['date', 'day'],
  'beyond-sheet': ['date', 'sheetDay'],
  several: ['count', 'day'],
  'looking-back': ['count', 'day', 'sheetDay'],
} as const;

type Context = RuleContext<typeof messages>;
type What = 'completed' | 'found';

/** More later dates than this share of all (or than {@link MANY}) say something of the day, not of each row. */
const MANY_SHARE = 0.05;
const MANY = 10;
const FEW = 3;

/**
 * Days on which something is said to have happened that lie after the as-of day: completion and close-out dates, and
 * in issue ledgers the day it was found. An error where the date lies after the sheet's own 截至 or 填报 date, which the
 * ledger contradicts itself; else a warning, because the as-of day may be set to look back. Rows that say that they
 * are not done hold an expected date and are left alone. Many such dates are said once, at the first cell.
 */
export const futureDate = defineRule({
  id: 'future-date',
  severity: 'warning',
  messages,
  reads: { entries: ['start', 'completed', 'status'], cells: ['start', 'completed'] },
  check: (context) => {
    checkDates(context, 'completed', completedOf);
    if (context.ledger.kind === 'issue') checkDates(context, 'found', (entry) => entry.start);
  },
});

/** The completion date of a row that does not say it is still open. */
function completedOf({ completed, status }: Entry): Cell<Deadline> | null {
  return status?.reading.ok && status.reading.value !== 'done' ? null : completed;
}

function checkDates(context: Context, what: What, dateOf: (entry: Entry) => Cell<Deadline> | null): void {
  const { ledger, asOf } = context;
  const sheetDay = ledger.layout.asOf?.day ?? null;
  const later: DatedCell[] = [];
  let dates = 0;
  for (const entry of ledger.entries) {
    const cell = dateOf(entry);
    if (lastDay(cell) === null) continue;
    dates++;
    if (endsBy(cell, asOf)) continue;
    const date = datedCell(cell, ledger);
    if (date && date.earliest > asOf && !isPlanned(context, date)) later.push(date);
  }
  const beyond = later.filter((date) => sheetDay !== null && date.earliest > sheetDay && date.ownYear);
  const between = sheetDay !== null && sheetDay > asOf ? later.filter((date) => date.earliest <= sheetDay) : [];
  const rest = later.filter((date) => !beyond.includes(date) && !between.includes(date));
  for (const group of [
    { dates: beyond, sheetDay },
    { dates: rest, sheetDay: null },
  ]) {
    if (group.dates.length > Math.min(MANY, Math.max(FEW, dates * MANY_SHARE)))
      reportSeveral(context, group.dates, group.sheetDay ?? asOf);
    else for (const date of group.dates) report(context, what, date, group.sheetDay);
  }
  if (between.length > 0 && sheetDay !== null) reportLookingBack(context, between, sheetDay);
}

function isPlanned({ ledger }: Context, { column }: DatedCell): boolean {
  return mentions(headerOf(ledger, column), 'planned');
}

function report(context: Context, what: What, date: DatedCell, sheetDay: Day | null): void {
  const text = excerpt(date.text);
  const cell = cellOf(date);
  if (sheetDay === null) {
    context.report({ message: what, params: { date: text, day: isoOf(context.asOf) }, cell, found: text });
    return;
  }
  const severity: Severity = 'error';
  const params = { date: text, sheetDay: isoOf(sheetDay) };
  context.report({ message: 'beyond-sheet', params, cell, found: text, severity });
}

function reportSeveral(context: Context, dates: readonly DatedCell[], day: Day): void {
  const [first] = dates;
  if (!first) return;
  const params = { count: dates.length, day: isoOf(day) };
  context.report({ message: 'several', params, cell: cellOf(first), habit: '' });
}

function reportLookingBack(context: Context, dates: readonly DatedCell[], sheetDay: Day): void {
  const [first] = dates;
  if (!first) return;
  const params = { count: dates.length, day: isoOf(context.asOf), sheetDay: isoOf(sheetDay) };
  context.report({ message: 'looking-back', params, cell: cellOf(first), severity: 'info', habit: '' });
}

function cellOf({ row, column }: DatedCell): CellRef {
  return { row, column };
}
