import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareLedgers } from '../../../src/core/compare';
import { defaultProfile } from '../../../src/core/profile';
import { reviewSheet, type LedgerReview } from '../../../src/core/review';
import { readWorkbook } from '../../../src/xlsx';
import { day } from '../briefing/support';

const LEDGERS = join(__dirname, '../../../../shared/ledgers');
const SAMPLES = existsSync(LEDGERS) ? readdirSync(LEDGERS).filter((name) => name.endsWith('.xlsx')) : [];

function reviews(name: string, asOf: string): readonly LedgerReview[] {
  const today = day(asOf);
  return readWorkbook(readFileSync(join(LEDGERS, name))).sheets.flatMap(
    (sheet) => reviewSheet(sheet, { asOf: today, today, profile: defaultProfile, fileName: name }).ledgers,
  );
}

/** The reviews with one entry taken out of the first ledger. */
function without(all: readonly LedgerReview[], index: number): readonly LedgerReview[] {
  return all.map((review, at) =>
    at > 0
      ? review
      : { ...review, ledger: { ...review.ledger, entries: review.ledger.entries.filter((_, row) => row !== index) } },
  );
}

(SAMPLES.length > 0 ? describe : describe.skip)('the sample ledgers', () => {
  it.each(SAMPLES)('%s has changed nothing against itself', (name) => {
    const own = reviews(name, '2021-12-01');
    const { entries, added, gone } = compareLedgers(own, own, defaultProfile);
    expect([...added, ...gone]).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ development }) => development !== 'unchanged')).toEqual([]);
    expect(entries.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it.each(SAMPLES)('%s has no error a month later', (name) => {
    const { entries } = compareLedgers(reviews(name, '2021-12-31'), reviews(name, '2021-11-30'), defaultProfile);
    const rules = new Set(
      entries.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${rule} ${severity}`)),
    );
    expect([...rules].filter((found) => found !== 'stale warning')).toEqual([]);
  });

  it.each(SAMPLES)('%s has one entry more than its copy without that one', (name) => {
    const own = reviews(name, '2021-12-01');
    const { added, gone } = compareLedgers(own, without(own, 1), defaultProfile);
    expect(added).toHaveLength(1);
    expect(gone).toEqual([]);
  });
});
