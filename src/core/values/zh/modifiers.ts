import type { Exactness } from '../../model/quantity';

/** Before a figure. */
export const BEFORE: readonly (readonly [word: string, exactness: Exactness])[] = [
  ['约', 'about'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约占', 'about'],
  ['左右', 'about'],
  ['近', 'nearly'],
  ['接近', 'nearly'],
  ['将近', 'nearly'],
  ['不到', 'nearly'],
  ['不足', 'nearly'],
  ['不满', 'nearly'],
  ['不高于', 'nearly'],
  ['不超过', 'nearly'],
  ['不多于', 'nearly'],
  ['至多', 'nearly'],
  ['不低于', 'over'],
  ['不少于', 'over'],
  ['至少', 'over'],
  ['超', 'over'],
  ['超过', 'over'],
  ['逾', 'over'],
  ['突破', 'over'],
  ['过', 'over'],
  ['高于', 'over'],
  ['大于', 'over'],
  ['多于', 'over'],
];

/** After a figure (and its unit). */
export const AFTER: readonly (readonly [word: string, exactness: Exactness])[] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['余', 'over'],
  ['多', 'over'],
  ['以上', 'over'],
  ['及以上', 'over'],
  ['有余', 'over'],
  ['以内', 'nearly'],
  ['以下', 'nearly'],
  ['之内', 'nearly'],
  ['及以下', 'nearly'],
];

/** Words that may lead or follow a single figure without changing it. */
export const NEUTRAL: readonly string[] = [
  '累计',
  '已',
  '共',
  '共计',
  '合计',
  '总计',
  '计',
  '完成',
  '达',
  '达到',
  '为',
  '约为',
  '实际',
  '目前',
  '当前',
  '现',
  '截至目前',
  '实现',
  '新增',
  '新建',
  '建成',
  '建设',
  '开工',
  '竣工',
  '完工',
  '任务',
  '目标',
  '全部',
  '至',
  '到',
  '了',
  '有',
];

/** Words directly before a bare figure whose unit the column gives: 控制在5.5以内, 下降2.5. */
export const LEADING_WORDS: readonly string[] = [
  '控制在',
  '稳定在',
  '保持在',
  '维持在',
  '增长',
  '提高',
  '提升',
  '增加',
  '上升',
  '下降',
  '降低',
  '减少',
  '压减',
  '压降',
];

/** Characters that stand directly before a bare figure (without unit) that counts something: 达53, 完成47, 共12. */
export const LEADS_FIGURE = '成为达到至共计于过约近超有是了增值量率额数逾满设立办结建工';
