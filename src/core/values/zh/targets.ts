import type { Comparator } from '../../model/target';

/** Before a figure. `weak` ones give way to what follows the figure: 达到65%左右. */
export const COMPARATORS_BEFORE: readonly (readonly [word: string, comparator: Comparator, strength: 'strong' | 'weak'])[] = [
  ['不低于', '>=', 'strong'], ['不少于', '>=', 'strong'], ['不小于', '>=', 'strong'], ['至少', '>=', 'strong'], ['最低', '>=', 'strong'], ['不得低于', '>=', 'strong'],
  ['不得少于', '>=', 'strong'], ['≥', '>=', 'strong'], ['>=', '>=', 'strong'], ['大于等于', '>=', 'strong'], ['大于或等于', '>=', 'strong'], ['不亚于', '>=', 'strong'],
  ['不低过', '>=', 'strong'], ['保底', '>=', 'strong'], ['不早于', '>=', 'strong'],
  ['超过', '>', 'strong'], ['突破', '>', 'strong'], ['大于', '>', 'strong'], ['高于', '>', 'strong'], ['多于', '>', 'strong'], ['优于', '>', 'strong'], ['>', '>', 'strong'], ['超', '>', 'strong'],
  ['不高于', '<=', 'strong'], ['不超过', '<=', 'strong'], ['不大于', '<=', 'strong'], ['不多于', '<=', 'strong'], ['不突破', '<=', 'strong'], ['不得超过', '<=', 'strong'],
  ['不得高于', '<=', 'strong'], ['不超', '<=', 'strong'], ['至多', '<=', 'strong'], ['最多', '<=', 'strong'], ['最高', '<=', 'strong'], ['≤', '<=', 'strong'], ['<=', '<=', 'strong'],
  ['小于等于', '<=', 'strong'], ['小于或等于', '<=', 'strong'], ['控制在', '<=', 'strong'], ['控制到', '<=', 'strong'], ['压减至', '<=', 'strong'], ['压减到', '<=', 'strong'],
  ['压降至', '<=', 'strong'], ['降至', '<=', 'strong'], ['降到', '<=', 'strong'], ['下降到', '<=', 'strong'], ['下降至', '<=', 'strong'], ['降低到', '<=', 'strong'], ['降低至', '<=', 'strong'],
  ['减少到', '<=', 'strong'], ['减少至', '<=', 'strong'], ['缩短到', '<=', 'strong'], ['缩短至', '<=', 'strong'], ['压缩到', '<=', 'strong'], ['压缩至', '<=', 'strong'], ['缩减至', '<=', 'strong'],
  ['低于', '<', 'strong'], ['小于', '<', 'strong'], ['少于', '<', 'strong'], ['不足', '<', 'strong'], ['不满', '<', 'strong'], ['<', '<', 'strong'], ['不到', '<', 'strong'],
  ['约', '~', 'weak'], ['大约', '~', 'weak'], ['约为', '~', 'weak'], ['近', '~', 'weak'],
];

/** After a figure and its unit. */
export const COMPARATORS_AFTER: readonly (readonly [word: string, comparator: Comparator])[] = [
  ['以上', '>='], ['及以上', '>='], ['或以上', '>='], ['起步', '>='],
  ['以内', '<='], ['之内', '<='], ['以下', '<='], ['及以下', '<='], ['或以下', '<='],
  ['左右', '~'], ['上下', '~'],
];

/** To a level: what follows is the new value, not the change. */
export const LEVEL_WORDS: readonly string[] = [
  '提高到', '提高至', '提升到', '提升至', '增加到', '增加至', '增至', '升至', '扩大到', '扩大至', '扩展到', '扩展至', '达到', '达', '上升到', '上升至', '增长到', '增长至', '稳定在', '保持在', '恢复到', '恢复至',
];

/** By an amount: what follows is a change against a baseline. */
export const CHANGES: readonly (readonly [word: string, direction: 'up' | 'down'])[] = [
  ['提高', 'up'], ['提升', 'up'], ['增长', 'up'], ['增加', 'up'], ['增幅', 'up'], ['增速', 'up'], ['增长率', 'up'], ['上升', 'up'], ['上浮', 'up'], ['递增', 'up'], ['升高', 'up'], ['同比增长', 'up'],
  ['涨幅', 'up'], ['多增', 'up'], ['扩大', 'up'],
  ['下降', 'down'], ['降低', 'down'], ['减少', 'down'], ['压减', 'down'], ['压降', 'down'], ['削减', 'down'], ['下浮', 'down'], ['降幅', 'down'], ['下降率', 'down'], ['同比下降', 'down'],
  ['缩短', 'down'], ['压缩', 'down'], ['缩减', 'down'],
];

/** Changes that with an amount (not a share) are the work itself: 压减产能50万吨. */
export const WORK_CHANGES: readonly string[] = ['压减', '压降', '削减', '扩大', '压缩', '缩减', '提升', '缩短'];

/** Between a change and its figure: 增长5%以上, 提高约5个百分点, 增长速度达到6%. */
export const AFTER_CHANGE: readonly string[] = ['了', '约', '近', '达到', '达', '为', '不低于', '不少于', '至少', '超过', '不超过', '不高于', '高于', '大于', '幅度', '速度', '左右', '控制在', '稳定在', '保持在', '≥', '>=', '>', '≤', '<=', '<'];

/** ×2, ×4 … against the baseline. */
export const DOUBLINGS: readonly (readonly [word: string, factor: number])[] = [
  ['翻番', 2], ['翻一番', 2], ['翻1番', 2], ['倍增', 2], ['翻两番', 4], ['翻二番', 4], ['翻2番', 4], ['翻三番', 8], ['实现翻番', 2],
];

/** Everything, without a figure. */
export const ALL_WORDS: readonly string[] = [
  '全部', '全覆盖', '全面覆盖', '全员', '全量', '清零', '见底', '全面完成', '全面消除', '全面整治', '一律', '所有', '零拒绝', '无一遗漏', '一个不漏', '全部到位', '全面落实', '逐一', '全面建成', '全面实施',
];

/** Everything is done, in a report. */
export const ALL_DONE_WORDS: readonly string[] = ['全部', '全覆盖', '全面完成', '均已', '全面开工', '全面竣工', '全面覆盖', '全数', '清零', '悉数', '百分之百'];

/** None: at most zero. */
export const NONE_WORDS: readonly string[] = ['杜绝', '零事故', '零发生', '零新增', '零容忍', '零上访', '零死亡', '零投诉', '零感染', '零增长', '不发生', '无新增', '零报告', '零舆情', '零违规', '零发案', '零缺陷'];

/** A stretch target. */
export const STRETCH_WORDS: readonly string[] = ['力争', '争取', '努力', '冲刺', '力求', '挑战', '奋斗目标', '争创'];

/** Words without meaning for the label of a part. */
export const LABEL_NOISE: readonly string[] = [
  '力争', '争取', '努力', '确保', '实现', '完成', '达到', '达', '即', '其中', '全市', '全年', '年内', '计划', '保持', '使', '将', '要', '目标', '累计', '合计', '共', '的', '和', '及', '为', '在', '到', '至',
  '以', '并', '且', '同时', '另', '实施', '分别', '任务', '本年度', '年度', '全县', '全区', '全省', '不断', '再', '较', '约', '个',
];

/** Cells that hold no target. */
export const NO_TARGET: readonly string[] = ['/', '\\', '-', '--', '—', '——', '–', '无', '暂无', '不适用', '待定', '未定', '另定', '未明确', '不涉及', '无目标', '*', '.', '?', '…', '……', 'x'];

/** Figures under these are zipped with the dates before them: 2011年、2012年分别完成70%、30%. */
export const RESPECTIVELY = '分别';
