import type { BriefingFacts } from '../../../../src/core/briefing/facts';
import { factsOf, PLAN, PROPERTY_TABLE, reviewed } from '../support';

export const ISSUES = `
  物业问题整改销号台账
  序号 | 问题描述 | 排查日期 | 责任单位 | 整改时限 | 整改情况 | 销号日期 | 是否销号
  1 | 门禁失效 | 2021-05-01 | 张店区住建局 | 2021-06-30 | 已整改到位 | 2021-06-20 | 是
  2 | 路灯损坏 | 2021-05-02 | 张店区住建局 | 2021-06-30 | 已整改到位 | 2021-07-05 | 是
  3 | 屋面渗漏 | 2021-05-03 | 淄川区住建局 | 2021-06-30 | 正在整改 | | 否`;

const ALL_MET = `
  2021年重点任务台账
  序号 | 工作任务 | 目标值 | 完成值 | 责任单位 | 完成时限
  1 | 新建幼儿园 | 12所 | 12所 | 市教育局 | 8月底前
  2 | 改造中小学 | 20所 | 20所 | 市教育局 | 6月底前
  3 | 新增学位 | 6000个 | 6100个 | 市教育局 | 12月底前`;

/** Repeats a task of PLAN, and names a department as nobody else does. */
const SECOND = `
  2021年民生实事台账
  序号 | 工作任务 | 目标值 | 单位 | 完成值 | 责任单位 | 完成时限
  1 | 新增学位 | 6000 | 个 | 5600 | 市教育局 | 12月底前
  2 | 安装护栏 | 30 | 处 | 30 | 市住房城乡建设局 | 12月底前
  3 | 增设路灯 | 50 | 盏 | 35 | 市住房城乡建设局 | 12月底前`;

/** Everything is late, by figures, by rate, by words and beyond a limit. */
const ALL_LATE = `
  2021年重点任务台账
  序号 | 工作任务 | 目标值 | 完成值 | 进展情况 | 责任单位 | 完成时限
  1 | 新建幼儿园 | 12所 | 6所 | 已建成6所 | 市教育局 | 8月底前
  2 | 新增学位 | 6000个 | 2600个 | | 市教育局 | 12月底前
  3 | 普惠园覆盖率 | 不低于90% | 85% | | 市教育局 | 10月底前
  4 | 印发工作方案 | 完成印发 | | 正在起草 | 市民政局 | 9月底前
  5 | 投诉件数 | 不超过20件 | 26件 | | 市住建局 | 9月底前`;

export const SINGLE = `
  2021年重点任务台账
  序号 | 工作任务 | 目标值 | 完成值 | 责任单位 | 完成时限
  1 | 新建食堂 | 120处 | 105处 | 市民政局 | 12月底前`;

const SCORES = `
  义务教育学校标准化建设评估量化评分汇总表
  序号 | 学校 | 办学条件(300分) | 师资队伍(250分) | 教育管理(250分) | 教育质量(200分) | 总分(1000分) | 一票否决情形 | 评估结论 | 所属乡镇
  1 | 王家坝中心学校 | 280 | 232 | 231 | 185 | 928 | 无 | 达标 | 王家坝镇
  2 | 城关中心学校 | 271 | 228 | 226 | 178 | 903 | 无 | 达标 | 鹿城镇
  3 | 苗集中心学校 | 262 | 215 | 214 | 172 | 863 | 无 | 基本达标 | 苗集镇
  4 | 王店中心学校 | 240 | 205 | 206 | 168 | 819 | 无 | 不达标 | 王店镇
  5 | 第一初级中学 | 285 | 236 | 233 | 190 | 944 | 存在D类危房并继续使用 | 达标 | 鹿城镇
  6 | 中岗中学 | 258 | 214 | 213 | 170 | 875 | 无 | 基本达标 | 中岗镇
  7 | 三塔中学 | 268 | 226 | 224 | 177 | 895 | 无 | 达标 | 三塔镇
  注:900分以上为达标,850分以上不满900分为基本达标,不满850分为不达标;有一票否决情形的,当年不能评估为达标。`;

/** One task by district, with the ledger's own quarters. */
const QUARTERS = `
  2021年老旧小区改造开工进度调度表
  截至2021年10月15日    单位:户
  区县 | 年度任务 | 一季度 | < | 二季度 | < | 三季度 | < | 四季度 | < | 累计开工 | 开工率
  ^ | ^ | 计划 | 完成 | 计划 | 完成 | 计划 | 完成 | 计划 | 完成 | ^ | ^
  张店区 | 8200 | 0 | 0 | 2460 | 2600 | 4100 | 4300 | 1640 | | 6900 | 84.1%
  博山区 | 3400 | 0 | 0 | 1020 | 760 | 1700 | 1240 | 680 | | 2000 | 58.8%
  周村区 | 2800 | 0 | 0 | 840 | 840 | 1400 | 1420 | 560 | | 2260 | 80.7%
  沂源县 | 1400 | 0 | 0 | 420 | 430 | 700 | 700 | 280 | | 1130 | 80.7%
  合计 | 15800 | 0 | 0 | 4740 | 4630 | 7900 | 7660 | 3160 | | 12290 | 77.8%`;

/** Tasks that districts share, one a row. */
const GRID = `
  2021年民生实事任务台账
  序号 | 工作任务 | 责任单位 | 年度目标 | 完成值 | 完成时限
  1 | 新建口袋公园 | 张店区 | 10个 | 9个 | 12月底前
  2 | 新建口袋公园 | 淄川区 | 8个 | 8个 | 12月底前
  3 | 新建口袋公园 | 博山区 | 6个 | 3个 | 12月底前
  4 | 改造公厕 | 张店区 | 30座 | 30座 | 10月底前
  5 | 改造公厕 | 淄川区 | 20座 | 15座 | 10月底前
  6 | 改造公厕 | 博山区 | 20座 | | 10月底前`;

export const LEDGERS: readonly (readonly [string, BriefingFacts])[] = [
  ['plan', factsOf(reviewed(PLAN, { frame: { name: '重点任务' } }))],
  ['issues', factsOf(reviewed(ISSUES, { frame: { name: '问题台账' } }))],
  ['all-met', factsOf(reviewed(ALL_MET))],
  ['several', factsOf([...reviewed(PLAN, { file: '重点.xlsx' }), ...reviewed(SECOND, { file: '实事.xlsx', asOf: '2021-10-31' })])], // prettier-ignore
  ['statistics', factsOf(reviewed(PROPERTY_TABLE))],
  ['all-late', factsOf(reviewed(ALL_LATE))],
  ['single', factsOf(reviewed(SINGLE))],
  ['scores', factsOf(reviewed(SCORES))],
  ['quarters', factsOf(reviewed(QUARTERS, { asOf: '2021-10-15' }))],
  ['grid', factsOf(reviewed(GRID))],
  ['nothing', factsOf([])],
];

/** Nothing chosen: all departments, nobody named as the issuer. */
export const FOR_ALL = { department: null, organisation: null };
