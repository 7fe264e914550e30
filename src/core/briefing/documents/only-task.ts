import type { Comparison } from '../facts/comparisons';
import type { ProgressFacts } from '../facts/progress';

/** The one task that all entries carry, each for its unit; null where they are about several. */
export function onlyTask({ comparisons, items }: ProgressFacts): Comparison | null {
  const [only, ...others] = comparisons;
  const included = items.filter(({ verdict }) => verdict.status !== 'excluded');
  return only && others.length === 0 && only.units.length === included.length ? only : null;
}
