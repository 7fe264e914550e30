import { cellAddress, type CellRef } from '../model/address';
import { isFormula, kindAt } from '../model/cells';
import type { Fix } from '../model/finding';
import type { RowLayout } from '../model/layout';
import type { Entry, Ledger } from '../model/ledger';
import { RowCursor } from '../model/row-cursor';
import { CellKind, FORMULA_FLAG } from '../model/snapshot';
import { defineRule, type RuleContext } from './rule';
import {
  followNumbers,
  isDescending,
  isReordered,
  runningNumberOf,
  withDistinctNames,
  type OddStep,
  type RunningNumber,
} from './support/cells/running-number';

const messages = {
  repeated: ['number', 'first'],
  'repeated-for': ['number', 'first', 'correct'],
  mistyped: ['number', 'previous', 'correct'],
  skipped: ['number', 'previous', 'missing'],
  misplaced: ['number', 'previous'],
  reordered: ['count'],
} as const;

type Context = RuleContext<typeof messages>;

/** Numbers that a column must have before it is held to run. */
const FEWEST = 4;
/** Cells of the column that must be plain numbers; below that they are codes or an outline (1.1). */
const PLAIN_SHARE = 0.8;
/** Odd steps beyond this share say that the column does not run at all. */
const ODD_SHARE = 0.25;
/** A column that begins above this holds codes or an extract: only repeats say something. */
const LARGEST_FIRST = 1;

/**
 * Running numbers of the sequence column that repeat, skip or go back (design.md section 2: at the repeated number or
 * the first after a gap). Numbers may begin again at 1 in each section or group, stand over several merged rows, be
 * missing in unnumbered rows and go on over pre-numbered ones. Outlines (1.1, 一、), codes and columns in which more
 * than a quarter of the steps is odd are left alone; numbers 1 to n in another order are said once, as info.
 */
export const sequence = defineRule({
  id: 'sequence',
  severity: 'warning',
  messages,
  reads: { entries: ['name', 'department', 'category'], cells: ['sequence'] },
  check: (context) => {
    for (const column of context.columns('sequence')) checkColumn(context, column.index);
  },
});

function checkColumn(context: Context, column: number): void {
  if (runsPlainly(context.ledger, column)) return;
  const { numbers, filled } = readNumbers(context, column);
  const [first] = numbers;
  if (!first || numbers.length < FEWEST || numbers.length < filled * PLAIN_SHARE) return;
  if (isDescending(numbers)) return;
  const { odd, steps } = followNumbers(withDistinctNames(numbers));
  if (odd.length === 0) return;
  if (isReordered(numbers)) {
    const moved = numbers.find(({ value }, index) => value !== index + 1) ?? first;
    context.report({
      message: 'reordered',
      params: { count: numbers.length },
      cell: cellOf(moved),
      severity: 'info',
      habit: '',
    });
    return;
  }
  if (odd.length > Math.max(1, steps * ODD_SHARE)) return;
  for (const step of odd) if (first.value <= LARGEST_FIRST || step.kind === 'repeated') report(context, step);
}

/** Whether every record is numbered one above the last in plain numbers, as in nearly every ledger: nothing is odd then. */
function runsPlainly({ sheet, layout }: Ledger, column: number): boolean {
  const cursor = new RowCursor(sheet, [column]);
  let previous: number | null = null;
  for (const row of layout.rows) {
    if (!isNumbered(row)) continue;
    cursor.moveTo(row.row);
    const value = cursor.number(0);
    if ((cursor.kind(0) & ~FORMULA_FLAG) !== CellKind.Number || !Number.isInteger(value)) return false;
    if (previous !== null && value !== previous + 1) return false;
    previous = value;
  }
  return true;
}

function report(context: Context, step: OddStep): void {
  const { at, correct } = step;
  const number = String(at.value);
  const previous = String(step.previous.value);
  const first = step.first && cellAddress(step.first.row, step.first.column);
  const place = { cell: cellOf(at), found: number };
  if (correct !== null) {
    const correction = { ...place, expected: String(correct), fix: fixOf(context, at, correct) };
    const params = { number, correct: String(correct) };
    if (first !== null) context.report({ message: 'repeated-for', params: { ...params, first }, ...correction });
    else context.report({ message: 'mistyped', params: { ...params, previous }, ...correction });
  } else if (first !== null) context.report({ message: 'repeated', params: { number, first }, ...place });
  else if (step.kind === 'skipped') {
    const missing = rangeOf(step.previous.value + 1, at.value - 1);
    const expected = String(step.previous.value + 1);
    context.report({ message: 'skipped', params: { number, previous, missing }, ...place, expected });
  } else context.report({ message: 'misplaced', params: { number, previous }, ...place });
}

function cellOf({ row, column }: RunningNumber): CellRef {
  return { row, column };
}

function rangeOf(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** A typed number may be corrected; one that a formula counts may not. */
function fixOf({ ledger }: Context, at: RunningNumber, value: number): Fix | null {
  if (isFormula(ledger.sheet, at.row, at.column)) return null;
  return kindAt(ledger.sheet, at.row, at.column) === CellKind.Number ? { cell: cellOf(at), value } : null;
}

/** The numbers of records and pre-numbered rows, from top to bottom, and how many such cells are filled at all. */
function readNumbers(context: Context, column: number): { numbers: readonly RunningNumber[]; filled: number } {
  const { entries } = context.ledger;
  const groups = new Groups();
  let next = 0;
  const numbers: RunningNumber[] = [];
  let filled = 0;
  let unnumbered = 0;
  let totals = 0;
  for (const row of context.ledger.layout.rows) {
    if (row.kind === 'total' || row.kind === 'subtotal') totals++;
    const cell = context.text(row.row, column);
    if (!isNumbered(row)) {
      if (cell && runningNumberOf(cell.text) === (numbers.at(-1)?.value ?? 0) + 1 + unnumbered) unnumbered++;
      continue;
    }
    // One number over several rows stands in the first of them.
    if (cell && cell.row !== row.row) continue;
    const value = cell ? runningNumberOf(cell.text) : null;
    if (cell) filled++;
    if (!cell || value === null) {
      unnumbered++;
      continue;
    }
    // Entries stand in the order of their rows.
    while ((entries[next]?.row ?? row.row) < row.row) next++;
    const entry = entries[next]?.row === row.row ? entries[next] : undefined;
    numbers.push({
      row: cell.row,
      column: cell.column,
      value,
      group: groups.of(row, entry, totals),
      name: entry?.name ?? '',
      unnumberedBefore: unnumbered,
    });
    unnumbered = 0;
  }
  return { numbers, filled };
}

function isNumbered(row: RowLayout): boolean {
  return row.kind === 'record' || row.kind === 'numbered';
}

/** Counts the groups of numbered rows, from top to bottom: a row is of the group above unless something tells them apart. */
class Groups {
  private group = 0;
  private section = '';
  private department = '';
  private category = '';
  private totals = 0;

  of(row: RowLayout, entry: Entry | undefined, totals: number): number {
    const section = row.section ?? '';
    const department = entry?.department?.text ?? '';
    const category = entry?.category ?? '';
    const same = section === this.section && department === this.department && category === this.category;
    if (!same || totals !== this.totals) this.group++;
    this.section = section;
    this.department = department;
    this.category = category;
    this.totals = totals;
    return this.group;
  }
}
