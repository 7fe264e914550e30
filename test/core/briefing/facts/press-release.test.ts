import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewSheet } from '../../../../src/core/review';
import { defaultProfile } from '../../../../src/core/profile';
import { readWorkbook } from '../../../../src/xlsx';
import type { StatisticsFacts } from '../../../../src/core/briefing/facts/statistics';
import type { SourcedReview } from '../../../../src/core/briefing/facts';
import { addsUp } from '../../../../src/core/briefing/facts/totals';
import { cellAddress } from '../../../../src/core/model/address';
import { numeralsFor } from '../../../../src/core/briefing/numerals';
import { day, factsOf, present, PROPERTY_TABLE, reviewed } from '../support';

const SAMPLE = join(__dirname, '../../../../../shared/ledgers/03-物业管理统计表.xlsx');

function sample(): readonly SourcedReview[] {
  const today = day('2021-12-01');
  return readWorkbook(readFileSync(SAMPLE)).sheets.flatMap(
    (sheet) => reviewSheet(sheet, { asOf: null, today, profile: defaultProfile, fileName: null }).ledgers,
  );
}

/** The figures of S1, the press conference of 2021-12-01: 目前,…1388个住宅小区中,专业化物业服务1217个,覆盖率达87.68%. */
const LEDGERS: readonly (readonly [string, () => readonly SourcedReview[]])[] = [
  ['the ledger that the test draws', () => reviewed(PROPERTY_TABLE)],
  ...(existsSync(SAMPLE) ? [['the sample ledger', sample] as const] : []),
];

describe.each(LEDGERS)('the figures that S1 reports, from %s', (_name, reviews) => {
  const facts = factsOf(reviews());
  const [statistics, ...others] = facts.statistics;
  const table = present(statistics);

  it('has one statistics table and nothing else', () => {
    expect(others).toEqual([]);
    expect([facts.plan, facts.issue, facts.scores]).toEqual([null, null, []]);
  });

  it.each([
    ['住宅小区总数(个)', '1388', 'B13', true],
    ['其中:专业化物业服务(个)', '1217', 'C13', true],
    ['业主自治组织(家)/业委会', '656', 'E13', true],
    ['业主自治组织(家)/物管会', '425', 'F13', true],
    ['业主自治组织(家)/合计', '1081', 'G13', false],
    ['兜底老旧小区(个)', '209', 'I13', true],
  ])('%s: %s, from the table’s own total in %s', (header, value, cell, adds) => {
    const total = totalOf(table, header);
    expect(total.value.value.toFixed()).toBe(value);
    expect(total.value.origin.kind === 'cell' && cellAddress(total.value.origin.cell.row, total.value.origin.cell.column)).toBe(cell); // prettier-ignore
    expect(addsUp(total)).toBe(adds);
  });

  it('covers 87.68 % of the compounds: 1217 of 1388, worked out anew', () => {
    const rate = present(table.rates.find(({ rate: { header } }) => header === '覆盖率')?.rate.total);
    expect([rate.numerator, rate.denominator].map((fact) => fact?.value.toFixed())).toEqual(['1217', '1388']);
    expect(rate.value.value.toFixed(6)).toBe('87.680115');
    expect(numeralsFor('zh-CN', 1).fact(rate.value, { decimals: present(rate.decimals) })).toBe('87.68%');
    expect(rate.printed?.value.toFixed()).toBe('87.68');
    expect(rate.doubts).toEqual([]);
  });

  it('says that a finding touches 1081, and that 656 and 425 bear it out', () => {
    const total = totalOf(table, '业主自治组织(家)/合计');
    expect(total.doubts.map(({ finding, at }) => [finding.rule, cellAddress(finding.cell.row, finding.cell.column), at])).toEqual([['sum-mismatch', 'G8', 'component']]); // prettier-ignore
    expect(total.rows?.value.toFixed()).toBe('1091');
    expect(total.parts?.value.toFixed()).toBe('1081');
    expect(total.parts?.origin.kind === 'sum' && total.parts.origin.of.map(({ value }) => value.toFixed())).toEqual(['656', '425']); // prettier-ignore
  });

  it('passes the doubt on to the rate that is worked out from it', () => {
    const rate = present(table.rates.find(({ rate: { header } }) => header === '组建率')?.rate.total);
    expect(rate.value.value.toFixed(2)).toBe('77.88');
    expect([rate.decimals, rate.doubts.map(({ finding }) => finding.rule)]).toEqual([0, ['sum-mismatch']]);
  });

  it('marks the subsidy’s total, which its rows do not give', () => {
    const total = totalOf(table, '财政补贴(万元)');
    expect(total.value.value.toFixed()).toBe('33608800');
    expect(total.rows?.value.toFixed()).toBe('33508800');
    expect(total.doubts.map(({ finding, at }) => [finding.rule, at])).toEqual([['total-mismatch', 'own']]);
    const { fact } = numeralsFor('zh-CN', 1);
    expect([total.value, present(total.rows)].map((each) => fact(each))).toEqual(['3360.88万元', '3350.88万元']);
  });

  it('ranks the districts by the rate that their figures give, not by the one that is printed', () => {
    const [ranking] = present(table.rates.find(({ rate: { header } }) => header === '覆盖率')).ranking;
    expect(ranking?.ranked.slice(0, 3).map(({ name, rank, value }) => [rank.value.toFixed(), name, value.value.toFixed(2)])).toEqual([
      ['1', '张店区', '93.26'],
      ['2', '临淄区', '90.91'],
      ['3', '桓台县', '89.29'],
    ]); // prettier-ignore
  });
});

function totalOf(table: StatisticsFacts, header: string) {
  return present(table.measures.find(({ column }) => column.header === header)?.total);
}
