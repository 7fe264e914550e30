import { fileErrorReport, isUnreadable, unreadableMessage } from '../../app/file-error';
import type { Session } from '../../app/session/session';
import { HostError } from '../../core/model/host-error';
import { FileError } from '../../core/model/workbook';
import type { LongWork } from '../../host/host';
import type { Formatter } from '../../i18n';
import { messageOf } from '../../i18n/message-of';
import type { FileHost, SavedWorkbook } from '../../xlsx';

/** A file that a person gave, before it is read. */
export interface GivenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
  /** What is done with the workbook before it is shown; left out: nothing. */
  readonly ready?: (book: OpenBook) => Promise<OpenBook>;
}

/** A workbook that is open. */
export interface OpenBook {
  readonly fileName: string;
  /** The name under which it is saved, for one that was never saved; left out: its own with a suffix. */
  readonly savedAs?: string;
  readonly host: FileHost;
  /** The pane's session over the host, not started yet. */
  readonly session: Session;
  /** The file as it is now, and what to know of it before it is kept. Rejects with a FileError where none could hold it. */
  readonly save: () => Promise<SavedWorkbook>;
}

/**
 * Makes a host over a file's bytes, which are not changed any more. Rejects with a FileError where it cannot be read, with
 * a HostError `cancelled` where it was told to stop.
 */
export type Opener = (bytes: Uint8Array, fileName: string, work: LongWork) => Promise<OpenBook>;

/** What came of opening: a workbook, or in words why there is none; no words where a person stopped it. */
export type Opened =
  | { readonly kind: 'open'; readonly book: OpenBook }
  | { readonly kind: 'failed'; readonly text: string; readonly error: unknown }
  | { readonly kind: 'cancelled' };

/** Opens a file that a person gave. What is wrong with the file is an answer, and so is a failure of the program. */
export async function openFile(file: GivenFile, open: Opener, work: LongWork, format: Formatter): Promise<Opened> {
  const notOpened = (why: string): Opened => ({
    kind: 'failed',
    text: format(messageOf('workbench.open.failed', { file: file.name, why })),
    error: null,
  });
  try {
    const book = await open(await file.bytes(), file.name, work);
    return { kind: 'open', book: file.ready ? await file.ready(book) : book };
  } catch (error) {
    if (error instanceof HostError && error.code === 'cancelled') return { kind: 'cancelled' };
    if (error instanceof FileError) return notOpened(fileErrorReport(error, format).message);
    if (isUnreadable(error)) return notOpened(format(unreadableMessage()));
    return { kind: 'failed', text: format(messageOf('workbench.open.broke', { file: file.name })), error };
  }
}
