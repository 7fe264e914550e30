import type { SheetSnapshot } from '../../core/model/snapshot';
import { FileError } from '../../core/model/workbook';
import type { Formatter } from '../../i18n';
import { fileErrorReport } from '../file-error';
import type { FileErrorReport } from '../report';

/** Reads the sheets of an .xlsx file, but for those that the add-in wrote. Throws a FileError where it cannot be read. */
export type FileReader = (bytes: Uint8Array) => Promise<readonly SheetSnapshot[]>;

/** The sheets of a file, or in words why it cannot be read. */
export type ReadFile =
  | { readonly ok: true; readonly snapshots: readonly SheetSnapshot[] }
  | { readonly ok: false; readonly error: FileErrorReport };

/** Reads a file that a person picked; what is wrong with the file is an answer, anything else a mistake of the program. */
export async function readPickedFile(bytes: Uint8Array, read: FileReader, format: Formatter): Promise<ReadFile> {
  try {
    return { ok: true, snapshots: await read(bytes) };
  } catch (error) {
    if (error instanceof FileError) return { ok: false, error: fileErrorReport(error, format) };
    throw error;
  }
}
