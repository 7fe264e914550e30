import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BriefingFacts } from '../../../../src/core/briefing/facts';
import { defaultProfile } from '../../../../src/core/profile';
import { reviewSheet } from '../../../../src/core/review';
import { readWorkbook } from '../../../../src/xlsx';
import { day, factsOf } from '../support';

const LEDGERS = join(__dirname, '../../../../../shared/ledgers');

/** Names of the sample ledgers; none where the machine has no samples. */
export const SAMPLES: readonly string[] = existsSync(LEDGERS)
  ? readdirSync(LEDGERS)
      .filter((name) => name.endsWith('.xlsx'))
      .sort()
  : [];

export function samplePath(name: string): string {
  return join(LEDGERS, name);
}

/** The facts of a sample, reviewed as the command would on 2021-12-01. */
export function sampleFacts(name: string): BriefingFacts {
  const profile = defaultProfile;
  const reviews = readWorkbook(readFileSync(samplePath(name))).sheets.flatMap(
    (sheet) => reviewSheet(sheet, { asOf: null, today: day('2021-12-01'), profile, fileName: name }).ledgers,
  );
  return factsOf(reviews);
}
