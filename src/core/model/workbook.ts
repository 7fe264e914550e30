import type { SheetSnapshot } from './snapshot';

/** A workbook as it was read: its sheets in the order of their tabs. What is left out is named. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names of tabs that are not worksheets (chart sheets, macro sheets). */
  readonly otherTabs: readonly string[];
  /** Names of sheets that the add-in wrote itself: they are not read. */
  readonly generated: readonly string[];
}

/** Why a file cannot be read; the words are in i18n (`file-errors.<code>`). */
export type FileErrorCode =
  'not-found' | 'encrypted' | 'damaged' | 'legacy-xls' | 'html-as-xls' | 'empty' | 'too-large' | 'unsupported';

/** A file that cannot be read, with what its message needs (the bound and the measure for `too-large`, a detail for `damaged`). */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'FileError';
  }
}
