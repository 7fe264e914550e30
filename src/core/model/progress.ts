import type { QuantitySpan } from './quantity';
import type { Stage } from './target';

/**
 * The state that a status word or a progress text declares. `done` 已完成 是 Done; `in-progress` 推进中;
 * `not-started` 未启动; `not-done` 未完成 否 (done is denied, nothing more is said); `late` 滞后 逾期;
 * `excluded` 取消 暂缓 不适用 无此任务; `on-track` 按序时推进.
 */
export type State = 'done' | 'in-progress' | 'on-track' | 'late' | 'not-started' | 'not-done' | 'excluded';

/** What a progress text says: 已完成47处,主体完工. */
export interface Progress {
  readonly raw: string;
  readonly state: State | null;
  /** The latest stage that the text says is reached (not one that it says is under way or planned). */
  readonly stage: Stage | null;
  /** Figures in the text, in their order, without numbers that are names. */
  readonly quantities: readonly QuantitySpan[];
  /** Whether the text says everything is done: 全部开工 全部覆盖. */
  readonly all: boolean;
}
