import { columnName, rangeAddress } from '../core/model/address';
import { isoOf } from '../core/model/day';
import type { Finding, Severity } from '../core/model/finding';
import { STATUSES, type Status, type Verdict } from '../core/model/verdict';
import type { LedgerReview } from '../core/review';
import type { Formatter } from '../i18n';
import { entryReport } from './entry-report';
import { findingReport, inReadingOrder } from './finding-report';
import type { LedgerReport, LedgerSummary } from './report';

/** A reviewed ledger as the report shows it. */
export function ledgerReport(review: LedgerReview, format: Formatter): LedgerReport {
  const { layout, entries, guesses } = review.ledger;
  return {
    sheet: review.ledger.sheet.name,
    range: rangeAddress(layout.range),
    headerRows: layout.headerRows.map((row) => row + 1),
    asOf: isoOf(review.asOf.day),
    asOfSource: review.asOf.source,
    columns: layout.columns.map(({ index, header, role }) => ({ column: columnName(index), header, role })),
    entries: entries.map((entry) => entryReport(entry, review.verdicts.get(entry.row), format)),
    findings: inReadingOrder(review.findings).map((finding) => findingReport(finding, format)),
    ...(guesses.length > 0 ? { guesses: guesses.map(format) } : {}),
    summary: {
      entries: entries.length,
      findings: severityCounts(review.findings),
      statuses: statusCounts(review.verdicts.values()),
    },
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
