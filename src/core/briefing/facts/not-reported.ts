import { counted, type Fact } from './fact';
import { groupBy } from './group-by';
import { cellsOf, withStatus, type Item } from './items';
import { laggardOf, type Laggard } from './lagging';
import type { Measurer } from './measures';

/** Commitments of which nothing was reported (未报): a headline of their own, whatever else is late. */
export interface NotReported {
  readonly count: Fact;
  /** By table and row, with the time that is left. */
  readonly laggards: readonly Laggard[];
  /** Who owes the reports, in the order of the sources; null for rows without a department, last. */
  readonly departments: readonly { readonly name: string | null; readonly count: Fact }[];
}

/** What was not reported. */
export function notReportedOf(all: readonly Item[], measurer: Measurer): NotReported {
  const items = withStatus(all, 'not-reported');
  const departments = groupBy(items, ({ department }) => department).map(({ key, members }) => ({
    name: key,
    count: counted(cellsOf(members)),
  }));
  const laggards = items.map((item) => laggardOf(item, measurer));
  return { count: counted(cellsOf(items)), laggards, departments };
}
