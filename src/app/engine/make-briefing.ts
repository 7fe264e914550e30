import type { Profile } from '../../core/profile/profile';
import { ledgerReviewOf, type SheetState } from '../../core/review';
import type { Formatter } from '../../i18n';
import { createBriefing } from '../briefing/create';
import { overviewOf } from '../briefing/overview';
import type { BriefingChoice, BriefingSheet } from '../briefing/request';
import type { Briefing } from './briefing';

/** A reviewed sheet as a source of a briefing. */
export interface SheetSource {
  readonly state: SheetState;
  readonly sheet: BriefingSheet;
}

/** By what documents are made. */
export interface BriefingBasis {
  readonly profile: Profile;
  readonly choice: BriefingChoice;
  readonly format: Formatter;
}

/** The documents of a briefing over reviewed sheets, and what else could be chosen. Loaded when it is first asked for. */
export function makeBriefing(sources: readonly SheetSource[], { profile, choice, format }: BriefingBasis): Briefing {
  const ledgers = sources.flatMap(({ state, sheet }) =>
    state.tables.map((table) => ({ review: ledgerReviewOf(table), sheet })),
  );
  const reviews = ledgers.map(({ review, sheet }) => ({ ...review, file: sheet.file }));
  const overview = overviewOf(reviews, profile);
  const documents = choice.documents.length === 0 ? [] : createBriefing(ledgers, profile, choice, format);
  return { documents, overview };
}
