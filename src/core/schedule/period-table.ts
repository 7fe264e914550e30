import type { Period } from '../model/deadline';
import { HUNDRED, ZERO, type Decimal } from '../model/decimal';
import type { ColumnRole } from '../model/layout';
import type { Entry, Ledger } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import { valueOf } from './filled';

/** Whether period columns give what each period adds, or what is reached by its end. */
export type PeriodMode = 'amounts' | 'cumulative';

/** How one side (planned or actual) of a ledger's period columns is read. */
export interface PeriodSide {
  /** As the headers say or most rows show it; null where they do not tell. */
  readonly mode: PeriodMode | null;
  /** Set where the headers say it (当月, 累计, 1—6月), so that no row can be of the other mode. */
  readonly stated?: true;
  /** Set for a single column of a part of the year (本月完成): what came before it is not there. */
  readonly partial?: true;
  /** The kinds of periods that count: months or quarters, not both, or everything would count twice. */
  readonly kinds: ReadonlySet<Period['kind']>;
}

/** How a ledger's period columns are read; null for a side that is not there. */
export interface PeriodTable {
  readonly target: PeriodSide | null;
  readonly actual: PeriodSide | null;
}

/** The planned side of a period table, or the reported one. */
export type SideName = 'target' | 'actual';

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

/** Whether two tables of periods are read alike. */
export function samePeriodTable(a: PeriodTable, b: PeriodTable): boolean {
  return sameSide(a.target, b.target) && sameSide(a.actual, b.actual);
}

function sameSide(a: PeriodSide | null, b: PeriodSide | null): boolean {
  if (!a || !b) return a === b;
  const alike = a.mode === b.mode && a.stated === b.stated && a.partial === b.partial && a.kinds.size === b.kinds.size;
  return alike && [...a.kinds].every((kind) => b.kinds.has(kind));
}

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
  const figures: { period: Period; quantity: Quantity }[] = [];
  for (const cells of entry.periods) {
    const quantity = side.kinds.has(cells.period.kind) ? valueOf(cells[name]) : null;
    if (quantity) figures.push({ period: cells.period, quantity });
  }
  return figures;
}

function sideOf(ledger: Ledger, name: SideName, otherMode: PeriodMode | null): PeriodSide | null {
  const used = usedPeriods(ledger.entries, name);
  if (used.size === 0) return null;
  if (areNested(used)) return { mode: 'cumulative', kinds: new Set(FINEST_FIRST), stated: true };
  const kinds: ReadonlySet<Period['kind']> = new Set([commonestKind(used)]);
  if (isPartial(ledger, name)) return { mode: null, kinds, partial: true };
  const side = (mode: PeriodMode | null): PeriodSide => ({ mode, kinds });
  const flagged = flaggedMode(ledger, name);
  if (flagged) return { ...side(flagged), stated: true };
  const open = side(null);
  const voteOf = votesFor(name, open);
  const voted = majority(ledger.entries.map(voteOf));
  if (voted) return side(voted);
  if (otherMode) return side(otherMode);
  return side(ledger.entries.some((entry) => cannotAccumulate(entry, name, open)) ? 'amounts' : null);
}

/** The periods of a side that hold a figure, with the number of rows that have one. */
type UsedPeriods = ReadonlyMap<Period, number>;

/** Every row has the same periods in the same order, so they are counted by their place. */
function usedPeriods(entries: readonly Entry[], name: SideName): UsedPeriods {
  const periods = entries[0]?.periods ?? [];
  const rows = new Uint32Array(periods.length);
  for (const entry of entries) {
    for (let place = 0; place < rows.length; place++) {
      const cells = entry.periods[place];
      const cell = name === 'target' ? cells?.target : cells?.actual;
      if (cell?.reading.ok) rows[place] = (rows[place] ?? 0) + 1;
    }
  }
  return new Map(periods.flatMap(({ period }, place) => (rows[place] ? [[period, rows[place]] as const] : [])));
}

/** Votes by side and kinds of periods: after an edit only the rows that differ are added up again. */
const votes = new Map<string, WeakMap<Entry, PeriodMode | 'none'>>();

function votesFor(name: SideName, side: PeriodSide): (entry: Entry) => PeriodMode | null {
  const key = `${name}/${[...side.kinds].join('/')}`;
  const known = votes.get(key) ?? new WeakMap<Entry, PeriodMode | 'none'>();
  votes.set(key, known);
  return (entry) => {
    let voted = known.get(entry);
    if (voted === undefined) {
      voted = vote(entry, name, side) ?? 'none';
      known.set(entry, voted);
    }
    return voted === 'none' ? null : voted;
  };
}

/** 一季度, 上半年, 前三季度, 全年 and 1—3月, 1—6月 begin on one day: each says what is reached by its end. */
function areNested(used: UsedPeriods): boolean {
  const periods = [...used.keys()];
  if (periods.every((period) => period.cumulative)) return true;
  const starts = new Set(periods.map(({ start }) => start));
  const ends = new Set(periods.map(({ end }) => end));
  return starts.size === 1 && ends.size > 1;
}

/** Whether a side has a single column, which does not run from the beginning of the plan: 本月计划, 8月完成. */
function isPartial({ layout }: Ledger, name: SideName): boolean {
  const columns = layout.columns.filter(({ role, period }) => role === ROLE_OF[name] && period !== null);
  const [only] = columns;
  return (
    columns.length === 1 && only?.period != null && only.period.start > layout.plan.start && only.cumulative !== true
  );
}

function commonestKind(used: UsedPeriods): Period['kind'] {
  const counts = new Map<Period['kind'], number>();
  for (const [{ kind }, rows] of used) counts.set(kind, (counts.get(kind) ?? 0) + rows);
  const count = (kind: Period['kind']): number => counts.get(kind) ?? 0;
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

/** One row's vote, where it must: by what its figures come to exactly, else by what they come near to. */
function vote(entry: Entry, name: SideName, side: PeriodSide): PeriodMode | null {
  const sums = sumsOf(entry, name, side);
  if (!sums) return null;
  const { sum, last, wholes } = sums;
  const [addsUp, endsThere] = comesTo(sums);
  if (addsUp !== endsThere) return addsUp ? 'amounts' : 'cumulative';
  return addsUp ? null : nearer(sum, last, wholes[0] ?? ZERO);
}

/** Whether a row's period figures add up to its own total, or their last equals it; null for neither and for both. */
export function exactVote(entry: Entry, name: SideName, side: PeriodSide): PeriodMode | null {
  const sums = sumsOf(entry, name, side);
  if (!sums) return null;
  const [addsUp, endsThere] = comesTo(sums);
  return addsUp === endsThere ? null : addsUp ? 'amounts' : 'cumulative';
}

interface Sums {
  readonly sum: Decimal;
  readonly last: Decimal;
  /** What a whole may be: the row's total, with or without its scale; 100 % for shares. */
  readonly wholes: readonly Decimal[];
}

function sumsOf(entry: Entry, name: SideName, side: PeriodSide): Sums | null {
  const figures = figuresOf(entry, name, side).map(({ quantity }) => quantity);
  const whole = wholeOf(entry, name);
  const last = figures.at(-1);
  if (figures.length < 2 || !whole || !last) return null;
  const areShares = figures.every((figure) => figure.dimension === 'percent') && whole.dimension !== 'percent';
  const sum = figures.reduce((total, figure) => total.plus(figure.value), ZERO);
  return { sum, last: last.value, wholes: areShares ? [HUNDRED] : [whole.value, whole.amount] };
}

function comesTo({ sum, last, wholes }: Sums): readonly [addsUp: boolean, endsThere: boolean] {
  const equals = (figure: Decimal): boolean => wholes.some((whole) => whole.gt(0) && figure.eq(whole));
  return [equals(sum), equals(last)];
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

function majority(cast: readonly (PeriodMode | null)[]): PeriodMode | null {
  const amounts = cast.filter((mode) => mode === 'amounts').length;
  const cumulative = cast.filter((mode) => mode === 'cumulative').length;
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
