import { rounding } from '../../../src/core/rules/rounding';
import { testRule } from '../../support/rule-tester';

testRule(rounding, {
  valid: [
    {
      name: 'rounded rates and exact sums',
      sheet: `
        区县 | 任务数 | 完成数 | 完成率
        张店区 | 53 | 47 | 88.68%
        淄川区 | 20 | 15 | 75.00%
        博山区 | 30 | 22 | 73.33%
        合计 | 103 | 84 | 81.55%`,
    },
    {
      name: "wrong figures are other rules' business",
      sheet: `
        区县 | 任务数 | 完成数 | 完成率
        张店区 | 53 | 47 | 90.68%
        淄川区 | 20 | 15 | 75.00%
        博山区 | 30 | 22 | 73.33%
        合计 | 113 | 84 | 81.55%`,
    },
    {
      name: 'fewer digits, exact',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 50 | 40 | 80%
        乙工程 | 市教育局 | 90 | 81 | 90.0%
        丙工程 | 市水利局 | 100 | 25 | 25%`,
    },
    {
      name: 'shares that make up 100 %',
      sheet: `
        类别 | 数量 | 占比
        甲 | 10 | 10.0%
        乙 | 20 | 20.0%
        丙 | 70 | 70.0%
        合计 | 100 | 100.0%`,
    },
    {
      name: 'hidden decimals that do not show',
      sheet: `
        类别 | 数量 | 投入(万元)
        甲 | 1 | 10.21{0.0}
        乙 | 1 | 20.21{0.0}
        合计 | 2 | =SUM(C2:C3) -> 30.42{0.0}`,
    },
    {
      name: 'shares that are wrong, not rounded',
      sheet: `
        类别 | 数量 | 占比
        甲 | 10 | 10.0%
        乙 | 20 | 20.0%
        丙 | 70 | 75.0%
        合计 | 100 | 100.0%`,
    },
  ],
  invalid: [
    {
      name: 'growth that was cut off names both years',
      sheet: `
        单位 | 今年 | 去年 | 同比增长
        甲镇 | 1205 | 1010 | 19.30%
        乙镇 | 3320 | 3000 | 10.66%
        丙镇 | 980 | 1044 | -6.13%
        丁镇 | 301 | 320 | -5.94%`,
      findings: [{ cell: 'D3', message: 'truncated-rate', expected: '10.67%', params: { formula: '(B3-C3)÷C3' } }],
    },
    {
      name: 'a column of cut off rates is told once',
      sheet: `
        ${['村 | 任务 | 完成 | 完成率', ...Array.from({ length: 21 }, (_, index) => `第${String(index)}村 | 3 | 2 | 66.66%`)].join('\n        ')}`,
      findings: [
        { cell: 'D2', message: 'truncated-often', expected: '66.67%', params: { count: 21, header: '完成率' } },
      ],
    },
    {
      name: 'a rate cut off',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 53 | 47 | 88.67%
        乙工程 | 市教育局 | 90 | 81 | 90.00%
        丙工程 | 市水利局 | 95 | 80 | 84.21%`,
      findings: [{ cell: 'E2', message: 'truncated-rate', severity: 'info', expected: '88.68%', found: '88.67%' }],
    },
    {
      name: 'a rate typed with fewer digits than its format shows',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 53 | 47 | 89.00%
        乙工程 | 市教育局 | 90 | 81 | 90.00%
        丙工程 | 市水利局 | 95 | 80 | 84.21%`,
      findings: [{ cell: 'E2', message: 'fewer-digits', severity: 'info', expected: '88.68%', found: '89.00%' }],
    },
    {
      name: 'a total off by the rounding of its rows',
      sheet: `
        区县 | 投资(万元) | 户数
        张店区 | 33.3 | 1
        淄川区 | 33.3 | 1
        博山区 | 33.3 | 1
        合计 | 100 | 3`,
      findings: [{ cell: 'B5', message: 'rounded-sum', severity: 'info', expected: '99.9' }],
    },
    {
      name: 'a total of the row off by the rounding of its parts',
      sheet: `
        区县 | 投入(万元) | < | <
        ^ | 市级 | 区级 | 合计
        张店区 | 1.25 | 2.25 | 3.51
        淄川区 | 1.11 | 2.22 | 3.33
        博山区 | 1.15 | 2.15 | 3.3`,
      findings: [{ cell: 'D3', message: 'rounded-sum', expected: '3.5' }],
    },
    {
      name: 'decimals hidden by the format',
      sheet: `
        类别 | 数量 | 投入(万元)
        甲 | 1 | 10.26{0.0}
        乙 | 1 | 20.26{0.0}
        丙 | 1 | 30.26{0.0}
        合计 | 3 | =SUM(C2:C4) -> 60.78{0.0}`,
      findings: [{ cell: 'C5', message: 'hidden-decimals', expected: '60.9', found: '60.8' }],
    },
    {
      name: 'shares that miss 100 % by rounding',
      sheet: `
        类别 | 数量 | 占比
        甲 | 10 | 33.3%
        乙 | 10 | 33.3%
        丙 | 10 | 33.3%
        合计 | 30 | 100.0%`,
      findings: [{ cell: 'C5', message: 'shares-off-hundred', params: { sum: '99.9%', shares: 3 } }],
    },
  ],
});
