import { regression } from '../../../src/core/rules/regression';
import { testRule } from '../../support/rule-tester';

testRule(regression, {
  valid: [
    {
      name: 'running totals that grow or stay',
      sheet: `
        2021年重点项目进度 | < | < | < | < | <
        项目名称 | 年度任务 | 1—3月累计完成 | 1—6月累计完成 | 1—9月累计完成 | 完成率
        道路 | 100 | 20 | 45 | 80 | 80%
        桥梁 | 50 | 10 | 10 | 30 | 60%
        管网 | 200 | 0 | 0 | 120 | 60%`,
    },
    {
      name: 'figures of single quarters go up and down',
      sheet: `
        区县 | 年度任务 | 一季度 | < | 二季度 | < | 三季度 | < | 累计开工 | 开工率
        ^ | ^ | 计划 | 完成 | 计划 | 完成 | 计划 | 完成 | ^ | ^
        张店区 | 8200 | 0 | 100 | 2460 | 2600 | 4100 | 1300 | 4000 | 48.8%
        淄川区 | 4600 | 0 | 200 | 1380 | 1400 | 2300 | 1320 | 2920 | 63.5%
        博山区 | 3400 | 0 | 100 | 1020 | 760 | 1700 | 700 | 1560 | 45.9%`,
    },
    {
      name: 'single months by their header',
      sheet: `
        2021年投资进度 | < | < | < | < | <
        项目名称 | 年度任务 | 9月当月完成 | 10月当月完成 | 11月当月完成 | 累计完成
        道路 | 100 | 20 | 15 | 12 | 80
        桥梁 | 50 | 10 | 8 | 30 | 48`,
    },
    {
      name: 'months whose header says nothing, and that rise by chance: too few rows end in the actual',
      sheet: `
        2021年进度表 | < | < | < | < | <
        项目名称 | 年度任务 | 9月完成 | 10月完成 | 11月完成 | 累计完成
        道路 | 100 | 20 | 25 | 30 | 75
        桥梁 | 50 | 10 | 12 | 8 | 30
        管网 | 200 | 50 | 60 | 70 | 180
        涵洞 | 90 | 10 | 20 | 25 | 55`,
    },
    {
      name: 'periods that are not over yet or not filled in',
      sheet: `
        2021年进度表 | < | < | < | < | <
        项目名称 | 年度任务 | 1—9月累计完成 | 1—10月累计完成 | 1—11月累计完成 | 1—12月累计完成
        道路 | 100 | 20 | 25 | 0 | 0
        桥梁 | 50 | 10 | 12 | | 5
        管网 | 200 | 50 | 60 | 70 | 1`,
      asOf: '2021-11-30',
    },
    {
      name: 'rates, what is left over, and upper limits',
      sheet: `
        2021年进度表 | < | < | < | <
        指标 | 目标值 | 1—3月累计完成 | 1—6月累计完成 | 1—9月累计完成
        满意率 | 95% | 97% | 96% | 95%
        剩余问题 | 10 | 30 | 20 | 15
        能耗 | 不超过100吨 | 30 | 29 | 28
        抽查比例 | 不高于5% | 5% | 4.5% | 4%`,
    },
    {
      name: 'about and nearly',
      sheet: `
        2021年进度表 | < | < | < | <
        指标 | 目标值 | 1—3月累计完成 | 1—6月累计完成 | 1—9月累计完成
        培训 | 5000人 | 约3000人 | 近2900人 | 4000人
        食堂 | 95处 | 20处 | 40处 | 80处`,
    },
    {
      name: 'the same amount in another scale',
      sheet: `
        2021年进度表 | < | < | < | <
        指标 | 目标值 | 1—3月累计完成 | 1—6月累计完成 | 1—9月累计完成
        改造 | 2.8万户 | 9800户 | 1.2万户 | 2.4万户
        棚改 | 1.05万套 | 4200套 | 7350套 | 1万套`,
    },
  ],
  invalid: [
    {
      name: 'January alone before the running totals',
      sheet: `
        镇办 | 年度任务 | 1月 | 1—2月 | 1—3月 | 1—4月
        甲镇 | 520 | 40 | 81 | 124 | 169
        乙镇 | 610 | 47 | 95 | 145 | 125
        丙镇 | 700 | 54 | 109 | 166 | 225
        丁镇 | 790 | 61 | 123 | 187 | 253`,
      findings: [{ cell: 'F3', message: 'regression', found: '125' }],
    },
    {
      name: 'a running total that falls, by its header',
      sheet: `
        2021年重点项目进度 | < | < | < | < | <
        项目名称 | 年度任务 | 1—3月累计完成 | 1—6月累计完成 | 1—9月累计完成 | 完成率
        道路 | 100 | 20 | 45 | 80 | 80%
        桥梁 | 50 | 10 | 30 | 24 | 48%
        管网 | 200 | 0 | 60 | 120 | 60%`,
      findings: [
        {
          cell: 'E4',
          message: 'regression',
          severity: 'error',
          found: '24',
          params: { earlier: '30', earlierCell: 'D4' },
        },
      ],
    },
    {
      name: 'a blank month between',
      sheet: `
        2021年重点项目进度 | < | < | < | < | <
        项目名称 | 年度任务 | 1—3月累计完成 | 1—6月累计完成 | 1—9月累计完成 | 完成率
        道路 | 100 | 20 | 45 | 80 | 80%
        桥梁 | 50 | 30 | | 24 | 48%
        管网 | 200 | 0 | 60 | 120 | 60%`,
      findings: [{ cell: 'E4', message: 'regression', params: { earlierCell: 'C4' } }],
    },
    {
      name: 'quarters that run on without saying so: they end in the actual',
      sheet: `
        2021年重点项目进度 | < | < | < | < | <
        项目名称 | 年度任务 | 一季度完成 | 二季度完成 | 三季度完成 | 累计完成
        道路 | 100 | 20 | 45 | 80 | 80
        桥梁 | 50 | 10 | 30 | 24 | 24
        管网 | 200 | 10 | 60 | 120 | 120
        涵洞 | 90 | 10 | 20 | 25 | 25`,
      findings: [{ cell: 'E4', message: 'regression' }],
    },
    {
      name: 'statistics without a target, whose headers say in several ways that they run on',
      sheet: `
        2021年开工统计 | < | < | <
        区县 | 一季度累计 | 1—6月累计 | 前三季度
        张店区 | 20 | 45 | 80
        淄川区 | 10 | 30 | 24
        博山区 | 0 | 60 | 120`,
      findings: [{ cell: 'D4', message: 'regression' }],
    },
    {
      name: 'falling in most rows: told once',
      sheet: `
        2021年重点项目进度 | < | < | < | < | <
        项目名称 | 年度任务 | 1—3月累计完成 | 1—6月累计完成 | 1—9月累计完成 | 完成率
        道路 | 100 | 20 | 15 | 8 | 80%
        桥梁 | 50 | 10 | 3 | 24 | 48%
        管网 | 200 | 30 | 6 | 12 | 60%
        涵洞 | 200 | 30 | 6 | 12 | 60%`,
      findings: [{ cell: 'D3', message: 'often', severity: 'warning', params: { count: 4, rows: 4 } }],
    },
  ],
});
