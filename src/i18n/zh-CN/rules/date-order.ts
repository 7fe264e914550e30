/** 日期先后 */
export const messages = {
  'rules.date-order.title': '日期先后颠倒',
  'rules.date-order.deadline-before-start':
    '时限“{deadline}”早于{startCell}的起始日期“{start}”，请核对两处年份和月份。',
  'rules.date-order.completed-before-start':
    '完成日期“{completed}”早于{startCell}的起始日期“{start}”，请核对两处年份和月份。',
  'rules.date-order.mostly':
    '{rows}行中有{count}行的“{header}”早于“{startHeader}”，可能两列填反，或表头含义不同，请核对；如属识别有误，请更正列的含义（窗格的“识别”，或口径文件）。',
} as const;
