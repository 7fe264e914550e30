/** Names of documents, numbers in front of their parts, and what stands beside printed pages. */
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

  'briefing.sources': '出处（不打印）',
  'briefing.source.many': '共{count}个单元格，第一个是{cell}',
  'briefing.source.elsewhere': '{figure}：{file} {cell}',
  'briefing.source.elsewhere-many': '{figure}：{file} {cell}等{count}个单元格',
} as const;
