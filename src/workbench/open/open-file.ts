import { fileErrorReport } from '../../app/file-error';
import type { Session } from '../../app/session/session';
import { FileError } from '../../core/model/workbook';
import type { Formatter } from '../../i18n';
import { messageOf } from '../../i18n/message-of';
import type { FileHost } from '../../xlsx';

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
  /** The file as it is now. Throws a FileError where no file could hold it. */
  readonly save: () => Uint8Array;
}

/** Makes a host over a file's bytes. Throws a FileError where it cannot be read. */
export type Opener = (bytes: Uint8Array, fileName: string) => OpenBook | Promise<OpenBook>;

/** What came of opening: a workbook, or in words why there is none. */
export type Opened =
  | { readonly ok: true; readonly book: OpenBook }
  | { readonly ok: false; readonly text: string; readonly error: unknown };

/** Opens a file that a person gave. What is wrong with the file is an answer, and so is a failure of the program. */
export async function openFile(file: GivenFile, open: Opener, format: Formatter): Promise<Opened> {
  try {
    const book = await open(await file.bytes(), file.name);
    return { ok: true, book: file.ready ? await file.ready(book) : book };
  } catch (error) {
    if (error instanceof FileError) {
      const why = fileErrorReport(error, format).message;
      return { ok: false, text: format(messageOf('workbench.open.failed', { file: file.name, why })), error: null };
    }
    return { ok: false, text: format(messageOf('workbench.open.broke', { file: file.name })), error };
  }
}
