import { fileErrorReport } from '../../app/file-error';
import { FileError } from '../../core/model/workbook';
import type { Formatter } from '../../i18n';
import { messageOf } from '../../i18n/message-of';
import { download } from '../../taskpane/common/download';
import type { OpenBook } from '../open/open-file';

const TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** What came of saving, in words. */
export interface Saved {
  readonly ok: boolean;
  readonly text: string;
}

/** Offers the workbook as it is now to be saved, under a name of its own: the file that was opened stays as it is. */
export function saveBook({ fileName, savedAs, save }: OpenBook, format: Formatter): Saved {
  const file = savedAs ?? savedName(fileName, format);
  try {
    const bytes = save();
    const extension = /\.[^.]+$/.exec(file)?.[0].toLowerCase() ?? '';
    download(file, new Blob([new Uint8Array(bytes)], { type: TYPES[extension] ?? 'application/octet-stream' }));
    return { ok: true, text: format(messageOf('workbench.save.done', { file })) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const why = fileErrorReport(error, format).message;
    return { ok: false, text: format(messageOf('workbench.save.failed', { why })) };
  }
}

/** The name with a suffix that says what it is; a file that was saved here before keeps its one suffix. */
export function savedName(fileName: string, format: Formatter): string {
  const [, stem = fileName, extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(fileName) ?? [];
  const named = (name: string): string => format(messageOf('workbench.save.name', { name, extension }));
  const suffix = named('').slice(0, -extension.length || undefined);
  return stem.endsWith(suffix) ? fileName : named(stem);
}
