import { missingValue } from '../../../src/core/rules/missing-value';
import { testRule } from '../../support/rule-tester';

const HEAD = '序号 | 指标 | 目标值 | 单位 | 完成时限 | 完成值 | 目前进展 | 状态 | 责任单位 | 责任人';

/** A ledger of the given rows after four complete ones (rows 2 to 5); written without the running number. */
const ledger = (...rows: readonly string[]): string =>
  [
    HEAD,
    ...[
      '新建幼儿园 | 53 | 处 | 8月底前 | 53 | 已建成53处 | 已完成 | 市教育局 | 张甲',
      '新建中小学 | 20 | 所 | 9月底前 | 20 | 已建成20所 | 已完成 | 市教育局 | 张乙',
      '新建食堂 | 95 | 处 | 12月底前 | 80 | 已建成80处 | 推进中 | 市民政局 | 王丙',
      '建设卫生室 | 200 | 处 | 12月底前 | 191 | 已建191处 | 推进中 | 市卫健委 | 李丁',
      ...rows,
    ].map((row, index) => `${String(index + 1)} | ${row}`),
  ].join('\n');

/** Ten complete rows (2 to 11) before the given ones. */
const long = (...rows: readonly string[]): string => {
  const row = (index: number): string =>
    `建设第${String(index)}类站点 | 10 | 处 | 12月底前 | 8 | 正在建设 | 推进中 | 市民政局 | 王丙`;
  return ledger(...Array.from({ length: 6 }, (_, index) => row(index)), ...rows);
};

testRule(missingValue, {
  valid: [
    {
      name: 'a ledger without gaps',
      sheet: ledger('新建公园 | 5 | 处 | 12月底前 | 4 | 已建4处 | 推进中 | 市城管局 | 赵戊'),
    },
    {
      name: 'no rate, status, remarks or progress',
      sheet: ledger('新建公园 | 5 | 处 | 12月底前 | 4 | | | 市城管局 | 赵戊'),
    },
    {
      name: 'an actual that is not due yet',
      sheet: ledger('新建公园 | 5 | 处 | 12月底前 | | 正在施工 | 推进中 | 市城管局 | 赵戊'),
    },
    {
      name: 'an actual due today',
      sheet: ledger('新建公园 | 5 | 处 | 8月底前 | | 正在施工 | 推进中 | 市城管局 | 赵戊'),
      asOf: '2021-08-31',
    },
    {
      name: 'a standing duty without an actual',
      sheet: ledger('公园管护 | 100% | % | 长期坚持 | | | 推进中 | 市城管局 | 赵戊'),
    },
    {
      name: 'a recurring duty without an actual',
      sheet: ledger('公园巡查 | 5 | 次 | 每月23日 | | | 推进中 | 市城管局 | 赵戊'),
    },
    { name: 'a cancelled row', sheet: ledger('新建公园 | 5 | 处 | 8月底前 | | | 取消 | |') },
    {
      name: 'the actual in the progress text',
      sheet: ledger('新建公园 | 5 | 处 | 8月底前 | | 已建成4处 | 推进中 | 市城管局 | 赵戊'),
    },
    {
      name: 'a deliverable with its state',
      sheet: ledger('编制规划 | 完成印发 | | 3月底前 | | 已印发 | 已完成 | 市城管局 | 赵戊'),
    },
    { name: 'a placeholder is an entry', sheet: ledger('新建公园 | / | — | 无 | — | 无 | 推进中 | 市城管局 | 无') },
    {
      name: 'the target in the name',
      sheet: ledger('新建公园5处 | | 处 | 12月底前 | 4 | 推进 | 推进中 | 市城管局 | 赵戊'),
    },
    {
      name: 'total rows',
      sheet: `${ledger('新建公园 | 5 | 处 | 12月底前 | 4 | 已建4处 | 推进中 | 市城管局 | 赵戊')}\n合计 | | 373 | | | 348 | | | |`,
    },
    {
      name: 'a department over merged rows',
      sheet: `
        序号 | 工作任务 | 完成时限 | 责任单位 | 责任人
        1 | 新建幼儿园 | 8月底前 | 市教育局 | 张甲
        2 | 新建小学 | 8月底前 | ^ | ^
        3 | 新建中学 | 8月底前 | ^ | ^
        4 | 建设卫生室 | 8月底前 | 市卫健委 | 李丁`,
    },
    {
      name: 'a department written once a group',
      sheet: `
        序号 | 工作任务 | 完成时限 | 责任单位
        1 | 新建幼儿园 | 12月底前 | 市教育局
        2 | 新建小学 | 12月底前 |
        3 | 新建中学 | 12月底前 |
        4 | 建设卫生室 | 12月底前 | 市卫健委
        5 | 培训医生 | 12月底前 |
        6 | 采购设备 | 12月底前 | 市民政局
        7 | 建设食堂 | 12月底前 | 市民政局
        8 | 建设公园 | 12月底前 | 市城管局
        9 | 建设公厕 | 12月底前 | 市城管局
        10 | 建设车站 | 12月底前 | 市交通局`,
    },
    {
      name: 'a column that few rows fill in',
      sheet: `
        序号 | 工作任务 | 目标值 | 完成时限 | 责任单位
        1 | 新建幼儿园 | 53 | 8月底前 | 市教育局
        2 | 加强作风建设 | | 12月底前 | 市纪委监委
        3 | 优化营商环境 | | 12月底前 | 市行政审批局
        4 | 推进数据共享 | | 12月底前 | 市大数据局`,
    },
    {
      name: 'open issues have no day of closing',
      sheet: `
        序号 | 问题描述 | 排查日期 | 责任单位 | 整改时限 | 销号日期 | 是否销号
        1 | 门禁失效 | 2021-03-01 | 张店区住建局 | 2021-04-01 | 2021-03-20 | 是
        2 | 屋面渗漏 | 2021-03-02 | 淄川区住建局 | 2021-04-02 | | 否
        3 | 路灯损坏 | 2021-03-03 | 博山区住建局 | 2021-04-03 | 2021-03-22 | 是
        4 | 电梯超期 | 2021-03-04 | 周村区住建局 | 2021-04-04 | 2021-03-25 | 是`,
    },
    {
      name: 'actuals in quarter columns',
      sheet: `
        区县 | 年度任务 | 一季度 | < | 二季度 | < | 完成时限
        ^ | ^ | 计划 | 完成 | 计划 | 完成 | ^
        张店区 | 100 | 50 | 50 | 50 | 50 | 6月底前
        淄川区 | 80 | 40 | 41 | 40 | 42 | 6月底前
        博山区 | 60 | 30 | 28 | 30 | 31 | 6月底前`,
    },
    {
      name: 'a formula that shows nothing',
      sheet: ledger('新建公园 | 5 | 处 | 8月底前 | =IF(Z1="","",Z1) -> ? | 正在施工 | 推进中 | 市城管局 | 赵戊'),
    },
    {
      name: 'an unnumbered row that only has a name',
      sheet: `${ledger()}\n | 其他事项 | | | | | | | |\n6 | 新建公园 | 5 | 处 | 12月底前 | 4 | 推进 | 推进中 | 市城管局 | 赵戊`,
    },
    {
      name: 'a row that has nothing but a text',
      sheet: `
        工作任务 | 责任单位 | 目标值
        新建幼儿园 | 市教育局 | 5
        新建小学 | 市教育局 | 6
        新建中学 | 市教育局 | 7
        以下为新增任务 | |
        建设公园 | 市城管局 | 8`,
    },
  ],
  invalid: [
    {
      name: 'the actual of a row whose deadline has passed',
      sheet: ledger('物业收费比例 | 30%以上 | % | 10月底前 | | 正在统计 | 推进中 | 市住建局 | 赵戊'),
      findings: [
        {
          cell: 'F6',
          message: 'actual',
          severity: 'warning',
          found: null,
          params: { deadline: '10月底前', name: '物业收费比例' },
        },
      ],
    },
    {
      name: 'one person among five',
      sheet: ledger('新建公园 | 5 | 处 | 12月底前 | 4 | 已建4处 | 推进中 | 市城管局 |'),
      findings: [{ cell: 'J6', message: 'person', severity: 'warning' }],
    },
    {
      name: 'an owner or a deadline missing where the others have theirs',
      sheet: long('新建公园 | 5 | 处 | | 4 | 已建成4处 | 推进中 | | '),
      findings: [
        { cell: 'E12', message: 'deadline', severity: 'error' },
        { cell: 'I12', message: 'department', severity: 'error' },
        { cell: 'J12', message: 'person', severity: 'error' },
      ],
    },
    {
      name: 'a target beside an actual, and one without',
      sheet: long(
        '新建公园 | | 处 | 12月底前 | 4 | 推进 | 推进中 | 市城管局 | 赵戊',
        '加强管护 | | | 12月底前 | | 推进 | 推进中 | 市城管局 | 赵戊',
      ),
      findings: [
        { cell: 'C12', message: 'target', severity: 'warning' },
        { cell: 'C13', message: 'target', severity: 'info' },
      ],
    },
    {
      name: 'an empty merge, at its first cell and once',
      sheet: `
        序号 | 工作任务 | 完成时限 | 责任单位
        1 | 新建幼儿园 | 12月底前 | 市教育局
        2 | 新建小学 | 12月底前 | ^
        3 | 新建中学 | 12月底前 | ^
        4 | 建设公园 | 12月底前 | 市城管局
        5 | 建设公厕 | 12月底前 | 市城管局
        6 | 建设卫生室 | 12月底前 |
        7 | 培训医生 | 12月底前 | ^`,
      findings: [{ cell: 'D7', message: 'department' }],
    },
    {
      name: 'a row of figures without a name goes by its cell',
      sheet: `
        工作任务 | 责任单位 | 目标值 | 完成值
        新建幼儿园 | 市教育局 | 5 | 4
        新建小学 | 市教育局 | 6 | 3
        新建中学 | 市教育局 | 7 | 2
         | | 8 | 1`,
      findings: [{ cell: 'B5', message: 'department', severity: 'warning', params: { name: 'B5' } }],
    },
    {
      name: 'a column that is empty throughout, once at its header',
      sheet: `
        序号 | 工作任务 | 目标值 | 完成值 | 完成时限 | 责任单位 | 责任人
        1 | 新建幼儿园 | 53 | 50 | 12月底前 | 市教育局 |
        2 | 新建小学 | 20 | 20 | 12月底前 | 市教育局 |
        3 | 新建中学 | 10 | 5 | 12月底前 | 市教育局 |`,
      findings: [{ cell: 'G1', message: 'empty-column', severity: 'info' }],
    },
    {
      name: 'actuals that are empty throughout although some are due',
      sheet: `
        序号 | 工作任务 | 目标值 | 完成值 | 完成时限 | 责任单位
        1 | 新建幼儿园 | 53 | | 8月底前 | 市教育局
        2 | 新建小学 | 20 | | 12月底前 | 市教育局
        3 | 新建中学 | 10 | | 12月底前 | 市教育局`,
      findings: [{ cell: 'D1', message: 'empty-column', severity: 'info' }],
    },
    {
      name: 'another severity by the profile',
      sheet: ledger('新建公园 | 5 | 处 | 12月底前 | 4 | 已建4处 | 推进中 | | 赵戊'),
      profile: { rules: { 'missing-value': 'info' } },
      findings: [{ cell: 'I6', message: 'department', severity: 'info' }],
    },
  ],
});
