/** 发布稿: achievements only. */
export const pressRelease = {
  'briefing.press.title': '{subject}新闻发布稿',
  'briefing.press.lead': '现将{subject}（截至{asOf}）向社会发布。',
  'briefing.press.more': '以上为部分内容，共取得{count}进展。',
  'briefing.press.issues': '问题整改销号',
  'briefing.press.next': '下一步，将继续按计划推进各项工作。',
  'briefing.press.nothing': '所选工作表中没有可以发布的进展。',
  'briefing.issues.finished': '{names}的问题已全部销号。',
  'briefing.issues.finished-many': '{names}等单位的问题已全部销号。',
  'briefing.press.done': '目前，已完成{count}任务。',
  'briefing.press.both': '目前，已完成{count}任务，另有{running}任务达到序时进度，正按计划推进。',
  'briefing.press.on-schedule': '目前，{count}任务达到序时进度，正按计划推进。',
  'briefing.issues.closed': '共排查问题{total}，已整改{rectified}，其中经核验销号{closed}。',
} as const;
