import { dayFromIso, type Day } from '../../../src/core/model/day';
import type { Deadline, Period } from '../../../src/core/model/deadline';
import { decimal, decimalsOf } from '../../../src/core/model/decimal';
import type { ColumnLayout, ColumnRole } from '../../../src/core/model/layout';
import type { Cell, Entry, Ledger, LedgerKind, PeriodCells } from '../../../src/core/model/ledger';
import type { Progress, State } from '../../../src/core/model/progress';
import type { Dimension, Quantity } from '../../../src/core/model/quantity';
import type { UnreadReason } from '../../../src/core/model/reading';
import { SnapshotBuilder } from '../../../src/core/model/snapshot-builder';
import type { Milestone, Target, TargetPart } from '../../../src/core/model/target';
import type { Verdict } from '../../../src/core/model/verdict';
import { defaultProfile } from '../../../src/core/profile';
import type { Profile } from '../../../src/core/profile/profile';
import { judgeLedger } from '../../../src/core/schedule';

/** A day that a test writes as 2021-12-01. */
export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`no such day: ${iso}`);
  return found;
}

const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  '%': 'percent',
  pp: 'points',
  元: 'money',
  平方米: 'area',
  公顷: 'area',
  亩: 'area',
  分: 'score',
  倍: 'times',
};

/** A quantity: `q(53, '处')`, `q('1.05', '套', 10000)`; without a unit a bare number. */
export function q(
  amount: number | string,
  unit: string | null = null,
  scale = 1,
  more: Partial<Quantity> = {},
): Quantity {
  const figure = decimal(amount);
  const scaleWord = { 1: '', 1000: '千', 10000: '万', 100000000: '亿' }[scale] ?? '';
  return {
    raw: `${amount}${scaleWord}${unit ?? ''}`,
    amount: figure,
    scale: decimal(scale),
    value: figure.times(scale),
    unit,
    dimension: unit === null ? 'count' : (DIMENSIONS[unit] ?? 'count'),
    decimals: decimalsOf(figure),
    exactness: 'exact',
    ...more,
  };
}

let nextColumn = 100;

/** A cell with a value that was read. */
export function cell<T>(value: T, text: string, column = nextColumn++): Cell<T> {
  return { row: 0, column, text, reading: { ok: true, value, guesses: [] } };
}

/** A cell whose text could not be read. */
export function unread<T>(text: string, reason: UnreadReason = 'not-a-number', column = nextColumn++): Cell<T> {
  return { row: 0, column, text, reading: { ok: false, reason } };
}

/** A target of one or more measurable parts. */
export function target(...parts: readonly (Quantity | Partial<TargetPart>)[]): Target {
  const built = parts.map((part): TargetPart =>
    'value' in part
      ? { label: null, comparator: '>=', quantity: part }
      : { label: null, comparator: '>=', quantity: q(1), ...part },
  );
  return {
    raw: built.map(({ label, quantity }) => `${label ?? ''}${quantity.raw}`).join(','),
    kind: 'quantity',
    parts: built,
    change: null,
    stretch: false,
    stage: null,
  };
}

export function atMost(quantity: Quantity): Target {
  return target({ comparator: '<=', quantity });
}

export function qualitative(raw: string, stage: Target['stage'] = null): Target {
  return { raw, kind: 'qualitative', parts: [], change: null, stretch: false, stage };
}

export function relative(
  quantity: Quantity,
  direction: 'up' | 'down',
  by: 'percent' | 'points' | 'factor' | 'amount',
): Target {
  return { ...target(quantity), kind: 'relative', change: { direction, by } };
}

/** A deadline on a day, or one of the kinds without a date. */
export function deadline(iso: string | null, more: Partial<Deadline> = {}): Deadline {
  return {
    raw: iso ?? '',
    start: null,
    date: iso === null ? null : day(iso),
    openEnded: false,
    immediate: false,
    recurrence: null,
    ...more,
  };
}

export function progress(raw: string, more: Partial<Progress> = {}): Progress {
  return { raw, state: null, stage: null, quantities: [], all: false, ...more };
}

/** Figures of a progress text with their places, found by their raw text. */
export function spans(raw: string, ...quantities: readonly Quantity[]): Progress['quantities'] {
  return quantities.map((quantity) => {
    const start = raw.indexOf(quantity.raw);
    return { quantity, start, end: start + quantity.raw.length };
  });
}

export function milestone(iso: string, more: Partial<Milestone>): Milestone {
  return { raw: iso, due: day(iso), share: null, amount: null, cumulative: true, stage: null, ...more };
}

export function period(kind: Period['kind'], start: string, end: string, cumulative = false): Period {
  return { raw: `${kind} ${end}`, kind, start: day(start), end: day(end), cumulative };
}

/** The quarters of a year with planned and actual figures; null for an empty cell. */
export function quarters(
  year: number,
  planned: readonly (Quantity | null)[],
  actual: readonly (Quantity | null)[] = [],
): readonly PeriodCells[] {
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  const starts = ['01-01', '04-01', '07-01', '10-01'];
  return ends.map((end, index) => ({
    period: period('quarter', `${year}-${starts[index]}`, `${year}-${end}`),
    target: quantityCell(planned[index] ?? null),
    actual: quantityCell(actual[index] ?? null),
  }));
}

export function quantityCell(value: Quantity | null): Cell<Quantity> | null {
  return value === null ? null : cell(value, value.raw);
}

/** What a test says of a row; everything else is empty. */
export interface Row {
  target?: Target | Cell<Target> | null;
  actual?: Quantity | Cell<Quantity> | string | null;
  baseline?: Quantity;
  rate?: Quantity | Cell<Quantity>;
  start?: Deadline | Cell<Deadline>;
  due?: string | Deadline | Cell<Deadline>;
  completed?: string | Cell<Deadline>;
  progress?: string | Progress;
  status?: State | Cell<State>;
  periods?: readonly PeriodCells[];
  milestones?: readonly Milestone[];
  excluded?: string;
}

const asCell = <T extends { raw: string }>(value: T | Cell<T> | null | undefined): Cell<T> | null => {
  if (value === null || value === undefined) return null;
  return 'reading' in value ? value : cell(value, value.raw);
};

/** An entry from what a test says of it. A text as actual is one that could not be read as a figure. */
export function entry(row: Row): Entry {
  const due = typeof row.due === 'string' ? deadline(row.due) : row.due;
  const completed = typeof row.completed === 'string' ? deadline(row.completed) : row.completed;
  const said = typeof row.progress === 'string' ? progress(row.progress) : row.progress;
  return {
    row: 0,
    name: 'row',
    nameCell: null,
    department: null,
    person: null,
    category: null,
    target: asCell(row.target),
    actual: typeof row.actual === 'string' ? unread(row.actual) : asCell(row.actual),
    baseline: asCell(row.baseline),
    rate: asCell(row.rate),
    start: asCell(row.start),
    deadline: asCell(due),
    completed: asCell(completed),
    progress: asCell(said),
    status:
      row.status === undefined ? null : typeof row.status === 'string' ? cell(row.status, row.status) : row.status,
    periods: row.periods ?? [],
    milestones: row.milestones ?? [],
    excluded: row.excluded === undefined ? null : { row: 0, column: 0, text: row.excluded },
  };
}

export function column(index: number, role: ColumnRole, more: Partial<ColumnLayout> = {}): ColumnLayout {
  return {
    index,
    path: [role],
    header: role,
    role,
    confidence: 1,
    source: 'header',
    unit: null,
    period: null,
    cumulative: null,
    fullMarks: null,
    ofWhich: false,
    hidden: false,
    ...more,
  };
}

export interface LedgerOptions {
  kind?: LedgerKind;
  columns?: readonly ColumnLayout[];
  planStart?: string;
  planEnd?: string;
  sheet?: SnapshotBuilder;
}

/** A ledger of entries (rows 0, 1, 2 …) with an indicator column, planned for 2021 unless a test says otherwise. */
export function ledger(entries: readonly Entry[], options: LedgerOptions = {}): Ledger {
  const range = { top: 0, left: 0, bottom: entries.length, right: 10 };
  return {
    sheet: (options.sheet ?? new SnapshotBuilder()).build({ name: 'sheet' }),
    layout: {
      range,
      headerRows: [0],
      columns: options.columns ?? [column(0, 'indicator')],
      rows: [],
      preamble: [],
      notes: [],
      title: null,
      plan: {
        start: day(options.planStart ?? '2021-01-01'),
        end: day(options.planEnd ?? '2021-12-31'),
        source: 'title',
      },
      asOf: null,
    },
    kind: options.kind ?? 'plan',
    entries: entries.map((one, row) => ({ ...one, row })),
    asOf: 0,
    guesses: [],
  };
}

export interface JudgeOptions extends LedgerOptions {
  profile?: Profile;
}

/** The verdict on a single row. */
export function judge(row: Row, asOf: string, options: JudgeOptions = {}): Verdict {
  const verdict = judgeLedger(ledger([entry(row)], options), day(asOf), options.profile ?? defaultProfile).get(0);
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

/** The ids of what a verdict assumes. */
export function guessIds(verdict: Verdict): readonly string[] {
  return verdict.guesses.map(({ id }) => id);
}
