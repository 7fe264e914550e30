import { statusContradiction } from '../../../src/core/rules/status-contradiction';
import { testRule } from '../../support/rule-tester';

testRule(statusContradiction, {
  valid: [
    {
      name: 'statuses that the figures bear out, in all their spellings',
      sheet: `
        指标内容 | 目标值 | 单位 | 完成时限 | 完成值 | 状态
        幼儿园开工 | 53 | 处 | 8月底前 | 53 | 已完成
        中小学开工 | 20 | 所 | 8月底前 | 22 | 已完成
        中小学主体完工 | 12 | 所 | 12月底前 | '16 | 已完成
        课后服务覆盖率 | 100% | % | 9月底前 | '100% | 已完成
        标准地供地比例 | 不低于30% | % | 12月底前 | 34% | 已完成
        闲置土地盘活 | 不低于4000亩 | 亩 | 12月底前 | 4120 | 已完成
        选派进修 | 不少于170名 | 名 | 8月底前 | 172 | 已完成
        土地处置 | 643.44 | 公顷 | 12月底前 | 9651.6亩 | 已完成
        幼儿园主体 | 53 | 处 | 12月底前 | 47 | 推进中`,
    },
    {
      name: 'a figure off by 万 says nothing of the status',
      sheet: `
        指标内容 | 目标值 | 单位 | 完成时限 | 完成值 | 状态
        老旧小区改造开工 | 2.8 | 万户 | 四季度 | 28000 | 已完成
        棚改开工 | 28000 | 户 | 四季度 | 2.8 | 已完成
        新增学位 | 1.58万户 | 万户 | 四季度 | 15800万户 | 推进中`,
    },
    {
      name: 'the printed digits of a scaled target leave room',
      sheet: `
        指标内容 | 目标值 | 完成时限 | 完成值 | 状态
        老旧小区改造开工 | 2.8万户 | 四季度 | 27980户 | 已完成
        绿化面积 | 10万平方米 | 四季度 | 99600平方米 | 已完成`,
    },
    {
      name: 'what cannot be compared: words, relative targets, targets for each unit, other units',
      sheet: `
        指标内容 | 目标值 | 完成时限 | 完成值 | 状态
        印发指南 | 完成印发 | 3月底前 | 已印发 | 已完成
        产值 | 提高50% | 12月底前 | 20% | 已完成
        启动项目 | 每个区县不少于20个 | 12月底前 | 8个 | 已完成
        改造小区 | 53处 | 12月底前 | 20公里 | 已完成
        改造道路 | 全部完工 | 12月底前 | 20公里 | 已完成`,
    },
    {
      name: 'about, nearly, and a stretch target',
      sheet: `
        指标内容 | 目标值 | 完成时限 | 完成值 | 状态
        报销比例 | 提高到65%左右 | 12月底前 | 64.5% | 已完成
        培训人数 | 37万名 | 12月底前 | 近37万名 | 已完成
        参加人数 | 35万人 | 12月底前 | 34万余人 | 已完成
        标准化学校 | 力争70所 | 12月底前 | 66所 | 已完成`,
    },
    {
      name: 'a compound target of which one part is reached',
      sheet: `
        指标内容 | 目标值 | 完成时限 | 完成值 | 状态
        老旧小区 | 开工率100%,竣工率30%以上 | 四季度 | '40% | 已完成
        棚改 | 22个项目、1.05万套 | 四季度 | 10500套 | 已完成
        养老 | 建设95处,总数达到154处 | 四季度 | 96处 | 已完成`,
    },
    {
      name: 'an upper limit that holds, and standing targets that are met',
      sheet: `
        指标内容 | 目标值 | 单位 | 完成时限 | 完成值 | 状态
        随机抽查比例 | 不高于5% | % | 长期坚持 | '4.6% | 推进中
        投诉回应率 | 100% | % | 长期坚持 | '100% | 推进中
        失业率 | 控制在5.5%以内 | % | 12月底前 | '5.2% | 已完成`,
    },
    {
      name: 'the figure of one month says nothing of the year',
      sheet: `
        项目名称 | 年度任务 | 单位 | 完成时限 | 当月完成 | 状态
        道路改造 | 100 | 公里 | 12月底前 | 8 | 已完成
        管网改造 | 200 | 公里 | 12月底前 | 16 | 已完成`,
    },
    {
      name: 'most reached rows stay open: they wait for acceptance',
      sheet: `
        指标内容 | 目标值 | 单位 | 完成时限 | 完成值 | 状态
        幼儿园 | 53 | 处 | 12月底前 | 53 | 推进中
        小学 | 20 | 处 | 12月底前 | 20 | 推进中
        中学 | 12 | 处 | 12月底前 | 12 | 推进中
        公园 | 10 | 处 | 12月底前 | 10 | 推进中
        食堂 | 95 | 处 | 12月底前 | 95 | 已完成`,
    },
    {
      name: 'issues: closed with a date, open without one, expected dates',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 整改情况 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-12-15 | 已整改到位 | 2021-11-21 | 是
        井盖缺失 | 2021-10-09 | 2021-11-22 | 正在整改 | | 否
        占道经营 | 2021-05-04 | 2021-06-26 | 已整改到位 | | 否
        噪声扰民 | 2021-05-04 | 2021-06-26 | 正在整改 | 2021-12-26 | 否`,
    },
    {
      name: 'whether it was in time is another question',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否按期销号
        路灯损坏 | 2021-10-21 | 2021-11-15 | 2021-11-21 | 否
        井盖缺失 | 2021-10-09 | 2021-11-22 | 2021-11-21 | 是
        占道经营 | 2021-10-09 | 2021-11-22 | 2021-11-25 | 否`,
    },
    {
      name: 'closed issues in a ledger that does not keep the dates',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-11-15 | 2021-11-14 | 是
        井盖缺失 | 2021-10-09 | 2021-11-22 | | 是
        占道经营 | 2021-10-09 | 2021-11-22 | | 是
        噪声扰民 | 2021-10-09 | 2021-11-22 | | 是
        油烟扰民 | 2021-10-09 | 2021-11-22 | | 是`,
    },
    {
      name: 'progress texts that deny nothing',
      sheet: `
        工作任务 | 目标 | 完成时限 | 目前进展 | 状态
        回应率 | 达到100% | 12月底前 | 持续推进 | 已完成
        回访 | 达到95% | 12月底前 | 长期坚持 | 已完成
        小区改造 | 改造53处 | 12月底前 | 正在推进其余3处 | 已完成
        印发办法 | 完成印发 | 12月底前 | 正在申请验收 | 已完成
        公园建设 | 建成2处 | 12月底前 | 正在统计 | 推进中`,
    },
    {
      name: 'cancelled rows are left out',
      sheet: `
        指标内容 | 目标值 | 单位 | 完成时限 | 完成值 | 状态
        幼儿园 | 53 | 处 | 12月底前 | 20 | 暂缓
        小学 | 20 | 处 | 12月底前 | 20 | 已完成`,
    },
    {
      name: 'money spent before the start of work',
      sheet: `
        项目名称 | 年度计划投资(万元) | 完成时限 | 累计完成投资(万元) | 状态
        道路 | 1000 | 12月底前 | 50 | 未启动
        桥梁 | 2000 | 12月底前 | 800 | 推进中`,
    },
  ],
  invalid: [
    {
      name: 'done, but short of the target',
      sheet: `
        指标内容 | 目标值 | 单位 | 完成时限 | 完成值 | 完成率 | 状态
        体育场馆开放 | 90 | 所 | 10月底前 | 86 | 95.56% | 已完成
        物业收费比例 | 30%以上 | % | 10月底前 | '26% | | 已完成
        棚改 | 1.05万套 | 套 | 10月底前 | 9800套 | | 已完成
        中小学开工 | 20 | 所 | 8月底前 | 22 | 110% | 已完成`,
      findings: [
        {
          cell: 'G2',
          message: 'done-short',
          severity: 'error',
          found: '已完成',
          params: { status: '已完成', actual: '86所', actualCell: 'E2', target: '90所' },
        },
        { cell: 'G3', message: 'done-short', severity: 'error', params: { actual: '26%', target: '30%以上' } },
        { cell: 'G4', message: 'done-short', severity: 'error', params: { actual: '9800套', target: '1.05万套' } },
      ],
    },
    {
      name: 'short of both parts of a target',
      sheet: `
        指标内容 | 目标值 | 完成时限 | 完成值 | 状态
        养老 | 建设95处,总数达到154处 | 四季度 | 80处 | 已完成
        棚改 | 22个项目、1.05万套 | 四季度 | 10500套 | 已完成`,
      findings: [{ cell: 'E2', message: 'done-short', severity: 'error' }],
    },
    {
      name: 'done in English, and no without the question whether it is done',
      sheet: `
        Indicator | Target | Deadline | Actual | Status
        Clinics opened | 20 | 2021-12-31 | 15 | Completed
        Schools opened | 12 | 2021-12-31 | 12 | Completed
        Roads built (km) | 40 | 2021-12-31 | 12 | In progress`,
      findings: [{ cell: 'E2', message: 'done-short', params: { actual: '15', target: '20' } }],
    },
    {
      name: 'beyond an upper limit',
      sheet: `
        指标内容 | 目标值 | 单位 | 完成时限 | 完成值 | 状态
        失业率 | 控制在5.5%以内 | % | 12月底前 | '5.8% | 已完成
        抽查比例 | 不高于5% | % | 12月底前 | '4.6% | 已完成`,
      findings: [{ cell: 'F2', message: 'done-exceeds', severity: 'error' }],
    },
    {
      name: 'where a row has steps of its own, done may speak of the step',
      sheet: `
        指标内容 | 目标值 | 单位 | 完成时限 | 完成值 | 状态 | 备注
        长者食堂 | 95 | 处 | 12月底前 | 80 | 已完成 | 7月底前完成50%
        幼儿园 | 20 | 处 | 12月底前 | 20 | 已完成 |`,
      findings: [{ cell: 'F2', message: 'done-short', severity: 'warning' }],
    },
    {
      name: 'a status that speaks of the year',
      sheet: `
        三年行动计划(2022—2024年) | < | < | < | <
        工作任务 | 目标 | 完成时限 | 完成情况 | 状态
        新建幼儿园 | 10所 | 2024年底 | 6所 | 完成年度目标
        新建小学 | 9所 | 2024年底 | 3所 | 推进中`,
      findings: [{ cell: 'E3', message: 'done-short', severity: 'warning' }],
    },
    {
      name: 'a printed completion rate below 100 %, where the target is a text',
      sheet: `
        工作任务 | 年度目标 | 完成时限 | 完成率 | 状态
        平台建设 | 完成平台建设 | 10月底前 | 80% | 已完成
        系统建设 | 完成系统建设 | 10月底前 | 100% | 已完成`,
      findings: [{ cell: 'E2', message: 'done-rate', severity: 'warning', params: { rate: '80%', rateCell: 'D2' } }],
    },
    {
      name: 'not started, but something is done',
      sheet: `
        指标内容 | 目标值 | 单位 | 完成时限 | 完成值 | 状态
        幼儿园 | 53 | 处 | 12月底前 | 20 | 未启动
        小学 | 20 | 处 | 12月底前 | 0 | 未启动
        覆盖率 | 80% | % | 12月底前 | '60% | 未启动`,
      findings: [
        { cell: 'F2', message: 'not-started', severity: 'error', params: { actual: '20处', actualCell: 'E2' } },
      ],
    },
    {
      name: 'reached, but still open',
      sheet: `
        指标内容 | 目标值 | 单位 | 完成时限 | 完成值 | 状态
        幼儿园 | 53 | 处 | 12月底前 | 53 | 推进中
        小学 | 20 | 处 | 12月底前 | 22 | 未完成
        覆盖率 | 80% | % | 12月底前 | '86% | 推进中
        食堂 | 95 | 处 | 长期坚持 | 96 | 推进中
        公园 | 10 | 处 | 12月底前 | 10 | 已完成`,
      findings: [
        { cell: 'F2', message: 'open-reached', severity: 'info' },
        { cell: 'F3', message: 'open-reached', severity: 'warning', params: { status: '未完成' } },
      ],
    },
    {
      name: 'not closed, but with a close-out date',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-11-15 | 2021-11-14 | 否
        井盖缺失 | 2021-10-09 | 2021-11-22 | 2021-11-21 | 是
        占道经营 | 2021-10-09 | 2021-11-22 | | 否`,
      findings: [{ cell: 'E2', message: 'open-closed', severity: 'error', params: { dateCell: 'D2', status: '否' } }],
    },
    {
      name: 'dates in most open rows are told once',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-11-15 | 2021-11-14 | 否
        井盖缺失 | 2021-10-09 | 2021-11-22 | 2021-11-21 | 否
        占道经营 | 2021-10-09 | 2021-11-22 | 2021-11-21 | 否
        噪声扰民 | 2021-10-09 | 2021-11-22 | 2021-11-21 | 否
        油烟扰民 | 2021-10-09 | 2021-11-22 | | 否`,
      findings: [{ cell: 'E2', message: 'open-closed-often', severity: 'warning', params: { count: 4 } }],
    },
    {
      name: 'closed without a date, where the others have one',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 销号日期 | 是否销号
        路灯损坏 | 2021-10-21 | 2021-11-15 | 2021-11-14 | 是
        井盖缺失 | 2021-10-09 | 2021-11-22 | 2021-11-21 | 是
        占道经营 | 2021-10-09 | 2021-11-22 | 2021-11-21 | 是
        噪声扰民 | 2021-10-09 | 2021-11-22 | 2021-11-21 | 是
        油烟扰民 | 2021-10-09 | 2021-11-22 | | 是
        河道垃圾 | 2021-10-09 | 2021-12-22 | | 否`,
      findings: [{ cell: 'E6', message: 'done-no-date', severity: 'warning', params: { header: '销号日期' } }],
    },
    {
      name: 'the progress says otherwise',
      sheet: `
        问题描述 | 排查日期 | 整改时限 | 整改情况 | 整改状态
        路灯损坏 | 2021-10-21 | 2021-11-15 | 正在整改 | 已销号
        井盖缺失 | 2021-10-09 | 2021-11-22 | 已整改到位 | 未启动
        占道经营 | 2021-10-09 | 2021-11-22 | 已整改到位 | 已销号`,
      findings: [
        { cell: 'E2', message: 'progress', severity: 'warning', params: { progress: '正在整改', progressCell: 'D2' } },
        { cell: 'E3', message: 'progress', severity: 'warning' },
      ],
    },
  ],
});
