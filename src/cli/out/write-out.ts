import { basename } from 'node:path';
import { docxOf } from '../../app/briefing/docx/docx-of';
import { TEXT_DOCUMENTS, type DocumentId } from '../../app/briefing/request';
import { hostErrorMessage } from '../../app/session/failure';
import type { EarlierLedgers } from '../../app/check-workbook';
import { saveNoteMessage } from '../../app/save-notes';
import { publishWorkbook, type Published } from '../../app/publish/publish-workbook';
import type { Profile } from '../../app/profiles';
import type { Day } from '../../core/model/day';
import { HostError } from '../../core/model/host-error';
import type { Message } from '../../core/model/message';
import type { SaveNote } from '../../core/model/save-note';
import type { Host } from '../../host/host';
import { messageOf, type Formatter } from '../../i18n';
import { isItself, outPathsIn, type OutPaths } from './out-paths';
import { makeFolder, WriteError, writeWhole } from './write-file';

/** A workbook that is open to be written into, and how it becomes a file again. */
export interface OpenWorkbook {
  readonly host: Host;
  readonly saved: () => { readonly bytes: Uint8Array; readonly notes: readonly SaveNote[] };
}

/** What is written of each file, and where to. */
export interface OutOptions {
  readonly folder: string;
  readonly documents: readonly DocumentId[];
  /** What each file is compared with; null where nothing is. */
  readonly earlier: EarlierLedgers | null;
  readonly asOf: Day | null;
  readonly today: Day;
  readonly profile: Profile;
  readonly format: Formatter;
  readonly readFile: (path: string) => Uint8Array;
  readonly openWorkbook: (bytes: Uint8Array, fileName: string) => OpenWorkbook;
  /** Told of each file what was written and what could not be. */
  readonly tell: (message: Message) => Promise<void>;
  /** Hears of a failure of the program itself. */
  readonly onInternalError: (file: string, error: unknown) => Promise<void>;
}

/**
 * Writes each file anew into a folder, with marks and documents, and its texts as Word files beside it. The files
 * themselves are only read. One that fails never stops the others.
 *
 * @returns Whether all were written.
 */
export async function writeOut(files: readonly string[], options: OutOptions): Promise<boolean> {
  const { folder, tell } = options;
  const pathsOf = outPathsIn(folder);
  try {
    makeFolder(folder);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    await tell(messageOf('publish.no-folder', { folder, detail: error.detail }));
    return false;
  }
  let all = true;
  for (const file of files) if (!(await writeOne(file, files, pathsOf(file), options))) all = false;
  return all;
}

async function writeOne(
  file: string,
  files: readonly string[],
  paths: OutPaths,
  options: OutOptions,
): Promise<boolean> {
  const { tell, onInternalError } = options;
  // Any of the files, not just this one: two of one name may come from different folders, one of them this folder.
  const original = files.find((each) => isItself(each, paths.workbook));
  if (original !== undefined) {
    await tell(messageOf('publish.onto-itself', { file: original }));
    return false;
  }
  try {
    const { published, bytes, notes } = await publish(file, options);
    for (const problem of published.problems) await tell(problem);
    for (const note of notes)
      await tell(messageOf('publish.note', { file, note: options.format(saveNoteMessage(note)) }));
    writeWhole(paths.workbook, bytes);
    if (tabsOf(published).length === 0) await tell(messageOf('publish.nothing', {}));
    await tell(writtenMessage(paths.workbook, published));
    await writeTexts(published.documents, paths, tell);
    return true;
  } catch (error) {
    const problem = problemOf(file, error, options.format);
    if (problem) await tell(problem);
    else await onInternalError(file, error);
    return false;
  }
}

async function publish(
  file: string,
  options: OutOptions,
): Promise<ReturnType<OpenWorkbook['saved']> & { readonly published: Published }> {
  const { asOf, today, profile, documents, earlier, format } = options;
  const fileName = basename(file);
  const { host, saved } = options.openWorkbook(options.readFile(file), fileName);
  const review = { asOf, today, profile, fileName };
  const published = await publishWorkbook(host, {
    review,
    documents,
    // A sheet names a file without its folders: these are other ones elsewhere.
    earlier: earlier && { ...earlier, file: basename(earlier.file) },
    format,
  });
  return { published, ...saved() };
}

/** Texts are what people go on writing in Word. */
export async function writeTexts(
  documents: Published['documents'],
  paths: Pick<OutPaths, 'document'>,
  tell: OutOptions['tell'],
): Promise<void> {
  for (const document of documents) {
    if (!TEXT_DOCUMENTS.includes(document.id)) continue;
    const path = paths.document(document.tab);
    writeWhole(path, await docxOf(document));
    await tell(messageOf('publish.written-document', { path }));
  }
}

function writtenMessage(path: string, published: Published): Message {
  const tabs = tabsOf(published);
  const { marked } = published;
  if (tabs.length === 0) return messageOf('publish.written-document', { path });
  return marked.length === 0
    ? messageOf('publish.written-unmarked', { path, documents: tabs })
    : messageOf('publish.written', { path, marked, documents: tabs });
}

/** Names of the sheets that were written. */
function tabsOf({ documents, comparison }: Published): readonly string[] {
  return [...documents.map(({ tab }) => tab), ...(comparison === null ? [] : [comparison])];
}

/** What a person can do something about; null for a failure of the program. */
export function problemOf(file: string, error: unknown, format: Formatter): Message | null {
  if (error instanceof WriteError) return messageOf('publish.cannot-write', { path: error.path, detail: error.detail });
  if (!(error instanceof HostError)) return null;
  return messageOf('publish.failed', { file, reason: format(hostErrorMessage(error)) });
}
