/** Names of documents, and numbers in front of their parts. */
export const sheets = {
  'briefing.document.brief': '简报',
  'briefing.document.bulletin': '通报',
  'briefing.document.press-release': '发布稿',
  'briefing.document.summary': '汇总表',
  'briefing.document.ranking': '排名表',
  'briefing.document.lagging': '滞后清单',
  'briefing.document.notice': '督办通知',
  'briefing.document.commitments': '整改承诺书',
  'briefing.document.matrix': '挂图',
  'briefing.document.chart': '进度对比图',

  'briefing.tab': '{name} {day}',
  'briefing.tab-of-department': '{name} {department} {day}',

  'briefing.heading-1': '{number}、{text}',
  'briefing.heading-2': '（{number}）{text}',
  'briefing.heading-3': '{number}.{text}',
  'briefing.attachment.only': '附件：{name}',
  'briefing.attachment.first': '附件：{number}.{name}',
  'briefing.attachment.other': '{number}.{name}',
  'briefing.footnote.only': '注：{note}',
  'briefing.footnote.first': '注：{number}.{note}',
  'briefing.footnote.other': '{number}.{note}',
} as const;
