/** 累计数倒退 */
export const messages = {
  'rules.regression.title': '累计数小于以前各期',
  'rules.regression.regression':
    '累计数{value}小于{earlierCell}（{period}）的{earlier}，累计数不应减少，请核对是否填成了当期数，或以前各期多报。',
  'rules.regression.often':
    '{rows}行中有{count}行的累计数比前一期减少，“{label}”等列可能填的是当期数，请核对口径；如确为当期数，请在表头注明。',
} as const;
