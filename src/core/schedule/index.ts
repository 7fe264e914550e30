import type { Day } from '../model/day';
import type { Ledger } from '../model/ledger';
import { sameData } from '../model/same-data';
import type { Verdict } from '../model/verdict';
import type { Profile } from '../profile/profile';
import type { Context } from './context';
import { judgeEntry } from './judge-entry';
import { periodTableOf, samePeriodTable, type PeriodTable } from './period-table';

export { judgeEntry } from './judge-entry';
export type { Context } from './context';

/** Verdicts by row, and what they have in common. */
export interface Judgement {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** null where nothing is judged. */
  readonly periods: PeriodTable | null;
}

/**
 * How every entry of a ledger stands on a day, by a profile: verdicts by row. Statistics and score ledgers have no
 * targets and get none.
 */
export function judgeLedger(ledger: Ledger, asOf: Day, profile: Profile): ReadonlyMap<number, Verdict> {
  return judge(ledger, asOf, profile).verdicts;
}

/** The same, with what a later {@link rejudge} needs. */
export function judge(ledger: Ledger, asOf: Day, profile: Profile): Judgement {
  if (!isJudged(ledger)) return { verdicts: new Map(), periods: null };
  const context = contextOf(ledger, asOf, profile);
  const verdicts = new Map<number, Verdict>();
  for (const entry of ledger.entries) verdicts.set(entry.row, judgeEntry(entry, context));
  return { verdicts, periods: context.periods };
}

/**
 * Judges a ledger again after an edit: the entries of the given rows, or all of them where the edit changed how the
 * ledger's periods are read. Verdicts that say the same stay the same objects. The as-of day, the profile and the layout
 * but for its rows are those of the judgement before; rows that were no entries before are among the given ones.
 */
export function rejudge(
  before: Judgement,
  earlier: Ledger,
  ledger: Ledger,
  rows: ReadonlySet<number>,
  profile: Profile,
): Judgement {
  if (!isJudged(ledger) && !isJudged(earlier)) return before;
  if (!isJudged(ledger) || !before.periods) return judge(ledger, ledger.asOf, profile);
  const context = contextOf(ledger, ledger.asOf, profile);
  const all = ledger.kind !== earlier.kind || !samePeriodTable(before.periods, context.periods);
  const fresh = ledger.entries
    .filter(({ row }) => all || rows.has(row))
    .map((entry) => judgeEntry(entry, context))
    .filter((verdict) => !sameData(verdict, before.verdicts.get(verdict.row)));
  return { verdicts: replaced(before.verdicts, fresh, ledger, earlier), periods: context.periods };
}

function replaced(
  before: Judgement['verdicts'],
  fresh: readonly Verdict[],
  ledger: Ledger,
  earlier: Ledger,
): Judgement['verdicts'] {
  const sameRows = ledger.layout === earlier.layout;
  if (sameRows && fresh.length === 0) return before;
  const verdicts = new Map(before);
  for (const verdict of fresh) verdicts.set(verdict.row, verdict);
  if (sameRows) return verdicts;
  return new Map(
    ledger.entries.flatMap(({ row }) => {
      const verdict = verdicts.get(row);
      return verdict ? [[row, verdict] as const] : [];
    }),
  );
}

function isJudged({ kind }: Ledger): boolean {
  return kind !== 'statistics' && kind !== 'score';
}

/** What the entries of a ledger share when they are judged. */
export function contextOf(ledger: Ledger, asOf: Day, profile: Profile): Context {
  const named = ledger.layout.columns.some(({ role }) => role === 'indicator' || role === 'task');
  return { ledger, asOf, profile, periods: periodTableOf(ledger), rowsAreUnits: !named };
}
