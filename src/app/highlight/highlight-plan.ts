import { parseRange, type CellRange } from '../../core/model/address';
import type { MarkedTable, MarkPlan } from '../../core/model/sheet-plan';
import { STATUSES, type Status } from '../../core/model/verdict';
import type { SheetInfo } from '../../host/host';
import type { Formatter } from '../../i18n';
import type { EntryView, LedgerView, SheetView } from '../engine/sheet-view';
import { say } from '../message';
import { STATUS_LOOKS } from './colors';
import { markConditions } from './conditions';

/** Characters: the longest status word with room for a filter button, and most reasons whole. */
const WIDTHS = [14, 80] as const;

/** What stands beside a row. */
export type MarkPair = readonly [status: string, reason: string];

/**
 * The marks of a reviewed sheet: status and reason beside every entry that was judged. Null where no entry was.
 *
 * Ledgers that stand one below the other share the two columns; those side by side share their rows too, and a row then
 * says whose status it is.
 */
export function highlightPlan(view: SheetView, sheet: SheetInfo, format: Formatter): MarkPlan | null {
  const ledgers = view.ledgers.flatMap(placed).filter(({ judged }) => judged.length > 0);
  if (ledgers.length === 0) return null;
  const column = markColumn(view, sheet);
  return {
    kind: 'mark',
    sheet: sheet.id,
    column,
    widths: WIDTHS,
    tables: bands(ledgers).map((band) => markedTable(band, column, format)),
  };
}

/** What stands beside rows with a judged entry, by row; rows count from 0, and only those that are wanted are given. */
export function marksByRow(
  view: SheetView,
  format: Formatter,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, MarkPair> {
  const words = statusWords(format);
  const judged = view.ledgers.flatMap(({ entries }) => entries.filter(isJudged));
  const byRow = entriesByRow(judged.filter(({ row }) => wanted.has(row - 1)));
  return new Map([...byRow].map(([row, entries]) => [row, marksOf(entries, words, format)]));
}

/** A ledger with its place on the sheet and its judged entries. */
interface PlacedLedger {
  readonly ledger: LedgerView;
  readonly range: CellRange;
  /** The last header row, counting from 0. */
  readonly header: number;
  readonly judged: readonly JudgedEntry[];
}

interface JudgedEntry extends EntryView {
  readonly status: Status;
  readonly reason: string;
}

function placed(ledger: LedgerView): readonly PlacedLedger[] {
  const range = parseRange(ledger.range);
  if (!range) return [];
  const header = ledger.headerRows.length > 0 ? Math.max(...ledger.headerRows) - 1 : range.top;
  return [{ ledger, range, header, judged: ledger.entries.filter(isJudged) }];
}

function isJudged(entry: EntryView): entry is JudgedEntry {
  return entry.status !== null && entry.reason !== null;
}

/** Marks stay where they are as long as nothing was written in between; else they begin right of everything. */
function markColumn({ ledgers }: SheetView, { marks }: SheetInfo): number {
  const free = Math.max(...ledgers.map(({ firstFreeColumn }) => firstFreeColumn));
  return marks && marks.right === marks.left + 1 && marks.left >= free ? marks.left : free;
}

/** Ledgers that share rows, together; from top to bottom. */
function bands(ledgers: readonly PlacedLedger[]): readonly (readonly PlacedLedger[])[] {
  const result: PlacedLedger[][] = [];
  let bottom = -1;
  for (const ledger of [...ledgers].sort((a, b) => a.header - b.header || a.range.left - b.range.left)) {
    const band = result.at(-1);
    if (band && ledger.header <= bottom) band.push(ledger);
    else result.push([ledger]);
    bottom = Math.max(bottom, ledger.range.bottom);
  }
  return result;
}

function markedTable(band: readonly PlacedLedger[], column: number, format: Formatter): MarkedTable {
  const top = Math.min(...band.map(({ header }) => header));
  const bottom = Math.max(...band.map(({ range }) => range.bottom));
  const left = Math.min(...band.map(({ range }) => range.left));
  const byRow = entriesByRow(band.flatMap(({ judged }) => judged));
  const wordOf = statusWords(format);
  const rows = Array.from({ length: bottom - top }, (_, index) =>
    marksOf(byRow.get(top + 1 + index) ?? [], wordOf, format),
  );
  const shown = new Set([...byRow.values()].map((entries) => mostUrgent(entries)));
  const statuses = STATUSES.filter((status) => shown.has(status));
  const words = statuses.map((status) => [status, wordOf(status)] as const);
  return {
    top,
    rows: [headers(band, format), ...rows],
    conditions: markConditions({ left, column, top, bottom }, words),
  };
}

function entriesByRow(entries: readonly JudgedEntry[]): ReadonlyMap<number, readonly JudgedEntry[]> {
  const byRow = new Map<number, JudgedEntry[]>();
  for (const entry of entries) {
    const ofRow = byRow.get(entry.row - 1);
    if (ofRow) ofRow.push(entry);
    else byRow.set(entry.row - 1, [entry]);
  }
  return byRow;
}

/** The reason's header says as of which day and by which profile, which the sheet must not lose when it is printed. */
function headers(band: readonly PlacedLedger[], format: Formatter): readonly [string, string] {
  const facts = new Set(band.map(({ ledger }) => `${ledger.asOf}\n${ledger.profile}`));
  const first = band[0]?.ledger;
  const reason =
    first && facts.size === 1
      ? say('highlight.reason', { asOf: first.asOf, profile: first.profile })
      : say('highlight.reason-without-day', {});
  return [format(say('highlight.status', {})), format(reason)];
}

function marksOf(entries: readonly JudgedEntry[], wordOf: (status: Status) => string, format: Formatter): MarkPair {
  const [first, ...others] = entries;
  if (!first) return ['', ''];
  if (others.length === 0) return [wordOf(first.status), first.reason];
  const reasons = entries.map(({ name, status, reason }) =>
    format(say('highlight.one-of-several', { name, status: { set: 'status', value: status }, reason })),
  );
  return [wordOf(mostUrgent(entries)), reasons.join(format.locale === 'en' ? ' ' : '')];
}

/** What lags weighs most, in the order of the looks: a row that two ledgers share shows what needs attention. */
const URGENCY = Object.keys(STATUS_LOOKS) as readonly Status[];

function mostUrgent(entries: readonly JudgedEntry[]): Status {
  const ranks = entries.map(({ status }) => URGENCY.indexOf(status));
  return URGENCY[Math.min(...ranks)] ?? 'undetermined';
}

/** The words of statuses: each is looked up once, however many rows have it. */
export function statusWords(format: Formatter): (status: Status) => string {
  const words = new Map(STATUSES.map((status) => [status, format.param({ set: 'status', value: status })]));
  return (status) => words.get(status) ?? status;
}
