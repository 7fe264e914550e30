import { unreadableValue } from '../../../src/core/rules/unreadable-value';
import { testRule } from '../../support/rule-tester';

const HEAD = '序号 | 指标 | 目标值 | 单位 | 完成时限 | 完成值 | 责任单位';

/** A ledger of the given rows after four that can be read (rows 2 to 5); written without the running number. */
const ledger = (...rows: readonly string[]): string =>
  [
    HEAD,
    ...[
      '新建幼儿园 | 53 | 处 | 8月底前 | 53 | 市教育局',
      '新建中小学 | 20 | 所 | 9月底前 | 20 | 市教育局',
      '新建食堂 | 不少于95处 | 处 | 12月底前 | 80 | 市民政局',
      '建设卫生室 | 200 | 处 | 年内 | 191 | 市卫健委',
      ...rows,
    ].map((row, index) => `${String(index + 1)} | ${row}`),
  ].join('\n');

testRule(unreadableValue, {
  valid: [
    { name: 'figures, targets and deadlines', sheet: ledger('新建公园 | 5处以上 | 处 | 三季度 | 约4处 | 市城管局') },
    {
      name: 'placeholders',
      sheet: ledger('新建公园 | / | — | 无 | — | 市城管局', '新建公厕 | 5 | 处 | - | N/A | 市城管局'),
    },
    {
      name: 'a qualitative target and a state for its actual',
      sheet: ledger('编制规划 | 完成印发 | | 3月底前 | 已印发 | 市城管局'),
    },
    {
      name: 'words beside a qualitative target',
      sheet: ledger('编制规划 | 形成方案 | | 3月底前 | 已报市政府常务会议 | 市城管局'),
    },
    { name: 'everything, in words', sheet: ledger('新建公园 | 5 | 处 | 三季度 | 全部开工 | 市城管局') },
    { name: 'a state in the place of an actual', sheet: ledger('新建公园 | 5 | 处 | 三季度 | 正在施工 | 市城管局') },
    { name: 'standing duties', sheet: ledger('公园管护 | 100% | % | 长期坚持 | 100% | 市城管局') },
    {
      name: 'an error value is the business of another rule',
      sheet: ledger('新建公园 | 5 | 处 | 三季度 | #REF! | 市城管局'),
    },
    {
      name: 'a column of prose',
      sheet: `
        序号 | 工作任务 | 完成时限 | 目前进展
        1 | 新建幼儿园 | 结合城市更新统筹推进 | 已完成选址
        2 | 新建小学 | 12月底前 | 施工图审查
        3 | 新建中学 | 按上级部署推进 | 主体封顶
        4 | 建设公园 | 视资金情况确定 | 正在招标`,
    },
    {
      name: 'too few rows to tell',
      sheet: `
        序号 | 指标 | 目标值 | 完成值 | 完成时限
        1 | 新建幼儿园 | 53 | 53 | 8月底前
        2 | 新建小学 | 20 | 见附件 | 待定`,
    },
    {
      name: 'a state in the column of completion days',
      sheet: ledger('新建公园 | 5 | 处 | 三季度 | 4 | 市城管局')
        .replaceAll('责任单位', '完成日期')
        .replaceAll(/市..+局|市卫健委/g, '2021-08-01'),
    },
  ],
  invalid: [
    {
      name: 'an actual that refers elsewhere',
      sheet: ledger('新建公园 | 5 | 处 | 三季度 | 见附件 | 市城管局'),
      findings: [
        {
          cell: 'F6',
          message: 'figure',
          severity: 'warning',
          found: '见附件',
          params: { reason: { set: 'unread', value: 'not-a-number' } },
        },
      ],
    },
    {
      name: 'an actual of several figures',
      sheet: ledger('新建公园 | 5 | 处 | 三季度 | 主城4处、郊区3处 | 市城管局'),
      findings: [{ cell: 'F6', message: 'figure', params: { reason: { set: 'unread', value: 'several-numbers' } } }],
    },
    {
      name: 'a figure that the program turned into a date',
      sheet: ledger('新建公园 | 5 | 处 | 三季度 | 2021-03-05 | 市城管局'),
      findings: [{ cell: 'F6', message: 'figure' }],
    },
    {
      name: 'a deadline that is none',
      sheet: ledger('新建公园 | 5 | 处 | 另行通知 | 4 | 市城管局'),
      findings: [{ cell: 'E6', message: 'date', severity: 'warning', found: '另行通知' }],
    },
    {
      name: 'dates that the calendar does not have',
      sheet: ledger('新建公园 | 5 | 处 | 2月30日 | 4 | 市城管局', '新建公厕 | 5 | 处 | 2021年13月底前 | 4 | 市城管局'),
      findings: [
        { cell: 'E6', message: 'no-such-date', severity: 'error', found: '2月30日' },
        { cell: 'E7', message: 'no-such-date', severity: 'error' },
      ],
    },
    {
      name: 'a target that is still open',
      sheet: ledger('新建公园 | 待定 | 处 | 三季度 | 4 | 市城管局'),
      findings: [{ cell: 'C6', message: 'target' }],
    },
    {
      name: 'a measure of a statistics table',
      sheet: `
        区县 | 小区总数(个) | 业委会(家)
        张店区 | 430 | 228
        淄川区 | 210 | 92
        博山区 | 详见附表 | 66
        周村区 | 148 | 70`,
      findings: [{ cell: 'B4', message: 'figure', found: '详见附表' }],
    },
  ],
});
