/** Around a period: it runs from the beginning of the year. */
export const CUMULATIVE_WORDS: readonly string[] = [
  '累计',
  '截至',
  '截止',
  '截至到',
  '累计至',
  '(累计)',
  'cumulative',
  'ytd',
  'cumulative to',
  'as of',
];

/** Date words that are deadlines or descriptions and no column of figures. */
export const NOT_PERIODS: readonly string[] = [
  '年底前',
  '年内',
  '年底',
  '年末',
  '月底前',
  '年中',
  '年初',
  '月底',
  '岁末',
  '明年',
  '次年',
  '去年',
  '上年',
  'may be',
];

/** Before a figure in running text: all until now. */
export const RUNNING_TOTAL_WORDS: readonly string[] = ['累计', '总计', '共计'];

/** Before a figure beside a running total: what one period added to it. */
export const THIS_PERIOD_WORDS: readonly string[] = [
  '本月',
  '当月',
  '上月',
  '月份',
  '本周',
  '上周',
  '本季',
  '当季',
  '本旬',
  '今日',
  '当日',
  '本期',
  '新增',
];
