import { rateMismatch } from '../../../src/core/rules/rate-mismatch';
import { testRule } from '../../support/rule-tester';

testRule(rateMismatch, {
  valid: [
    {
      name: 'rounded at the printed precision',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 53 | 47 | 88.68%
        乙工程 | 市教育局 | 90 | 86 | 95.6%
        丙工程 | 市水利局 | 95 | 80 | 84%`,
    },
    {
      name: 'cut off at the printed precision',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 53 | 47 | 88.67%
        乙工程 | 市教育局 | 90 | 86 | 95.5%
        丙工程 | 市水利局 | 95 | 80 | 84%`,
    },
    {
      name: 'percent as plain figures, as fractions, as text',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率(%)
        甲工程 | 市住建局 | 53 | 47 | 88.68
        乙工程 | 市教育局 | 90 | 86 | '95.6
        丙工程 | 市水利局 | 95 | 80 | '84.21%`,
    },
    {
      name: 'fractions without percent format',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 53 | 47 | 0.8868
        乙工程 | 市教育局 | 90 | 86 | 0.96
        丙工程 | 市水利局 | 95 | 80 | 0.8`,
    },
    {
      name: 'targets in words and other scales',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 1.05万套 | 9800套 | 93.33%
        乙工程 | 市教育局 | 不低于4000亩 | 4120 | 103.00%
        丙工程 | 市水利局 | 100家以上 | 103 | 103.00%`,
    },
    {
      name: 'areas in other units',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 10公顷 | 75亩 | 50.00%
        乙工程 | 市教育局 | 90亩 | 81亩 | 90.00%
        丙工程 | 市水利局 | 100亩 | 25亩 | 25.00%`,
    },
    {
      name: 'a target of zero, a blank actual, a target in words',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 0 | 5 | 100.00%
        乙工程 | 市教育局 | 90 |  | 10.00%
        丙工程 | 市水利局 | 完成印发 | 已印发 | 100.00%
        丁工程 | 市水利局 | 100 | 25 | 25.00%
        戊工程 | 市水利局 | 100 | 35 | 35.00%`,
    },
    {
      name: 'rates capped at 100 %',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 50 | 60 | 100%
        乙工程 | 市教育局 | 90 | 81 | 90%
        丙工程 | 市水利局 | 100 | 25 | 25%`,
    },
    {
      name: "an actual off by a scale is scale-suspect's business",
      sheet: `
        任务 | 责任单位 | 目标值(万户) | 完成值(万户) | 完成率
        甲工程 | 市住建局 | 2.8 | 28000 | 100.00%
        乙工程 | 市教育局 | 3 | 1.5 | 50.00%
        丙工程 | 市水利局 | 4 | 1 | 25.00%`,
    },
    {
      name: 'a rate worked out from columns that are not there',
      sheet: `
        区县 | 住户数 | 学校数 | 满意率
        张店区 | 430 | 401 | 91.20%
        淄川区 | 210 | 176 | 88.10%
        博山区 | 160 | 128 | 93.40%`,
    },
    {
      name: 'completion of something else than these columns',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 53 | 47 | 60.00%
        乙工程 | 市教育局 | 90 | 86 | 50.00%
        丙工程 | 市水利局 | 95 | 80 | 40.00%`,
    },
    {
      name: 'two pairs explain the rates: a row that one of them explains is no mistake',
      sheet: `
        区县 | 上报总数 | 核定总数 | 合格数 | 合格率
        张店区 | 400 | 400 | 300 | 75.0%
        淄川区 | 200 | 200 | 150 | 75.0%
        博山区 | 160 | 160 | 128 | 80.0%
        周村区 | 100 | 120 | 60 | 60.0%
        临淄区 | 100 | 120 | 60 | 50.0%`,
    },
    {
      name: 'growth rates',
      sheet: `
        指标 | 上年完成 | 本年完成 | 增长率
        甲 | 100 | 110 | 10.0%
        乙 | 200 | 190 | -5.0%
        丙 | 300 | 330 | 10.0%
        丁 | 400 | 500 | 25.0%`,
    },
    {
      name: 'shares of a column',
      sheet: `
        类别 | 数量 | 占比
        甲 | 10 | 10.0%
        乙 | 20 | 20.0%
        丙 | 30 | 30.0%
        丁 | 40 | 40.0%
        合计 | 100 | 100.0%`,
    },
    {
      name: 'a rate that agrees with the sum of the parts where the printed sum is wrong',
      sheet: `
        区县 | 小区总数(个) | 服务组织 | < | < | 组建率
        ^ | ^ | 业委会 | 物管会 | 合计 | ^
        张店区 | 20 | 10 | 5 | 15 | 75.0%
        淄川区 | 40 | 20 | 6 | 36 | 65.0%
        博山区 | 50 | 30 | 7 | 37 | 74.0%
        周村区 | 60 | 30 | 6 | 36 | 60.0%`,
    },
    {
      name: 'a rate that agrees with the sum of the rows where the printed total is wrong',
      sheet: `
        区县 | 任务数 | 完成数 | 完成率
        张店区 | 10 | 8 | 80.0%
        淄川区 | 20 | 15 | 75.0%
        博山区 | 30 | 22 | 73.3%
        合计 | 60 | 55 | 75.0%`,
    },
    {
      name: 'approximate rates',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 53 | 47 | 近90%
        乙工程 | 市教育局 | 90 | 81 | 90%
        丙工程 | 市水利局 | 100 | 25 | 25%`,
    },
    {
      name: 'one row whose header alone names the pair, and it agrees',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 50 | 40 | 80%`,
    },
  ],
  invalid: [
    {
      name: 'growth over last year',
      sheet: `
        单位 | 受理量(件) | 办结量(件) | 去年受理量(件) | 同比增长
        公安局 | 1205 | 1190 | 1010 | 19.3%
        住建局 | 3320 | 3180 | 3000 | 10.7%
        人社局 | 980 | 966 | 1044 | -6.1%
        教育局 | 645 | 640 | 500 | 24.5%
        水务局 | 310 | 301 | 320 | -3.1%`,
      findings: [{ cell: 'E5', message: 'growth-differs', expected: '29.0%' }],
    },
    {
      name: 'most of the work is done: two rates below 100 % tell the pair',
      sheet: `
        序号 | 工程名称 | 总投资(万元) | 累计投资(万元) | 投资完成比例
        1 | 一号桥 | 3200 | 3200 | 100.00%
        2 | 二号桥 | 5400 | 2700 | 50.00%
        3 | 体育馆 | 8800 | 8800 | 100.00%
        4 | 图书馆 | 4100 | 4020 | 95.08%
        5 | 污水厂 | 12600 | 12600 | 100.00%
        6 | 泵站 | 900 | 850 | 94.44%`,
      findings: [{ cell: 'E5', message: 'differs', expected: '98.05%' }],
    },
    {
      name: 'a typed rate',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 53 | 47 | 90.68%
        乙工程 | 市教育局 | 90 | 86 | 95.56%
        丙工程 | 市水利局 | 95 | 80 | 84.21%`,
      findings: [
        {
          cell: 'E2',
          message: 'differs',
          severity: 'error',
          expected: '88.68%',
          found: '90.68%',
          params: { numerator: '47', numeratorCell: 'D2', denominator: '53', denominatorCell: 'C2' },
        },
      ],
    },
    {
      name: 'a pair found by its figures, a rate as text',
      sheet: `
        区县 | 小区总数(个) | 专业化服务(个) | 兜底小区(个) | 覆盖率
        张店区 | 430 | 401 | 62 | 93.26%
        淄川区 | 210 | 176 | 35 | 83.81%
        博山区 | 160 | 128 | 38 | 80.00%
        临淄区 | 176 | 160 | 21 | '92.91%
        合计 | 976 | 865 | 156 | 88.63%`,
      findings: [{ cell: 'E5', message: 'differs', severity: 'error', expected: '90.91%', found: '92.91%' }],
    },
    {
      name: 'over 100 %, where others are printed so',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 50 | 60 | 100%
        乙工程 | 市教育局 | 90 | 99 | 110%
        丙工程 | 市水利局 | 100 | 125 | 125%`,
      findings: [{ cell: 'E2', message: 'differs', expected: '120%' }],
    },
    {
      name: 'one row whose header alone names the pair: a warning',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 50 | 40 | 85%`,
      findings: [{ cell: 'E2', message: 'differs', severity: 'warning', expected: '80%' }],
    },
    {
      name: 'a hundred times too small',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率(%)
        甲工程 | 市住建局 | 53 | 47 | 0.8868
        乙工程 | 市教育局 | 90 | 86 | 95.56
        丙工程 | 市水利局 | 95 | 80 | 84.21`,
      findings: [{ cell: 'E2', message: 'hundredfold', severity: 'warning' }],
    },
    {
      name: 'what is left instead of what is done',
      sheet: `
        任务 | 责任单位 | 目标值 | 完成值 | 完成率
        甲工程 | 市住建局 | 53 | 47 | 11.32%
        乙工程 | 市教育局 | 90 | 86 | 95.56%
        丙工程 | 市水利局 | 95 | 80 | 84.21%`,
      findings: [{ cell: 'E2', message: 'remainder', severity: 'warning', expected: '88.68%' }],
    },
    {
      name: 'the average of the rates in a total row',
      sheet: `
        区县 | 任务数 | 完成数 | 完成率
        张店区 | 10 | 8 | 80.0%
        淄川区 | 20 | 15 | 75.0%
        博山区 | 70 | 35 | 50.0%
        合计 | 100 | 58 | 68.3%`,
      findings: [{ cell: 'D5', message: 'average-of-rates', severity: 'warning', expected: '58.0%' }],
    },
    {
      name: 'growth',
      sheet: `
        指标 | 上年完成 | 本年完成 | 增长率
        甲 | 100 | 110 | 10.0%
        乙 | 200 | 190 | 5.0%
        丙 | 300 | 330 | 10.0%
        丁 | 400 | 500 | 25.0%`,
      findings: [{ cell: 'D3', message: 'growth-differs', expected: '-5.0%' }],
    },
    {
      name: 'a share',
      sheet: `
        类别 | 数量 | 占比
        甲 | 10 | 10.0%
        乙 | 20 | 20.0%
        丙 | 30 | 33.0%
        丁 | 40 | 40.0%
        合计 | 100 | 100.0%`,
      findings: [{ cell: 'C4', message: 'share-differs', expected: '30.0%' }],
    },
    {
      name: 'an English table with formulas, one overwritten',
      sheet: `
        District | Cases | Closed cases | Closure rate
        North | 50 | 40 | =C2/B2 -> 80.0%
        South | 30 | 15 | =C3/B3 -> 50.0%
        East | 20 | 5 | 35.0%`,
      findings: [{ cell: 'D4', message: 'differs', expected: '25.0%' }],
    },
  ],
});
