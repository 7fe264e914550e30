import type { Comparison } from '../../facts/comparisons';
import type { Status } from '../../../model/verdict';
import { differenceOf } from '../../facts/fact';
import type { KeyFigureBlock } from '../blocks';
import { sentence, type OneParam, type Sentence } from '../sentence';
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
    ...missingSaid(comparison),
    ...comparison.ranking.flatMap((ranking) => leadersSaid(ranking, sentence('briefing.rate.completion'))),
  ];
}

/** The task, what is done of it, and the share: three figures for boxes; none where units do not add up. */
export function comparisonBoxes({ target, actual, completion }: Comparison): KeyFigureBlock['boxes'] {
  if (!target || !actual || !completion) return [];
  return [
    { figure: { fact: target.value }, label: sentence('briefing.box.task') },
    { figure: { fact: actual.value }, label: sentence('briefing.box.done') },
    { figure: { fact: completion }, label: sentence('briefing.rate.completion') },
  ];
}

/** What a press release tells of a comparison: what is done in all, and which units have reached it or are on schedule. */
export function achievementsSaid({ target, actual, completion, units }: Comparison): readonly Sentence[] {
  const named = (...statuses: readonly Status[]): readonly OneParam[] =>
    units
      .filter(({ item }) => statuses.includes(item.verdict.status))
      .slice(0, NAMES)
      .map(({ name, measures }) =>
        measures?.completion
          ? sentence('briefing.rank.named', { name, value: { fact: measures.completion } })
          : sentence('briefing.words', { words: name }),
      );
  const done = named('met', 'met-late');
  const running = named('on-schedule');
  if (done.length + running.length === 0) return [];
  return [
    ...(target && actual && completion
      ? [
          sentence('briefing.comparison.plain', {
            actual: { fact: actual.value },
            target: { fact: target.value },
            completion: { fact: completion },
          }),
        ]
      : []),
    ...(done.length > 0 ? [sentence('briefing.comparison.done', { names: done })] : []),
    ...(running.length > 0 ? [sentence('briefing.comparison.on-schedule', { names: running })] : []),
  ];
}

/** Units that a text names. */
const NAMES = 12;

/** Units whose task is part of the whole, and of which nothing is known to be done. */
export function missingSaid({ units, actual, target }: Comparison): readonly Sentence[] {
  // A total of the table's own may count them.
  if (!actual || actual.own || !target) return [];
  const names = units.filter((unit) => unit.target && !unit.measures).map(({ name }) => name);
  if (names.length === 0) return [];
  const id = names.length > NAMES ? 'briefing.comparison.missing-many' : 'briefing.comparison.missing';
  return [sentence(id, { names: names.slice(0, NAMES) })];
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
