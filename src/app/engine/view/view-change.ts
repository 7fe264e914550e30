import { sameData } from '../../../core/model/same-data';
import type { EntryView, FindingView, LedgerView, LedgerViewChange, SheetViewChange } from '../sheet-view';
import type { BuiltView } from './sheet-view-builder';

/** What leads from one view of a sheet to the next, see {@link SheetViewChange}. */
export function viewChange(before: BuiltView, after: BuiltView): SheetViewChange {
  const whole: SheetViewChange = { kind: 'whole', view: after.view };
  if (before.view.skipped !== after.view.skipped || before.view.ledgers.length !== after.view.ledgers.length)
    return whole;
  const ledgers: LedgerViewChange[] = [];
  for (const [index, ledger] of after.view.ledgers.entries()) {
    const known = before.view.ledgers[index];
    if (!known || !isSameTable(before, after, index) || !sameData(frameOf(known), frameOf(ledger))) return whole;
    const change = ledgerChange(index, known, ledger, changedRules(before, after, index));
    if (change) ledgers.push(change);
  }
  return ledgers.length === 0 ? { kind: 'none' } : { kind: 'ledgers', ledgers };
}

/** The same layout: then the entries are those of the same rows. */
function isSameTable(before: BuiltView, after: BuiltView, index: number): boolean {
  const layoutOf = ({ state }: BuiltView): unknown => state.tables[index]?.parsed.ledger.layout;
  return layoutOf(before) === layoutOf(after);
}

/** Everything of a ledger that a change cannot tell apart. */
function frameOf(ledger: LedgerView): object {
  return { ...ledger, entries: null, findings: null, summary: null, guesses: null };
}

function ledgerChange(
  index: number,
  before: LedgerView,
  after: LedgerView,
  findings: LedgerViewChange['findings'],
): LedgerViewChange | null {
  const entries = changedEntries(before.entries, after.entries);
  const guesses = after.guesses ?? [];
  const isSame =
    entries.length === 0 &&
    Object.keys(findings).length === 0 &&
    sameData(before.summary, after.summary) &&
    sameData(before.guesses ?? [], guesses);
  return isSame ? null : { ledger: index, entries, findings, summary: after.summary, guesses };
}

function changedEntries(before: readonly EntryView[], after: readonly EntryView[]): readonly EntryView[] {
  if (before === after) return [];
  return after.filter((entry, index) => entry !== before[index] && !sameData(entry, before[index]));
}

function changedRules(before: BuiltView, after: BuiltView, index: number): LedgerViewChange['findings'] {
  const changed: Record<string, readonly FindingView[]> = {};
  for (const [rule, { views }] of after.findings) {
    const earlier = before.findings.get(rule)?.views[index];
    const now = views[index] ?? [];
    if (earlier !== now && !sameData(earlier, now)) changed[rule] = now;
  }
  return changed;
}
