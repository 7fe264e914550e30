import type { Day } from './day';
import type { Decimal } from './decimal';
import type { Quantity } from './quantity';

/**
 * How an actual is compared with the target: 不低于 is `>=`, 超过 is `>` (民法典 art. 1259: 超过 excludes the number),
 * 控制在…以内 is `<=`, 不满 is `<`, 左右 is `~`. A plain figure (53处) is `>=`.
 */
export type Comparator = '>=' | '>' | '<=' | '<' | '~';

/** Where work stands, in order; a later stage implies the earlier ones. `issued` (印发) and `held` (召开) stand apart. */
export type Stage =
  | 'preparation' // 前期 立项 手续
  | 'tender' // 招标
  | 'started' // 开工
  | 'foundation' // 基础
  | 'main-structure' // 主体施工
  | 'main-complete' // 主体完工 封顶
  | 'completed' // 完工 竣工
  | 'accepted' // 验收
  | 'in-use' // 投用
  | 'issued' // 印发 出台
  | 'held'; // 召开 举办 开展

/** The stages of a construction project in their order (domain.md 4.5); `issued` and `held` stand apart. */
export const STAGE_LADDER: readonly Stage[] = [
  'preparation',
  'tender',
  'started',
  'foundation',
  'main-structure',
  'main-complete',
  'completed',
  'accepted',
  'in-use',
];

/** One measurable part of a target; 开工率100%,竣工率30%以上 has two. */
export interface TargetPart {
  /** What is measured where the text names it (开工率), else null. */
  readonly label: string | null;
  readonly comparator: Comparator;
  readonly quantity: Quantity;
}

/**
 * A target as written.
 * - `quantity`: parts[0] is what the actual is compared with.
 * - `all`: 全部 全覆盖 应保尽保 清零: complete only when nothing is left; parts is empty, or one part of 100 %.
 * - `relative`: 提高50% 增长2倍: a change against a baseline (提高到65% is a `quantity`); `change` says how.
 * - `qualitative`: 完成印发 明显改善: judged by date and stage.
 */
export interface Target {
  readonly raw: string;
  readonly kind: 'quantity' | 'all' | 'relative' | 'qualitative';
  readonly parts: readonly TargetPart[];
  /** `percent`: 增长50% is ×1.5, 降低2.5% is ×0.975; `points`: 提高5个百分点; `factor`: 2倍, 翻番; `amount`: 增加11万个. */
  readonly change: {
    readonly direction: 'up' | 'down';
    readonly by: 'percent' | 'points' | 'factor' | 'amount';
  } | null;
  /** 力争 争取 努力: a stretch target; missing it weighs less. */
  readonly stretch: boolean;
  /** The stage that a qualitative target asks for, where it names one. */
  readonly stage: Stage | null;
}

/** A dated step of a target: 7月底前完成50%; 三季度开工率70%、7350套. */
export interface Milestone {
  readonly raw: string;
  /** The last day that counts as on time. */
  readonly due: Day;
  /** Share of the whole target in percent (50 for 50%), null where the step gives only an amount. */
  readonly share: Decimal | null;
  /** Amount reached by then (`cumulative`) or added in this step. */
  readonly amount: Quantity | null;
  /** false for increments: 2011年、2012年分别完成70%、30%; 第一批86名…第二批86名. */
  readonly cumulative: boolean;
  /** The stage due by then, where the step names one: 8月底前全部开工. */
  readonly stage: Stage | null;
}
