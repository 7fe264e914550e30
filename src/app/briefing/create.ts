import { summarize, type PreviousRank, type Source, type SourcedReview } from '../../core/briefing/facts';
import type { Profile } from '../../core/profile';
import type { LedgerReview } from '../../core/review';
import type { Formatter } from '../../i18n';
import { documentOf } from '../../core/briefing/documents';
import { previousRanks } from './previous';
import type { BriefingChoice, BriefingSheet, DocumentId } from './request';
import { wordDocument, wordingOf, type Wording } from './words/word-document';
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
  const { precision, ties } = choice;
  const sheetOf = ({ file, review }: Source): BriefingSheet => sheets.get(review) ?? { file, marks: null };
  const wordingWith = (previous: readonly PreviousRank[]): Wording =>
    wordingOf(summarize(reviews, { profile, precision, ties, previous }), sheetOf, format);
  const plain = wordingWith([]);
  const previous = choice.previous.length === 0 ? [] : previousRanks(choice.previous, worded('ranking', plain));
  const wording = previous.length === 0 ? plain : wordingWith(previous);
  return choice.documents.map(({ id, department }) => worded(id, wording, department));
}

function worded(id: DocumentId, wording: Wording, department: string | null = null): WordedDocument {
  return wordDocument(documentOf(id, wording.facts, { department, organisation: null }), wording);
}
