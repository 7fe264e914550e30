import type { BriefingFacts } from '../facts';
import type { DocumentId } from './blocks';
import { progressOf, saysNothing } from './progress-of';
import { sentence, type Sentence } from './sentence';
import { hasRanking } from './ranking';
import { owedBy } from './tables/owed';

/** The documents that a bulletin comes with, in the order of their numbers: lists that hold something. */
export function attachmentsOf(facts: BriefingFacts): readonly DocumentId[] {
  const isOwed = progressOf(facts).some((each) => owedBy(each).length > 0);
  return [
    ...(isOwed ? (['lagging'] as const) : []),
    ...(saysNothing(facts) ? [] : (['summary'] as const)),
    ...(hasRanking(facts) ? (['ranking'] as const) : []),
  ];
}

/** The number of an attachment in the text (详见附件1); null where it is none. */
export function attachmentNumber(facts: BriefingFacts, id: DocumentId): string | null {
  const index = attachmentsOf(facts).indexOf(id);
  return index < 0 ? null : String(index + 1);
}

export function attachmentNames(facts: BriefingFacts): readonly Sentence[] {
  return attachmentsOf(facts).map((id) => sentence(`briefing.${id}.title`));
}
