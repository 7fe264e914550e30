import { parseRange, type CellRange } from '../../core/model/address';
import { kindAt, numberAt, textAt } from '../../core/model/cells';
import type { Severity } from '../../core/model/finding';
import type { SheetSnapshot } from '../../core/model/snapshot';
import type { FileFinding, FileLedger, LedgerLikeness } from './briefing';
import { sampleOf } from './likeness';
import type { EntryView, FindingView, LedgerView, SheetView } from './sheet-view';
import { hashOf } from './view/text-hash';

/** Findings of a ledger that a list of files names. */
const WORST = 5;

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** The ledgers of a reviewed sheet of a file, in short. */
export function fileLedgers(view: SheetView, sheet: SheetSnapshot): readonly FileLedger[] {
  return view.ledgers.map((ledger) => ({
    range: ledger.range,
    asOf: ledger.asOf,
    asOfSource: ledger.asOfSource,
    summary: ledger.summary,
    departments: departmentsOf(ledger),
    worst: worstOf(view.name, ledger.findings),
    likeness: likenessOf(ledger, sheet),
  }));
}

function departmentsOf({ entries }: LedgerView): readonly string[] {
  return [...new Set(entries.flatMap(({ department }) => (department === null ? [] : [department])))];
}

/** Ten findings of one rule say less of a ledger than one of each: the first of every rule go before the others. */
function worstOf(sheet: string, findings: readonly FindingView[]): readonly FileFinding[] {
  const worst = GRAVEST_FIRST.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    const rules = new Set<string>();
    const firsts = ofSeverity.filter(({ rule }) => !rules.has(rule) && rules.add(rule));
    return [...firsts, ...ofSeverity.filter((finding) => !firsts.includes(finding)).slice(0, WORST)];
  });
  return worst.slice(0, WORST).map(({ rule, severity, cell, message }) => ({ sheet, rule, severity, cell, message }));
}

function likenessOf({ range, entries }: LedgerView, sheet: SheetSnapshot): LedgerLikeness {
  const cells = parseRange(range);
  const named = entries.filter(({ department }) => department !== null);
  return { content: cells ? contentOf(sheet, cells) : '', rows: sampleOf(named.map(aboutOf)) };
}

/** What a row is about; not what is filled in as work goes on. */
function aboutOf({ department, name, target, deadline }: EntryView): string {
  return JSON.stringify([department, name, target?.text ?? null, deadline?.text ?? null]);
}

/** Cells as they are kept, not as they are shown: formats of numbers cost most of the time of a read. */
function contentOf(sheet: SheetSnapshot, { top, left, bottom, right }: CellRange): string {
  const rows: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: (string | number)[] = [];
    for (let column = left; column <= right; column++) {
      cells.push(kindAt(sheet, row, column), numberAt(sheet, row, column) ?? textAt(sheet, row, column));
    }
    rows.push(hashOf(cells.join('\u0000')));
  }
  return hashOf(rows.join(' '));
}
