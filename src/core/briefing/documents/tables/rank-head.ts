import type { BriefingFacts } from '../../facts';
import type { Ranking } from '../../facts/ranking';
import type { Block } from '../blocks';
import { asOfDay, heading } from '../frame';
import { sentence, type Sentence } from '../sentence';

/** What stands above a 排名表: what is ranked, in which group, as of when, in which units. */
export function rankHead<T>(
  { group }: Ranking<T>,
  name: Sentence,
  facts: BriefingFacts,
  units: readonly Sentence[],
): readonly Block[] {
  const text = group === null ? name : sentence('briefing.rank.in-group', { what: name, group });
  return [
    heading(1, text),
    {
      kind: 'caption',
      left: sentence('briefing.caption.as-of', { asOf: asOfDay(facts) }),
      right: units.length === 0 ? null : sentence('briefing.caption.units', { units }),
    },
  ];
}

/** A ranking of fewer says nothing. */
export const ENOUGH = 2;
