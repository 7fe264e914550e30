import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fullWorkbook } from './full-workbook';

/** A workbook that somebody else wrote, by a name that says whose it is. */
export interface Foreign {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/** The test workbooks of published packages (test/fixtures/published/SOURCES.md). */
const PUBLISHED = join(__dirname, '../../../fixtures/published');
const SAMPLES = join(__dirname, '../../../../../shared/ledgers');
/** A folder with more of them, for whoever wants to try many: LEDGER_CHECK_WORKBOOKS=FOLDER. */
const MORE = process.env['LEDGER_CHECK_WORKBOOKS'];

function workbooksIn(folder: string): readonly Foreign[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/.test(name))
    .sort()
    .map((name) => ({
      name: relative('.', join(folder, name)),
      bytes: () => new Uint8Array(readFileSync(join(folder, name))),
    }));
}

/** The sample ledgers, which lie beside the repository, or not. */
export const samples: readonly Foreign[] = workbooksIn(SAMPLES);

/** Workbooks of other programs, and one with everything that saving has to carry. */
export const published: readonly Foreign[] = [
  { name: 'everything', bytes: fullWorkbook },
  ...workbooksIn(PUBLISHED),
  ...(MORE === undefined ? [] : workbooksIn(MORE)),
];
