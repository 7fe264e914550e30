import { openWorkbook } from '../model/open/open';
import { saveWorkbook, writeWorkbook, type SavedWorkbook, type SaveOptions } from '../save/save';
import { createFileHost, type FileHost, type FileHostOptions } from './file-host';

/** What a caller says of a file that is opened to be changed and saved. */
export interface OpenFileOptions extends FileHostOptions, SaveOptions {}

/** A file in memory with a host over it. */
export interface OpenedFile {
  readonly host: FileHost;
  /**
   * The file as it is now, which may be called as often as wanted: everything that the host did not change keeps its
   * bytes.
   *
   * @throws FileError `too-large` where no file could hold it
   */
  readonly save: () => Uint8Array;
  /** The same, with what a person should know of that file before keeping it. */
  readonly saved: () => SavedWorkbook;
}

/**
 * Opens an .xlsx or .xlsm file to be changed through a host, and saved.
 *
 * @throws FileError as `openWorkbook` does
 */
export function openFileHost(bytes: Uint8Array, options: OpenFileOptions): OpenedFile {
  const workbook = openWorkbook(bytes, options);
  return {
    host: createFileHost(workbook, options),
    save: () => saveWorkbook(bytes, workbook, options),
    saved: () => writeWorkbook(bytes, workbook, options),
  };
}
