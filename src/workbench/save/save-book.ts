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

/** A workbook as it is now, as a file, or in words why there can be none. */
export type Packed =
  | {
      readonly ok: true;
      readonly file: string;
      readonly bytes: Uint8Array;
      /** What to know of it, in words; those that a person should agree to first. */
      readonly notes: readonly string[];
      readonly asksFirst: boolean;
    }
  | { readonly ok: false; readonly text: string };

/** Writes the workbook as it is now, under a name of its own: the file that was opened stays as it is. */
export function packBook({ fileName, saved }: OpenBook, format: Formatter): Packed {
  try {
    const { bytes, notes } = saved();
    return {
      ok: true,
      file: savedName(fileName, format),
      bytes,
      notes: notes.map((note) => format(saveNoteMessage(note))),
      asksFirst: notes.some(isLoss),
    };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const why = fileErrorReport(error, format).message;
    return { ok: false, text: format(messageOf('workbench.save.failed', { why })) };
  }
}

/** Offers a packed workbook to be kept. Gives what was done, in words. */
export function keepBook({ file, bytes, notes, asksFirst }: Packed & { readonly ok: true }, format: Formatter): string {
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
