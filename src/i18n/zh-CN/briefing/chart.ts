/** 进度对比图. */
export const chart = {
  'briefing.chart.title': '工作进度对比图',
  'briefing.chart.nothing': '所选工作表中没有可以对比的数据。',
  'briefing.chart.departments-plan': '各单位完成率和达序时率',
  'briefing.chart.departments-issue': '各单位销号率和按期办结率',
} as const;
