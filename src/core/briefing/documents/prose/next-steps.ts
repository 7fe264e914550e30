import type { BriefingFacts } from '../../facts';
import { counted } from '../../facts/fact';
import { cellsOf } from '../../facts/items';
import type { DueSoon, Upcoming } from '../../facts/deadlines';
import type { ProgressFacts } from '../../facts/progress';
import type { Block } from '../blocks';
import { paragraph } from '../frame';
import { hasDoubts } from '../doubt-notes';
import { countedAs } from '../notes';
import { progressOf } from '../progress-of';
import { sentence, type OneParam, type Sentence } from '../sentence';
import { taskName } from '../subject';
import { mixOf } from './laggards';

/** Names of what falls due; more are counted. */
const NAMES = 8;

/** 下一步: what is asked of those who lag or owe reports, then what falls due (domain.md 2.4). */
export function nextSteps(facts: BriefingFacts): readonly Block[] {
  const progress = progressOf(facts);
  const demands = progress.flatMap(({ kind, laggards, notReported }) => [
    ...(laggards.length > 0 ? [sentence(`briefing.steps.${kind}-${mixOf(laggards)}`)] : []),
    ...(notReported.laggards.length > 0 ? [sentence('briefing.steps.not-reported')] : []),
  ]);
  const due = progress.flatMap((each) => dueSaid(each, 'all'));
  const doubts = hasDoubts(facts) ? [sentence('briefing.steps.doubts')] : [];
  const told = [...demands, ...doubts, ...due];
  const steps = told.length === 0 ? [sentence('briefing.steps.none')] : told;
  const [only, ...more] = steps;
  if (!only || more.length === 0) return paragraph(...steps);
  return steps.flatMap((step, index) =>
    paragraph(sentence('briefing.steps.numbered', { number: String(index + 1), step })),
  );
}

/** The public is told what is under way as planned, and asked for nothing. */
type Audience = 'all' | 'public';
const PUBLIC: ReadonlySet<string> = new Set(['on-schedule', 'not-due']);

/** What falls due in the rest of this month and in the next. */
export function dueSaid(
  { kind, due: { thisMonth, nextMonth } }: ProgressFacts,
  audience: Audience,
): readonly Sentence[] {
  return [thisMonth, nextMonth].flatMap((soon) => (soon ? inMonth(soon, kind, audience) : []));
}

function inMonth({ to, upcoming }: DueSoon, kind: ProgressFacts['kind'], audience: Audience): readonly Sentence[] {
  const told = audience === 'public' ? upcoming.filter(({ item }) => PUBLIC.has(item.verdict.status)) : upcoming;
  const deadlines = told.filter((each) => each.kind === 'deadline');
  const steps = told.filter((each) => each.kind === 'milestone');
  const said = (what: 'deadlines' | 'milestones', list: readonly Upcoming[]): readonly Sentence[] => {
    if (list.length === 0) return [];
    // Issues are too many and too alike to be named: their number is what counts.
    if (kind === 'issue') {
      const count = countedAs(kind, counted(cellsOf(list.map(({ item }) => item))));
      return [sentence('briefing.steps.issue-deadlines', { to: { day: to }, count })];
    }
    const form = `briefing.steps.${audience === 'public' ? 'public-' : ''}${what}`;
    const id = list.length > NAMES ? `${form}-many` : form;
    const count = countedAs(kind, counted(cellsOf([...new Set(list.map(({ item }) => item))])));
    return [sentence(id, { to: { day: to }, count, names: list.slice(0, NAMES).map(named) })];
  };
  return [...said('deadlines', deadlines), ...said('milestones', steps)];
}

/** A task with who leads it, a milestone with what it asks for. */
function named({ item, milestone }: Upcoming): OneParam {
  const name = taskName(item);
  if (milestone !== null) return sentence('briefing.steps.milestone', { name, milestone });
  const { department } = item;
  return department === null ? name : sentence('briefing.steps.task', { name, department });
}
