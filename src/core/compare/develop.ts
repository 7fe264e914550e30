import { REACHED } from '../briefing/facts/items';
import type { SourceCell } from '../briefing/facts/source';
import { ZERO } from '../model/decimal';
import type { ColumnLayout } from '../model/layout';
import type { Cell, Entry } from '../model/ledger';
import type { State } from '../model/progress';
import type { Status } from '../model/verdict';
import { asksForLess, onlyGrows } from '../rules/support/figures/growing';
import { mentions } from '../rules/support/words/header-words';
import { isFilled, valueOf } from '../schedule/filled';
import { compactText } from '../values';
import type { ComparedRow, Development, FigureChange } from './comparison';

/**
 * Whether the figure fell although it can only be wished to grow: nothing with an upper limit, nothing that is left over, no
 * vague figure, no figure of a single period (当月).
 */
export function figureFell(now: ComparedRow, figures: FigureChange | null): figures is FigureChange {
  if (!figures?.difference.lt(ZERO) || !areExact(figures) || asksForLess(now.entry)) return false;
  const column = columnOf(figures.now.cell);
  const ofOnePeriod = column?.cumulative === false || column?.period?.cumulative === false;
  return !ofOnePeriod && !mentions(now.name, 'stock') && !mentions(column?.header ?? '', 'stock');
}

/** Whether the figure is one that, once reported, can only grow: no rate and no score. */
export function isCumulative({ now, before }: FigureChange): boolean {
  return onlyGrows(now.quantity) && onlyGrows(before.quantity);
}

/**
 * Whether the row was reached, reported done or reported at all, and is no longer. A row that is not reached because its
 * target was changed did not go back.
 */
export function statusWentBack(before: ComparedRow, now: ComparedRow, sameTarget: boolean): boolean {
  const earlier = before.verdict?.status;
  const later = now.verdict?.status;
  if (earlier === undefined || later === undefined || later === 'excluded') return declaredLess(before, now);
  const unreached = sameTarget && isReached(earlier) && !isReached(later);
  return unreached || (later === 'not-reported' && REPORTED.includes(earlier)) || declaredLess(before, now);
}

/** What became of an entry; `later` tells whether time has passed between the files. */
export function developmentOf(
  before: ComparedRow,
  now: ComparedRow,
  figures: FigureChange | null,
  { later, sameTarget }: { readonly later: boolean; readonly sameTarget: boolean },
): Development {
  const completed = isReached(now.verdict?.status) && before.verdict && !isReached(before.verdict.status);
  if (figureFell(now, figures)) return 'regressed';
  if (completed) return 'completed';
  if (statusWentBack(before, now, sameTarget)) return 'regressed';
  if (hasMoved(before, now, figures)) return 'progressed';
  return later && isExpectedToMove(now) ? 'stale' : 'unchanged';
}

function isReached(status: Status | undefined): boolean {
  return status !== undefined && REACHED.includes(status);
}

/** Statuses of rows that reported something. */
const REPORTED: readonly Status[] = ['met', 'met-late', 'on-schedule', 'behind', 'seriously-behind', 'missed'];

/** How far a declared state has come; states that say nothing of it are missing. */
const STEPS: Readonly<Partial<Record<State, number>>> = {
  'not-started': 0,
  'not-done': 1,
  late: 1,
  'in-progress': 1,
  'on-track': 1,
  done: 2,
};

function declaredLess({ entry: before }: ComparedRow, { entry: now }: ComparedRow): boolean {
  const earlier = stepOf(valueOf(before.status));
  const later = stepOf(valueOf(now.status));
  return earlier !== null && later !== null && later < earlier;
}

function stepOf(state: State | null): number | null {
  return state === null ? null : (STEPS[state] ?? null);
}

function hasMoved(before: ComparedRow, now: ComparedRow, figures: FigureChange | null): boolean {
  if (figures && !figures.difference.eq(ZERO)) return true;
  const told = (['progress', 'status', 'completed'] as const).some(
    (field) => textOf(before.entry[field]) !== textOf(now.entry[field]),
  );
  // Figures that do not compare, and those that came or went.
  return told || (!figures && textOf(before.entry.actual) !== textOf(now.entry.actual)) || periodsDiffer(before, now);
}

/** Columns of single periods are reports too, wherever the later file has them. */
function periodsDiffer({ entry: before }: ComparedRow, { entry: now }: ComparedRow): boolean {
  const earlier = reportsByPeriod(before);
  return [...reportsByPeriod(now)].some(([period, told]) => told !== (earlier.get(period) ?? ''));
}

/** What each period's columns report; several of one name (two measures a month) together. */
function reportsByPeriod({ periods }: Entry): ReadonlyMap<string, string> {
  const reports = new Map<string, string>();
  for (const { period, actual } of periods) {
    const told = textOf(actual);
    if (told !== '') reports.set(period.raw, `${reports.get(period.raw) ?? ''}${told}\n`);
  }
  return reports;
}

const RESTING: readonly Status[] = ['met', 'met-late', 'not-due', 'ongoing', 'undetermined', 'excluded'];

/** Whether something should have changed: judged, not reached, due to be under way, in a ledger that has where to say it. */
function isExpectedToMove({ verdict, source }: ComparedRow): boolean {
  if (!verdict || RESTING.includes(verdict.status)) return false;
  return source.review.ledger.layout.columns.some(({ role }) => REPORTING.has(role));
}

const REPORTING: ReadonlySet<string> = new Set([
  'actual',
  'milestone-actual',
  'progress',
  'status',
  'rate',
  'completed',
]);

function textOf(cell: Cell<unknown> | null): string {
  return isFilled(cell) ? compactText(cell.text) : '';
}

function areExact({ now, before }: FigureChange): boolean {
  return now.quantity.exactness === 'exact' && before.quantity.exactness === 'exact';
}

function columnOf({ source, column }: SourceCell): ColumnLayout | undefined {
  return source.review.ledger.layout.columns.find(({ index }) => index === column);
}
