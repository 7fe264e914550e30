import type { DocumentId } from '../../core/briefing/documents';
import { DOCUMENT_IDS } from '../../core/briefing/documents';
import { summarize, type BriefingFacts, type SourcedReview } from '../../core/briefing/facts';
import { isoOf } from '../../core/model/day';
import type { Profile } from '../../core/profile/profile';
import type { BriefingOverview, LateDepartment } from '../engine/briefing';

/** What a person can choose from over these ledgers: which documents, and notices for whom. */
export function overviewOf(reviews: readonly SourcedReview[], profile: Profile): BriefingOverview {
  const facts = summarize(reviews, { profile });
  const departments = lateDepartments(facts);
  return {
    asOf: facts.asOf ? isoOf(facts.asOf.last) : null,
    ledgers: facts.sources.length,
    suitable: DOCUMENT_IDS.filter((id) => isSuitable(id, facts, departments)),
    departments,
  };
}

/** Tables of figures alone have nothing that could be late, and no scale that could be charted. */
function isSuitable(id: DocumentId, facts: BriefingFacts, departments: readonly LateDepartment[]): boolean {
  if (facts.sources.length === 0) return false;
  const judged = facts.plan !== null || facts.issue !== null;
  switch (id) {
    case 'lagging':
    case 'matrix':
    case 'commitments':
      return judged;
    case 'notice':
      return departments.length > 0;
    case 'chart':
      return facts.plan !== null;
    case 'ranking':
      return judged || facts.scores.length > 0;
    case 'brief':
    case 'bulletin':
    case 'press-release':
    case 'summary':
      return true;
  }
}

/** By how many of their items are behind, overdue or not reported, then in the order of the ledgers. */
function lateDepartments({ plan, issue }: BriefingFacts): readonly LateDepartment[] {
  const counts = new Map<string, number>();
  for (const progress of [plan, issue]) {
    for (const { item } of [...(progress?.laggards ?? []), ...(progress?.notReported.laggards ?? [])]) {
      if (item.department !== null) counts.set(item.department, (counts.get(item.department) ?? 0) + 1);
    }
  }
  return [...counts].map(([name, late]) => ({ name, late })).sort((a, b) => b.late - a.late);
}
