import { dayAt, kindAt } from '../model/cells';
import { entryAt } from '../model/entry-at';
import type { ColumnLayout } from '../model/layout';
import type { Cell, Entry } from '../model/ledger';
import type { UnreadReason } from '../model/reading';
import { CellKind } from '../model/snapshot';
import { parseProgress } from '../values';
import { UNIT_ROLES, defineRule, type RuleContext } from './rule';
import { excerpt } from './support/cells/excerpt';
import { isPlaceholder } from './support/cells/placeholder';

const MESSAGES = {
  figure: ['text', 'header', 'reason'],
  target: ['text', 'header', 'reason'],
  date: ['text', 'header', 'reason'],
  'no-such-date': ['text', 'header'],
} as const;

type Messages = typeof MESSAGES;

/** A column's other cells must be readable by at least this share, and at least this many of them. */
const READABLE_SHARE = 0.6;
const READABLE_CELLS = 3;

const FIGURES = [
  'actual',
  'baseline',
  'rate',
  'measure',
  'component',
  'total',
  'score',
  'milestone-target',
  'milestone-actual',
] as const;

type AnyCell = Cell<unknown>;

/**
 * Cells in which a figure, a target or a date is asked for and cannot be read, with the reason (design.md section 2:
 * what cannot be read is said, never guessed). Only in columns whose other cells can be read; never placeholders (/ — 无),
 * qualitative targets (完成印发) or states in the place of an actual (已印发, 全部开工). A date that the calendar does not
 * have (2月30日) is an error; everything else a warning.
 */
export const unreadableValue = defineRule({
  id: 'unreadable-value',
  severity: 'warning',
  messages: MESSAGES,
  reads: {
    entries: ['target', 'deadline', 'start', 'completed'],
    cells: ['target', 'deadline', 'start', 'completed', ...FIGURES, ...UNIT_ROLES],
  },
  check(context) {
    const { entries } = context.ledger;
    if (entries.some(({ target }) => isUnread(target)))
      checkColumns(
        context,
        entries.map(({ target }) => target),
        'target',
      );
    for (const read of DATES) {
      if (entries.some((entry) => isUnread(read(entry)))) checkColumns(context, entries.map(read), 'date');
    }
    for (const column of context.columns(...FIGURES)) checkFigures(context, column);
  },
});

function isUnread(cell: AnyCell | null): boolean {
  return cell !== null && !cell.reading.ok;
}

const DATES: readonly ((entry: Entry) => AnyCell | null)[] = [
  (entry) => entry.deadline,
  (entry) => entry.start,
  (entry) => entry.completed,
];

function checkFigures(context: RuleContext<Messages>, column: ColumnLayout): void {
  const units = context.columns(...UNIT_ROLES).map(({ index }) => index);
  const { numbers, others } = context.recallColumns(`figures/${column.index}`, [column.index, ...units], () =>
    figuresIn(context, column),
  );
  const { entries } = context.ledger;
  const cells = others.flatMap(({ row, cell }) => {
    const entry = cell.reading.ok ? null : entryAt(entries, row);
    return entry && saysEnoughInWords(cell, entry) ? [] : [cell];
  });
  checkColumns(context, cells, 'figure', numbers);
}

/** The cells of a column that are no plain numbers, with the rows of their entries, and how many are. */
function figuresIn(
  context: RuleContext<Messages>,
  column: ColumnLayout,
): { readonly numbers: number; readonly others: readonly { readonly row: number; readonly cell: AnyCell }[] } {
  const { sheet, entries } = context.ledger;
  const others: { row: number; cell: AnyCell }[] = [];
  let numbers = 0;
  for (const { row } of entries) {
    const kind = kindAt(sheet, row, column.index);
    if (kind === CellKind.Empty) continue;
    if (kind === CellKind.Number && dayAt(sheet, row, column.index) === null) numbers++;
    else {
      const cell = context.quantity(row, column.index);
      if (cell) others.push({ row, cell });
    }
  }
  return { numbers, others };
}

/** A state, a stage or "all" in words, or any words beside a target that is one of words itself. */
function saysEnoughInWords(cell: AnyCell, entry: Entry): boolean {
  const { state, stage, all } = parseProgress(cell.text);
  if (state !== null || stage !== null || all) return true;
  return entry.target?.reading.ok === true && entry.target.reading.value.kind === 'qualitative';
}

/**
 * Checks cells column by column: an entry's cells of one role may come from several. `numbers` counts cells that hold a
 * number and need no reading.
 */
function checkColumns(
  context: RuleContext<Messages>,
  cells: readonly (AnyCell | null)[],
  kind: 'figure' | 'target' | 'date',
  numbers = 0,
): void {
  if (!cells.some(isUnread)) return;
  const columns = new Map<number, AnyCell[]>();
  for (const cell of cells) {
    if (!cell || isPlaceholder(cell.text) || isError(context, cell)) continue;
    const column = columns.get(cell.column);
    if (column) column.push(cell);
    else columns.set(cell.column, [cell]);
  }
  for (const [index, filled] of columns) {
    const readable = numbers + filled.filter((cell) => cell.reading.ok).length;
    if (readable < READABLE_CELLS || readable < (numbers + filled.length) * READABLE_SHARE) continue;
    const header = context.ledger.layout.columns.find((column) => column.index === index)?.header ?? '';
    for (const cell of filled) if (!cell.reading.ok) reportUnread(context, cell, cell.reading.reason, header, kind);
  }
}

/** Error values are the business of formula-error. */
function isError(context: RuleContext<Messages>, cell: AnyCell): boolean {
  return kindAt(context.ledger.sheet, cell.row, cell.column) === CellKind.Error;
}

function reportUnread(
  context: RuleContext<Messages>,
  cell: AnyCell,
  reason: UnreadReason,
  header: string,
  kind: 'figure' | 'target' | 'date',
): void {
  if (reason === 'not-measurable' || reason === 'empty') return;
  const text = excerpt(cell.text);
  const place = { cell: { row: cell.row, column: cell.column }, found: text };
  if (reason === 'no-such-date')
    context.report({ ...place, message: 'no-such-date', params: { text, header }, severity: 'error' });
  else context.report({ ...place, message: kind, params: { text, header, reason: { set: 'unread', value: reason } } });
}
