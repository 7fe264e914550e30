import { unitMismatch } from '../../../src/core/rules/unit-mismatch';
import { testRule } from '../../support/rule-tester';

/** Rows of target, unit and actual. */
const ledger = (...rows: readonly string[]): string =>
  [
    '序号 | 指标 | 目标值 | 单位 | 完成值 | 责任单位',
    ...rows.map((row, index) => `${String(index + 1)} | 指标${'甲乙丙丁戊'.charAt(index)} | ${row} | 市教育局`),
  ].join('\n');

const FINE = '53 | 处 | 47';

testRule(unitMismatch, {
  valid: [
    { name: 'no units of their own', sheet: ledger(FINE, '2.8 | 万户 | 2.5', '643.44 | 公顷 | 598.2') },
    { name: 'the unit of the target', sheet: ledger(FINE, '1.05万套 | 套 | 9800套', '5000家以上 | 家 | 5210家') },
    { name: 'another scale', sheet: ledger(FINE, '1.05万户 | 户 | 9800户', '3000万元 | 万元 | 0.29亿元') },
    { name: 'units that convert', sheet: ledger(FINE, '100亩 | 亩 | 6.5公顷', '12公里 | 公里 | 11000米') },
    { name: 'words for the same', sheet: ledger(FINE, '不少于170名 | 名 | 172人', '100场 | 场 | 90场次') },
    {
      name: 'measure words that stand for one another',
      sheet: ledger(FINE, '53处 | 处 | 47个', '22个项目 | 个 | 20个'),
    },
    { name: 'one part of a compound target', sheet: ledger(FINE, '22个项目、1.05万套 | 套 | 9800套') },
    { name: 'all, and a count', sheet: ledger(FINE, '全覆盖 | % | 424所', '全部开工 | | 53处') },
    { name: 'a hundred percent, and a count', sheet: ledger(FINE, '100% | 万元 | 1250万元') },
    { name: 'a deliverable', sheet: ledger(FINE, '完成印发 | | 3篇') },
    { name: 'a cancelled row', sheet: ledger(FINE, '500套 | 套 | 取消').replace('500套', '取消') },
    {
      name: 'headers of other units in every row',
      sheet: '序号 | 项目名称 | 建设规模(平方米) | 完成投资(万元)\n1 | 学校 | 3000 | 200\n2 | 医院 | 5000 | 300',
    },
    { name: 'a unit that is not known', sheet: ledger(FINE, '500 | 标准箱位 | 480套') },
    {
      name: 'figures in the unit of their header',
      sheet:
        '区县 | 财政补贴(万元) | 面积(万平方米)\n张店区 | 1010.5万元 | 3亩\n淄川区 | 560.2 | 20\n博山区 | 602.4 | 30',
    },
  ],
  invalid: [
    {
      name: 'an amount of money against an area',
      sheet: ledger(FINE, '2000平方米 | 平方米 | 350万元'),
      findings: [
        {
          cell: 'E3',
          message: 'target',
          severity: 'error',
          found: '350万元',
          expected: '平方米',
          params: { found: '元', wanted: '平方米' },
        },
      ],
    },
    {
      name: 'counts of different things',
      sheet: ledger(FINE, '500套 | 套 | 480户'),
      findings: [{ cell: 'E3', message: 'target', severity: 'warning', params: { found: '户', wanted: '套' } }],
    },
    {
      name: 'a completion rate in the place of the actual',
      sheet: ledger(FINE, '53处 | 处 | 90%'),
      findings: [{ cell: 'E3', message: 'share', severity: 'warning', params: { actual: '90%', target: '53处' } }],
    },
    {
      name: 'an amount in the place of a share',
      sheet: ledger(FINE, '不低于60% | % | 53家'),
      findings: [{ cell: 'E3', message: 'amount', severity: 'warning', params: { actual: '53家' } }],
    },
    {
      name: 'a bare target whose unit cell says something else',
      sheet: ledger(FINE, '500 | 套 | 3200平方米'),
      findings: [{ cell: 'E3', message: 'target', severity: 'error', params: { wanted: '套' } }],
    },
    {
      name: 'the unit cell beside a qualitative target',
      sheet: ledger(FINE, '完成建设 | 套 | 3200平方米'),
      findings: [{ cell: 'E3', message: 'unit-cell', severity: 'error', expected: '套' }],
    },
    {
      name: 'currencies',
      sheet: ledger(FINE, '500万美元 | 万美元 | 3200万元'),
      findings: [{ cell: 'E3', message: 'target', severity: 'warning' }],
    },
    {
      name: 'a figure in a unit that its header does not have',
      sheet: '区县 | 财政补贴(万元) | 小区(个)\n张店区 | 1010.5 | 430\n淄川区 | 560平方米 | 210\n博山区 | 602.4 | 160',
      findings: [{ cell: 'B3', message: 'header', severity: 'error', expected: '万元', params: { found: '平方米' } }],
    },
  ],
});
