import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type WorkbookModel } from '../../../src/xlsx';
import { ROOT, SAMPLE } from './command';

/** The team's sample ledgers; they lie beside the repository, so a fresh clone has none of them. */
const SHARED = join(ROOT, '../shared/ledgers');
const HAS_SHARED = existsSync(SHARED);

/** Stands in the name of a test that is skipped, so that nobody takes it for one that passed. */
const MISSING = HAS_SHARED ? '' : ' (skipped: ../shared/ledgers is not there)';

/** A workbook that tests open. */
export interface LedgerFile {
  readonly name: string;
  readonly path: string;
}

/** The repository's own ledger, which is always there. */
export const OWN_SAMPLE: LedgerFile = { name: '示例台账', path: join(ROOT, SAMPLE) };

/** The repository's own ledger and, where they are there, the team's. */
export const LEDGERS: readonly LedgerFile[] = [OWN_SAMPLE, ...sharedLedgers()];

/** The team's ledger of 13,913 rows. */
export const LARGE: LedgerFile = shared('05-问题整改销号台账');

/** `it` for a test that needs the team's ledgers: skipped, and saying so, where they are not there. */
export function itWithShared(name: string, test: () => Promise<void>, timeout?: number): void {
  (HAS_SHARED ? it : it.skip)(`${name}${MISSING}`, test, timeout);
}

/** A workbook as it is in its file. */
export function workbookFrom({ path }: LedgerFile): WorkbookModel {
  return openWorkbook(readFileSync(path));
}

function sharedLedgers(): LedgerFile[] {
  if (!HAS_SHARED) return [];
  return readdirSync(SHARED)
    .filter((file) => file.endsWith('.xlsx'))
    .sort()
    .map((file) => shared(file.slice(0, -'.xlsx'.length)));
}

function shared(name: string): LedgerFile {
  return { name, path: join(SHARED, `${name}.xlsx`) };
}
