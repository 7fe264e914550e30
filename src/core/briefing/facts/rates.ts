import type { Status } from '../../model/verdict';
import { counted, quotientOf, type Fact } from './fact';
import { cellsOf, REACHED, type Item } from './items';

/**
 * - `completion` 完成率: reached ÷ all that are to be done
 * - `on-schedule` 达序时率: reached or at plan ÷ all that can be measured against a plan
 * - `reporting` 填报率: reported ÷ all of which a report is due
 * - `timely` 按期完成率, in issue ledgers 按期办结率: reached in time ÷ all whose deadline has passed (应办结: domain.md 2.5,
 *   按期结案数 ÷ 应结案数)
 * - `rectified` 整改完成率: said to be rectified, closed or not ÷ all issues
 * - `close-out` 销号率: closed ÷ all issues (domain.md 2.3: 自报完成 is not 已销号)
 */
export type RateId = 'completion' | 'on-schedule' | 'reporting' | 'timely' | 'rectified' | 'close-out';

/** Why entries are not in a denominator. */
export type LeftOut = Status | 'before-deadline' | 'without-deadline';

/** A share with its denominator spelled out. */
export interface Rate {
  readonly id: RateId;
  /** In percent, unrounded; null where the denominator is zero: there is no rate then, not one of 0. */
  readonly value: Fact | null;
  readonly numerator: Fact;
  readonly denominator: Fact;
  /** What is not in the denominator, by reason; reasons without an entry are not listed. */
  readonly leftOut: readonly { readonly reason: LeftOut; readonly count: Fact }[];
}

interface RateRule {
  /** Why an item is not in the denominator, null where it is. */
  readonly leaveOut: (item: Item) => LeftOut | null;
  readonly counts: (item: Item) => boolean;
}

/** A rate of some items. */
export function rateOf(id: RateId, items: readonly Item[]): Rate {
  const { leaveOut, counts } = RULES[id];
  const inside: Item[] = [];
  const outside = new Map<LeftOut, Item[]>();
  for (const item of items) {
    const reason = leaveOut(item);
    if (reason === null) inside.push(item);
    else put(outside, reason, item);
  }
  const numerator = counted(cellsOf(inside.filter(counts)));
  const denominator = counted(cellsOf(inside));
  const leftOut = [...outside].map(([reason, left]) => ({ reason, count: counted(cellsOf(left)) }));
  leftOut.sort((a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason));
  return { id, value: quotientOf(numerator, denominator), numerator, denominator, leftOut };
}

function put(outside: Map<LeftOut, Item[]>, reason: LeftOut, item: Item): void {
  const items = outside.get(reason);
  if (items) items.push(item);
  else outside.set(reason, [item]);
}

/** The reasons in the order in which they are named. */
const ORDER: readonly LeftOut[] = [
  'before-deadline',
  'without-deadline',
  'not-due',
  'ongoing',
  'undetermined',
  'excluded',
];

const byStatus =
  (...statuses: readonly Status[]) =>
  ({ verdict: { status } }: Item): Status | null =>
    statuses.includes(status) ? status : null;

const excluded = byStatus('excluded');
const isReached = ({ verdict }: Item): boolean => REACHED.includes(verdict.status);

const RULES: Readonly<Record<RateId, RateRule>> = {
  completion: { leaveOut: excluded, counts: isReached },
  'on-schedule': {
    leaveOut: byStatus('excluded', 'ongoing', 'undetermined', 'not-due'),
    counts: (item) => isReached(item) || item.verdict.status === 'on-schedule',
  },
  reporting: {
    leaveOut: byStatus('excluded', 'not-due'),
    counts: ({ verdict }) => verdict.status !== 'not-reported',
  },
  timely: {
    leaveOut: (item) => byStatus('excluded', 'ongoing', 'undetermined')(item) ?? notYetDue(item),
    counts: ({ verdict }) => verdict.status === 'met',
  },
  rectified: { leaveOut: excluded, counts: (item) => isReached(item) || saysDone(item) },
  'close-out': { leaveOut: excluded, counts: isReached },
};

/** What is due on the as-of day itself may still be done in time: only later is it decided. */
function notYetDue({ verdict: { due }, source }: Item): LeftOut | null {
  if (due === null) return 'without-deadline';
  return due < source.asOf ? null : 'before-deadline';
}

/** Whether the progress cell says it is done, whatever the close-out column says. */
function saysDone({ entry: { progress } }: Item): boolean {
  return progress?.reading.ok === true && progress.reading.value.state === 'done';
}
