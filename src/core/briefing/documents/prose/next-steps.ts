import { counted } from '../../facts/fact';
import { cellsOf } from '../../facts/items';
import type { DueSoon, Upcoming } from '../../facts/deadlines';
import type { ProgressFacts } from '../../facts/progress';
import type { Block } from '../blocks';
import { paragraph } from '../frame';
import { countedAs } from '../notes';
import { sentence, type OneParam, type Sentence } from '../sentence';
import { mixOf } from './laggards';

/** Names of what falls due; more are counted. */
const NAMES = 8;

/** 下一步: what is asked of those who lag or owe reports, then what falls due (domain.md 2.4). */
export function nextSteps(progress: readonly ProgressFacts[]): readonly Block[] {
  const demands = progress.flatMap(({ kind, laggards, notReported }) => [
    ...(laggards.length > 0 ? [sentence(`briefing.steps.${kind}-${mixOf(laggards)}`)] : []),
    ...(notReported.laggards.length > 0 ? [sentence('briefing.steps.not-reported')] : []),
  ]);
  const due = progress.flatMap((each) => dueSaid(each));
  const steps = demands.length + due.length === 0 ? [sentence('briefing.steps.none')] : [...demands, ...due];
  const [only, ...more] = steps;
  if (!only || more.length === 0) return paragraph(...steps);
  return steps.flatMap((step, index) =>
    paragraph(sentence('briefing.steps.numbered', { number: String(index + 1), step })),
  );
}

/** What falls due in the rest of this month and in the next. */
export function dueSaid(
  { kind, due: { thisMonth, nextMonth } }: ProgressFacts,
  tells: (upcoming: Upcoming) => boolean = () => true,
): readonly Sentence[] {
  return [thisMonth, nextMonth].flatMap((soon) => (soon ? inMonth(soon, kind, tells) : []));
}

function inMonth(
  { to, upcoming }: DueSoon,
  kind: ProgressFacts['kind'],
  tells: (upcoming: Upcoming) => boolean,
): readonly Sentence[] {
  const told = upcoming.filter(tells);
  const deadlines = told.filter((each) => each.kind === 'deadline');
  const steps = told.filter((each) => each.kind === 'milestone');
  const said = (what: 'deadlines' | 'milestones', list: readonly Upcoming[]): readonly Sentence[] => {
    if (list.length === 0) return [];
    const id = list.length > NAMES ? `briefing.steps.${what}-many` : `briefing.steps.${what}`;
    const count = countedAs(kind, counted(cellsOf([...new Set(list.map(({ item }) => item))])));
    return [sentence(id, { to: { day: to }, count, names: list.slice(0, NAMES).map(named) })];
  };
  return [...said('deadlines', deadlines), ...said('milestones', steps)];
}

/** A task with who leads it, a milestone with what it asks for. */
function named({ item, milestone }: Upcoming): OneParam {
  if (milestone !== null) return sentence('briefing.steps.milestone', { name: item.name, milestone });
  const { department, name } = item;
  return department === null ? name : sentence('briefing.steps.task', { name, department });
}
