/** A verb whose end is the end of the task, as it stands in the task's name, and a whole text that says it is done. */
export interface FinishingVerb {
  readonly verb: string;
  readonly done: RegExp;
}

/** Words that judging recognises, beyond those of core/values. All lower case; matched inside the text. */
export interface ScheduleWords {
  /** Closing words that say it was late: 逾期完成, 超期办结. */
  readonly late: readonly string[];
  /** Header words of a rate column that divides the actual by the target (完成率), not a rate of its own (开工率). */
  readonly completionRate: readonly string[];
  /** A change for the less: 下降3%. */
  readonly down: readonly string[];
  /** A change for the more: 上升3%. */
  readonly up: readonly string[];
  /** A duty for each unit or period: 每个区县2个, 每月1次. It cannot be compared with a sum. */
  readonly perUnit: readonly string[];
  /** Header words of a target for the plan's year alone: 年度计划投资. */
  readonly annual: readonly string[];
  /** Names of what there is in all, beside what is added to it: 总数. */
  readonly stock: readonly string[];
  /** Behind a figure: that much or more. */
  readonly orMore: readonly string[];
  /** What nobody wants any of, so that a target of 0 forbids it: 事故. */
  readonly unwanted: readonly string[];
  /** Verbs of deliverables: 制定, 组建, launch. */
  readonly finishing: readonly FinishingVerb[];
}
