import type { BriefingOverview } from '../engine/briefing';
import type { DocumentChoice, DocumentId } from './request';

/** The documents of a choice: a notice that names no department goes to each with late items. */
export function addressed(
  choice: DocumentChoice,
  { departments }: Pick<BriefingOverview, 'departments'>,
): readonly DocumentChoice[] {
  if (choice.id !== 'notice' || choice.department !== null) return [choice];
  return departments.map(({ name }) => ({ id: choice.id, department: name }));
}

/** Some documents as they can be written over the ledgers at hand: without those that have nothing to say. */
export function choicesFor(ids: readonly DocumentId[], overview: BriefingOverview): readonly DocumentChoice[] {
  return ids
    .filter((id) => overview.suitable.includes(id))
    .flatMap((id) => addressed({ id, department: null }, overview));
}
