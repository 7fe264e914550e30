import type { Report, RuleContext, RuleMessages } from '../../rule';

/**
 * Checks a row once, until it is edited, and reports what was found in it. `check` may look at what
 * {@link RuleContext.recall} allows.
 */
export function reportByRow<M extends RuleMessages>(
  context: RuleContext<M>,
  key: string,
  row: number,
  check: (report: (found: Report<M>) => void) => void,
): void {
  const reports = context.recall(key, row, () => {
    const found: Report<M>[] = [];
    check((report) => found.push(report));
    // Nearly every row gives nothing, and as many empty lists would take more memory than the rest.
    return found.length === 0 ? null : found;
  });
  for (const report of reports ?? []) context.report(report);
}
