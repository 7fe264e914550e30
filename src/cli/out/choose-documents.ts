import { DOCUMENT_IDS, USUAL_DOCUMENTS, type DocumentId } from '../../app/briefing/request';
import { createFormatter, LOCALES, messageOf, type Formatter } from '../../i18n';
import type { Message } from '../../core/model/message';

/** The documents to write, or the name that is none. */
export type DocumentsChoice =
  { readonly ok: true; readonly documents: readonly DocumentId[] } | { readonly ok: false; readonly problem: Message };

/** The documents that --documents names: by their names in either language, or by their ids; the usual ones for null. */
export function chooseDocuments(names: readonly string[] | null, format: Formatter): DocumentsChoice {
  if (names === null) return { ok: true, documents: USUAL_DOCUMENTS };
  const known = documentsByName();
  const documents = new Set<DocumentId>();
  for (const name of names) {
    const id = known.get(plain(name));
    if (id === undefined) {
      const all = DOCUMENT_IDS.map((each) => nameOf(each, format));
      return { ok: false, problem: messageOf('publish.unknown-document', { name, documents: all }) };
    }
    documents.add(id);
  }
  return { ok: true, documents: [...documents] };
}

function documentsByName(): ReadonlyMap<string, DocumentId> {
  const formats = LOCALES.map((locale) => createFormatter(locale));
  return new Map(
    DOCUMENT_IDS.flatMap((id) => [id, ...formats.map((format) => nameOf(id, format))].map((name) => [plain(name), id])),
  );
}

function nameOf(id: DocumentId, format: Formatter): string {
  return format(messageOf(`briefing.document.${id}`, {}));
}

/** "Press release" may be typed as press-release, which needs no quotes. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
