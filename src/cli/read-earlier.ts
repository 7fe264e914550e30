import { basename } from 'node:path';
import { reviewWorkbook, type EarlierLedgers } from '../app/check-workbook';
import { fileErrorReport } from '../app/file-error';
import type { Profile } from '../app/profiles';
import type { Day } from '../core/model/day';
import type { Message } from '../core/model/message';
import { FileError, type WorkbookSnapshot } from '../core/model/workbook';
import { messageOf, type Formatter } from '../i18n';
import type { CheckRequest } from './options';
import { readWorkbookFile } from './read-file';

type Earlier =
  { readonly ok: true; readonly ledgers: EarlierLedgers } | { readonly ok: false; readonly problem: Message };

/**
 * The file of `--before`, reviewed; null where there is none. A ledger without a day of its own is taken to be as of the
 * later one's day, so that nothing is said to have stood still.
 */
export function readEarlier(
  { before, asOf }: Pick<CheckRequest, 'before' | 'asOf'>,
  profile: Profile,
  format: Formatter,
  world: { readonly today: Day; readonly readWorkbook: (bytes: Uint8Array) => WorkbookSnapshot },
): Earlier | null {
  if (!before) return null;
  const { file } = before;
  try {
    const workbook = world.readWorkbook(readWorkbookFile(file));
    const options = { asOf: before.asOf, today: asOf ?? world.today, profile, fileName: basename(file) };
    return { ok: true, ledgers: { file, reviews: reviewWorkbook(workbook, options) } };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { message } = fileErrorReport(error, format);
    return { ok: false, problem: messageOf('cli.before-unreadable', { file, message }) };
  }
}
