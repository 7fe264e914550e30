import type { BriefingOverview } from '../engine/briefing';
import type { DocumentChoice, DocumentId } from './request';

/** Some documents as they can be written over the ledgers at hand: without those that have nothing to say, a notice to each department with late items. */
export function choicesFor(ids: readonly DocumentId[], overview: BriefingOverview): readonly DocumentChoice[] {
  return ids
    .filter((id) => overview.suitable.includes(id))
    .flatMap((id): readonly DocumentChoice[] =>
      id === 'notice' ? overview.departments.map(({ name }) => ({ id, department: name })) : [{ id, department: null }],
    );
}
