import { hasWord } from '../layout/words';
import type { Deadline } from '../model/deadline';
import type { ColumnLayout, RowLayout } from '../model/layout';
import type { Cell, Entry, TextCell } from '../model/ledger';
import type { Progress, State } from '../model/progress';
import type { Quantity } from '../model/quantity';
import type { Target } from '../model/target';
import { compactText } from '../values';
import { readMilestones, targetOfChain } from './milestones';
import { readPeriods } from './periods';
import type { RoleColumns } from './role-columns';
import { rescaledActual } from './shares';
import type { TableReader } from './table-reader';

/** Longest remark that is taken for a state of its own (暂缓实施); longer ones tell a story. */
const MAX_STATE_REMARK = 24;

/** Reads one record row. Nothing is judged: what cannot be read stays in its cell with the reason. */
export function readEntry(
  reader: TableReader,
  columns: RoleColumns,
  naming: readonly ColumnLayout[],
  row: RowLayout,
  fillDown: ReadonlyMap<number, TextCell>,
): Entry {
  const at = row.row;
  const category = firstOf(reader, at, columns.category, textOf);
  const nameCell = firstOf(reader, at, naming, textOf) ?? category ?? firstText(reader, row);
  const name = nameCell?.text.trim() ?? '';
  const milestones = readMilestones(reader, columns, at);
  const pair = columns.paired ? columns.target.findIndex((column) => reader.text(at, column.index) !== null) : -1;
  const rawTarget = firstOf(reader, at, inPair(columns.target, pair), targetOf);
  const target = rawTarget && atMostByName(targetOfChain(rawTarget, milestones.fromTarget), name, columns.target[0]);
  const actual = firstOf(reader, at, inPair(columns.actual, pair), quantityOf);
  const progress = firstOf(reader, at, columns.progress, progressOf);
  const completed = firstOf(reader, at, columns.completed, dateOf);
  const stateForDate = stateInDate(reader, completed);
  const status = firstOf(reader, at, columns.status, stateOf) ?? stateForDate;
  const remarks = firstOf(reader, at, columns.remarks, textOf);
  return {
    row: at,
    name,
    nameCell,
    department: firstOf(reader, at, columns.department, textOf) ?? fillDown.get(at) ?? null,
    person: firstOf(reader, at, columns.person, textOf),
    category: row.section ?? category?.text ?? null,
    target,
    actual: rescaledActual(target, actual),
    baseline: firstOf(reader, at, columns.baseline, quantityOf),
    rate: firstOf(reader, at, columns.rate, quantityOf),
    start: firstOf(reader, at, columns.start, dateOf),
    deadline: firstOf(reader, at, columns.deadline, dateOf),
    completed: stateForDate ? null : completed,
    progress,
    status,
    periods: readPeriods(reader, columns.periods, at),
    milestones: milestones.all,
    excluded: excludedBy(status, progress) ?? excludedIn(reader, rawTarget, actual, remarks),
  };
}

/** Of targets and actuals in pairs, the one that the row fills in. */
function inPair(candidates: readonly ColumnLayout[], pair: number): readonly ColumnLayout[] {
  return pair < 0 ? candidates : candidates.slice(pair, pair + 1);
}

type CellOf<T> = (reader: TableReader, row: number, column: number) => T | null;

const textOf: CellOf<TextCell> = (reader, row, column) => reader.text(row, column);
const targetOf: CellOf<Cell<Target>> = (reader, row, column) => reader.target(row, column);
const quantityOf: CellOf<Cell<Quantity>> = (reader, row, column) => reader.quantity(row, column);
const progressOf: CellOf<Cell<Progress>> = (reader, row, column) => reader.progress(row, column);
const dateOf: CellOf<Cell<Deadline>> = (reader, row, column) => reader.deadline(row, column);
const stateOf: CellOf<Cell<State>> = (reader, row, column) => reader.state(row, column);

/** The first of the columns that has something in the row; what it is read as is given, so that no row makes functions. */
function firstOf<T>(reader: TableReader, row: number, columns: readonly ColumnLayout[], read: CellOf<T>): T | null {
  // Most of an entry's roles have no column: an index is spared the iterator of an empty list, thirteen times a row.
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    const found = column ? read(reader, row, column.index) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The row's first text that is more than figures, whatever its column. */
function firstText(reader: TableReader, row: RowLayout): TextCell | null {
  for (const { role, index } of reader.layout.columns) {
    const cell = role === 'sequence' ? null : reader.text(row.row, index);
    if (cell && !/^[\d\s.,%/-]+$/.test(cell.text)) return cell;
  }
  return null;
}

/** 已完成 in a column of completion dates is a state, not a date. */
function stateInDate(reader: TableReader, completed: Cell<Deadline> | null): Cell<State> | null {
  if (!completed || completed.reading.ok) return null;
  const reading = reader.stateOf(completed.text);
  return reading.ok ? { ...completed, reading } : null;
}

function namesACeiling(text: string): boolean {
  return hasWord('ceilings', compactText(text).toLowerCase());
}

/** 失业率控制在(%) with the bare figure 5.5 is not to be exceeded: the name or the header says so. */
function atMostByName(cell: Cell<Target>, name: string, column: ColumnLayout | undefined): Cell<Target> {
  if (!cell.reading.ok || !(namesACeiling(name) || namesACeiling(column?.header ?? ''))) return cell;
  const { value } = cell.reading;
  const plainFigure =
    value.kind === 'quantity' &&
    value.parts.every((part) => part.comparator === '>=') &&
    /^[\d.,\s%]+\S{0,4}$/.test(value.raw);
  if (!plainFigure) return cell;
  const parts = value.parts.map((part) => ({ ...part, comparator: '<=' as const }));
  return { ...cell, reading: { ...cell.reading, value: { ...value, parts } } };
}

/** The status or progress cell, where it says the row is cancelled, deferred or not applicable. */
function excludedBy(status: Cell<State> | null, progress: Cell<Progress> | null): TextCell | null {
  if (status?.reading.ok && status.reading.value === 'excluded') return status;
  return progress?.reading.ok && progress.reading.value.state === 'excluded' ? progress : null;
}

/** The first of the other cells that says so. */
function excludedIn(
  reader: TableReader,
  target: TextCell | null,
  actual: TextCell | null,
  remarks: TextCell | null,
): TextCell | null {
  if (target && isExcluded(reader, target.text)) return target;
  if (actual && isExcluded(reader, actual.text)) return actual;
  return remarks && isExcluded(reader, remarks.text) ? remarks : null;
}

function isExcluded(reader: TableReader, text: string): boolean {
  if (text.length > MAX_STATE_REMARK) return false;
  const state = reader.stateOf(text);
  return state.ok && state.value === 'excluded';
}
