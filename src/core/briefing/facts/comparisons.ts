import { rankings, type Candidate, type Ranking } from './ranking';
import { differenceOf, quotientOf, sumOf, type Fact } from './fact';
import { groupBy } from './group-by';
import type { Item } from './items';
import type { Measurer, Measures } from './measures';
import type { BriefingOptions } from './options';
import { tableOf, type TableCells } from './table-cells';
import { totalOf, type Total } from './totals';
import type { Source } from './source';

/** A unit that carries a share of one task: a district's row. */
export interface ComparedUnit {
  readonly item: Item;
  /** The unit: the row's own name, or its department where the row is named by the task. */
  readonly name: string;
  /** What is asked of the unit, also where it reported nothing; null where that is no figure. */
  readonly target: Fact | null;
  readonly measures: Measures | null;
}

/**
 * One task that several units carry, each in a row of its own: the 排名表 of a 通报 (domain.md 3.3: 排名 区县 年度任务 累计完成
 * 完成率 序时进度 较序时).
 */
export interface Comparison {
  readonly source: Source;
  /** The section or task that the units share; null where the whole table is about one task. */
  readonly task: string | null;
  readonly units: readonly ComparedUnit[];
  readonly ranking: readonly Ranking<ComparedUnit>[];
  /** The table's own totals where it has a row for them, else the rows added up; null where they do not add up (rates). */
  readonly target: Total | null;
  readonly actual: Total | null;
  /** Total actual ÷ total target. */
  readonly completion: Fact | null;
  /** What all units were to have done by now ÷ total target; null where one has no plan, or where the targets do not add up to their total. */
  readonly plannedShare: Fact | null;
}

/** Fewer units make no ranking. */
const ENOUGH_UNITS = 2;

/** Every task of the sources that several units carry. */
export function comparisonsOf(
  items: readonly Item[],
  measurer: Measurer,
  options: BriefingOptions,
): readonly Comparison[] {
  const bySource = new Map<Source, Item[]>();
  for (const item of items) {
    if (item.source.kind !== 'plan' || item.verdict.status === 'excluded') continue;
    const known = bySource.get(item.source);
    if (known) known.push(item);
    else bySource.set(item.source, [item]);
  }
  return [...bySource].flatMap(([source, members]) => comparisonsIn(source, members, measurer, options));
}

function comparisonsIn(
  source: Source,
  items: readonly Item[],
  measurer: Measurer,
  options: BriefingOptions,
): readonly Comparison[] {
  const { rowsAreUnits } = measurer.context(source);
  const groups = groupBy(items, ({ name, category }) => (rowsAreUnits ? category : name));
  const table = rowsAreUnits && groups.length === 1 ? tableOf(source) : null;
  return groups.flatMap(({ key, members }): Comparison[] => {
    const units = members.map((item) => {
      const measures = measurer.of(item);
      const target = measures?.target ?? measurer.target(item);
      return { item, name: nameOf(item, rowsAreUnits), target, measures };
    });
    return isComparable(units) ? [comparisonOf(source, key, units, table, options)] : [];
  });
}

/** A row that is named by its department has the name that the profile gives it. */
function nameOf({ entry, name, department }: Item, rowsAreUnits: boolean): string {
  const byDepartment = !rowsAreUnits || entry.nameCell?.column === entry.department?.column;
  return byDepartment ? (department ?? '') : name;
}

/** At least two units, each once, whose targets are figures in one unit. */
function isComparable(units: readonly ComparedUnit[]): boolean {
  const names = new Set(units.map(({ name }) => name));
  if (names.has('') || names.size < units.length || names.size < ENOUGH_UNITS) return false;
  const measured = units.flatMap(({ measures }) => measures ?? []);
  const words = new Set(measured.map(({ target: { unit } }) => (unit.kind === 'measure' ? unit.word : unit.kind)));
  return measured.length >= ENOUGH_UNITS && words.size === 1;
}

function comparisonOf(
  source: Source,
  task: string | null,
  units: readonly ComparedUnit[],
  table: TableCells | null,
  options: BriefingOptions,
): Comparison {
  const candidates = units.map((unit): Candidate<ComparedUnit> => {
    const { name, measures } = unit;
    return { subject: unit, name, value: measures?.completion ?? null, amount: measures?.actual ?? null };
  });
  const additive = units.every(({ measures }) => measures?.isRate !== true);
  const target = additive ? wholeOf(units, 'target', table) : null;
  const actual = additive ? wholeOf(units, 'actual', table) : null;
  return {
    source,
    task,
    units,
    ranking: rankings(task === null ? 'units' : `units:${task}`, candidates, options),
    target,
    actual,
    completion: target && actual && quotientOf(actual.value, target.value),
    plannedShare: target && plannedShareOf(units, target),
  };
}

function plannedShareOf(units: readonly ComparedUnit[], { value, rows }: Total): Fact | null {
  if (rows && !rows.value.eq(value.value)) return null;
  const planned = units.flatMap(({ measures }) => measures?.planned ?? []);
  return planned.length === units.length ? quotientOf(sumOf(planned, value.unit), value) : null;
}

/** The table's own total of the column that the units' figures stand in, else the figures added up. */
function wholeOf(units: readonly ComparedUnit[], field: 'target' | 'actual', table: TableCells | null): Total | null {
  const columns = new Set(units.flatMap(({ item }) => item.entry[field]?.column ?? []));
  const [column] = columns;
  const own = table && columns.size === 1 && column !== undefined ? totalOf(table, column) : null;
  if (own) return own;
  // Who reported nothing has done nothing that is known of, but its task is part of the whole.
  const facts = units.flatMap(({ target, measures }) => (field === 'target' ? target : measures?.actual) ?? []);
  const [first] = facts;
  return first
    ? { value: sumOf(facts, first.unit), rows: null, parts: null, addends: [], own: false, doubts: [] }
    : null;
}

/** How far a unit lies above (positive) or below its schedule (较序时), in points; null where nothing is compared. */
export function againstSchedule({ measures }: ComparedUnit): Fact | null {
  const { completion, plannedShare } = measures ?? {};
  return completion && plannedShare ? differenceOf(completion, plannedShare) : null;
}
