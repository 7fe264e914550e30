import type { Deadline } from '../model/deadline';
import type { ColumnLayout, RowLayout } from '../model/layout';
import type { Cell, Entry, TextCell } from '../model/ledger';
import type { Progress, State } from '../model/progress';
import type { Quantity } from '../model/quantity';
import type { Target } from '../model/target';
import { readMilestones, targetOfChain } from './milestones';
import { readPeriods } from './periods';
import type { RoleColumns } from './role-columns';
import { rescaledActual } from './shares';
import type { TableReader } from './table-reader';

/** Longest remark that is taken for a state of its own (暂缓实施); longer ones tell a story. */
const MAX_STATE_REMARK = 24;
/** Names of targets that are not to be exceeded. */
const AT_MOST_NAME = /控制在|不超过|不高于|不突破|上限|以内|at most|no more than|maximum|not exceed/i;

/** Reads one record row. Nothing is judged: what cannot be read stays in its cell with the reason. */
export function readEntry(
  reader: TableReader,
  columns: RoleColumns,
  naming: readonly ColumnLayout[],
  row: RowLayout,
  fillDown: ReadonlyMap<number, TextCell>,
): Entry {
  const at = row.row;
  const text = (candidates: readonly ColumnLayout[]): TextCell | null =>
    firstOf(candidates, (column) => reader.text(at, column.index));
  const nameCell = text(naming) ?? text(columns.category) ?? firstText(reader, row);
  const name = nameCell?.text.trim() ?? '';
  const milestones = readMilestones(reader, columns, at);
  const pair = columns.paired ? columns.target.findIndex((column) => reader.text(at, column.index) !== null) : -1;
  const of = (candidates: readonly ColumnLayout[]): readonly ColumnLayout[] =>
    pair < 0 ? candidates : candidates.slice(pair, pair + 1);
  const rawTarget = firstOf(of(columns.target), (column) => reader.target(at, column.index));
  const target = rawTarget && atMostByName(targetOfChain(rawTarget, milestones.fromTarget), name, columns.target[0]);
  const figure = (candidates: readonly ColumnLayout[]): Cell<Quantity> | null =>
    firstOf(candidates, (column) => reader.quantity(at, column.index));
  const actual = figure(of(columns.actual));
  const progress = firstOf(columns.progress, (column) => reader.progress(at, column.index));
  const completed = date(reader, at, columns.completed);
  const stateForDate = stateInDate(reader, completed);
  const status = firstOf(columns.status, (column) => reader.state(at, column.index)) ?? stateForDate;
  return {
    row: at,
    name,
    nameCell,
    department: text(columns.department) ?? fillDown.get(at) ?? null,
    person: text(columns.person),
    category: row.section ?? text(columns.category)?.text ?? null,
    target,
    actual: rescaledActual(target, actual),
    baseline: figure(columns.baseline),
    rate: firstOf(columns.rate, (column) => reader.quantity(at, column.index)),
    start: date(reader, at, columns.start),
    deadline: date(reader, at, columns.deadline),
    completed: stateForDate ? null : completed,
    progress,
    status,
    periods: readPeriods(reader, columns.periods, at),
    milestones: milestones.all,
    excluded: excludedBy(reader, status, progress, [rawTarget, actual, text(columns.remarks)]),
  };
}

function firstOf<C, T>(candidates: readonly C[], read: (candidate: C) => T | null): T | null {
  for (const candidate of candidates) {
    const found = read(candidate);
    if (found !== null) return found;
  }
  return null;
}

function firstText(reader: TableReader, row: RowLayout): TextCell | null {
  const columns = reader.layout.columns.filter((column) => column.role !== 'sequence');
  return firstOf(columns, (column) => {
    const cell = reader.text(row.row, column.index);
    return cell && !/^[\d\s.,%/-]+$/.test(cell.text) ? cell : null;
  });
}

function date(reader: TableReader, row: number, candidates: readonly ColumnLayout[]): Cell<Deadline> | null {
  return firstOf(candidates, (column) => reader.deadline(row, column.index));
}

/** 已完成 in a column of completion dates is a state, not a date. */
function stateInDate(reader: TableReader, completed: Cell<Deadline> | null): Cell<State> | null {
  if (!completed || completed.reading.ok) return null;
  const reading = reader.stateOf(completed.text);
  return reading.ok ? { ...completed, reading } : null;
}

/** 失业率控制在(%) with the bare figure 5.5 is not to be exceeded: the name or the header says so. */
function atMostByName(cell: Cell<Target>, name: string, column: ColumnLayout | undefined): Cell<Target> {
  if (!cell.reading.ok || !(AT_MOST_NAME.test(name) || AT_MOST_NAME.test(column?.header ?? ''))) return cell;
  const { value } = cell.reading;
  const plainFigure =
    value.kind === 'quantity' &&
    value.parts.every((part) => part.comparator === '>=') &&
    /^[\d.,\s%]+\S{0,4}$/.test(value.raw);
  if (!plainFigure) return cell;
  const parts = value.parts.map((part) => ({ ...part, comparator: '<=' as const }));
  return { ...cell, reading: { ...cell.reading, value: { ...value, parts } } };
}

/** The cell that says the row is cancelled, deferred or not applicable. */
function excludedBy(
  reader: TableReader,
  status: Cell<State> | null,
  progress: Cell<Progress> | null,
  others: readonly (TextCell | null)[],
): TextCell | null {
  if (status?.reading.ok && status.reading.value === 'excluded') return status;
  if (progress?.reading.ok && progress.reading.value.state === 'excluded') return progress;
  return (
    others.find((cell) => cell !== null && cell.text.length <= MAX_STATE_REMARK && isExcluded(reader, cell.text)) ??
    null
  );
}

function isExcluded(reader: TableReader, text: string): boolean {
  const state = reader.stateOf(text);
  return state.ok && state.value === 'excluded';
}
