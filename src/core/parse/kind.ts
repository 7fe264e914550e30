import { hasWord } from '../layout/words';
import type { ColumnRole, TableLayout } from '../model/layout';
import type { Entry, LedgerKind } from '../model/ledger';
import { compactText } from '../values';

/** Which kind of ledger a table is: its columns tell, and for issue ledgers the words of its headers. */
export function ledgerKind(layout: TableLayout, entries: readonly Entry[]): LedgerKind {
  const has = (...roles: readonly ColumnRole[]): boolean =>
    layout.columns.some((column) => roles.includes(column.role));
  const planned = has('target', 'milestone-target');
  const followed = has('deadline', 'status', 'progress', 'completed');
  if (!planned && has('score', 'verdict') && !has('deadline')) return 'score';
  if (followed && isAboutIssues(layout) && quantitativeShare(entries) < 0.3) return 'issue';
  if (planned || has('deadline')) return 'plan';
  return followed && has('task', 'indicator') ? 'plan' : 'statistics';
}

/** Found, due, closed: a header names issues, and another says whether or when they were closed. */
function isAboutIssues(layout: TableLayout): boolean {
  const names = layout.columns.filter((column) => ['task', 'indicator', 'start', 'category'].includes(column.role));
  const ends = layout.columns.filter((column) => column.role === 'completed' || column.role === 'status');
  if (ends.length === 0) return false;
  const issueWord = (text: string): boolean => hasWord('issues', compactText(text).toLowerCase());
  const named = names.some((column) => issueWord(column.header)) || (layout.title !== null && issueWord(layout.title));
  return (
    named &&
    (ends.some((column) => issueWord(column.header)) ||
      ends.some((column) => column.role === 'completed') ||
      layout.columns.some((column) => column.role === 'start'))
  );
}

function quantitativeShare(entries: readonly Entry[]): number {
  if (entries.length === 0) return 0;
  let quantitative = 0;
  for (const { target } of entries) if (target?.reading.ok && target.reading.value.parts.length > 0) quantitative++;
  return quantitative / entries.length;
}
