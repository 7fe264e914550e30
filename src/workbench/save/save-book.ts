import { fileErrorReport } from '../../app/file-error';
import { saveNoteMessage } from '../../app/save-notes';
import { isLoss } from '../../core/model/save-note';
import { FileError } from '../../core/model/workbook';
import type { Formatter } from '../../i18n';
import { messageOf } from '../../i18n/message-of';
import { download } from '../../taskpane/common/download';
import type { OpenBook } from '../open/open-file';

const TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** A workbook as it is now, as a file that nobody has kept yet. */
export interface PackedBook {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What to know of it, in words. */
  readonly notes: readonly string[];
  /** Whether it lacks something of the original, which a person should agree to. */
  readonly asksFirst: boolean;
}

/** What came of packing a workbook. */
export type Packing =
  | { readonly ok: true; readonly packed: PackedBook }
  | {
      readonly ok: false;
      readonly text: string;
      /** The program's own mistake, null where there is none. */
      readonly error: unknown;
    };

/** Writes the workbook as it is now, under a name of its own: the file that was opened stays as it is. */
export async function packBook({ fileName, savedAs, save }: OpenBook, format: Formatter): Promise<Packing> {
  try {
    const { bytes, notes } = await save();
    const file = savedAs ?? savedName(fileName, format);
    const words = notes.map((note) => format(saveNoteMessage(note)));
    return { ok: true, packed: { file, bytes, notes: words, asksFirst: notes.some(isLoss) } };
  } catch (error) {
    // Whatever it is, the page goes on: what was not saved is still in it.
    if (!(error instanceof FileError)) return { ok: false, text: format(messageOf('workbench.save.broke', {})), error };
    const why = fileErrorReport(error, format).message;
    return { ok: false, text: format(messageOf('workbench.save.failed', { why })), error: null };
  }
}

/** Offers a packed workbook to be kept. Gives what was done, in words. */
export function keepBook({ file, bytes, notes, asksFirst }: PackedBook, format: Formatter): string {
  const extension = /\.[^.]+$/.exec(file)?.[0].toLowerCase() ?? '';
  download(file, new Blob([new Uint8Array(bytes)], { type: TYPES[extension] ?? 'application/octet-stream' }));
  const done = format(messageOf('workbench.save.done', { file }));
  // Whoever was asked has read them.
  if (asksFirst || notes.length === 0) return done;
  return format(messageOf('saving.done-with', { done, notes: notes.join('') }));
}

/** The name with a suffix that says what it is; a file that was saved here before keeps its one suffix. */
export function savedName(fileName: string, format: Formatter): string {
  const [, stem = fileName, extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(fileName) ?? [];
  const named = (name: string): string => format(messageOf('workbench.save.name', { name, extension }));
  const suffix = named('').slice(0, -extension.length || undefined);
  return stem.endsWith(suffix) ? fileName : named(stem);
}
