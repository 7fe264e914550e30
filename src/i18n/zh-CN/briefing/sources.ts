/** What stands beside the printed pages of a sheet: pages say it, which write the sheets. */
export const sources = {
  'briefing.sources': '出处（不打印）',
  'briefing.source.many': '共{count}个单元格，第一个是{cell}',
  'briefing.source.elsewhere': '{figure}：{file} {cell}',
  'briefing.source.elsewhere-many': '{figure}：{file} {cell}等{count}个单元格',
} as const;
