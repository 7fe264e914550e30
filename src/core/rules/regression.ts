import { cellAddress, type CellRef } from '../model/address';
import type { Entry } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import { compareQuantities, formatQuantity } from '../values';
import { defineRule, type RuleContext } from './rule';
import { headerOf, mentions } from './support/words/header-words';
import { periodSeries, type PeriodSeries } from './support/dates/period-series';

const messages = {
  regression: ['value', 'earlier', 'earlierCell', 'period'],
  often: ['count', 'rows', 'label'],
} as const;

type Context = RuleContext<typeof messages>;

/** A reported figure with its place; figures of one row stand in time order. */
interface Reported extends CellRef {
  readonly quantity: Quantity;
  readonly period: string;
}

interface Row {
  readonly entry: Entry;
  readonly figures: readonly Reported[];
}

interface Drop {
  readonly earlier: Reported;
  readonly later: Reported;
}

/** Steps that must not go down, and rows whose last figure must be the actual, for figures to run on unsaid. */
const RISING_SHARE = 0.8;
const ACTUAL_SHARE = 0.6;
const ENOUGH_ROWS = 3;
/** Rows that go down beyond this share (and this number) show that the figures do not run on, or are corrected often. */
const OFTEN_SHARE = 0.2;
const FEW = 3;

/** Figures that may go down as work goes on. */
const CHANGING: ReadonlySet<Quantity['dimension']> = new Set(['percent', 'points', 'score', 'times']);

/**
 * A cumulative figure below that of an earlier period of the same row (design.md section 2: at the lower, later value).
 * Figures are cumulative where the header says so (累计, 1—6月), or where they hardly ever fall and the last one is the
 * row's actual in most rows. Figures of single months are never compared; nor are rates, scores, what is left over
 * (剩余), upper limits, vague figures, and the zeros of periods that nobody has filled in yet.
 */
export const regression = defineRule({
  id: 'regression',
  severity: 'error',
  messages,
  check: (context) => {
    const columns = context.columns('milestone-actual', 'actual', 'measure').filter(({ ofWhich }) => !ofWhich);
    for (const series of periodSeries(columns, context.asOf)) checkSeries(context, series);
  },
});

function checkSeries(context: Context, series: PeriodSeries): void {
  const measures = series.columns.some(({ column }) => column.role === 'measure');
  if (series.stated === false || (measures && series.stated !== true)) return;
  if (series.columns.some(({ column }) => mentions(column.header, 'stock'))) return;
  const rows = context.ledger.entries.flatMap((entry) => readRow(context, series, entry) ?? []);
  const drops = rows.flatMap(({ figures }) => dropsOf(figures).slice(0, 1));
  if (drops.length === 0 || (series.stated === null && !runsOn(rows))) return;
  const [first] = drops;
  if (first && drops.length > Math.max(FEW, rows.length * OFTEN_SHARE)) {
    const label = headerOf(context.ledger, first.later.column);
    const params = { count: drops.length, rows: rows.length, label };
    context.report({ message: 'often', params, cell: cellOf(first.later), severity: 'warning', habit: '' });
    return;
  }
  for (const { figures } of rows) for (const drop of dropsOf(figures)) report(context, drop);
}

/** The exact figures of a row that may only grow, without the zeros behind its last figure; null with fewer than two. */
function readRow(context: Context, { columns }: PeriodSeries, entry: Entry): Row | null {
  if (entry.excluded !== null || mentions(entry.name, 'stock') || isCeiling(entry)) return null;
  const figures: Reported[] = [];
  for (const { column } of columns) {
    const cell = context.quantity(entry.row, column.index);
    if (!cell?.reading.ok || cell.column !== column.index) continue;
    const { value } = cell.reading;
    if (value.exactness !== 'exact' || CHANGING.has(value.dimension)) continue;
    figures.push({ row: cell.row, column: cell.column, quantity: value, period: column.period?.raw ?? column.header });
  }
  const last = figures.findLastIndex(({ quantity }) => !quantity.value.eq(0));
  return last < 1 ? null : { entry, figures: figures.slice(0, last + 1) };
}

/** A target that is not to be exceeded or that asks for less. */
function isCeiling({ target }: Entry): boolean {
  if (!target?.reading.ok) return false;
  const { parts, change } = target.reading.value;
  return change?.direction === 'down' || parts.some(({ comparator }) => comparator.startsWith('<'));
}

function dropsOf(figures: readonly Reported[]): readonly Drop[] {
  const drops: Drop[] = [];
  let earlier: Reported | null = null;
  for (const later of figures) {
    if (earlier && (compareQuantities(later.quantity, earlier.quantity) ?? 0) < 0) drops.push({ earlier, later });
    earlier = later;
  }
  return drops;
}

/** Whether figures whose header says nothing run on: they hardly fall, and end in the row's actual. */
function runsOn(rows: readonly Row[]): boolean {
  let steps = 0;
  let falls = 0;
  let told = 0;
  let equal = 0;
  for (const { entry, figures } of rows) {
    steps += figures.length - 1;
    falls += dropsOf(figures).length;
    const last = figures.at(-1);
    if (!last || !entry.actual?.reading.ok || entry.actual.column === last.column) continue;
    // A row with one figure above zero ends in its actual either way.
    if (figures.filter(({ quantity }) => quantity.value.gt(0)).length < 2) continue;
    told++;
    if (compareQuantities(entry.actual.reading.value, last.quantity) === 0) equal++;
  }
  return told >= ENOUGH_ROWS && equal >= told * ACTUAL_SHARE && falls <= steps * (1 - RISING_SHARE);
}

function report(context: Context, { earlier, later }: Drop): void {
  const value = formatQuantity(later.quantity);
  const earlierCell = cellAddress(earlier.row, earlier.column);
  const params = { value, earlier: formatQuantity(earlier.quantity), earlierCell, period: earlier.period };
  context.report({ message: 'regression', params, cell: cellOf(later), found: value });
}

function cellOf({ row, column }: CellRef): CellRef {
  return { row, column };
}
