/** 与上期台账对比 */
export const compare = {
  'compare.regression.cumulative':
    '累计数{value}小于上期（{earlierSheet} {earlierCell}）的{earlier}，累计数不应减少，请核对是否填成了当期数，或上期多报。',
  'compare.regression.rate':
    '{value}低于上期（{earlierSheet} {earlierCell}）的{earlier}，请核对数据，确实下降的，说明原因。',
  'compare.regression.status':
    '状态由上期（{earlierSheet} {earlierCell}）的“{earlier}”退回“{later}”，请核对，确实倒退的，说明原因。',
  'compare.notice.same-day': '两份台账的截至日期都是{now}，可能是同一期的不同版本，不判断长期未动。',
  'compare.notice.reversed': '上期台账的截至日期{before}晚于本期的{now}，请核对两份文件是否放反。',
  'compare.notice.other-year': '两份台账不在同一年（{before}、{now}），累计数可能重新起算，减少的只提示、不判为错误。',
  'compare.notice.often':
    '{rows}项中有{count}项的数字比上期减少，填的可能是当期数，请核对口径，减少的只提示、不判为错误。',
} as const;
