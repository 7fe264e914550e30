import { basename } from 'node:path';
import { checkWorkbook, type CheckOptions } from '../app/check-workbook';
import { fileErrorReport, internalErrorReport } from '../app/file-error';
import type { FileReport } from '../app/report';
import { FileError, type WorkbookSnapshot } from '../core/model/workbook';
import type { Progress } from './progress';

/** How files are opened, and who hears of it. */
export interface FileAccess {
  /** The bytes of a file; throws FileError. */
  readonly readFile: (path: string) => Uint8Array;
  /** The workbook in the bytes; throws FileError. */
  readonly readWorkbook: (bytes: Uint8Array) => WorkbookSnapshot;
  readonly progress: Progress;
  /** Hears of a failure of the program itself. */
  readonly onInternalError: (file: string, error: unknown) => Promise<void>;
}

/** Checks files one after the other, in their order. A file that fails never stops the others. */
export async function checkFiles(
  files: readonly string[],
  options: Omit<CheckOptions, 'fileName'>,
  access: FileAccess,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  for (const [index, file] of files.entries()) {
    await access.progress.file(index, file);
    reports.push(await checkFile(file, options, access));
  }
  await access.progress.clear();
  return reports;
}

async function checkFile(
  file: string,
  options: Omit<CheckOptions, 'fileName'>,
  { readFile, readWorkbook, progress, onInternalError }: FileAccess,
): Promise<FileReport> {
  try {
    const workbook = readWorkbook(readFile(file));
    await progress.rows(
      file,
      workbook.sheets.reduce((rows, sheet) => rows + sheet.rowCount, 0),
    );
    return { file, error: null, ...checkWorkbook(workbook, { ...options, fileName: basename(file) }) };
  } catch (error) {
    if (error instanceof FileError) return failed(file, fileErrorReport(error, options.format));
    await progress.clear();
    await onInternalError(file, error);
    return failed(file, internalErrorReport(options.format));
  }
}

function failed(file: string, error: FileReport['error']): FileReport {
  return { file, error, skipped: [], ledgers: [] };
}
