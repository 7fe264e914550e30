import { dayFromIso } from '../../../src/core/model/day';
import type { SheetFrame } from '../../../src/core/model/snapshot-builder';
import { defaultProfile } from '../../../src/core/profile';
import type { Profile } from '../../../src/core/profile/profile';
import { reviewSheet } from '../../../src/core/review';
import {
  summarize,
  type BriefingFacts,
  type BriefingOptions,
  type SourcedReview,
} from '../../../src/core/briefing/facts';
import { sheetOf } from '../../support/sheet';

/** What tests say of a sheet that is reviewed for a briefing. */
export interface Reviewed {
  readonly asOf?: string;
  readonly profile?: Profile;
  readonly file?: string;
  readonly frame?: Partial<SheetFrame>;
}

/** The reviewed ledgers of a drawn sheet; as of 2021-11-30 unless the test says otherwise. */
export function reviewed(drawing: string, options: Reviewed = {}): readonly SourcedReview[] {
  const today = day(options.asOf ?? '2021-11-30');
  const profile = options.profile ?? defaultProfile;
  const { ledgers } = reviewSheet(sheetOf(drawing, options.frame), { asOf: today, today, profile, fileName: null });
  return ledgers.map((review) => ({ ...review, file: options.file ?? null }));
}

/** The facts of drawn sheets by the default profile. */
export function factsOf(reviews: readonly SourcedReview[], options: Partial<BriefingOptions> = {}): BriefingFacts {
  return summarize(reviews, { profile: defaultProfile, ...options });
}

export function day(iso: string): number {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`no such day: ${iso}`);
  return found;
}

/** A value that a test needs to be there. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('expected something to be there');
  return value;
}

/** The plan of S1's figures: the ledger that 03 draws, with its planted mistakes (G8, D9, J13). */
export const PROPERTY_TABLE = `
  全市物业管理服务工作情况统计表 | < | < | < | < | < | < | < | < | <
  统计截止时间:2021年11月30日 | < | < | < | < | < | < | < | < | <
  区县 | 住宅小区总数(个) | 其中:专业化物业服务(个) | 覆盖率 | 业主自治组织(家) | < | < | 组建率 | 兜底老旧小区(个) | 财政补贴(万元)
  ^ | ^ | ^ | ^ | 业委会 | 物管会 | 合计 | ^ | ^ | ^
  张店区 | 430 | 401 | 93.26% | 228 | 118 | 346 | 80.5% | 62 | 1010.5
  淄川区 | 210 | 176 | 83.81% | 92 | 70 | 162 | 77.1% | 35 | 560.2
  博山区 | 160 | 128 | 80.00% | 66 | 55 | 121 | 75.6% | 38 | 602.4
  周村区 | 148 | 127 | 85.81% | 70 | 45 | 125 | 77.7% | 22 | 340.6
  临淄区 | 176 | 160 | '92.91% | 84 | 52 | 136 | 77.3% | 21 | 330.1
  桓台县 | 112 | 100 | 89.29% | 53 | 36 | 89 | 79.5% | 14 | 221.3
  高青县 | 82 | 67 | 81.71% | 34 | 27 | 61 | 74.4% | 10 | 161.28
  沂源县 | 70 | 58 | 82.86% | 29 | 22 | 51 | 72.9% | 7 | 124.5
  合计 | 1388 | 1217 | '87.68% | 656 | 425 | 1081 | '78% | 209 | 3360.88`;

/** A plan ledger in which every status occurs that a briefing has to tell apart, as of 2021-11-30. */
export const PLAN = `
  2021年重点任务台账
  序号 | 类别 | 工作任务 | 目标值 | 单位 | 完成值 | 牵头单位 | 责任人 | 完成时限 | 完成时间 | 备注
  1 | 教育 | 新建幼儿园 | 12 | 所 | 12 | 市教育局 | 甲 | 8月底前 | 2021-08-20 |
  2 | 教育 | 改造中小学 | 20 | 所 | 20 | 市教育局 | 甲 | 6月底前 | 2021-07-15 |
  3 | 教育 | 新增学位 | 6000 | 个 | 5600 | 市教育局 | 乙 | 12月底前 | |
  4 | 民政 | 新建食堂 | 120 | 处 | 105 | 市民政局、市财政局 | 丙 | 12月底前 | |
  5 | 民政 | 改造养老院 | 48 | 处 | 30 | 市民政局 | 丙 | 12月底前 | |
  6 | 民政 | 培训护理员 | 900 | 名 | 700 | 市民政局 | 丙 | 9月底前 | |
  7 | 住建 | 加装电梯 | 60 | 部 | | 市住建局 | 丁 | 12月底前 | |
  8 | 住建 | 改造小区 | 2.8万 | 户 | 28000户 | 市住建局 | 丁 | 12月底前 | |
  9 | 住建 | 新建公厕 | 15 | 座 | | 市住建局 | 丁 | 10月底前 | |
  10 | 住建 | 拆除违建 | 90 | 处 | 0 | 市住建局 | 丁 | 12月底前 | | 暂缓实施`;
