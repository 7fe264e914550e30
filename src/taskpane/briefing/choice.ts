import { addressed } from '../../app/briefing/choices';
import { DOCUMENT_IDS, USUAL_DOCUMENTS, type DocumentChoice, type DocumentId } from '../../app/briefing/request';
import type { BriefingOverview } from '../../app/engine/briefing';
import type { BriefingSelection, SessionState } from '../../app/session/session';
import type { Settings } from '../../app/settings/settings';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetInfo } from '../../host/host';
import { checkableSheets } from '../shell/use-picked-sheet';

/** What a person has chosen on the screen of briefings. */
export interface Choice {
  /** Sheets that were ticked or unticked; the others take part where they hold ledgers. */
  readonly sheets: Readonly<Record<SheetId, boolean>>;
  readonly documents: readonly DocumentId[];
  /** Whom documents for one department are for. Left out: a notice to each with late items, a form for all together. */
  readonly departments: Readonly<Partial<Record<DocumentId, string>>>;
  readonly ties: BriefingSelection['ties'];
  readonly precision: BriefingSelection['precision'];
  /** The document that is previewed, by {@link keyOf}; null for the first. */
  readonly previewed: string | null;
}

/** Documents that are made for one department. */
export const FOR_ONE: readonly DocumentId[] = ['notice', 'commitments'];

/** How briefings of this workbook were last made, else as usual. */
export function usualChoice({ briefing = {} }: Settings): Choice {
  const { documents, ties = 'shared', precision = 1 } = briefing;
  const known = documents && DOCUMENT_IDS.filter((id) => documents.includes(id));
  return { sheets: {}, documents: known ?? USUAL_DOCUMENTS, departments: {}, ties, precision, previewed: null };
}

/** The choice with a document taken or left, in the order in which they are offered. */
export function withDocument(choice: Choice, id: DocumentId, taken: boolean): Choice {
  const documents = DOCUMENT_IDS.filter((each) => (each === id ? taken : choice.documents.includes(each)));
  return { ...choice, documents };
}

/** Whether a sheet takes part. */
export function isTaken({ sheets }: Choice, { results }: Pick<SessionState, 'results'>, { id }: SheetInfo): boolean {
  return sheets[id] ?? (results.get(id)?.view.ledgers.length ?? 0) > 0;
}

/** What is to be written, without documents that have nothing to say over these ledgers. */
export function selectionOf(choice: Choice, state: SessionState): BriefingSelection {
  const { overview } = state.briefing.preview ?? {};
  const sheets = checkableSheets(state.sheets).filter((sheet) => isTaken(choice, state, sheet));
  const documents = choice.documents
    .filter((id) => isSuitable(id, overview))
    .flatMap((id): readonly DocumentChoice[] => wordedFor(id, choice.departments[id] ?? null, overview));
  return { sheets: sheets.map(({ id }) => id), documents, ties: choice.ties, precision: choice.precision };
}

/** Whether a document has something to say; all may while nothing is known of the ledgers. */
export function isSuitable(id: DocumentId, overview: BriefingOverview | undefined): boolean {
  return overview === undefined || overview.ledgers === 0 || overview.suitable.includes(id);
}

/** A notice that names no department is one to each with late items, as soon as these are known. */
function wordedFor(
  id: DocumentId,
  department: string | null,
  overview: BriefingOverview | undefined,
): readonly DocumentChoice[] {
  const choice = { id, department };
  return overview ? addressed(choice, overview) : [choice];
}

/** A document among those chosen: the same for the same. */
export function keyOf({ id, department }: DocumentChoice): string {
  return department === null ? id : `${id}:${department}`;
}

/** The document that is previewed; null where none is chosen. */
export function previewedOf({ previewed }: Choice, documents: readonly DocumentChoice[]): DocumentChoice | null {
  return documents.find((each) => keyOf(each) === previewed) ?? documents[0] ?? null;
}
