import { sumMismatch } from '../../../src/core/rules/sum-mismatch';
import { testRule } from '../../support/rule-tester';

testRule(sumMismatch, {
  valid: [
    {
      name: 'a running total in yuan, which scale-suspect names',
      sheet: `
        项目 | 年度计划(万元) | 一季度(万元) | 二季度(万元) | 三季度(万元) | 累计完成(万元)
        甲项目 | 5000 | 1000 | 1300 | 1200 | 3500
        乙项目 | 8000 | 1800 | 2100 | 2000 | 59000000
        丙项目 | 12000 | 2500 | 3300 | 2900 | 8700
        丁项目 | 3000 | 600 | 900 | 700 | 2200`,
    },
    {
      name: 'years and their total in the unit of each row',
      sheet: `
        序号 | 指标 | 单位 | 三年目标 | < | < | < | 2021年完成
        ^ | ^ | ^ | 2021年 | 2022年 | 2023年 | 合计 | ^
        1 | 农村公路硬化 | 公里 | 120 | 150 | 130 | 400 | 126
        2 | 改造危房 | 户 | 900 | 600 | 300 | 1800 | 915
        3 | 新建冷库 | 座 | 12 | 15 | 18 | 45 | 11
        4 | 美丽庭院 | 万户 | 1.2 | 1.5 | 1.8 | 4.5 | 1.31`,
    },
    {
      name: 'months that grow evenly are no sums of other months',
      sheet: `
        街道 | 1月 | 2月 | 3月 | 4月 | 5月
        东城街道 | 12 | 19 | 26 | 33 | 40
        西城街道 | 17 | 24 | 31 | 25 | 32
        南城街道 | 22 | 29 | 36 | 43 | 50
        北城街道 | 27 | 34 | 28 | 35 | 42`,
    },
    {
      name: 'running totals up to each month are no sums of other months, even where one falls',
      sheet: `
        区县 | 年度计划 | 1-2月 | 1-3月 | 1-4月 | 1-5月 | 1-6月
        张店区 | 104 | 16.3 | 24.5 | 32.6 | 40.8 | 49
        淄川区 | 117 | 18.4 | 27.5 | 36.7 | 33.7 | 55.1
        博山区 | 130 | 20.4 | 30.6 | 40.8 | 51 | 61.2
        周村区 | 143 | 22.4 | 33.7 | 44.9 | 56.1 | 67.3`,
    },
    {
      name: 'a group and its 合计',
      sheet: `
        区县 | 服务组织 | < | <
        ^ | 业委会 | 物管会 | 合计
        张店区 | 10 | 5 | 15
        淄川区 | 20 | 6 | 26
        博山区 | 30 | 7 | 37`,
    },
    {
      name: 'scores with a bonus and a deduction',
      sheet: `
        序号 | 学校 | 条件(60分) | 管理(40分) | 加分 | 扣分 | 总分 | 评估结论
        1 | 甲校 | 55 | 38 | 2 | 1 | 94 | 优秀
        2 | 乙校 | 50 | 30 | 0 | 3 | 77 | 合格
        3 | 丙校 | 52 | 35 |  |  | 87 | 合格
        4 | 丁校 | 40 | 30 | 5 | 0 | 75 | 合格`,
    },
    {
      name: 'deductions typed as negative figures',
      sheet: `
        序号 | 学校 | 条件(60分) | 管理(40分) | 扣分 | 总分
        1 | 甲校 | 55 | 38 | -1 | 92
        2 | 乙校 | 50 | 30 | -3 | 77
        3 | 丙校 | 52 | 35 | -2 | 85`,
    },
    {
      name: 'quarters and their running total, the year not yet over',
      sheet: `
        区县 | 年度任务 | 一季度 | < | 二季度 | < | 三季度 | < | 四季度 | < | 累计完成
        ^ | ^ | 计划 | 完成 | 计划 | 完成 | 计划 | 完成 | 计划 | 完成 | ^
        张店区 | 100 | 10 | 9 | 20 | 21 | 30 | 33 | 40 |  | 63
        淄川区 | 200 | 20 | 19 | 40 | 41 | 60 | 63 | 80 |  | 123
        博山区 | 300 | 30 | 29 | 60 | 61 | 90 | 93 | 120 |  | 183
        周村区 | 400 | 40 | 39 | 80 | 81 | 120 | 123 | 160 |  | 243`,
    },
    {
      name: 'neighbours that add up in two rows only: no relation',
      sheet: `
        区县 | 甲类 | 乙类 | 丙类
        张店区 | 10 | 5 | 15
        淄川区 | 20 | 6 | 26
        博山区 | 30 | 7 | 99
        周村区 | 12 | 1 | 50
        临淄区 | 14 | 3 | 12`,
    },
    {
      name: '其中 columns need not be complete',
      sheet: `
        区县 | 小区总数 | 其中:专业化 | 其中:自管
        张店区 | 100 | 60 | 40
        淄川区 | 90 | 50 | 40
        博山区 | 80 | 50 | 20
        周村区 | 70 | 30 | 30`,
    },
    {
      name: 'a total of its own without a single part filled in',
      sheet: `
        区县 | 服务组织 | < | <
        ^ | 业委会 | 物管会 | 合计
        张店区 | 10 | 5 | 15
        淄川区 | 20 | 6 | 26
        博山区 |  |  | 37`,
    },
    {
      name: 'a part that cannot be read',
      sheet: `
        区县 | 服务组织 | < | <
        ^ | 业委会 | 物管会 | 合计
        张店区 | 10 | 5 | 15
        淄川区 | 20 | 6 | 26
        博山区 | 正在统计 | 3 | 37`,
    },
    {
      name: 'rounding of the parts',
      sheet: `
        区县 | 投入(万元) | < | <
        ^ | 市级 | 区级 | 合计
        张店区 | 1.25 | 2.25 | 3.51
        淄川区 | 1.11 | 2.22 | 3.33
        博山区 | 1.5 | 2.5 | 4`,
    },
    {
      name: 'a total row whose column is wrong itself: total-mismatch names it',
      sheet: `
        区县 | 服务组织 | < | <
        ^ | 业委会 | 物管会 | 合计
        张店区 | 10 | 5 | 15
        淄川区 | 20 | 6 | 26
        博山区 | 30 | 7 | 37
        合计 | 60 | 18 | 88`,
    },
    {
      name: 'a group whose 合计 means something else throughout',
      sheet: `
        区县 | 服务组织 | < | <
        ^ | 业委会 | 物管会 | 合计
        张店区 | 10 | 5 | 19
        淄川区 | 20 | 6 | 31
        博山区 | 30 | 7 | 40`,
    },
    {
      name: 'an opening figure, additions and removals, most rows without a removal',
      sheet: `
        区县 | 月初数 | 新增 | 注销 | 月末数
        张店区 | 100 | 5 | 0 | 105
        淄川区 | 200 | 6 | 0 | 206
        博山区 | 300 | 7 | 0 | 307
        周村区 | 400 | 8 | 3 | 405`,
    },
    {
      name: 'what is left is never below zero',
      sheet: `
        区县 | 应改数 | 已改数 | 未改数
        张店区 | 100 | 60 | 40
        淄川区 | 90 | 50 | 40
        博山区 | 80 | 70 | 10
        周村区 | 20 | 22 | 0`,
    },
    {
      name: 'a total score held at 100',
      sheet: `
        序号 | 学校 | 条件(60分) | 管理(40分) | 加分 | 总分
        1 | 甲校 | 55 | 38 | 2 | 95
        2 | 乙校 | 60 | 40 | 3 | 100
        3 | 丙校 | 52 | 35 | 1 | 88`,
    },
    {
      name: 'rates in the group are no parts',
      sheet: `
        区县 | 服务组织 | < | < | <
        ^ | 业委会 | 物管会 | 合计 | 占比
        张店区 | 10 | 5 | 15 | 66.7%
        淄川区 | 20 | 6 | 26 | 76.9%
        博山区 | 30 | 7 | 37 | 81.1%`,
    },
  ],
  invalid: [
    {
      name: 'one row of a group',
      sheet: `
        区县 | 服务组织 | < | <
        ^ | 业委会 | 物管会 | 合计
        张店区 | 10 | 5 | 15
        淄川区 | 20 | 6 | 36
        博山区 | 30 | 7 | 37`,
      findings: [
        {
          cell: 'D4',
          message: 'differs',
          severity: 'error',
          expected: '26',
          found: '36',
          params: { parts: 'B4:C4', difference: '10' },
        },
      ],
    },
    {
      name: 'one total score, bonus and deduction considered',
      sheet: `
        序号 | 学校 | 条件(60分) | 管理(40分) | 加分 | 扣分 | 总分 | 评估结论
        1 | 甲校 | 55 | 38 | 2 | 1 | 94 | 优秀
        2 | 乙校 | 50 | 30 | 0 | 3 | 83 | 合格
        3 | 丙校 | 52 | 35 | 1 | 0 | 88 | 合格
        4 | 丁校 | 40 | 30 | 5 | 0 | 75 | 合格`,
      findings: [{ cell: 'G3', message: 'differs', expected: '77', params: { parts: 'C3+D3+E3-F3' } }],
    },
    {
      name: 'neighbours that add up in most rows',
      sheet: `
        区县 | 住宅小区数 | 专业物业 | 自管
        张店区 | 15 | 10 | 5
        淄川区 | 26 | 20 | 6
        博山区 | 37 | 30 | 7
        周村区 | 19 | 12 | 1`,
      findings: [{ cell: 'B5', message: 'differs', severity: 'error', expected: '13' }],
    },
    {
      name: 'a running total beside its quarters',
      sheet: `
        区县 | 年度任务 | 一季度 | < | 二季度 | < | 三季度 | < | 累计完成
        ^ | ^ | 计划 | 完成 | 计划 | 完成 | 计划 | 完成 | ^
        张店区 | 100 | 10 | 9 | 20 | 21 | 30 | 33 | 63
        淄川区 | 200 | 20 | 19 | 40 | 41 | 60 | 63 | 132
        博山区 | 300 | 30 | 29 | 60 | 61 | 90 | 93 | 183
        周村区 | 400 | 40 | 39 | 80 | 81 | 120 | 123 | 243`,
      findings: [{ cell: 'I4', message: 'differs', expected: '123', found: '132' }],
    },
    {
      name: 'months to their quarters, quarters to the half year',
      sheet: `
        指标 | 1月 | 2月 | 3月 | 一季度 | 4月 | 5月 | 6月 | 二季度 | 上半年累计
        甲 | 5 | 6 | 7 | 18 | 8 | 9 | 10 | 27 | 45
        乙 | 15 | 16 | 17 | 48 | 18 | 19 | 20 | 59 | 105
        丙 | 25 | 26 | 27 | 78 | 28 | 29 | 30 | 87 | 165
        丁 | 26 | 26 | 27 | 79 | 28 | 29 | 31 | 88 | 167`,
      findings: [{ cell: 'I3', message: 'differs', expected: '57', params: { parts: 'F3:H3' } }],
    },
    {
      name: 'an incomplete breakdown where no row with a blank adds up: a warning',
      sheet: `
        区县 | 服务组织 | < | <
        ^ | 业委会 | 物管会 | 合计
        张店区 | 10 | 5 | 15
        淄川区 | 20 |  | 36
        博山区 | 30 | 7 | 37`,
      findings: [{ cell: 'D4', message: 'differs', severity: 'warning', expected: '20' }],
    },
    {
      name: 'an opening figure, additions and removals, one closing figure wrong',
      sheet: `
        区县 | 月初数 | 新增 | 注销 | 月末数
        张店区 | 100 | 5 | 1 | 104
        淄川区 | 200 | 6 | 2 | 204
        博山区 | 300 | 7 | 0 | 307
        周村区 | 400 | 8 | 3 | 415`,
      findings: [{ cell: 'E5', message: 'differs', expected: '405', params: { parts: 'B5+C5-D5' } }],
    },
    {
      name: 'a part larger than its whole',
      sheet: `
        区县 | 小区总数 | 其中:专业化
        张店区 | 100 | 60
        淄川区 | 90 | 95
        博山区 | 80 | 50
        周村区 | 70 | 30`,
      findings: [
        {
          cell: 'B3',
          message: 'part-exceeds-whole',
          severity: 'error',
          found: '90',
          params: { part: '95', partCell: 'C3' },
        },
      ],
    },
    {
      name: 'a formula tells the parts',
      sheet: `
        Area | Alpha | Beta | Gamma | All
        North | 1 | 2 | 3 | =B2+C2+D2 -> 6
        South | 4 | 5 | 6 | 25`,
      findings: [{ cell: 'E3', message: 'differs', expected: '15' }],
    },
  ],
});
