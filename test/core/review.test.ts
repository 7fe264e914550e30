import { dayFromIso, isoOf } from '../../src/core/model/day';
import { defaultProfile } from '../../src/core/profile';
import { reviewSheet, type ReviewOptions } from '../../src/core/review';
import { sheetOf } from '../support/sheet';

const TODAY = dayFromIso('2026-11-21') ?? 0;
const OPTIONS: ReviewOptions = { asOf: null, today: TODAY, profile: defaultProfile, fileName: null };
const ROWS =
  '任务 | 责任单位 | 目标值 | 完成值 | 完成率 | 完成时限\n甲 | 市教育局 | 10 | 9 | 80% | 年底前\n乙 | 市民政局 | 20 | 20 | 100% | 6月底前';

describe('the review of a sheet', () => {
  it('detects, parses, checks and judges', () => {
    const { ledgers, skipped } = reviewSheet(sheetOf(`2021年台账\n截至2021年11月30日\n${ROWS}`), OPTIONS);
    expect(skipped).toBeNull();
    expect(ledgers).toHaveLength(1);
    const [review] = ledgers;
    expect(review?.findings.map((finding) => finding.rule)).toEqual(['rate-mismatch']);
    expect([...(review?.verdicts ?? [])].map(([row, verdict]) => [row, verdict.status])).toEqual([
      [3, 'behind'],
      [4, 'met'],
    ]);
  });

  it.each([
    ['the option', '截至2021年11月30日', '2021-06-30', '2021-06-30', 'option'],
    ['the sheet', '截至2021年11月30日', null, '2021-11-30', 'as-of-line'],
    ['today', '某市', null, '2026-11-21', 'as-of'],
  ])('takes its as-of day from %s', (_from, line, option, expected, source) => {
    const asOf = option === null ? null : dayFromIso(option);
    const [review] = reviewSheet(sheetOf(`2021年台账\n${line}\n${ROWS}`), { ...OPTIONS, asOf }).ledgers;
    expect(review && isoOf(review.asOf.day)).toBe(expected);
    expect(review?.asOf.source).toBe(source);
  });

  it('says why a sheet holds no ledger', () => {
    expect(
      reviewSheet(
        sheetOf('填表说明\n1. 每月23日前报送,逾期不报的予以通报,请各单位认真组织填报工作。', { name: '说明' }),
        OPTIONS,
      ),
    ).toEqual({
      sheet: '说明',
      skipped: 'notes',
      ledgers: [],
    });
  });

  it('follows the mapping of the profile', () => {
    const profile = { ...defaultProfile, mappings: { Sheet1: { columns: { D: 'baseline' as const } } } };
    const [review] = reviewSheet(sheetOf(ROWS), { ...OPTIONS, profile }).ledgers;
    expect(review?.ledger.entries[0]?.actual).toBeNull();
    expect(review?.ledger.entries[0]?.baseline?.text).toBe('9');
  });

  it('leaves out rules that the profile switches off', () => {
    const profile = { ...defaultProfile, rules: { 'rate-mismatch': 'off' as const } };
    expect(
      reviewSheet(sheetOf(ROWS), { ...OPTIONS, asOf: dayFromIso('2021-11-30'), profile }).ledgers[0]?.findings,
    ).toEqual([]);
  });
});
