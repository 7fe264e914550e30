/** Words of dates in Chinese. */

/** Between the ends of a range: 4-6月, 12月10日至15日. The longest wins. */
export const RANGE_MARKS: readonly string[] = ['-', '--', '—', '——', '–', '~', '～', '至', '到', '－', '―', '一直到'];

/** Years by name, counted from the plan's year. */
export const RELATIVE_YEARS: readonly (readonly [word: string, shift: number])[] = [
  ['今年', 0],
  ['本年', 0],
  ['本年度', 0],
  ['当年', 0],
  ['明年', 1],
  ['次年', 1],
  ['来年', 1],
  ['翌年', 1],
  ['下年', 1],
  ['下一年', 1],
  ['下年度', 1],
  ['去年', -1],
  ['上年', -1],
  ['后年', 2],
];

/** Months and quarters by name, counted from the as-of day. */
export const RELATIVE_SPANS: readonly (readonly [word: string, unit: 'month' | 'quarter', offset: number])[] = [
  ['本月', 'month', 0],
  ['当月', 'month', 0],
  ['这个月', 'month', 0],
  ['月底', 'month', 0],
  ['月末', 'month', 0],
  ['下月', 'month', 1],
  ['下个月', 'month', 1],
  ['次月', 'month', 1],
  ['本季度', 'quarter', 0],
  ['本季', 'quarter', 0],
  ['季末', 'quarter', 0],
  ['季度末', 'quarter', 0],
  ['下季度', 'quarter', 1],
  ['下一季度', 'quarter', 1],
];

/** Parts of a year without a number: the months from the first to the last. */
export const YEAR_PARTS: readonly (readonly [
  word: string,
  first: number,
  last: number,
  kind: 'year' | 'half-year' | 'quarter' | 'span',
])[] = [
  ['上半年', 1, 6, 'half-year'],
  ['前半年', 1, 6, 'half-year'],
  ['下半年', 7, 12, 'half-year'],
  ['后半年', 7, 12, 'half-year'],
  ['前两季度', 1, 6, 'span'],
  ['前二季度', 1, 6, 'span'],
  ['前2季度', 1, 6, 'span'],
  ['前三季度', 1, 9, 'span'],
  ['前3季度', 1, 9, 'span'],
  ['前两个季度', 1, 6, 'span'],
  ['前三个季度', 1, 9, 'span'],
  ['全年', 1, 12, 'year'],
  ['全年度', 1, 12, 'year'],
  ['年内', 1, 12, 'year'],
  ['年底', 1, 12, 'year'],
  ['年末', 1, 12, 'year'],
  ['岁末', 1, 12, 'year'],
  ['年终', 1, 12, 'year'],
  ['年度内', 1, 12, 'year'],
  ['年底之前', 1, 12, 'year'],
];

/** Behind 全年: the year's work, not a date (完成全年任务的50%). */
export const WORK_OF_YEAR: readonly string[] = ['任务', '目标', '计划', '工作', '总', '的', '指标', '预算'];

/** Words behind 第 or alone that number a quarter. */
export const QUARTERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  首: 1,
};

/** Seasons, terms and holidays that stand for a last day (month, day). All are guesses. */
export const SEASONS: readonly (readonly [word: string, month: number, day: number])[] = [
  ['秋季学期开学前', 8, 31],
  ['秋季学期', 8, 31],
  ['秋季开学前', 8, 31],
  ['秋季开学', 8, 31],
  ['暑期', 8, 31],
  ['暑假', 8, 31],
  ['暑假前', 6, 30],
  ['暑期前', 6, 30],
  ['春季学期', 2, 28],
  ['春季开学前', 2, 28],
  ['入冬前', 11, 15],
  ['入冬', 11, 15],
  ['供暖季前', 11, 15],
  ['采暖季前', 11, 15],
  ['供暖前', 11, 15],
  ['入汛前', 5, 31],
  ['汛期前', 5, 31],
  ['主汛期前', 5, 31],
  ['国庆前', 9, 30],
  ['国庆节前', 9, 30],
  ['五一前', 4, 30],
  ['七一前', 6, 30],
  ['十一前', 9, 30],
  ['元旦前', 12, 31],
  ['年中', 6, 30],
  ['年初', 3, 31],
];

/** Holidays of the lunar calendar: behind a year they name a day that no rule of ours gives. */
export const LUNAR_DAYS: readonly string[] = ['春节', '元宵', '清明', '端午', '中秋', '重阳'];

/** Seasons that are no guess: the convention of domain.md 4.2. */
export const CERTAIN_SEASONS: readonly string[] = ['年中'];

/** How often a duty falls due. */
export const RECURRENCES: readonly (readonly [
  word: string,
  recurrence: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year',
])[] = [
  ['每天', 'day'],
  ['每日', 'day'],
  ['按日', 'day'],
  ['每个工作日', 'day'],
  ['每周', 'week'],
  ['每星期', 'week'],
  ['每半月', 'week'],
  ['按周', 'week'],
  ['逐周', 'week'],
  ['一周一', 'week'],
  ['周调度', 'week'],
  ['每月', 'month'],
  ['每个月', 'month'],
  ['按月', 'month'],
  ['逐月', 'month'],
  ['一月一', 'month'],
  ['月调度', 'month'],
  ['每两月', 'month'],
  ['每两个月', 'month'],
  ['每季度', 'quarter'],
  ['每季', 'quarter'],
  ['每个季度', 'quarter'],
  ['按季度', 'quarter'],
  ['按季', 'quarter'],
  ['逐季', 'quarter'],
  ['一季度一', 'quarter'],
  ['一季一', 'quarter'],
  ['季调度', 'quarter'],
  ['每半年', 'half-year'],
  ['半年一次', 'half-year'],
  ['每年', 'year'],
  ['每年度', 'year'],
  ['按年', 'year'],
  ['按年度', 'year'],
  ['逐年', 'year'],
  ['一年一', 'year'],
];

/** Without an end. */
export const OPEN_ENDED: readonly string[] = [
  '长期',
  '持续',
  '常态',
  '长效',
  '常年',
  '长抓',
  '常抓',
  '久久为功',
  '始终',
  '一贯',
  '不间断',
  '动态',
  '随时',
  '日常',
  '滚动推进',
  '永久',
];

/** At once. */
export const IMMEDIATE: readonly string[] = [
  '立行立改',
  '立即',
  '即知即改',
  '即时',
  '马上',
  '即刻',
  '立整立改',
  '立查立改',
  '立改',
  '边查边改',
  '即查即改',
  '即改',
  '立说立行',
  '当即',
  '当日',
  '当天',
];

/** After 前, 内, 初, 末, 中: words that these begin, so that 6月前期工作 and 6月初步 are not read as 6月前 and 6月初. */
export const NOT_BOUNDS: Readonly<Record<string, string>> = {
  前: '期往后言沿列茅述瞻置端三两二',
  内: '容部涵业',
  初: '步中级始审验',
  中: '心小学期标央医段考层等国华',
  末: '端位级',
  底: '数线层气子',
};
