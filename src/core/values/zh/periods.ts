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
