import { columnName, rangeAddress } from '../core/model/address';
import { isoOf } from '../core/model/day';
import type { Finding, Severity } from '../core/model/finding';
import type { ColumnLayout } from '../core/model/layout';
import { STATUSES, type Status, type Verdict } from '../core/model/verdict';
import type { LedgerReview } from '../core/review';
import type { Formatter } from '../i18n';
import { entryReport } from './entry-report';
import { findingReport, inReadingOrder } from './finding-report';
import type { ColumnReport, LedgerReport, LedgerSummary } from './report';

/** What a report says of the table as a whole. */
export function ledgerFrame({
  ledger: { sheet, layout },
  asOf,
}: LedgerReview): Pick<LedgerReport, 'sheet' | 'range' | 'headerRows' | 'asOf' | 'asOfSource'> {
  return {
    sheet: sheet.name,
    range: rangeAddress(layout.range),
    headerRows: layout.headerRows.map((row) => row + 1),
    asOf: isoOf(asOf.day),
    asOfSource: asOf.source,
  };
}

/** A column as a report names it. */
export function columnReport({ index, header, role }: ColumnLayout): ColumnReport {
  return { column: columnName(index), header, role };
}

/** A reviewed ledger as the report shows it. */
export function ledgerReport(review: LedgerReview, format: Formatter): LedgerReport {
  const { layout, entries, guesses } = review.ledger;
  return {
    ...ledgerFrame(review),
    columns: layout.columns.map(columnReport),
    entries: entries.map((entry) => entryReport(entry, review.verdicts.get(entry.row), format)),
    findings: inReadingOrder(review.findings).map((finding) => findingReport(finding, format)),
    ...(guesses.length > 0 ? { guesses: guesses.map(format) } : {}),
    summary: summaryOf(review),
  };
}

/** The counts of a reviewed ledger. */
export function summaryOf({ ledger, findings, verdicts }: LedgerReview): LedgerSummary {
  return {
    entries: ledger.entries.length,
    findings: severityCounts(findings),
    statuses: statusCounts(verdicts.values()),
  };
}

function severityCounts(findings: readonly Finding[]): LedgerSummary['findings'] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

function statusCounts(verdicts: Iterable<Verdict>): LedgerSummary['statuses'] {
  const counts = new Map<Status, number>();
  for (const { status } of verdicts) counts.set(status, (counts.get(status) ?? 0) + 1);
  return Object.fromEntries(
    STATUSES.flatMap((status) => {
      const count = counts.get(status);
      return count === undefined ? [] : [[status, count] as const];
    }),
  );
}
