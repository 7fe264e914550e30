import type { EntryView, FindingView, LedgerView, LedgerViewChange, SheetView, SheetViewChange } from './sheet-view';
import { inReadingOrder } from './view/reading-order';
import { sameData } from '../../core/model/same-data';

/**
 * The view after a change. Nothing is changed in place, and everything that stayed the same is the same object as before,
 * so that a pane draws only what differs.
 */
export function applyViewChange(view: SheetView, change: SheetViewChange): SheetView {
  switch (change.kind) {
    case 'none':
      return view;
    case 'whole':
      return change.view;
    case 'ledgers': {
      const ledgers = [...view.ledgers];
      for (const each of change.ledgers) {
        const ledger = ledgers[each.ledger];
        if (ledger) ledgers[each.ledger] = changedLedger(ledger, each);
      }
      return { ...view, ledgers };
    }
  }
}

function changedLedger(ledger: LedgerView, change: LedgerViewChange): LedgerView {
  return {
    ...ledger,
    entries: changedEntries(ledger.entries, change.entries),
    findings: changedFindings(ledger.findings, change.findings),
    summary: change.summary,
    guesses: change.guesses,
  };
}

function changedEntries(entries: readonly EntryView[], changed: readonly EntryView[]): readonly EntryView[] {
  if (changed.length === 0) return entries;
  const byRow = new Map(changed.map((entry) => [entry.row, entry]));
  return entries.map((entry) => byRow.get(entry.row) ?? entry);
}

function changedFindings(
  findings: readonly FindingView[],
  changed: LedgerViewChange['findings'],
): readonly FindingView[] {
  if (Object.keys(changed).length === 0) return findings;
  const known = new Map(findings.map((finding) => [finding.key, finding]));
  const fresh = Object.values(changed).flatMap((ofRule) =>
    ofRule.map((finding) => {
      const before = known.get(finding.key);
      return before && sameData(before, finding) ? before : finding;
    }),
  );
  return inReadingOrder([...findings.filter(({ rule }) => !Object.hasOwn(changed, rule)), ...fresh]);
}
