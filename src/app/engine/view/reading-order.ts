import { parseRange } from '../../../core/model/address';
import type { FindingView } from '../sheet-view';

/** By row, then column, then the rule's name; findings of one rule at one cell stay in their order. */
export function inReadingOrder(findings: readonly FindingView[]): readonly FindingView[] {
  const placed = findings.map((finding) => ({ finding, at: parseRange(finding.cell) }));
  placed.sort(
    (a, b) =>
      (a.at?.top ?? 0) - (b.at?.top ?? 0) ||
      (a.at?.left ?? 0) - (b.at?.left ?? 0) ||
      compareText(a.finding.rule, b.finding.rule),
  );
  return placed.map(({ finding }) => finding);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
