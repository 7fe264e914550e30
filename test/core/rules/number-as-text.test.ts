import { numberAsText } from '../../../src/core/rules/number-as-text';
import { SnapshotBuilder } from '../../../src/core/model/snapshot-builder';
import { dayFromIso } from '../../../src/core/model/day';
import { detectTables } from '../../../src/core/layout';
import { parseLedger } from '../../../src/core/parse';
import { defaultProfile } from '../../../src/core/profile';
import { checkLedger } from '../../../src/core/rules/check';
import { testRule } from '../../support/rule-tester';

const HEAD = `
  序号 | 指标 | 目标值 | 完成值 | 完成率 | 责任单位 | 备注`;

/** A ledger whose actuals are the given cells; targets are 100. */
const actuals = (...cells: readonly string[]): string =>
  `${HEAD}\n${cells.map((cell, index) => `${String(index + 1)} | 指标${'甲乙丙丁戊己庚辛'.charAt(index % 8)}${String(index)}建设 | 100 | ${cell} | | 市教育局 |`).join('\n')}`;

const texts = Array.from({ length: 25 }, (_, index) => `'${String(10 + index)}`);

testRule(numberAsText, {
  valid: [
    { name: 'numbers', sheet: actuals('50', '60', '70', '80.5', '0', '-3') },
    { name: 'figures with units throughout', sheet: actuals('6所', '3所', '8,650个', '2100个', '52场', "'7200") },
    { name: 'an occasional percentage among actuals', sheet: actuals('50', "'100%", '70', '80', '26', '90') },
    { name: 'placeholders', sheet: actuals('50', '/', '70', '—', '无', '-', '90') },
    { name: 'states and words', sheet: actuals('50', '已印发', '70', '全部开工', '90') },
    { name: 'codes with leading zeros', sheet: actuals('50', "'007", '70', '80', '90') },
    { name: 'digits too many for a number', sheet: actuals('50', "'370303199001011234", '70', '80', '90') },
    { name: 'two figures apart', sheet: actuals('50', "'12 34", '70', '80', '90') },
    {
      name: 'running numbers, telephone numbers, years and remarks as text',
      sheet: `
        序号 | 项目名称 | 计划投资(万元) | 完成投资(万元) | 年份 | 联系电话 | 备注
        '1 | 道路改造 | 100 | 50 | '2021 | '13853300001 | '3
        '2 | 桥梁维修 | 200 | 60 | 2021 | '13853300002 | 2
        '1.1 | 隧道照明 | 300 | 70 | 2021 | '13853300003 | 1`,
    },
    {
      name: 'rates as texts throughout are not mixed with numbers, but few',
      sheet: `${HEAD}
        1 | 幼儿园建设 | 100 | 50 | '50% | 市教育局 |
        2 | 小学建设 | 100 | 60 | | 市教育局 |
        3 | 中学建设 | 100 | 60 | | 市教育局 |`,
    },
    { name: 'targets with their unit', sheet: actuals('50', '60', '70').replaceAll('| 100 | 50', '| 4000亩 | 50') },
    {
      name: 'switched off by the profile',
      sheet: actuals('50', "'60", '70', '80', '90', '91'),
      profile: { rules: { 'number-as-text': 'off' } },
    },
  ],
  invalid: [
    {
      name: 'a text among numbers',
      sheet: actuals('50', "'16", '70', '80'),
      findings: [{ cell: 'D3', message: 'number', severity: 'warning', expected: '16', found: '16', fix: 16 }],
    },
    {
      name: 'thousands marks, full-width digits, spaces, an apostrophe, a sign',
      sheet: actuals('50', "'1,234.5", '12', '７２', '90', '8 200', "''33", "'-4", '70', '71', '72', '73'),
      findings: [
        { cell: 'D3', message: 'number', fix: 1234.5, params: { value: '1234.5' } },
        { cell: 'D5', message: 'number', fix: 72 },
        { cell: 'D7', message: 'number', fix: 8200 },
        { cell: 'D8', message: 'number', fix: 33 },
        { cell: 'D9', message: 'number', fix: -4 },
      ],
    },
    {
      name: 'percentages as text in a column of rates, with a fix where the cell shows percent',
      sheet: `
        区县 | 小区总数(个) | 专业化物业(个) | 覆盖率
        张店区 | 430 | 401 | 93.26%
        淄川区 | 210 | 176 | 83.81%
        博山区 | 160 | 128 | 80.00%
        周村区 | 176 | 160 | '90.91%
        合计 | 976 | 865 | '88.63%`,
      findings: [
        { cell: 'D5', message: 'percent', found: '90.91%', fix: 'none' },
        { cell: 'D6', message: 'percent', found: '88.63%', fix: 'none' },
      ],
    },
    {
      name: 'a column in which every percentage is text, once',
      sheet: `
        项目 | 全年目标 | 完成情况 | 完成比例
        就业 | 6万人 | 5.82万人 | '97%
        再就业 | 1.6万人 | 1.71万人 | '106.9%
        贷款 | 8亿元 | 9.3亿元 | '116.25%`,
      findings: [{ cell: 'D2', message: 'column', params: { count: 3, text: '97%' } }],
    },
    {
      name: 'a unit behind the figure, among numbers',
      sheet: actuals('50', '9800套', '70', '80', '90'),
      findings: [{ cell: 'D3', message: 'with-unit', severity: 'info', params: { unit: '套', value: '9800' } }],
    },
    {
      name: 'units behind many figures, once',
      sheet: actuals(
        ...Array.from({ length: 30 }, (_, index) => (index % 4 === 0 ? `${String(index)}套` : String(index))),
      ),
      findings: [{ cell: 'D2', message: 'column-with-units', severity: 'info', params: { count: 8, text: '0套' } }],
    },
    {
      name: 'a short column of text figures throughout',
      sheet: actuals("'50", "'60", "'70"),
      findings: [
        { cell: 'D2', message: 'number' },
        { cell: 'D3', message: 'number' },
        { cell: 'D4', message: 'number' },
      ],
    },
    {
      name: 'a long column of text figures, once',
      sheet: actuals(...texts),
      findings: [{ cell: 'D2', message: 'column', params: { count: 25, header: '完成值', text: '10' } }],
    },
    {
      name: 'a text in a total',
      sheet: `
        区县 | 小区总数(个) | 业委会(家)
        张店区 | 430 | 228
        淄川区 | 210 | 92
        博山区 | 160 | 66
        合计 | '800 | 386`,
      findings: [{ cell: 'B5', message: 'number', fix: 800 }],
    },
  ],
});

describe('number-as-text over formats', () => {
  it('offers the fraction where the cell is formatted as a percentage', () => {
    const builder = new SnapshotBuilder();
    const percent = builder.format('0.00%');
    ['区县', '小区总数(个)', '专业化物业(个)', '覆盖率'].forEach((header, column) => {
      builder.text(0, column, header);
    });
    ['张店区', '淄川区', '博山区', '周村区'].forEach((name, index) => {
      builder.text(index + 1, 0, name);
      builder.number(index + 1, 1, 200);
      builder.number(index + 1, 2, 160 + index);
      if (index === 3) builder.text(index + 1, 3, '81.50%', percent);
      else builder.number(index + 1, 3, (160 + index) / 200, percent);
    });
    const sheet = builder.build({ name: 'Sheet1' });
    const asOf = dayFromIso('2021-12-01') ?? 0;
    const { tables } = detectTables(sheet, { asOf, today: asOf, fileName: null, mapping: null });
    const findings = tables.flatMap((table) =>
      checkLedger(parseLedger(sheet, table, asOf), asOf, defaultProfile, [numberAsText]),
    );
    expect(findings.map(({ fix }) => fix)).toEqual([{ cell: { row: 4, column: 3 }, value: 0.815 }]);
  });
});
