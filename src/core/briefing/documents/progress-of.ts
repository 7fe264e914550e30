import type { BriefingFacts } from '../facts';
import type { ProgressFacts } from '../facts/progress';

/** The facts of entries that are judged: of plans, then of issues. */
export function progressOf({ plan, issue }: BriefingFacts): readonly ProgressFacts[] {
  return [plan, issue].filter((each) => each !== null);
}

/** Whether there is anything to write about. */
export function saysNothing(facts: BriefingFacts): boolean {
  return progressOf(facts).length + facts.statistics.length + facts.scores.length === 0;
}
