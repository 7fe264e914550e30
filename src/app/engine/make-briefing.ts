import type { Profile } from '../../core/profile/profile';
import { ledgerReviewOf, type SheetState } from '../../core/review';
import type { Formatter } from '../../i18n';
import { createBriefing, type BriefingSource } from '../briefing/create';
import { overviewOf } from '../briefing/overview';
import type { BriefingChoice, BriefingSheet } from '../briefing/request';
import type { Briefing, BriefingOverview } from './briefing';

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

/** Makes briefings over reviewed sheets. Loaded when the first one is asked for. */
export class BriefingMaker {
  /** What the last overview was made of: a preview asks for it twice, and again with every document that is looked at. */
  private last: { readonly of: readonly unknown[]; readonly overview: BriefingOverview } | null = null;

  /** The documents that are chosen, and what else could be. */
  make(sources: readonly SheetSource[], { profile, choice, format }: BriefingBasis): Briefing {
    const ledgers = sources.flatMap(({ state, sheet }) =>
      state.tables.map((table) => ({ review: ledgerReviewOf(table), sheet })),
    );
    const documents = choice.documents.length === 0 ? [] : createBriefing(ledgers, profile, choice, format);
    return { documents, overview: this.overviewOf(sources, ledgers, profile) };
  }

  private overviewOf(
    sources: readonly SheetSource[],
    ledgers: readonly BriefingSource[],
    profile: Profile,
  ): BriefingOverview {
    // A state is never changed, only replaced.
    const of = sources.flatMap(({ state, sheet }) => [state, sheet.file]);
    if (this.last?.of.length !== of.length || !of.every((each, index) => each === this.last?.of[index])) {
      const reviews = ledgers.map(({ review, sheet }) => ({ ...review, file: sheet.file }));
      this.last = { of, overview: overviewOf(reviews, profile) };
    }
    return this.last.overview;
  }
}
