/** 汇总表. */
export const summary = {
  'briefing.summary.title': '进展情况汇总表',
  'briefing.summary.by-status': '总体情况',
  'briefing.summary.by-department': '分单位情况',
  'briefing.summary.by-category': '分类别情况',
  'briefing.summary.nothing': '所选工作表中没有可以判断进度的事项。',
  'briefing.statistics.heading': '{name}（{rows}行）',
  'briefing.statistics.rate': '{value}（{numerator}÷{denominator}）',
  'briefing.statistics.doubted': '待核实，见注',
  'briefing.summary.rates': '主要指标',
} as const;
