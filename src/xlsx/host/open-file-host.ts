import { openParts } from '../model/open/open';
import type { Workbook } from '../model/workbook';
import { saveWorkbook, writeWorkbook, type SavedWorkbook, type SaveOptions } from '../save/save';
import type { OpenOptions } from '../workbook-package';
import { createFileHost, type FileHost, type FileHostOptions } from './file-host';

/** What a caller says of a file that is opened to be changed and saved. */
export interface OpenFileOptions extends FileHostOptions, SaveOptions {}

/**
 * What reading a file gave. Beside the workbook it is plain data, which reaches another thread as it is
 * (`packFile` in ../pack).
 */
export interface FileRead {
  readonly workbook: Workbook;
}

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
 * Opens an .xlsx or .xlsm file to be changed through a host, and saved: {@link readFile}, and {@link hostOver} what it gave.
 *
 * @throws FileError as `openWorkbook` does
 */
export function openFileHost(bytes: Uint8Array, options: OpenFileOptions): OpenedFile {
  return hostOver(bytes, readFile(bytes, options), options);
}

/**
 * The part of opening a file that takes long, and may be done in another thread.
 *
 * @throws FileError as `openWorkbook` does
 */
export function readFile(bytes: Uint8Array, options: OpenOptions = {}): FileRead {
  return { workbook: openParts(bytes, options).workbook };
}

/** A host over a file that was read. @param bytes of the file, for saving: they must not change */
export function hostOver(bytes: Uint8Array, { workbook }: FileRead, options: OpenFileOptions): OpenedFile {
  return {
    host: createFileHost(workbook, options),
    save: () => saveWorkbook(bytes, workbook, options),
    saved: () => writeWorkbook(bytes, workbook, options),
  };
}
