import { laggingList, summaryTable, type BriefingDocument, type DocumentId } from '../../core/briefing/documents';
import type { BriefingFacts } from '../../core/briefing/facts';

/** For whom a document is. */
export interface DocumentFor {
  readonly department: string | null;
}

/** The document of an id over facts; null for those that are not written yet. */
export function documentOf(id: DocumentId, facts: BriefingFacts, _for: DocumentFor): BriefingDocument | null {
  switch (id) {
    case 'summary':
      return summaryTable(facts);
    case 'lagging':
      return laggingList(facts);
    default:
      return null;
  }
}
