import { cellAddress, type CellRef } from '../model/address';
import type { Entry } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import { compareQuantities, formatQuantity } from '../values';
import { UNIT_ROLES, defineRule, type RuleContext } from './rule';
import { headerOf, mentions } from './support/words/header-words';
import { periodSeries, type PeriodSeries } from './support/dates/period-series';
import { asksForLess, fallsOften, onlyGrows } from './support/figures/growing';

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

/** What a row's figures say. */
interface Row {
  readonly figures: number;
  readonly drops: readonly Drop[];
  /** Whether the last figure is the row's actual; null where that tells nothing. */
  readonly endsInActual: boolean | null;
}

interface Drop {
  readonly earlier: Reported;
  readonly later: Reported;
}

/** Steps that must not go down, and rows whose last figure must be the actual, for figures to run on unsaid. */
const RISING_SHARE = 0.8;
const ACTUAL_SHARE = 0.6;
const ENOUGH_ROWS = 3;

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
  reads: {
    entries: ['excluded', 'name', 'target', 'actual'],
    cells: ['milestone-actual', 'actual', 'measure', ...UNIT_ROLES],
  },
  check: (context) => {
    const columns = context.columns('milestone-actual', 'actual', 'measure').filter(({ ofWhich }) => !ofWhich);
    for (const series of periodSeries(columns, context.asOf)) checkSeries(context, series);
  },
});

function checkSeries(context: Context, series: PeriodSeries): void {
  const measures = series.columns.some(({ column }) => column.role === 'measure');
  if (series.stated === false || (measures && series.stated !== true)) return;
  if (series.columns.some(({ column }) => mentions(column.header, 'stock'))) return;
  const rows = readRows(context, series);
  const falling = rows.filter(({ drops }) => drops.length > 0);
  if (falling.length === 0 || (series.stated === null && !runsOn(rows))) return;
  const first = falling[0]?.drops[0];
  if (first && fallsOften(falling.length, rows.length)) {
    const label = headerOf(context.ledger, first.later.column);
    const params = { count: falling.length, rows: rows.length, label };
    context.report({ message: 'often', params, cell: cellOf(first.later), severity: 'warning', habit: '' });
    return;
  }
  for (const { drops } of falling) for (const drop of drops) report(context, drop);
}

/** The rows that have figures to compare. */
function readRows(context: Context, series: PeriodSeries): readonly Row[] {
  const key = `series/${series.columns.map(({ column }) => column.index).join()}`;
  const rows: Row[] = [];
  for (const entry of context.ledger.entries) {
    const row = context.recall(key, entry.row, () => readRow(context, series, entry));
    if (row) rows.push(row);
  }
  return rows;
}

/** A row's exact figures that may only grow, without the zeros behind the last one; null with fewer than two. */
function readRow(context: Context, { columns }: PeriodSeries, entry: Entry): Row | null {
  if (entry.excluded !== null || mentions(entry.name, 'stock') || asksForLess(entry)) return null;
  const figures: Reported[] = [];
  for (const { column } of columns) {
    const cell = context.quantity(entry.row, column.index);
    if (!cell?.reading.ok || cell.column !== column.index) continue;
    const { value } = cell.reading;
    if (!onlyGrows(value)) continue;
    figures.push({ row: cell.row, column: cell.column, quantity: value, period: column.period?.raw ?? column.header });
  }
  const last = figures.findLastIndex(({ quantity }) => !quantity.value.eq(0));
  if (last < 1) return null;
  const counted = figures.slice(0, last + 1);
  return { figures: counted.length, drops: dropsOf(counted), endsInActual: endsInActual(entry, counted) };
}

function endsInActual({ actual }: Entry, figures: readonly Reported[]): boolean | null {
  const last = figures.at(-1);
  if (!last || !actual?.reading.ok || actual.column === last.column) return null;
  // A row with one figure above zero ends in its actual either way.
  if (figures.filter(({ quantity }) => quantity.value.gt(0)).length < 2) return null;
  return compareQuantities(actual.reading.value, last.quantity) === 0;
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
  for (const { figures, drops, endsInActual: ends } of rows) {
    steps += figures - 1;
    falls += drops.length;
    if (ends === null) continue;
    told++;
    if (ends) equal++;
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
