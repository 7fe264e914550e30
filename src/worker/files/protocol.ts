import type { FileErrorCode } from '../../core/model/workbook';
import type { PackedFile, PackedWorkbook, SavedWorkbook } from '../../xlsx';

/** What a worker that reads and writes files is asked; one thing in its life. */
export type FileRequest =
  | { readonly call: 'read'; readonly bytes: Uint8Array }
  /** Writes a workbook back into the file that it was read from. */
  | { readonly call: 'save'; readonly original: Uint8Array; readonly workbook: PackedWorkbook };

/** What each request is answered with. */
export interface FileAnswers {
  readonly read: PackedFile;
  readonly save: SavedWorkbook;
}

/** What such a worker says: that it is there, how far it is, and what came of it. */
export type FileReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly value: FileAnswers[FileRequest['call']] }
  | { readonly kind: 'failed'; readonly failure: FileFailure };

/** An error on its way to the page. Without a code it is a mistake of the program; `diagnostic` is for developers. */
export interface FileFailure {
  readonly code: FileErrorCode | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly diagnostic: string;
}
