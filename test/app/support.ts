import type { CellRange } from '../../src/core/model/address';
import { dayOf, type Day } from '../../src/core/model/day';
import { decimal } from '../../src/core/model/decimal';
import type { Deadline } from '../../src/core/model/deadline';
import type { Finding } from '../../src/core/model/finding';
import type { ColumnLayout, ColumnRole, TableLayout } from '../../src/core/model/layout';
import type { Cell, Entry, Ledger } from '../../src/core/model/ledger';
import type { Quantity } from '../../src/core/model/quantity';
import type { Reading } from '../../src/core/model/reading';
import { SnapshotBuilder } from '../../src/core/model/snapshot-builder';
import type { SheetSnapshot } from '../../src/core/model/snapshot';
import type { Target } from '../../src/core/model/target';
import type { Verdict } from '../../src/core/model/verdict';
import type { LedgerReview } from '../../src/core/review';

/** Reviews built by hand, so that what the report makes of them does not hang on what the engine finds. */

export function day(year: number, month: number, dayOfMonth: number): Day {
  const found = dayOf(year, month, dayOfMonth);
  if (found === null) throw new Error(`no such date: ${year}-${month}-${dayOfMonth}`);
  return found;
}

export function sheetNamed(name: string, rows = 1): SheetSnapshot {
  const builder = new SnapshotBuilder();
  for (let row = 0; row < rows; row++) builder.text(row, 0, 'x');
  return builder.build({ name });
}

export function cell<T>(text: string, reading: Reading<T>): Cell<T> {
  return { row: 6, column: 4, text, reading };
}

export function read<T>(value: T): Reading<T> {
  return { ok: true, value, guesses: [] };
}

export function quantity(amount: string, scale: number, unit: string | null): Quantity {
  return {
    raw: amount,
    amount: decimal(amount),
    scale: decimal(scale),
    value: decimal(amount).times(scale),
    unit,
    dimension: 'count',
    decimals: 0,
    exactness: 'exact',
  };
}

export function target(text: string, of: Quantity): Cell<Target> {
  return cell<Target>(
    text,
    read<Target>({
      raw: text,
      kind: 'quantity',
      parts: [{ label: null, comparator: '>=', quantity: of }],
      change: null,
      stretch: false,
      stage: null,
    }),
  );
}

export function deadline(text: string, date: Day | null): Cell<Deadline> {
  return cell<Deadline>(
    text,
    read<Deadline>({ raw: text, start: null, date, openEnded: date === null, immediate: false, recurrence: null }),
  );
}

export function entry(row: number, name: string, fields: Partial<Entry> = {}): Entry {
  return {
    row,
    name,
    nameCell: { row, column: 3, text: name },
    department: null,
    person: null,
    category: null,
    target: null,
    actual: null,
    baseline: null,
    rate: null,
    start: null,
    deadline: null,
    completed: null,
    progress: null,
    status: null,
    periods: [],
    milestones: [],
    excluded: null,
    ...fields,
  };
}

export function verdict(row: number, fields: Partial<Verdict> = {}): Verdict {
  return {
    row,
    status: 'met',
    reason: { id: 'test.reason', params: { row } },
    planned: null,
    plannedShare: null,
    completion: null,
    gap: null,
    due: null,
    guesses: [],
    ...fields,
  };
}

export function finding(rule: string, row: number, column: number, fields: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: 'error',
    cell: { row, column },
    message: { id: `rules.${rule}.wrong`, params: {} },
    expected: null,
    found: null,
    fix: null,
    ...fields,
  };
}

function column(index: number, header: string, role: ColumnRole): ColumnLayout {
  return {
    index,
    path: [header],
    header,
    role,
    confidence: 1,
    source: 'header',
    unit: null,
    period: null,
    cumulative: null,
    fullMarks: null,
    ofWhich: false,
    hidden: false,
  };
}

const RANGE: CellRange = { top: 2, left: 0, bottom: 29, right: 13 };

const LAYOUT: TableLayout = {
  range: RANGE,
  headerRows: [2, 3],
  columns: [column(3, '整改目标/指标内容', 'indicator'), column(4, '整改目标/目标值', 'target')],
  rows: [],
  preamble: [],
  notes: [],
  title: null,
  plan: { start: day(2021, 1, 1), end: day(2021, 12, 31), source: 'title' },
  asOf: null,
};

/** A review of a ledger of these entries; verdicts and findings as given. */
export function review(
  sheet: SheetSnapshot,
  entries: readonly Entry[],
  verdicts: readonly Verdict[] = [],
  findings: readonly Finding[] = [],
  ledger: Partial<Ledger> = {},
): LedgerReview {
  return {
    ledger: {
      sheet,
      layout: LAYOUT,
      kind: 'plan',
      entries,
      asOf: day(2021, 12, 1),
      guesses: [],
      ...ledger,
    },
    asOf: { day: day(2021, 12, 1), source: 'option' },
    findings,
    verdicts: new Map(verdicts.map((one) => [one.row, one])),
  };
}
