/** Before or behind a date: the text reports, it does not plan. */
export const REPORT_BEFORE: readonly string[] = ['截至', '截止', '截止到', '截至到', '至', '止于'];

/** In the words of a step: what was done already. */
export const REPORT_WORDS: readonly string[] = ['已', '完成了', '实际', '累计完成', '目前'];

/** Batches, each with a figure of its own: 第一批86名 … 第二批86名. */
export const BATCH_WORDS: readonly string[] = ['第一批', '第二批', '第三批', '第四批', '首批', '第一批次', '第二批次'];

/** Steps that add up. */
export const INCREMENT_WORDS: readonly string[] = [...BATCH_WORDS, '新增', '再完成', '再', '另', '剩余', '其余'];

/** Everything is due. */
export const ALL_DUE_WORDS: readonly string[] = [
  '全部完成',
  '全面完成',
  '全部办结',
  '全部销号',
  '全部整改到位',
  '全部整改',
  '全覆盖',
  '全部覆盖',
  '完成全部',
  '全部到位',
];

/** Held at a date; 开展 alone is a course of work. */
export const GATHERINGS: readonly string[] = ['召开', '举办', '举行', 'held', 'hold', 'convened'];

/** Work on something that has a stage's name, not the stage: 加快开工手续办理. */
export const NOT_STEPS: readonly string[] = ['加快', '推进', '推动', '督促', '研究', '总结', '部署', '安排', '指导'];
