import { cellAddress } from '../core/model/address';
import type { Finding } from '../core/model/finding';
import type { MessageParam } from '../core/model/message';
import type { Formatter } from '../i18n';
import type { FindingReport } from './report';

/** By row, then column; findings of one cell by their rule's name, so that two runs print the same. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column || compareText(a.rule, b.rule),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A finding as the report shows it. */
export function findingReport(finding: Finding, format: Formatter): FindingReport {
  const param = (value: MessageParam | null): string | null => (value === null ? null : format.param(value));
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: cellAddress(finding.cell.row, finding.cell.column),
    message: format(finding.message),
    expected: param(finding.expected),
    found: param(finding.found),
    fix: finding.fix && {
      cell: cellAddress(finding.fix.cell.row, finding.fix.cell.column),
      value: finding.fix.value,
    },
  };
}
