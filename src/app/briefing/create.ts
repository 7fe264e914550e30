import { summarize, type SourcedReview } from '../../core/briefing/facts';
import type { Profile } from '../../core/profile';
import type { LedgerReview } from '../../core/review';
import type { Formatter } from '../../i18n';
import { documentOf } from '../../core/briefing/documents';
import type { BriefingChoice, BriefingSheet } from './request';
import { wordDocument, wordingOf } from './words/word-document';
import type { WordedDocument } from './worded';

/** A reviewed ledger of a briefing, with where its sheet is. */
export interface BriefingSource {
  readonly review: LedgerReview;
  readonly sheet: BriefingSheet;
}

/**
 * The chosen documents over reviewed ledgers, in words, in the order of the choice. Whoever calls it has the reviews of
 * all sheets that are to be summed up together, also those of other files (`sheet.file`). Never throws.
 */
export function createBriefing(
  sources: readonly BriefingSource[],
  profile: Profile,
  choice: BriefingChoice,
  format: Formatter,
): readonly WordedDocument[] {
  const sheets = new Map<LedgerReview, BriefingSheet>();
  const reviews = sources.map(({ review, sheet }): SourcedReview => {
    const sourced = { ...review, file: sheet.file };
    sheets.set(sourced, sheet);
    return sourced;
  });
  const { precision, ties, previous } = choice;
  const facts = summarize(reviews, { profile, precision, ties, previous });
  const wording = wordingOf(facts, ({ file, review }) => sheets.get(review) ?? { file, marks: null }, format);
  return choice.documents.map(({ id, department }) =>
    wordDocument(documentOf(id, facts, { department, organisation: null }), wording),
  );
}
