/** 挂图. */
export const matrix = {
  'briefing.matrix.title': '工作进展挂图',
  'briefing.matrix.nothing': '所选工作表中没有可以判断进度的事项。',
  'briefing.matrix.legend-plan': '单元格为“滞后、逾期和未报的任务数/任务总数”，颜色表示其中最差的状态。',
  'briefing.matrix.legend-issue': '单元格为“逾期、滞后和未报的问题数/问题总数”，颜色表示其中最差的状态。',
  'briefing.matrix.legend-status-plan': '单元格为各状态的任务数（项）。',
  'briefing.matrix.legend-status-issue': '单元格为各状态的问题数（件）。',
  'briefing.matrix.late': '{late}/{total}',
} as const;
