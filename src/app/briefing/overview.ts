import { DOCUMENT_IDS, owedBy, type DocumentId } from '../../core/briefing/documents';
import { summarize, type BriefingFacts, type SourcedReview } from '../../core/briefing/facts';
import { isoOf } from '../../core/model/day';
import type { Profile } from '../../core/profile/profile';
import type { BriefingOverview, LateDepartment } from '../engine/briefing';

/** What a person can choose from over these ledgers: which documents, and notices for whom. */
export function overviewOf(reviews: readonly SourcedReview[], profile: Profile): BriefingOverview {
  const facts = summarize(reviews, { profile });
  const departments = lateDepartments(facts);
  const anythingOwed = owedIn(facts).length > 0;
  return {
    asOf: facts.asOf ? isoOf(facts.asOf.last) : null,
    ledgers: facts.sources.length,
    suitable: DOCUMENT_IDS.filter((id) => isSuitable(id, facts, anythingOwed, departments.length > 0)),
    departments,
  };
}

/** Tables of figures alone have nothing that could be late. */
function isSuitable(id: DocumentId, facts: BriefingFacts, anythingOwed: boolean, byAnyone: boolean): boolean {
  if (facts.sources.length === 0) return false;
  switch (id) {
    case 'lagging':
    case 'matrix':
      return facts.plan !== null || facts.issue !== null;
    case 'commitments':
      return anythingOwed;
    case 'notice':
      return byAnyone;
    case 'brief':
    case 'bulletin':
    case 'press-release':
    case 'summary':
    case 'ranking':
    case 'chart':
      return true;
  }
}

/** What is behind, overdue or not reported, of plans and issues. */
function owedIn({ plan, issue }: BriefingFacts): ReturnType<typeof owedBy> {
  return [plan, issue].flatMap((progress) => (progress ? owedBy(progress) : []));
}

/** By how many of their items are behind, overdue or not reported, then in the order of the ledgers. */
function lateDepartments(facts: BriefingFacts): readonly LateDepartment[] {
  const counts = new Map<string, number>();
  for (const { item } of owedIn(facts)) {
    if (item.department !== null) counts.set(item.department, (counts.get(item.department) ?? 0) + 1);
  }
  return [...counts].map(([name, late]) => ({ name, late })).sort((a, b) => b.late - a.late);
}
