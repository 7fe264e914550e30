import { totalMismatch } from '../../../src/core/rules/total-mismatch';
import { testRule } from '../../support/rule-tester';

testRule(totalMismatch, {
  valid: [
    {
      name: 'a total that agrees but for a row whose figure is off by 万, which scale-suspect names',
      sheet: `
        区县 | 目标(万人) | 完成(万人)
        张店区 | 50.5 | 48.2
        淄川区 | 30 | 302000
        博山区 | 20 | 19
        合计 | 100.5 | 97.4`,
    },
    {
      name: 'a total between its rows is a ratio of two sums, whatever its header says',
      sheet: `
        学校 | 在校生数(人) | 专任教师数(人) | 学生与教师 | 平均面积 | 生均建筑面积(平方米)
        一小 | 820 | 48 | 17.1 | 9.2 | 9.1
        二小 | 957 | 55 | 17.4 | 9.4 | 9.4
        三小 | 1094 | 62 | 17.6 | 9.6 | 9.7
        合计 | 2871 | 165 | 17.5 | 9.5 | 9.5`,
    },
    {
      name: 'a total that adds up',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        淄川区 | 20 | 15
        博山区 | 30 | 22
        合计 | 60 | 45`,
    },
    {
      name: 'figures as text, with thousands marks and units, count',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | '1,200 | 8
        淄川区 | '1300户 | '15
        博山区 | 1500 | 22
        合计 | 4000 | '45`,
    },
    {
      name: 'units are converted: 万户 against 户',
      sheet: `
        区县 | 任务数(户) | 完成数(户)
        张店区 | '1.2万户 | 8
        淄川区 | 8000 | 15
        博山区 | 1500 | 22
        合计 | '2.15万户 | 45`,
    },
    {
      name: 'rates, averages, ranks and unit prices are not added up',
      sheet: `
        区县 | 户数 | 覆盖率 | 人均面积 | 排名 | 单价(元/吨)
        张店区 | 10 | 80.0% | 30 | 1 | 5
        淄川区 | 20 | 85.0% | 32 | 2 | 6
        博山区 | 30 | 90.0% | 34 | 3 | 7
        合计 | 60 | 86.7% | 32.7 | 9 | 6.3`,
    },
    {
      name: 'a column without telling words whose total is the average',
      sheet: `
        区县 | 户数 | 得票
        张店区 | 10 | 80
        淄川区 | 20 | 85
        博山区 | 30 | 90
        合计 | 60 | 85`,
    },
    {
      name: 'a column without telling words whose total is the greatest',
      sheet: `
        区县 | 户数 | 等待天数
        张店区 | 10 | 3
        淄川区 | 20 | 9
        博山区 | 30 | 4
        合计 | 60 | 9`,
    },
    {
      name: 'months that run up: the total is the last row',
      sheet: `
        月份名称 | 新增户数 | 历年总户数
        春季 | 10 | 110
        夏季 | 20 | 130
        秋季 | 30 | 160
        合计 | 60 | 160`,
    },
    {
      name: 'two districts and the figure of the whole city, no sum',
      sheet: `
        区县 | 细颗粒物浓度
        张店区 | 35
        淄川区 | 41
        全市 | 38`,
    },
    {
      name: 'records that others are parts of, without a word that says so',
      sheet: `
        单位 | 年初预算 | 当月完成 | 累计完成
        市本级 | 100000 | 8000 | 92000
        县区级 | 300000 | 21000 | 270000
        张店区 | 180000 | 12000 | 162000
        淄川区 | 120000 | 9000 | 108000
        全市合计 | 400000 | 29000 | 362000`,
    },
    {
      name: 'a total by AVERAGE',
      sheet: `
        区县 | 户数 | 天数
        张店区 | 10 | 3
        淄川区 | 20 | 9
        博山区 | 30 | 5
        合计 | =SUM(B2:B4) -> 60 | =ROUND(AVERAGE(C2:C4),0) -> 7`,
    },
    {
      name: 'subtotals and a grand total over them',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        淄川区 | 20 | 15
        小计 | 30 | 23
        博山区 | 30 | 22
        周村区 | 5 | 5
        小计 | 35 | 27
        合计 | 65 | 50`,
    },
    {
      name: 'a total above its rows',
      sheet: `
        区县 | 任务数 | 完成数
        合计 | 60 | 45
        张店区 | 10 | 8
        淄川区 | 20 | 15
        博山区 | 30 | 22`,
    },
    {
      name: '其中 rows are counted already',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        其中:城区 | 6 | 5
        淄川区 | 20 | 15
        博山区 | 30 | 22
        合计 | 60 | 45`,
    },
    {
      name: 'blanks and dashes count nothing',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | —
        淄川区 | 20 |
        博山区 | 30 | 22
        合计 | 60 | 22`,
    },
    {
      name: 'a text among the figures: nobody can say',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 全部开工
        淄川区 | 20 | 15
        博山区 | 30 | 22
        合计 | 60 | 45`,
    },
    {
      name: 'an inexact figure among them: nobody can say',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 近9
        淄川区 | 20 | 15
        博山区 | 30 | 22
        合计 | 60 | 45`,
    },
    {
      name: 'a text for a total',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        淄川区 | 20 | 15
        博山区 | 30 | 22
        合计 | 60 | 全部完成`,
    },
    {
      name: 'figures printed with rounding: half a unit each is rounding',
      sheet: `
        区县 | 投资(万元) | 户数
        张店区 | 33.3 | 1
        淄川区 | 33.3 | 1
        博山区 | 33.3 | 1
        合计 | 100.0 | 3`,
    },
    {
      name: 'a total printed coarser than its rows',
      sheet: `
        区县 | 投资(万元) | 户数
        张店区 | 33.26 | 1
        淄川区 | 33.31 | 1
        博山区 | 33.3 | 1
        合计 | 99.9 | 3`,
    },
    {
      name: 'binary noise of stored sums',
      sheet: `
        区县 | 投资(万元) | 户数
        张店区 | 0.1 | 1
        淄川区 | 0.2 | 1
        合计 | =SUM(B2:B3) -> 0.30000000000000004 | 2`,
    },
    {
      name: 'a total without the hidden row',
      frame: { hiddenRows: [[2, 2]] },
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        淄川区 | 20 | 15
        博山区 | 30 | 22
        合计 | 60 | 30`,
    },
    {
      name: 'a total without the cancelled row',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 状态
        甲工程 | 市住建局 | 10 | 8 | 推进中
        乙工程 | 市水利局 | 20 | 15 | 取消
        丙工程 | 市交通局 | 30 | 22 | 推进中
        合计 |  | 40 | 45 |`,
    },
    {
      name: 'a row that differs because its own sum is wrong',
      sheet: `
        区县 | 服务组织/业委会 | 服务组织/物管会 | 服务组织/合计
        张店区 | 10 | 5 | 15
        淄川区 | 20 | 6 | 36
        博山区 | 30 | 7 | 37
        合计 | 60 | 18 | 78`.replace(
        '区县 | 服务组织/业委会 | 服务组织/物管会 | 服务组织/合计',
        '区县 | 服务组织 | < | <\n        ^ | 业委会 | 物管会 | 合计',
      ),
    },
    {
      name: 'rows of different units',
      sheet: `
        指标 | 单位 | 目标值 | 完成值
        新建幼儿园 | 所 | 10 | 8
        整治面积 | 平方米 | 2000 | 1500
        完成投资 | 万元 | 30 | 22
        合计 |  | 3000 | 1500`,
    },
    {
      name: 'counted totals: filled rows, different names, all rows',
      sheet: `
        序号 | 任务 | 责任单位 | 完成值
        1 | 甲工程 | 市住建局 | 8
        2 | 乙工程 | 市住建局 | 15
        3 | 丙工程 | 市水利局 | 22
        合计 | 3项 | 2家 | 45`,
    },
    {
      name: 'a line that counts the records, or their departments',
      sheet: `
        序号 | 任务 | 责任单位 | 完成时限
        1 | 甲工程 | 市住建局 | 12月底前
        2 | 乙工程 | 市住建局 | 12月底前
        3 | 丙工程 | 市水利局 | 12月底前
        合计:3项 | < | < | <
        共2家 | < | < | <`,
    },
    {
      name: 'a figure under a status column counts something else',
      sheet: `
        任务 | 责任单位 | 完成值 | 状态
        甲工程 | 市住建局 | 8 | 已完成
        乙工程 | 市住建局 | 15 | 推进中
        丙工程 | 市水利局 | 22 | 推进中
        合计 |  | 45 | 1`,
    },
    {
      name: 'a bare number under names without another that counts',
      sheet: `
        任务 | 责任单位 | 完成值
        甲工程 | 市住建局 | 8
        乙工程 | 市教育局 | 15
        丙工程 | 市水利局 | 22
        合计 | 7 | 45`,
    },
    {
      name: 'a merged figure counts once',
      sheet: `
        区县 | 项目 | 任务数 | 完成数
        张店区 | 甲 | 10 | 8
        ^ | 乙 | ^ | 4
        淄川区 | 丙 | 30 | 22
        合计 |  | 40 | 34`,
    },
    {
      name: 'an excerpt: no subtotal adds up',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        淄川区 | 20 | 15
        小计 | 90 | 70
        博山区 | 10 | 8
        周村区 | 20 | 15
        小计 | 91 | 72`,
    },
  ],
  invalid: [
    {
      name: 'a total that is wrong beside one that is right',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        淄川区 | 20 | 15
        博山区 | 30 | 22
        合计 | 61 | 45`,
      findings: [
        {
          cell: 'B5',
          message: 'differs',
          severity: 'error',
          expected: '60',
          found: '61',
          params: { difference: '1', rows: 3, sum: '60' },
        },
      ],
    },
    {
      name: 'the only figure of a flat list',
      sheet: `
        行动 | 项数 | 牵头单位
        教育提升 | 7 | 区教育局
        医疗提升 | 6 | 区卫健局
        就业增收 | 5 | 区人社局
        合计 | 28 |`,
      findings: [{ cell: 'B5', message: 'differs', severity: 'error', expected: '18' }],
    },
    {
      name: 'a row left out',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        淄川区 | 20 | 15
        博山区 | 35 | 22
        合计 | 30 | 45`,
      findings: [{ cell: 'B5', message: 'leaves-out', expected: '65', params: { other: 'B4', difference: '35' } }],
    },
    {
      name: 'a row counted twice',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        淄川区 | 20 | 15
        博山区 | 35 | 22
        合计 | 75 | 45`,
      findings: [{ cell: 'B5', message: 'counts-twice', expected: '65', params: { other: 'B2' } }],
    },
    {
      name: 'SUM passes over a number stored as text',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        淄川区 | '20 | 15
        博山区 | 30 | 22
        合计 | =SUM(B2:B4) -> 40 | =SUM(C2:C4) -> 45`,
      findings: [{ cell: 'B5', message: 'leaves-out', severity: 'error', expected: '60', params: { other: 'B3' } }],
    },
    {
      name: 'a subtotal and the grand total, in their column of units',
      sheet: `
        区县 | 投资(万元) | 完成数
        张店区 | 1010.5 | 8
        淄川区 | 560.25 | 15
        小计 | 1570.75 | 23
        博山区 | 300.5 | 22
        周村区 | 5 | 5
        小计 | 315.5 | 27
        合计 | 1876.25 | 50`,
      findings: [{ cell: 'B7', message: 'differs', expected: '305.5', found: '315.5', params: { difference: '10' } }],
    },
    {
      name: 'a total over records that others are parts of',
      sheet: `
        单位 | 年初预算 | 当月完成 | 累计完成
        市本级 | 100000 | 8000 | 92000
        县区级 | 300000 | 21000 | 270000
        张店区 | 180000 | 12000 | 162000
        淄川区 | 120000 | 9000 | 108000
        全市合计 | 400000 | 29000 | 372000`,
      findings: [{ cell: 'D6', message: 'differs', expected: '362000', params: { rows: 2 } }],
    },
    {
      name: 'a total within the range of its rows: perhaps no sum',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        淄川区 | 20 | 15
        博山区 | 30 | 22
        合计 | 28 | 45`,
      findings: [{ cell: 'B5', message: 'differs', severity: 'warning', expected: '60' }],
    },
    {
      name: 'a measure whose total lacks its first digit',
      sheet: `
        区县 | 小区总数(个) | 物业小区(个)
        张店区 | 430 | 401
        淄川区 | 210 | 176
        博山区 | 160 | 128
        周村区 | 148 | 127
        临淄区 | 440 | 385
        合计 | 388 | 1217`,
      findings: [{ cell: 'B7', message: 'differs', severity: 'warning', expected: '1388' }],
    },
    {
      name: 'no column adds up: one warning',
      sheet: `
        区县 | 任务数 | 完成数
        张店区 | 10 | 8
        淄川区 | 20 | 15
        博山区 | 30 | 22
        合计 | 90 | 77`,
      findings: [{ cell: 'B5', message: 'nothing-adds-up', severity: 'warning', params: { columns: 2, row: 5 } }],
    },
    {
      name: 'a counted total with its counting word',
      sheet: `
        序号 | 任务 | 责任单位 | 完成值
        1 | 甲工程 | 市住建局 | 8
        2 | 乙工程 | 市教育局 | 15
        3 | 丙工程 | 市水利局 | 22
        合计 | 5项 | 3家 | 45`,
      findings: [{ cell: 'B5', message: 'count', severity: 'error', expected: '3', found: '5项' }],
    },
    {
      name: 'a line that counts the records',
      sheet: `
        序号 | 任务 | 责任单位 | 完成时限
        1 | 甲工程 | 市住建局 | 12月底前
        2 | 乙工程 | 市住建局 | 12月底前
        3 | 丙工程 | 市水利局 | 12月底前
        合计:5项 | < | < | <`,
      findings: [{ cell: 'A5', message: 'stated-count', severity: 'error', expected: '3', found: '合计:5项' }],
    },
    {
      name: 'an English table',
      sheet: `
        District | Target | Actual
        North | 10 | 8
        South | 20 | 15
        East | 30 | 22
        Total | 66 | 45`,
      findings: [{ cell: 'B5', message: 'differs', expected: '60' }],
    },
  ],
});
