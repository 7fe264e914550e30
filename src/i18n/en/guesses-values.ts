/** Assumptions made while reading cells and tables. */
export const valueGuesses = {
  'guess.plan-year': 'The deadline names no year; the plan’s year {year} is taken.',
  'guess.relative-year': 'Words such as “next year” are taken for {year}.',
  'guess.vague-day': '“{text}” names no day; {date} is taken.',
  'guess.before-month': '“{text}” names no day; it is taken to include the month, up to {date}.',
  'guess.season': '“{text}” is no exact date; {date} is taken.',
  'guess.latest-date': 'The deadline holds several dates ({dates}); the latest one counts.',
  'guess.within-years': '“{text}” does not say from when; counted from the beginning of the plan it ends on {date}.',
  'guess.as-of-month': '“{text}” is taken for the month of the as-of date: {date}.',
  'guess.serial-date': '“{text}” looks like a date without a date format; it is taken for {date}.',
  'guess.month-first': '“{text}” is read month first: {date}.',
  'guess.fiscal-year': 'Fiscal year {year} is taken for the calendar year.',
  'guess.fraction-as-percent': '“{text}” looks like a percentage typed as a fraction and is taken for one.',
  'guess.department-filled-down':
    'The department stands only in the first row of each group; it is taken to hold for {rows} rows below.',
  'guess.plan-year-sheet-name': 'The title names no year; {year} is taken from the sheet’s name.',
  'guess.plan-year-file-name':
    'Neither the title nor the sheet’s name gives a year; {year} is taken from the file’s name.',
  'guess.plan-year-as-of-line': 'The title names no year; {year} is taken from the as-of date.',
  'guess.plan-year-header': 'The title names no year; {year} is taken from the header.',
  'guess.plan-year-as-of': 'The sheet names no year; {year}, the year of the as-of date, is taken.',
} as const;
