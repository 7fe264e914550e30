/** What names an as-of date, strongest first: a line with 截至 and 填报日期 counts by 截至. */
export const AS_OF_WORDS: readonly (readonly string[])[] = [
  ['截至', '截止', '截至到', '截止到', '统计截止时间', '统计截止日期', '统计截至', '数据截至', '数据截止', '截止时间', '截止日期', '截至时间', '截至日期'],
  ['统计时间', '统计日期', '统计时点', '数据时间', '数据日期', '调度日期', '调度时间', '更新日期', '更新时间', '通报日期'],
  ['填报日期', '填报时间', '填表日期', '填表时间', '报送日期', '报送时间', '上报日期', '上报时间', '制表日期', '制表时间', '编制日期', '日期', '时间'],
];

/** What turns 截止 into something else: the closing of an application, not of the figures. */
export const NOT_AS_OF_BEFORE: readonly string[] = ['报名', '申报', '投标', '完成', '整改', '办理', '受理', '开工', '建设', '工期', '合同'];
