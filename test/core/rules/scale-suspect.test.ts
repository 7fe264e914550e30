import { scaleSuspect } from '../../../src/core/rules/scale-suspect';
import { testRule } from '../../support/rule-tester';

/** Rows of target, unit and actual. */
const ledger = (...rows: readonly string[]): string =>
  [
    '序号 | 指标 | 目标值 | 单位 | 完成值 | 责任单位',
    ...rows.map((row, index) => `${String(index + 1)} | 指标${'甲乙丙丁戊己庚辛'.charAt(index)} | ${row} | 市教育局`),
  ].join('\n');

const FINE = '53 | 处 | 47';

/** A column of rates. */
const rates = (...cells: readonly string[]): string =>
  [
    '区县 | 小区总数(个) | 覆盖率',
    ...cells.map((cell, index) => `${'张淄博周临桓高沂'.charAt(index)}店区 | ${String(100 + index)} | ${cell}`),
  ].join('\n');

/** A column of money. */
const money = (...cells: readonly string[]): string =>
  [
    '区县 | 小区总数(个) | 财政补贴(万元)',
    ...cells.map((cell, index) => `${'张淄博周临桓高沂'.charAt(index)}店区 | ${String(100 + index)} | ${cell}`),
  ].join('\n');

testRule(scaleSuspect, {
  valid: [
    {
      name: 'rates in percent format that honestly go past 150 %',
      sheet: `
        任务 | 目标值 | 完成值 | 完成率
        甲 | 10 | 9 | 90%
        乙 | 10 | 8 | 80%
        丙 | 10 | 9 | 90%
        丁 | 10 | 10 | 100%
        戊 | 10 | 7 | 70%
        己 | 11 | 18 | 163.64%`,
    },
    { name: 'plain progress', sheet: ledger(FINE, '2.8 | 万户 | 2.5', '1.05万套 | 套 | 9800套', '1.2万户 | | 7200') },
    { name: 'over-achievement', sheet: ledger(FINE, '10 | 场 | 95', '5 | 万元 | 80', '100 | 人 | 1000') },
    {
      name: 'a beginning',
      sheet: ledger(FINE, '30000 | 户 | 3', '28000 | 户 | 2', '10000 | 人 | 1', '2.8 | 亿元 | 0.01'),
    },
    { name: 'nothing yet', sheet: ledger(FINE, '28000 | 户 | 0') },
    { name: 'percentages', sheet: ledger(FINE, '30%以上 | % | 26%', '不高于5% | % | 0.4%', '1% | % | 100%') },
    { name: 'a share against an upper limit', sheet: ledger(FINE, '不高于5% | % | 0.8') },
    { name: 'few against an upper limit', sheet: ledger(FINE, '控制在28000件以内 | 件 | 2.8') },
    { name: 'counts of other things', sheet: ledger(FINE, '5 | | 12000人次', '1处 | 处 | 12000平方米') },
    { name: 'another part of a compound target', sheet: ledger(FINE, '3个项目、1.05万户 | | 9800户') },
    { name: 'the larger part of a compound target', sheet: ledger(FINE, '示范户2户、改造户1.5万户 | | 14000户') },
    { name: 'round figures a thousand times apart', sheet: ledger(FINE, '5 | 场 | 5000') },
    {
      name: 'a cancelled row',
      sheet: ledger(FINE, '2.8 | 万户 | 28000')
        .replace('责任单位', '备注')
        .replaceAll('28000 | 市教育局', '28000 | 取消'),
    },
    { name: 'rates of one writing', sheet: rates('93.2', '85.1', '80', '77.7', '90.9', '100') },
    { name: 'fractions, and a rate above one', sheet: rates('0.93', '0.85', '1.2', '1', '0.77', '0.9') },
    { name: 'a true rate below one', sheet: rates('3.2', '2.1', '0.9', '1.7', '4.5', '2.2') },
    {
      name: 'a small rate among large ones that a hundred times of it is not among',
      sheet: rates('93.2', '85.1', '0.12', '77.7', '90.9', '88'),
    },
    { name: 'a percent format among percent figures', sheet: rates('93.2', '85.1', '80', '77.7', '90.9', '88%') },
    { name: 'figures of many sizes', sheet: money('1010.5', '3', '602400', '0.5', '330.1', '221.3', '16') },
    { name: 'figures of one size', sheet: money('1010.5', '560.2', '602.4', '340.6', '330.1', '221.3', '161.28') },
    {
      name: 'a unit that only the header of the target names',
      sheet: `
        区县 | 全年任务(万元) | 1月 | 2月 | 累计 | 完成率(%)
        张店区 | 12000 | 1900 | 1970 | 3870 | 32.25
        淄川区 | 8000 | 1300.5 | 1330 | 2630.5 | 32.88
        沂源县 | 300 | 0.5 | 0 | 0.5 | 0.17`,
    },
    {
      name: 'period columns that fit',
      sheet: `
        区县 | 年度任务(万户) | 一季度 | < | 二季度 | <
        ^ | ^ | 计划 | 完成 | 计划 | 完成
        张店区 | 1.5 | 0.5 | 0.6 | 1.0 | 0.9
        淄川区 | 1.2 | 0.4 | 0.4 | 0.8 | 0.7`,
    },
  ],
  invalid: [
    {
      name: '户 in a column of 万户',
      sheet: ledger(FINE, '2.8 | 万户 | 28000'),
      findings: [
        {
          cell: 'E3',
          message: 'too-large',
          severity: 'error',
          expected: '2.8万户',
          found: '28000万户',
          fix: 2.8,
          params: { factor: '10000', target: '2.8万户' },
        },
      ],
    },
    {
      name: '万 written twice',
      sheet: ledger(FINE, '1.58万户 | | 15800万户'),
      findings: [{ cell: 'E3', message: 'too-large', severity: 'error', expected: '1.58万户', fix: '1.58万户' }],
    },
    {
      name: 'not exactly the target, but absurd as it stands',
      sheet: ledger(FINE, '2.8 | 万户 | 25300', '3000 | 万元 | 21500000'),
      findings: [
        { cell: 'E3', message: 'too-large', severity: 'error', expected: '2.53万户' },
        { cell: 'E4', message: 'too-large', severity: 'error', expected: '2150万元' },
      ],
    },
    {
      name: 'bare figures that differ by 10,000 without a unit that says so',
      sheet: ledger(FINE, '28 | 户 | 253000'),
      findings: [{ cell: 'E3', message: 'too-large', severity: 'warning', fix: 'none' }],
    },
    {
      name: '万 left out',
      sheet: ledger(FINE, '28000 | 户 | 2.8', '28000 | 户 | 2.65', '1.2万户 | | 0.9'),
      findings: [
        { cell: 'E3', message: 'too-small', severity: 'error', expected: '28000户', found: '2.8户', fix: 28000 },
        { cell: 'E4', message: 'too-small', severity: 'error', expected: '26500户' },
        { cell: 'E5', message: 'too-small', severity: 'warning', expected: '9000' },
      ],
    },
    {
      name: 'an upper limit, exceeded by exactly 10,000 times',
      sheet: ledger(FINE, '不超过1.58万户 | | 15800万户'),
      findings: [{ cell: 'E3', message: 'too-large', severity: 'error' }],
    },
    {
      name: 'no fix for a formula',
      sheet: ledger(FINE, '2.8 | 万户 | =Z3*2 -> 28000'),
      findings: [{ cell: 'E3', message: 'too-large', fix: 'none' }],
    },
    {
      name: 'a quarter',
      sheet: `
        区县 | 年度任务(万户) | 一季度 | < | 二季度 | <
        ^ | ^ | 计划 | 完成 | 计划 | 完成
        张店区 | 1.5 | 0.5 | 6000 | 1.0 | 0.9
        淄川区 | 1.2 | 0.4 | 0.4 | 0.8 | 0.7`,
      findings: [{ cell: 'D3', message: 'too-large', severity: 'error', expected: '0.6万户' }],
    },
    {
      name: 'a fraction against a percentage',
      sheet: ledger(FINE, '95%以上 | % | 0.96'),
      findings: [{ cell: 'E3', message: 'fraction', severity: 'warning', expected: '96%', found: '0.96' }],
    },
    {
      name: 'a fraction among percentages',
      sheet: rates('93.2', '85.1', '0.88', '77.7', '90.9', '95'),
      findings: [{ cell: 'C4', message: 'mixed-shares', severity: 'warning', expected: '88%', found: '0.88' }],
    },
    {
      name: 'percentages among fractions',
      sheet: rates('93.26%', '83.81%', '9090%', '85.81%', '77.7%', '90%'),
      findings: [{ cell: 'C4', message: 'mixed-shares', expected: '90.9%', found: '9090%' }],
    },
    {
      name: '元 in a column of 万元, and 亿元',
      sheet: money('1010.5', '560.2', '6024000', '340.6', '330.1', '221.3', '0.0401', '300'),
      findings: [
        { cell: 'C4', message: 'outlier', severity: 'warning', expected: '602.4万元', found: '6024000万元' },
        { cell: 'C8', message: 'outlier', expected: '401万元' },
      ],
    },
  ],
});
