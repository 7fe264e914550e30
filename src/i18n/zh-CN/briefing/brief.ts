/** 简报: its 报头 and its boxes. */
export const brief = {
  'briefing.brief.name': '工作简报',
  'briefing.brief.title': '{subject}',
  'briefing.box.total-plan': '任务总数（项）',
  'briefing.box.total-issue': '问题总数（件）',
  'briefing.box.late-plan': '滞后和逾期（项）',
  'briefing.box.late-issue': '逾期和滞后（件）',
  'briefing.box.scored': '参加评估（个）',
  'briefing.box.best-score': '最高分（{name}）',
  'briefing.box.found': '排查问题（件）',
  'briefing.box.task': '年度任务',
  'briefing.box.done': '累计完成',
  'briefing.box.rectified': '已整改（件）',
  'briefing.box.closed': '已销号（件）',
} as const;
