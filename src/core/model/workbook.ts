import type { SheetSnapshot } from './snapshot';

/** A workbook as it was read: its sheets in the order of their tabs. Chart and dialog sheets are left out, and named. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names of tabs that are not worksheets (chart sheets, macro sheets). */
  readonly otherTabs: readonly string[];
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
