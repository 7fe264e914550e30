import type { Status } from '../../model/verdict';
import { distribute, distributionOf, type Distribution, type Part } from './distribution';
import { counted, type Fact } from './fact';
import { groupBy } from './group-by';
import { cellsOf, withStatus, type Item } from './items';
import { RATES, SHARED_STATUSES, type ProgressKind } from './kinds';
import { rateOf, type Rate } from './rates';

/** The entries of one department or category. */
export interface GroupFacts {
  /** null for entries that name none. */
  readonly name: string | null;
  readonly items: readonly Item[];
  /** Entries without the excluded ones, and their share of all such entries; the shares of all groups make 100. */
  readonly part: Part<string | null>;
  readonly excluded: Fact;
  readonly byStatus: Distribution<Status>;
  readonly rates: readonly Rate[];
}

/** Entries by a key, in the order of the sources; those without one last. */
export function groupsOf(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
  kind: ProgressKind,
  precision: number,
): readonly GroupFacts[] {
  const groups = groupBy(items, keyOf).map(({ key, members }) => ({
    name: key,
    members,
    included: members.filter(({ verdict }) => verdict.status !== 'excluded'),
  }));
  const whole = distributionOf(
    groups.map(({ name }) => name),
    groups.map(({ included }) => counted(cellsOf(included))),
    precision,
  );
  return groups.flatMap(({ name, members, included }, index): GroupFacts[] => {
    const part = whole.parts[index];
    if (!part) return [];
    return [
      {
        name,
        items: members,
        part,
        excluded: counted(cellsOf(withStatus(members, 'excluded'))),
        byStatus: distribute(included, SHARED_STATUSES, ({ verdict }) => verdict.status, precision),
        rates: RATES[kind].map((id) => rateOf(id, members)),
      },
    ];
  });
}
