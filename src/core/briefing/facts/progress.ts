import type { Status } from '../../model/verdict';
import { comparisonsOf, type Comparison } from './comparisons';
import { dueSoon, type DueSoon } from './deadlines';
import { distribute, type Distribution } from './distribution';
import { counted, type Fact } from './fact';
import { groupsOf, type GroupFacts } from './groups';
import { cellsOf, withStatus, type Item } from './items';
import { RATES, SHARED_STATUSES, type ProgressKind } from './kinds';
import { figuresOf, keyFiguresOf, type KeyFigure, type KeyFigures } from './key-figures';
import { laggardsOf, type Laggard } from './lagging';
import type { Measurer } from './measures';
import { notReportedOf, type NotReported } from './not-reported';
import type { BriefingOptions } from './options';
import { rateOf, type Rate, type RateId } from './rates';
import { rankings, type Ranking } from './ranking';
import { repeatsOf, type Repeat } from './repeats';

/** How the entries of all plan ledgers, or of all issue ledgers, stand. */
export interface ProgressFacts {
  readonly kind: ProgressKind;
  readonly items: readonly Item[];
  /** Every entry, also those that are left out of shares. */
  readonly entries: Fact;
  /** Entries that the rows themselves take out (取消 暂缓 不适用): in no share and no ranking (design.md section 2). */
  readonly excluded: { readonly count: Fact; readonly items: readonly Item[] };
  /** All others by status. */
  readonly byStatus: Distribution<Status>;
  readonly byDepartment: readonly GroupFacts[];
  readonly byCategory: readonly GroupFacts[];
  /** Plan: completion, on-schedule, reporting, timely. Issue: close-out, rectified, timely, reporting. */
  readonly rates: readonly Rate[];
  /** Departments by their completion or close-out rate, and by the share of entries that are on schedule. */
  readonly rankings: readonly Ranking<GroupFacts>[];
  /** Tasks that several units carry, each with its ranking. */
  readonly comparisons: readonly Comparison[];
  /** Behind or overdue, the gravest first; what was not reported has its own headline. */
  readonly laggards: readonly Laggard[];
  readonly notReported: NotReported;
  /** Every row that is measured in figures, in the order of the sources. */
  readonly figures: readonly KeyFigure[];
  readonly keyFigures: KeyFigures;
  readonly due: { readonly thisMonth: DueSoon | null; readonly nextMonth: DueSoon };
  readonly repeats: readonly Repeat[];
}

/** The facts of the entries of one kind of ledger. */
export function progressOf(
  kind: ProgressKind,
  all: readonly Item[],
  measurer: Measurer,
  options: BriefingOptions,
): ProgressFacts {
  const precision = options.precision ?? 1;
  const excluded = withStatus(all, 'excluded');
  const included = all.filter(({ verdict }) => verdict.status !== 'excluded');
  const byDepartment = groupsOf(all, ({ department }) => department, kind, precision);
  const figures = figuresOf(included, measurer);
  const asOf = all.reduce((latest, { source }) => Math.max(latest, source.asOf), 0);
  return {
    kind,
    items: all,
    entries: counted(cellsOf(all)),
    excluded: { count: counted(cellsOf(excluded)), items: excluded },
    byStatus: distribute(included, SHARED_STATUSES, ({ verdict }) => verdict.status, precision),
    byDepartment,
    byCategory: groupsOf(all, ({ category }) => category, kind, precision),
    rates: RATES[kind].map((id) => rateOf(id, all)),
    rankings: departmentRankings(kind, byDepartment, options),
    comparisons: comparisonsOf(all, measurer, options),
    laggards: laggardsOf(all, measurer),
    notReported: notReportedOf(all, measurer),
    figures,
    keyFigures: keyFiguresOf(figures),
    due: dueSoon(all, asOf),
    repeats: repeatsOf(all),
  };
}

/** Departments are ranked by the main rate, plans by the share that is on schedule as well. */
function departmentRankings(
  kind: ProgressKind,
  groups: readonly GroupFacts[],
  options: BriefingOptions,
): readonly Ranking<GroupFacts>[] {
  const named = groups.flatMap((group) => (group.name === null ? [] : [{ group, name: group.name }]));
  const ids: readonly RateId[] = kind === 'plan' ? ['completion', 'on-schedule'] : ['close-out'];
  return ids.flatMap((id) => {
    const candidates = named.map(({ group, name }) => {
      const rate = group.rates.find((each) => each.id === id);
      return { subject: group, name, value: rate?.value ?? null, amount: rate?.numerator ?? null };
    });
    return rankings(`departments:${id}`, candidates, options);
  });
}
