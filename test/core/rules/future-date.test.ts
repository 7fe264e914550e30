import { futureDate } from '../../../src/core/rules/future-date';
import { testRule } from '../../support/rule-tester';

testRule(futureDate, {
  valid: [
    {
      name: 'everything has happened',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-12-15 | 2021-11-21 | 是
        井盖缺失 | 2021-10-09 | 2021-11-22 | 2021-12-01 | 是
        占道经营 | 2021-12-01 | 2022-06-26 | | 否`,
    },
    {
      name: 'a month that has begun',
      sheet: `
        工作任务 | 目标 | 完成时限 | 完成日期 | 状态
        新建幼儿园 | 10所 | 2021年底 | 2021年12月 | 已完成
        新建小学 | 9所 | 2021年底 | 2021年 | 已完成
        新建中学 | 2所 | 2021年底 | 四季度 | 已完成`,
    },
    {
      name: 'an expected date in a row that is not done',
      sheet: `
        工作任务 | 目标 | 完成时限 | 完成日期 | 状态
        新建幼儿园 | 10所 | 2021年底 | 2021-12-25 | 推进中
        新建小学 | 9所 | 2021年底 | 2021-10-25 | 已完成
        新建中学 | 2所 | 2021年底 | 2021-12-28 | 未启动`,
    },
    {
      name: 'starts of a plan lie ahead',
      sheet: `
        工作任务 | 目标 | 起始时间 | 完成时限
        新建幼儿园 | 10所 | 2022-01-01 | 2022-12-31
        新建小学 | 9所 | 2022-03-01 | 2022-12-31`,
    },
    {
      name: 'a column of expected dates',
      sheet: `
        项目名称 | 年度任务 | 完成时限 | 预计完成日期 | 完成情况
        道路 | 10公里 | 2021年底 | 2021-12-25 | 6公里
        桥梁 | 3座 | 2021年底 | 2021-12-26 | 1座`,
    },
  ],
  invalid: [
    {
      name: 'closed after the day that the sheet itself reports for',
      sheet: `
        问题整改销号台账 | < | < | < | <
        截至2021年12月1日 | < | < | < | <
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-12-15 | 2022-11-21 | 是
        井盖缺失 | 2021-10-09 | 2021-11-22 | 2021-11-21 | 是
        占道经营 | 2021-10-04 | 2021-11-26 | | 否`,
      findings: [
        {
          cell: 'D4',
          message: 'beyond-sheet',
          severity: 'error',
          params: { sheetDay: '2021-12-01', date: '2022/11/21' },
        },
      ],
    },
    {
      name: 'closed and found after the as-of day, on a sheet without a day of its own',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-12-15 | 2022-11-21 | 是
        井盖缺失 | 2021-10-09 | 2021-11-22 | 2021-11-21 | 是
        占道经营 | 2021-12-04 | 2021-12-26 | | 否`,
      findings: [
        { cell: 'D2', message: 'completed', severity: 'warning', params: { day: '2021-12-01' } },
        { cell: 'B4', message: 'found', severity: 'warning', params: { date: '2021/12/4', day: '2021-12-01' } },
      ],
    },
    {
      name: 'a date without a year may belong to another one',
      sheet: `
        2021年重点工作台账(截至2021年12月1日) | < | < | < | <
        工作任务 | 目标 | 完成时限 | 完成日期 | 状态
        新建幼儿园 | 10所 | 年底前 | 12月25日 | 已完成
        新建小学 | 9所 | 年底前 | 10月25日 | 已完成`,
      findings: [{ cell: 'D3', message: 'completed', severity: 'warning' }],
    },
    {
      name: 'looking back: the sheet reports for a later day',
      sheet: `
        问题整改销号台账 | < | < | < | <
        截至2022年1月31日 | < | < | < | <
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-12-15 | 2021-12-21 | 是
        井盖缺失 | 2021-10-09 | 2021-11-22 | 2022-01-21 | 是
        占道经营 | 2021-10-04 | 2021-11-26 | 2021-11-26 | 是`,
      findings: [
        { cell: 'D4', message: 'looking-back', severity: 'info', params: { count: 2, sheetDay: '2022-01-31' } },
      ],
    },
    {
      name: 'many dates after the as-of day are told once',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-12-15 | 2021-11-21 | 是
        井盖缺失 | 2021-10-09 | 2021-11-22 | 2021-12-21 | 是
        占道经营 | 2021-10-04 | 2021-11-26 | 2021-12-22 | 是
        噪声扰民 | 2021-10-04 | 2021-11-26 | 2021-12-23 | 是
        油烟扰民 | 2021-10-04 | 2021-11-26 | 2021-12-24 | 是`,
      findings: [{ cell: 'D3', message: 'several', severity: 'warning', params: { count: 4, day: '2021-12-01' } }],
    },
  ],
});
