import type { Decimal } from '../../../model/decimal';
import type { Ranked, Ranking } from '../../facts/ranking';
import type { Writing } from '../../numerals';
import { sentence, type OneParam, type Sentence } from '../sentence';

/** So many are named at either end of a ranking. */
const NAMED = 3;

/**
 * Who leads a ranking and who trails: 进展较快的:…(率);进展较慢的:… (domain.md 2.4). Ties stay together and say so. Few are all
 * named; where all are equal there is no order to tell.
 *
 * @param what what the ranking is by: a rate, a score
 */
export function leadersSaid<T>(ranking: Ranking<T>, what: Sentence, writing: Writing = {}): readonly Sentence[] {
  const { ranked } = ranking;
  const [first] = ranked;
  const last = ranked.at(-1);
  if (!first || !last || ranked.length < 2) return [];
  const name = ranking.group === null ? what : sentence('briefing.rank.in-group', { what, group: ranking.group });
  if (first.value.value.eq(last.value.value)) {
    return [sentence('briefing.rank.alike', { what: name, value: { fact: first.value, writing } })];
  }
  const listed = (members: readonly Ranked<T>[]): readonly OneParam[] => members.map((one) => named(one, writing));
  const size = Math.min(NAMED, Math.floor(ranked.length / 2));
  const top = upTo(ranked, ranked[size - 1]?.value.value);
  const bottom = upTo([...ranked].reverse(), ranked.at(-size)?.value.value).filter((one) => !top.includes(one));
  if (ranked.length <= NAMED || bottom.length === 0) {
    return ranked.length <= 2 * NAMED ? [sentence('briefing.rank.all', { what: name, names: listed(ranked) })] : [];
  }
  return [sentence('briefing.rank.ends', { what: name, top: listed(top), bottom: listed(bottom) })];
}

/** From the front of a list up to the last one with a value: ties are not cut apart. */
function upTo<T>(ranked: readonly Ranked<T>[], value: Decimal | undefined): readonly Ranked<T>[] {
  if (!value) return [];
  let end = ranked.length;
  while (end > 0 && ranked[end - 1]?.value.value.eq(value) !== true) end--;
  return ranked.slice(0, end);
}

function named<T>({ name, value, rank, tied }: Ranked<T>, writing: Writing): Sentence {
  const params = { name, value: { fact: value, writing } };
  return tied
    ? sentence('briefing.rank.tied', { ...params, rank: { fact: rank } })
    : sentence('briefing.rank.named', params);
}
