import { decimal, type Decimal } from '../../model/decimal';
import { differenceOf, given, PLACES, type Fact } from './fact';
import { groupBy } from './group-by';
import type { BriefingOptions, PreviousRank } from './options';

/** What is ranked, with the figure that it is ranked by. */
export interface Candidate<T> {
  readonly subject: T;
  readonly name: string;
  /** Unrounded; null for what cannot be ranked (no task, nothing reported): it is listed apart. */
  readonly value: Fact | null;
  /** Breaks ties where places are sequential: the greater amount goes first (domain.md 2.3: 绝对量). */
  readonly amount: Fact | null;
}

/** A ranked subject. */
export interface Ranked<T> extends Candidate<T> {
  readonly value: Fact;
  readonly rank: Fact;
  /** Whether others have the same unrounded value (并列). */
  readonly tied: boolean;
  readonly previous: Fact | null;
  /** Places gained since; negative where lost. */
  readonly change: Fact | null;
}

/** A ranking within one group. */
export interface Ranking<T> {
  readonly id: string;
  /** 县组, 区组; null where there is but one. */
  readonly group: string | null;
  readonly best: 'highest' | 'lowest';
  readonly ties: 'shared' | 'sequential';
  readonly ranked: readonly Ranked<T>[];
  readonly unranked: readonly Candidate<T>[];
}

/**
 * Ranks candidates within their groups. Equal unrounded values share a place and the next place counts them (1, 2, 2, 4);
 * `sequential` numbers them through instead, the greater amount first, then as they are given, which is the ledger's own
 * order (domain.md 2.3: 绝对量→行政区划顺序). Those of one place are listed as they are given.
 */
export function rankings<T>(
  id: string,
  candidates: readonly Candidate<T>[],
  options: Pick<BriefingOptions, 'ties' | 'groups' | 'previous'>,
  best: 'highest' | 'lowest' = 'highest',
): readonly Ranking<T>[] {
  const groups = options.groups ?? {};
  const groupOf = ({ name }: Candidate<T>): string | null =>
    Object.hasOwn(groups, name) ? (groups[name] ?? null) : null;
  return groupBy(candidates, groupOf).map(({ key, members }) => rankGroup(id, key, members, options, best));
}

function rankGroup<T>(
  id: string,
  group: string | null,
  candidates: readonly Candidate<T>[],
  { ties = 'shared', previous = [] }: Pick<BriefingOptions, 'ties' | 'previous'>,
  best: 'highest' | 'lowest',
): Ranking<T> {
  const valued = candidates.flatMap((each) => (each.value ? [{ ...each, value: each.value }] : []));
  valued.sort((a, b) => better(a.value, b.value, best) || (ties === 'sequential' ? byAmount(a, b) : 0));
  const among = valued.map(({ value }) => value);
  const places = placesOf(among, ties);
  const ranked = valued.map((each, index): Ranked<T> => {
    const place = places[index] ?? { rank: index + 1, before: 0, tied: false };
    const origin = { kind: 'rank', own: each.value, among, best, before: place.before } as const;
    const rank: Fact = { value: decimal(place.rank), unit: PLACES, origin };
    const earlier = previousOf(previous, id, group, each.name);
    return { ...each, rank, tied: place.tied, previous: earlier, change: earlier && differenceOf(earlier, rank) };
  });
  const unranked = candidates.filter(({ value }) => value === null);
  return { id, group, best, ties, ranked, unranked };
}

interface Place {
  readonly rank: number;
  /** Equal ones that are listed before it and count, because places are sequential. */
  readonly before: number;
  readonly tied: boolean;
}

function placesOf(values: readonly Fact[], ties: 'shared' | 'sequential'): readonly Place[] {
  let first = 0;
  return values.map(({ value }, index) => {
    if (index > 0 && !isSame(values[index - 1], value)) first = index;
    const tied = isSame(values[index - 1], value) || isSame(values[index + 1], value);
    const before = ties === 'sequential' ? index - first : 0;
    return { rank: first + 1 + before, before, tied };
  });
}

function isSame(other: Fact | undefined, value: Decimal): boolean {
  return other?.value.eq(value) ?? false;
}

function better(a: Fact, b: Fact, best: 'highest' | 'lowest'): number {
  return best === 'highest' ? b.value.cmp(a.value) : a.value.cmp(b.value);
}

function byAmount<T>(a: Candidate<T>, b: Candidate<T>): number {
  return a.amount && b.amount ? b.amount.value.cmp(a.amount.value) : 0;
}

function previousOf(previous: readonly PreviousRank[], id: string, group: string | null, name: string): Fact | null {
  const found = previous.find((each) => each.ranking === id && each.group === group && each.name === name);
  return found ? given(found.rank, PLACES) : null;
}
