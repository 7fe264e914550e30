import type { BriefingFacts } from '../facts';
import { progressOf } from './progress-of';
import { owedBy } from './tables/owed';

/**
 * Every department of the ledgers, those with most that is late or not reported first, the others in the order of the
 * sources: for choosing whom a notice goes to.
 */
export function departmentsOf(facts: BriefingFacts): readonly string[] {
  const progress = progressOf(facts);
  const names = progress.flatMap(({ byDepartment }) => byDepartment.flatMap(({ name }) => name ?? []));
  const owed = new Map<string, number>();
  for (const name of progress.flatMap((each) => owedBy(each).map(({ item }) => item.department))) {
    if (name !== null) owed.set(name, (owed.get(name) ?? 0) + 1);
  }
  return [...new Set(names)].sort((a, b) => (owed.get(b) ?? 0) - (owed.get(a) ?? 0));
}
