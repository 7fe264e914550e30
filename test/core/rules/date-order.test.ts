import { dateOrder } from '../../../src/core/rules/date-order';
import { testRule } from '../../support/rule-tester';

testRule(dateOrder, {
  valid: [
    {
      name: 'deadlines after starts',
      sheet: `
        三年行动计划(2022—2024年)任务分解表 | < | < | <
        工作任务 | 目标 | 起始时间 | 完成时限
        新建幼儿园 | 10所 | 2022年1月 | 2024年底
        新建小学 | 9所 | 2022年1月 | 2022年12月31日
        提高报销比例 | 65% | 2022年1月 | 持续推进
        新增岗位 | 3000个 | 2022年1月 | 2024年`,
    },
    {
      name: 'a month holds all of its days',
      sheet: `
        工作任务 | 目标 | 起始时间 | 完成时限
        新建幼儿园 | 10所 | 2022年1月 | 2022年1月15日
        新建小学 | 9所 | 2022年 | 2022年3月
        新建中学 | 2所 | 2022年一季度 | 2022年2月底
        新建公园 | 2个 | 2022-01-10 | 2022年1月`,
    },
    {
      name: 'the same day',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-10-21 | 2021-10-21 | 是
        井盖缺失 | 2021-10-09 | 2021-11-22 | 2021-10-09 | 是
        占道经营 | 2021-05-04 | 2021-06-26 | | 否`,
    },
    {
      name: 'a deadline that inherits its year against a start that names one',
      sheet: `
        2021年重点工作台账 | < | < | <
        工作任务 | 目标 | 起始时间 | 完成时限
        新建幼儿园 | 10所 | 2021-11-15 | 3月底前
        新建小学 | 9所 | 2021-01-15 | 6月底前
        新建中学 | 2所 | 2021-01-15 | 6月底前`,
    },
    {
      name: 'deadlines without a date, and texts that are none',
      sheet: `
        工作任务 | 目标 | 起始时间 | 完成时限
        新建幼儿园 | 10所 | 2022年1月 | 长期坚持
        新建小学 | 9所 | 2022年1月 | 每月23日
        新建中学 | 2所 | 2022年1月 | 立行立改
        新建公园 | 2个 | 2022年1月 | 另行通知`,
    },
    {
      name: 'done late, or before its time',
      sheet: `
        工作任务 | 目标 | 起始时间 | 完成时限 | 完成日期
        新建幼儿园 | 10所 | 2022-01-01 | 2022-06-30 | 2022-08-01
        新建小学 | 9所 | 2022-01-01 | 2022-06-30 | 2022-02-01`,
    },
  ],
  invalid: [
    {
      name: 'a deadline before its start',
      sheet: `
        三年行动计划(2022—2024年)任务分解表 | < | < | <
        工作任务 | 目标 | 起始时间 | 完成时限
        新建幼儿园 | 10所 | 2022年1月 | 2024年底
        改造小区 | 151.9万平方米 | 2022年1月 | 2021年底
        新增岗位 | 3000个 | 2022年1月 | 2024年`,
      findings: [
        {
          cell: 'D4',
          message: 'deadline-before-start',
          severity: 'error',
          found: '2021年底',
          params: { start: '2022年1月', startCell: 'C4' },
        },
      ],
    },
    {
      name: 'found after it was due, closed before it was found',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-12-15 | 2020-11-21 | 是
        井盖缺失 | 2021-10-09 | 2021-11-22 | 2021-11-11 | 是
        占道经营 | 2021-05-04 | 2021-04-26 | | 否
        噪声扰民 | 2021-05-04 | 2021-06-26 | 2021-05-06 | 是
        油烟扰民 | 2021-05-04 | 2021-06-26 | 2021-05-07 | 是`,
      findings: [
        { cell: 'D2', message: 'completed-before-start', severity: 'error', params: { startCell: 'B2' } },
        { cell: 'C4', message: 'deadline-before-start', severity: 'error', params: { startCell: 'B4' } },
      ],
    },
    {
      name: 'neither text names its year',
      sheet: `
        2021年重点工作台账 | < | < | <
        工作任务 | 目标 | 起始时间 | 完成时限
        新建幼儿园 | 10所 | 6月 | 3月底前
        新建小学 | 9所 | 1月 | 6月底前
        新建中学 | 2所 | 1月 | 6月底前`,
      findings: [{ cell: 'D3', message: 'deadline-before-start', severity: 'warning' }],
    },
    {
      name: 'one deadline merged over several rows is told once',
      sheet: `
        工作任务 | 目标 | 起始时间 | 完成时限
        新建幼儿园 | 10所 | 2022年1月 | 2021年底
        新建小学 | 9所 | 2022年1月 | ^
        新建中学 | 2所 | 2022年1月 | 2022年底`,
      findings: [{ cell: 'D2', message: 'deadline-before-start' }],
    },
    {
      name: 'done before its planned start',
      sheet: `
        项目名称 | 计划开工时间 | 计划竣工时间 | 实际竣工时间
        道路 | 2022年3月 | 2022年12月 | 2022年2月10日
        桥梁 | 2022年3月 | 2022年12月 | 2022年10月10日
        隧道 | 2022年3月 | 2022年12月 |`,
      asOf: '2022-12-01',
      findings: [{ cell: 'D2', message: 'completed-before-start', severity: 'warning' }],
    },
    {
      name: 'columns that are swapped throughout',
      sheet: `
        工作任务 | 目标 | 起始时间 | 完成时限
        新建幼儿园 | 10所 | 2022-06-30 | 2022-01-01
        新建小学 | 9所 | 2022-07-30 | 2022-01-01
        新建中学 | 2所 | 2022-08-30 | 2022-01-01
        新建公园 | 2个 | 2022-01-01 | 2022-12-01`,
      findings: [
        {
          cell: 'D2',
          message: 'mostly',
          severity: 'warning',
          params: { header: '完成时限', startHeader: '起始时间', count: 3, rows: 4 },
        },
      ],
    },
  ],
});
