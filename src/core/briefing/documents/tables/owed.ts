import type { Laggard } from '../../facts/lagging';
import type { ProgressFacts } from '../../facts/progress';

/** What departments still owe: late entries, the gravest first, then those that were not reported. */
export function owedBy({ laggards, notReported }: ProgressFacts): readonly Laggard[] {
  return [...laggards, ...notReported.laggards];
}
