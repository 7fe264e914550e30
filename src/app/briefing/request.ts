import type { PreviousRank } from '../../core/briefing/facts';
import type { DocumentId } from '../../core/briefing/documents';
import type { CellRange } from '../../core/model/address';

export { DOCUMENT_IDS, type DocumentId } from '../../core/briefing/documents/blocks';

/** What managers ask for month by month: written where nobody chose. */
export const USUAL_DOCUMENTS: readonly DocumentId[] = ['bulletin', 'summary', 'lagging'];

/** Documents that are texts, which people finish in Word. */
export const TEXT_DOCUMENTS: readonly DocumentId[] = ['brief', 'bulletin', 'press-release'];

/** Which documents are to be written, and how figures are summed up. Plain data: it reaches a worker. */
export interface BriefingChoice {
  readonly documents: readonly DocumentChoice[];
  readonly ties: 'shared' | 'sequential';
  /** Decimals of shares and rates. */
  readonly precision: number;
  /** Places of the summary before this one, from the workbook; empty where there is none. */
  readonly previous: readonly PreviousRank[];
}

/** A document, and for which department where it is for one. */
export interface DocumentChoice {
  readonly id: DocumentId;
  readonly department: string | null;
}

/** A sheet that a briefing draws on, beside its review. */
export interface BriefingSheet {
  /** null for the workbook that the briefing is written into. */
  readonly file: string | null;
  /** The two columns of marks as the host lists them (the first is the status), so that counts can be formulas; null where there are none. */
  readonly marks: CellRange | null;
  /** What the first of these columns says by now, by row from `top` on. Left out: what the review would have it say. */
  readonly statuses?: { readonly top: number; readonly texts: readonly string[] };
}
