/** 滞后清单. */
export const lagging = {
  'briefing.lagging.title': '滞后事项清单',
  'briefing.lagging.overall': '截至{asOf}，{total}中，{counts}。',
  'briefing.lagging.none-plan': '截至{asOf}，{total}中没有滞后、逾期或未报的事项。',
  'briefing.lagging.none-issue': '截至{asOf}，{total}中没有逾期未销号或未报的问题。',
  'briefing.lagging.nothing': '所选工作表中没有可以判断进度的事项。',
} as const;
