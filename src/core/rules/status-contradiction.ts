import { cellAddress } from '../model/address';
import type { Severity } from '../model/finding';
import { defineRule, type RuleContext } from './rule';
import { datedCell, type DatedCell } from './support/dates/dated-cell';
import { excerpt } from './support/cells/excerpt';
import { headerOf, mentions } from './support/words/header-words';
import {
  comparisonOf,
  hasSteps,
  isBegun,
  isDoneForGood,
  shortRate,
  type Comparison,
} from './support/status/status-figures';
import { isOfStep } from './support/status/state-words';
import { deniesStatus } from './support/status/status-progress';
import { isOpen, statusRows, type StatusRow } from './support/status/status-row';

const messages = {
  'done-short': ['status', 'actual', 'actualCell', 'target'],
  'done-exceeds': ['status', 'actual', 'actualCell', 'target'],
  'done-rate': ['status', 'rate', 'rateCell'],
  'done-no-date': ['status', 'header'],
  'not-started': ['status', 'actual', 'actualCell'],
  'open-reached': ['status', 'actual', 'actualCell', 'target'],
  'open-closed': ['status', 'date', 'dateCell'],
  'open-closed-often': ['count', 'header'],
  progress: ['status', 'progress', 'progressCell'],
} as const;

type Context = RuleContext<typeof messages>;

/** Rows that say the same in more than this share of cases (and more than {@link FEW}) show a habit, not mistakes. */
const HABIT_SHARE = 0.2;
const FEW = 3;
/** Done rows that a column of completion dates must cover to be kept up, and how many of them must be there. */
const KEPT_UP = 0.8;
const ENOUGH_DONE = 5;

/**
 * Statuses that the row's own figures, dates or progress deny (design.md section 2: at the status cell): 已完成 with 86
 * of 90, 未启动 with something done, 未销号 with a close-out date are errors; a progress text or a printed rate that says
 * otherwise, and a closed row without its date, are warnings; work that goes on though an amount is reached is info.
 * Only what surely compares is compared: see `reachOf`. Tolerances: the target's printed digits, and what the profile
 * allows for 左右. 力争 targets, cancelled rows and steps by period or milestone are given the benefit of the doubt.
 */
export const statusContradiction = defineRule({
  id: 'status-contradiction',
  severity: 'error',
  messages,
  reads: {
    entries: [
      'excluded',
      'status',
      'target',
      'actual',
      'rate',
      'progress',
      'completed',
      'deadline',
      'periods',
      'milestones',
    ],
    cells: ['completed'],
  },
  check: (context) => {
    const rows = statusRows(context.ledger);
    // Ledgers of issues and tasks hold no figures that could deny a status.
    if (context.columns('target', 'rate').length > 0) {
      for (const row of rows) checkFigures(context, row);
      checkReached(context, rows);
    }
    for (const row of rows) if (deniesStatus(row)) reportProgress(context, row);
    checkOpenWithDate(context, rows);
    checkDoneWithoutDate(context, rows);
  },
});

function checkFigures(context: Context, row: StatusRow): void {
  const { state } = row;
  const comparison = comparisonOf(row.entry, context.ledger, context.profile);
  if (state === 'done') {
    if (!comparison || comparison.reach === 'unknown') checkRate(context, row, comparison);
    else if (!comparison.target.stretch) reportDone(context, row, comparison);
  } else if (state === 'not-started' && comparison && isBegun(comparison)) {
    const { actual, actualCell } = comparison.shown;
    const { status, cell } = row;
    context.report({ message: 'not-started', params: { status, actual, actualCell }, cell, found: status });
  }
}

function reportDone(context: Context, { entry, status, cell }: StatusRow, { reach, shown }: Comparison): void {
  const severity: Severity = hasSteps(entry) || isOfStep(status) ? 'warning' : 'error';
  const params = { ...shown, status };
  if (reach === 'short') context.report({ message: 'done-short', params, cell, found: status, severity });
  else if (reach === 'exceeded') context.report({ message: 'done-exceeds', params, cell, found: status, severity });
}

/** Where target and actual do not tell, a completion rate that the row prints may. */
function checkRate(context: Context, row: StatusRow, comparison: Comparison | null): void {
  const short = shortRate(row, context.ledger);
  if (
    !short ||
    comparison?.target.stretch === true ||
    comparison?.actual.dimension === 'percent' ||
    hasSteps(row.entry)
  )
    return;
  const params = { status: row.status, rate: short.rate, rateCell: short.cell };
  context.report({ message: 'done-rate', params, cell: row.cell, found: row.status, severity: 'warning' });
}

function reportProgress(context: Context, { entry, status, cell }: StatusRow): void {
  const { progress } = entry;
  if (!progress) return;
  const params = { status, progress: excerpt(progress.text), progressCell: cellAddress(progress.row, progress.column) };
  context.report({ message: 'progress', params, cell, found: status, severity: 'warning' });
}

/** Reached amounts whose status is open: a habit where most are so, because acceptance takes its time. */
function checkReached(context: Context, rows: readonly StatusRow[]): void {
  const reached: { row: StatusRow; comparison: Comparison }[] = [];
  for (const row of rows) {
    const comparison = comparisonOf(row.entry, context.ledger, context.profile);
    if (comparison?.reach === 'reached' && isDoneForGood(comparison)) reached.push({ row, comparison });
  }
  const open = reached.filter(
    ({ row }) => (row.state === 'in-progress' || row.state === 'not-done') && !isStandingRow(row),
  );
  if (open.length > FEW && open.length > reached.length / 2) return;
  for (const { row, comparison } of open) {
    if (hasSteps(row.entry)) continue;
    const severity: Severity = row.state === 'not-done' ? 'warning' : 'info';
    const params = { ...comparison.shown, status: row.status };
    context.report({ message: 'open-reached', params, cell: row.cell, found: row.status, severity });
  }
}

function isStandingRow({ entry }: StatusRow): boolean {
  const deadline = entry.deadline?.reading.ok ? entry.deadline.reading.value : null;
  return deadline !== null && (deadline.openEnded || deadline.recurrence !== null);
}

/** Open rows with a day on which they were completed. */
function checkOpenWithDate(context: Context, rows: readonly StatusRow[]): void {
  const { ledger } = context;
  const open = rows.filter(({ state }) => isOpen(state));
  const closed = open.flatMap((row) => {
    const date = datedCell(row.entry.completed, ledger);
    return date && isPast(context, date) ? [{ row, date }] : [];
  });
  const [first] = closed;
  if (first && closed.length > Math.max(FEW, open.length * HABIT_SHARE)) {
    const header = headerOf(ledger, first.date.column);
    const params = { count: closed.length, header };
    context.report({ message: 'open-closed-often', params, cell: first.row.cell, severity: 'warning', habit: '' });
    return;
  }
  for (const { row, date } of closed) {
    const params = { status: row.status, date: excerpt(date.text), dateCell: cellAddress(date.row, date.column) };
    const certain = row.state !== 'in-progress' || ledger.kind === 'issue';
    const severity: Severity = certain ? 'error' : 'warning';
    context.report({ message: 'open-closed', params, cell: row.cell, found: row.status, severity });
  }
}

/** A date that has come, in a column that does not say it is planned; later ones are expected dates. */
function isPast({ ledger, asOf }: Context, date: DatedCell): boolean {
  return date.earliest <= asOf && !mentions(headerOf(ledger, date.column), 'planned');
}

/** Closed issues without a close-out date, where the column is kept up otherwise. */
function checkDoneWithoutDate(context: Context, rows: readonly StatusRow[]): void {
  const { ledger } = context;
  const [column] = context.columns('completed');
  if (ledger.kind !== 'issue' || !column) return;
  const done = rows.filter(({ state, entry }) => state === 'done' && entry.status?.column !== column.index);
  const undated = done.filter(({ entry }) => !entry.completed);
  if (done.length < ENOUGH_DONE || done.length - undated.length < done.length * KEPT_UP) return;
  for (const { cell, status } of undated) {
    const params = { status, header: column.header };
    context.report({ message: 'done-no-date', params, cell, found: status, severity: 'warning' });
  }
}
