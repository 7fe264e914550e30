/** Words of dates in English, in lower case. */

export const MONTHS: readonly (readonly [word: string, month: number])[] = [
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
];

/** Months that are other words as well. */
export const ALSO_WORDS: readonly string[] = ['may', 'march'];
export const PREPOSITIONS: readonly string[] = [
  'by',
  'in',
  'of',
  'before',
  'until',
  'till',
  'to',
  'from',
  'end',
  'during',
  'since',
  'late',
  'early',
  'mid',
];

/** Before a month, quarter or year. */
export const END_WORDS: readonly string[] = ['end of', 'the end of', 'end-', 'end', 'late', 'end of the'];
export const MID_WORDS: readonly string[] = ['mid-', 'mid', 'middle of'];
export const EARLY_WORDS: readonly string[] = ['early', 'beginning of', 'start of', 'early-'];

export const ORDINAL_QUARTERS: readonly (readonly [word: string, quarter: number])[] = [
  ['first quarter', 1],
  ['1st quarter', 1],
  ['second quarter', 2],
  ['2nd quarter', 2],
  ['third quarter', 3],
  ['3rd quarter', 3],
  ['fourth quarter', 4],
  ['4th quarter', 4],
  ['last quarter', 4],
];

export const ORDINAL_HALVES: readonly (readonly [word: string, half: number])[] = [
  ['first half', 1],
  ['1st half', 1],
  ['second half', 2],
  ['2nd half', 2],
];

export const YEAR_ENDS: readonly string[] = [
  'year-end',
  'year end',
  'yearend',
  'end of year',
  'end of the year',
  'end-year',
  'this year',
  'end of this year',
  'full year',
];

export const MONTH_ENDS: readonly string[] = [
  'end of month',
  'end of the month',
  'month-end',
  'month end',
  'this month',
  'end of this month',
];

export const RANGE_MARKS: readonly string[] = ['to', 'through', 'until', 'till'];

export const RECURRENCES: readonly (readonly [
  word: string,
  recurrence: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year',
])[] = [
  ['daily', 'day'],
  ['every day', 'day'],
  ['each day', 'day'],
  ['weekly', 'week'],
  ['every week', 'week'],
  ['each week', 'week'],
  ['monthly', 'month'],
  ['every month', 'month'],
  ['each month', 'month'],
  ['per month', 'month'],
  ['quarterly', 'quarter'],
  ['every quarter', 'quarter'],
  ['each quarter', 'quarter'],
  ['per quarter', 'quarter'],
  ['half-yearly', 'half-year'],
  ['semi-annually', 'half-year'],
  ['biannually', 'half-year'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['every year', 'year'],
  ['each year', 'year'],
  ['per year', 'year'],
];

export const OPEN_ENDED: readonly string[] = [
  'ongoing',
  'on-going',
  'continuous',
  'continuously',
  'continuing',
  'continual',
  'permanent',
  'long-term',
  'long term',
  'standing',
  'rolling',
];

export const IMMEDIATE: readonly string[] = ['immediate', 'immediately', 'at once', 'asap', 'right away', 'forthwith'];
