import type { Formatter } from '../i18n';
import { messageOf } from '../i18n';
import type { Output } from './output';
import { truncateToWidth } from './text/width';

/** Rows from which one file alone is worth a word of progress. */
const MANY_ROWS = 5000;

/** Tells a person at a terminal what is being checked; silent everywhere else. */
export interface Progress {
  /** A file is about to be read; files count from 0. */
  file(index: number, file: string): Promise<void>;
  /** The file has been read and has this many rows. */
  rows(file: string, rows: number): Promise<void>;
  /** Nothing is under way any more, or something is about to be printed: clears the line. */
  clear(): Promise<void>;
}

/** Progress on one line of standard error that overwrites itself. */
export function progressOn(output: Output, fileCount: number, format: Formatter): Progress {
  let shown = false;
  const show = async (text: string): Promise<void> => {
    shown = true;
    await output.write(`\r\u001B[K${truncateToWidth(text, (output.columns ?? 80) - 1)}`);
  };
  return {
    async file(index, file) {
      if (!output.isTerminal || fileCount < 2) return;
      await show(format(messageOf('cli.progress-file', { index: index + 1, count: fileCount, file })));
    },
    async rows(file, rows) {
      if (!output.isTerminal || rows < MANY_ROWS) return;
      await show(format(messageOf('cli.progress-rows', { file, rows })));
    },
    async clear() {
      if (shown) await output.write('\r\u001B[K');
      shown = false;
    },
  };
}
