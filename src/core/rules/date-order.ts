import { cellAddress, type CellRef } from '../model/address';
import type { Severity } from '../model/finding';
import type { Deadline } from '../model/deadline';
import type { Cell, Entry, Ledger } from '../model/ledger';
import { defineRule, type RuleContext } from './rule';
import { datedCell, endsBy, lastDay, type DatedCell } from './support/dates/dated-cell';
import { excerpt } from './support/cells/excerpt';
import { headerOf, mentions } from './support/words/header-words';

const messages = {
  'deadline-before-start': ['deadline', 'start', 'startCell'],
  'completed-before-start': ['completed', 'start', 'startCell'],
  mostly: ['header', 'startHeader', 'count', 'rows'],
} as const;

type Context = RuleContext<typeof messages>;

/** A date that should be later than the start of its row and is not. */
interface Reversal {
  readonly start: DatedCell;
  readonly later: DatedCell;
}

/** With this many rows and more, columns that contradict each other in half of them are something else than they seem. */
const ENOUGH_ROWS = 4;
const MOST_SHARE = 0.5;

/**
 * Deadlines and completion dates before the start of their row: 起始时间 2022年1月, 完成时限 2021年底; closed before it
 * was found (design.md section 2: at the date meant to be later). A month or a year may mean any of its days, so 1月
 * and 1月15日 agree. An error where both texts name their years; a warning where neither does; nothing where only one
 * does, because the other's year is read from the title.
 */
export const dateOrder = defineRule({
  id: 'date-order',
  severity: 'error',
  messages,
  reads: { entries: ['start', 'deadline', 'completed'], cells: ['start', 'deadline', 'completed'] },
  check: (context) => {
    checkAgainstStart(context, 'deadline-before-start', (entry) => entry.deadline);
    checkAgainstStart(context, 'completed-before-start', (entry) => entry.completed);
  },
});

function checkAgainstStart(
  context: Context,
  message: 'deadline-before-start' | 'completed-before-start',
  laterOf: (entry: Entry) => Cell<Deadline> | null,
): void {
  const { ledger } = context;
  let rows = 0;
  const reversals: Reversal[] = [];
  for (const entry of ledger.entries) {
    const laterCell = laterOf(entry);
    const latest = lastDay(laterCell);
    if (latest === null || lastDay(entry.start) === null || entry.start?.column === laterCell?.column) continue;
    rows++;
    // Nearly every row is in order, which the days themselves tell.
    if (endsBy(entry.start, latest)) continue;
    const start = datedCell(entry.start, ledger);
    const later = datedCell(laterCell, ledger);
    if (start && later && later.latest < start.earliest) reversals.push({ start, later });
  }
  const certain = reversals.filter(({ start, later }) => start.ownYear === later.ownYear);
  if (rows >= ENOUGH_ROWS && reversals.length > rows * MOST_SHARE) reportMostly(context, reversals, rows);
  else for (const reversal of certain) report(context, message, reversal);
}

function report(
  context: Context,
  message: 'deadline-before-start' | 'completed-before-start',
  reversal: Reversal,
): void {
  const { start, later } = reversal;
  const startText = excerpt(start.text);
  const laterText = excerpt(later.text);
  const place = { cell: cellOf(later), found: laterText, severity: severityOf(context.ledger, message, reversal) };
  const startCell = cellAddress(start.row, start.column);
  if (message === 'deadline-before-start') {
    context.report({ message, params: { deadline: laterText, start: startText, startCell }, ...place });
  } else context.report({ message, params: { completed: laterText, start: startText, startCell }, ...place });
}

/** Work may be done before its planned start, and a year that nobody wrote may be another one. */
function severityOf(ledger: Ledger, message: string, { start, later }: Reversal): Severity {
  if (!start.ownYear || !later.ownYear) return 'warning';
  const plannedStart = mentions(headerOf(ledger, start.column), 'planned');
  return message === 'completed-before-start' && plannedStart ? 'warning' : 'error';
}

function reportMostly(context: Context, reversals: readonly Reversal[], rows: number): void {
  const [first] = reversals;
  if (!first) return;
  const header = headerOf(context.ledger, first.later.column);
  const startHeader = headerOf(context.ledger, first.start.column);
  const params = { header, startHeader, count: reversals.length, rows };
  context.report({ message: 'mostly', params, cell: cellOf(first.later), severity: 'warning', habit: '' });
}

function cellOf({ row, column }: DatedCell): CellRef {
  return { row, column };
}
