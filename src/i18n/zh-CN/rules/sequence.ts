/** 序号 */
export const messages = {
  'rules.sequence.title': '序号重复、跳号或错乱',
  'rules.sequence.repeated': '序号{number}与{first}重复，请核对是否重复录入，并顺次改正。',
  'rules.sequence.repeated-for': '序号{number}与{first}重复，按上下行顺序应为{correct}，请改正。',
  'rules.sequence.mistyped': '序号由{previous}变为{number}，按上下行顺序应为{correct}，请改正。',
  'rules.sequence.skipped': '序号由{previous}跳到{number}，缺{missing}，请核对是否漏行，或将以下序号顺次改正。',
  'rules.sequence.misplaced': '序号{number}排在{previous}之后，顺序颠倒，请核对本行位置或序号。',
  'rules.sequence.reordered': '{count}个序号齐全但未按顺序排列，可能排过序；如不需要保留现有顺序，请按序号重新排序。',
} as const;
