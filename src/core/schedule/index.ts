import type { Day } from '../model/day';
import type { Ledger } from '../model/ledger';
import type { Verdict } from '../model/verdict';
import type { Profile } from '../profile/profile';
import type { Context } from './context';
import { judgeEntry } from './judge-entry';
import { periodTableOf } from './period-table';

export { judgeEntry } from './judge-entry';
export type { Context } from './context';

/**
 * How every entry of a ledger stands on a day, by a profile: verdicts by row. Statistics and score ledgers have no
 * targets and get none.
 */
export function judgeLedger(ledger: Ledger, asOf: Day, profile: Profile): ReadonlyMap<number, Verdict> {
  if (ledger.kind === 'statistics' || ledger.kind === 'score') return new Map();
  const context = contextOf(ledger, asOf, profile);
  const verdicts = new Map<number, Verdict>();
  for (const entry of ledger.entries) verdicts.set(entry.row, judgeEntry(entry, context));
  return verdicts;
}

/** What the entries of a ledger share when they are judged. */
export function contextOf(ledger: Ledger, asOf: Day, profile: Profile): Context {
  const named = ledger.layout.columns.some(({ role }) => role === 'indicator' || role === 'task');
  return { ledger, asOf, profile, periods: periodTableOf(ledger), rowsAreUnits: !named };
}
