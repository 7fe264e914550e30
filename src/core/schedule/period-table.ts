import type { Period } from '../model/deadline';
import { HUNDRED, ZERO, type Decimal } from '../model/decimal';
import type { ColumnRole } from '../model/layout';
import type { Entry, Ledger, PeriodCells } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import { valueOf } from './filled';

/** Whether period columns give what each period adds, or what is reached by its end. */
export type PeriodMode = 'amounts' | 'cumulative';

/** How one side (planned or actual) of a ledger's period columns is read. */
export interface PeriodSide {
  readonly mode: PeriodMode;
  /** The kinds of periods that count: months or quarters, not both, or everything would count twice. */
  readonly kinds: ReadonlySet<Period['kind']>;
}

/** How a ledger's period columns are read; null for a side that is not there or cannot be decided. */
export interface PeriodTable {
  readonly target: PeriodSide | null;
  readonly actual: PeriodSide | null;
}

type SideName = 'target' | 'actual';

const ROLE_OF: Readonly<Record<SideName, ColumnRole>> = { target: 'milestone-target', actual: 'milestone-actual' };

const FINEST_FIRST: readonly Period['kind'][] = [
  'day',
  'ten-days',
  'month',
  'quarter',
  'half-year',
  'year',
  'span',
  'years',
];

/** Decides once for a ledger how its period columns are read. */
export function periodTableOf(ledger: Ledger): PeriodTable {
  const target = sideOf(ledger, 'target', null);
  return { target, actual: sideOf(ledger, 'actual', target?.mode ?? null) };
}

/** The cells of a side that count, in time order, with their figures; cells without a figure are left out. */
export function figuresOf(
  entry: Entry,
  name: SideName,
  side: PeriodSide,
): readonly { period: Period; quantity: Quantity }[] {
  return entry.periods
    .filter(({ period }) => side.kinds.has(period.kind))
    .flatMap((cells) => {
      const quantity = valueOf(cells[name]);
      return quantity ? [{ period: cells.period, quantity }] : [];
    });
}

/** What a row's planned periods come to in all: their sum, or the last of them. Null where there are none. */
export function plannedWhole(entry: Entry, side: PeriodSide): Quantity | null {
  const quantities = figuresOf(entry, 'target', side).map(({ quantity }) => quantity);
  const last = quantities.at(-1);
  if (!last || side.mode === 'cumulative') return last ?? null;
  const value = quantities.reduce((total, quantity) => total.plus(quantity.value), ZERO);
  return { ...last, amount: value.div(last.scale), value };
}

function sideOf(ledger: Ledger, name: SideName, otherMode: PeriodMode | null): PeriodSide | null {
  const used = ledger.entries.flatMap((entry) => entry.periods.filter((cells) => valueOf(cells[name]) !== null));
  if (used.length === 0) return null;
  if (areNested(used)) return { mode: 'cumulative', kinds: new Set(FINEST_FIRST) };
  const side = (mode: PeriodMode): PeriodSide => ({ mode, kinds: new Set([commonestKind(used)]) });
  const flagged = flaggedMode(ledger, name);
  if (flagged) return side(flagged);
  const voted = majority(ledger.entries.map((entry) => vote(entry, name, side('amounts'))));
  if (voted) return side(voted);
  if (otherMode) return side(otherMode);
  return ledger.entries.some((entry) => cannotAccumulate(entry, name, side('amounts'))) ? side('amounts') : null;
}

/** 一季度, 上半年, 前三季度, 全年 and 1—3月, 1—6月 begin on one day: each says what is reached by its end. */
function areNested(used: readonly PeriodCells[]): boolean {
  if (used.every(({ period }) => period.cumulative)) return true;
  const starts = new Set(used.map(({ period }) => period.start));
  const ends = new Set(used.map(({ period }) => period.end));
  return starts.size === 1 && ends.size > 1;
}

function commonestKind(used: readonly PeriodCells[]): Period['kind'] {
  const count = (kind: Period['kind']): number => used.filter(({ period }) => period.kind === kind).length;
  return FINEST_FIRST.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
}

/** What the headers say (累计, 当月), where they agree. */
function flaggedMode(ledger: Ledger, name: SideName): PeriodMode | null {
  const flags = new Set(
    ledger.layout.columns
      .filter((column) => column.role === ROLE_OF[name] && column.period !== null && column.cumulative !== null)
      .map((column) => column.cumulative),
  );
  if (flags.size !== 1) return null;
  return flags.has(true) ? 'cumulative' : 'amounts';
}

/** One row's vote: do its period figures add up to the row's own total, or does the last one equal it? */
function vote(entry: Entry, name: SideName, side: PeriodSide): PeriodMode | null {
  const figures = figuresOf(entry, name, side).map(({ quantity }) => quantity);
  const whole = wholeOf(entry, name);
  const last = figures.at(-1);
  if (figures.length < 2 || !whole || !last) return null;
  const wholes =
    figures.every((figure) => figure.dimension === 'percent') && whole.dimension !== 'percent'
      ? [HUNDRED]
      : [whole.value, whole.amount];
  const sum = figures.reduce((total, figure) => total.plus(figure.value), ZERO);
  const addsUp = wholes.some((value) => value.gt(0) && sum.eq(value));
  const endsThere = wholes.some((value) => value.gt(0) && last.value.eq(value));
  if (addsUp !== endsThere) return addsUp ? 'amounts' : 'cumulative';
  return addsUp ? null : nearer(sum, last.value, wholes[0] ?? ZERO);
}

/** For rows that add up to neither: the reading that misses the total by less, if it misses by less than a tenth. */
function nearer(sum: Decimal, last: Decimal, whole: Decimal): PeriodMode | null {
  if (whole.lte(0)) return null;
  const bySum = sum.minus(whole).abs().div(whole);
  const byLast = last.minus(whole).abs().div(whole);
  if (bySum.eq(byLast) || (bySum.gt('0.1') && byLast.gt('0.1'))) return null;
  return bySum.lt(byLast) ? 'amounts' : 'cumulative';
}

function wholeOf(entry: Entry, name: SideName): Quantity | null {
  return name === 'target' ? (valueOf(entry.target)?.parts[0]?.quantity ?? null) : valueOf(entry.actual);
}

function majority(votes: readonly (PeriodMode | null)[]): PeriodMode | null {
  const amounts = votes.filter((mode) => mode === 'amounts').length;
  const cumulative = votes.filter((mode) => mode === 'cumulative').length;
  if (amounts === cumulative) return null;
  return amounts > cumulative ? 'amounts' : 'cumulative';
}

/** Figures that fall, or are the same in every period, are not what is reached step by step. */
function cannotAccumulate(entry: Entry, name: SideName, side: PeriodSide): boolean {
  const [first, ...others] = figuresOf(entry, name, side).map(({ quantity }) => quantity.value);
  if (!first || others.length === 0) return false;
  const falls = others.some((value, index) => value.lt(index === 0 ? first : (others[index - 1] ?? first)));
  return falls || (first.gt(0) && others.every((value) => value.eq(first)));
}
