/** 状态与数据矛盾 */
export const messages = {
  'rules.status-contradiction.title': '状态与数据不符',
  'rules.status-contradiction.done-short':
    '状态为“{status}”，但{actualCell}的完成值{actual}未达到目标{target}，请核对状态或完成值。',
  'rules.status-contradiction.done-exceeds':
    '状态为“{status}”，但{actualCell}的完成值{actual}超出控制目标{target}，请核对状态或完成值。',
  'rules.status-contradiction.done-rate':
    '状态为“{status}”，但{rateCell}的完成率为{rate}，不足100%，请核对状态或完成率。',
  'rules.status-contradiction.done-no-date': '状态为“{status}”，但“{header}”为空，无法判断是否按期，请补填日期。',
  'rules.status-contradiction.not-started':
    '状态为“{status}”，但{actualCell}已有完成值{actual}，请更新状态或核对完成值。',
  'rules.status-contradiction.open-reached':
    '{actualCell}的完成值{actual}已达到目标{target}，状态仍为“{status}”；如已完成，请更新状态。',
  'rules.status-contradiction.open-closed':
    '状态为“{status}”，但{dateCell}已填完成日期“{date}”，请更新状态，或删除该日期。',
  'rules.status-contradiction.open-closed-often':
    '有{count}行状态未完成却填了“{header}”，该列可能是计划日期或状态未及时更新，请核对。',
  'rules.status-contradiction.progress': '状态为“{status}”，而{progressCell}的进展为“{progress}”，两者不一致，请核对。',
} as const;
