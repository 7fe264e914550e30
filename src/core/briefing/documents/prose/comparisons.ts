import type { Comparison } from '../../facts/comparisons';
import { differenceOf } from '../../facts/fact';
import { sentence, type Sentence } from '../sentence';
import { stemOf } from '../subject';
import { leadersSaid } from './leaders';

/** What a comparison is about: the task, or what the whole table is about. */
export function comparisonName({ task, source }: Comparison): string {
  return task ?? stemOf(source);
}

/** All units together against the task and the schedule, then who leads and who trails. */
export function comparisonSaid(comparison: Comparison): readonly Sentence[] {
  return [
    ...totalSaid(comparison),
    ...comparison.ranking.flatMap((ranking) => leadersSaid(ranking, sentence('briefing.rate.completion'))),
  ];
}

function totalSaid({ target, actual, completion, plannedShare }: Comparison): readonly Sentence[] {
  if (!target || !actual || !completion) return [];
  const params = {
    actual: { fact: actual.value },
    target: { fact: target.value },
    completion: { fact: completion },
  };
  if (!plannedShare) return [sentence('briefing.comparison.plain', params)];
  const ahead = differenceOf(completion, plannedShare);
  if (ahead.value.eq(0)) return [sentence('briefing.comparison.level', params)];
  return ahead.value.gt(0)
    ? [sentence('briefing.comparison.ahead', { ...params, points: { fact: ahead } })]
    : [sentence('briefing.comparison.below', { ...params, points: { fact: differenceOf(plannedShare, completion) } })];
}
