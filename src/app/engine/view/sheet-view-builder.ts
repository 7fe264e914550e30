import { isoOf } from '../../../core/model/day';
import type { SheetId } from '../../../core/model/sheet-plan';
import { ledgerReviewOf, type SheetState, type TableState } from '../../../core/review';
import type { Formatter } from '../../../i18n';
import { columnReport, ledgerFrame, summaryOf } from '../../ledger-report';
import type { EntryView, FindingView, LedgerView, SheetView } from '../sheet-view';
import { entryView } from './entry-view';
import { findingViews, type ViewsByRule } from './finding-views';
import { firstFreeColumn } from './first-free-column';
import { inReadingOrder } from './reading-order';

/** A view with what it was made of, so that the next one is made only where it differs. */
export interface BuiltView {
  readonly view: SheetView;
  readonly state: SheetState;
  readonly findings: ViewsByRule;
}

/** Entries that are put into words at a time. */
const BATCH = 2_000;

/** The view of a reviewed sheet in words. What the state shares with that of the view before is taken over from there. */
export function buildView(id: SheetId, state: SheetState, format: Formatter, before: BuiltView | null): BuiltView {
  const steps = viewInSteps(id, state, format, before);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, each telling how much is done, from 0 to 1. */
export function* viewInSteps(
  id: SheetId,
  state: SheetState,
  format: Formatter,
  before: BuiltView | null,
): Generator<number, BuiltView> {
  const findings = findingViews(state, format, before?.findings ?? new Map());
  const free = firstFreeColumn(
    state.sheet,
    state.tables.map(({ parsed }) => parsed.ledger.layout),
  );
  const ledgers: LedgerView[] = [];
  for (const [index, table] of state.tables.entries()) {
    const entries: EntryView[] = [];
    const known = knownEntries(before, index);
    for (let from = 0; from < table.parsed.ledger.entries.length; from += BATCH) {
      addEntries(entries, table, from, format, known);
      yield (index + from / table.parsed.ledger.entries.length) / state.tables.length;
    }
    ledgers.push(ledgerView(state, table, format, entries, viewsIn(findings, index), free));
  }
  return { view: { id, name: state.sheet.name, skipped: state.skipped, ledgers }, state, findings };
}

interface KnownEntries {
  readonly table: TableState;
  readonly views: readonly EntryView[];
}

function knownEntries(before: BuiltView | null, index: number): KnownEntries | null {
  const table = before?.state.tables[index];
  const views = before?.view.ledgers[index]?.entries;
  return table && views ? { table, views } : null;
}

function addEntries(
  views: EntryView[],
  { parsed: { ledger }, judgement: { verdicts } }: TableState,
  from: number,
  format: Formatter,
  known: KnownEntries | null,
): void {
  const end = Math.min(from + BATCH, ledger.entries.length);
  for (let index = from; index < end; index++) {
    const entry = ledger.entries[index];
    if (!entry) continue;
    const verdict = verdicts.get(entry.row);
    const isKnown =
      known?.table.parsed.ledger.entries[index] === entry && known.table.judgement.verdicts.get(entry.row) === verdict;
    views.push((isKnown ? known.views[index] : undefined) ?? entryView(entry, verdict, format));
  }
}

function viewsIn(findings: ViewsByRule, table: number): readonly FindingView[] {
  return inReadingOrder([...findings.values()].flatMap(({ views }) => views[table] ?? []));
}

function ledgerView(
  { options }: SheetState,
  table: TableState,
  format: Formatter,
  entries: readonly EntryView[],
  findings: readonly FindingView[],
  free: number,
): LedgerView {
  const review = ledgerReviewOf(table);
  const { layout, kind, guesses } = review.ledger;
  const { plan } = layout;
  return {
    ...ledgerFrame(review),
    title: layout.title,
    kind,
    plan: { start: isoOf(plan.start), end: isoOf(plan.end), source: plan.source },
    profile: format.param({ set: 'profile', value: options.profile.name }),
    columns: layout.columns.map((column) => {
      const { source, confidence } = column;
      return { ...columnReport(column), source, confidence };
    }),
    entries,
    findings,
    guesses: guesses.map(format),
    summary: summaryOf(review),
    firstFreeColumn: free,
  };
}
