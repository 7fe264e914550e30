/** Dates that have not come yet. */
export const messages = {
  'rules.future-date.title': 'Past events dated after the as-of day',
  'rules.future-date.completed':
    'The completion date “{date}” is after {day}, the day the ledger is checked for. Check its year and month; an expected date does not belong in this column.',
  'rules.future-date.found':
    'The date “{date}” on which this was found is after {day}, the day the ledger is checked for. Check its year and month.',
  'rules.future-date.beyond-sheet':
    'The date “{date}” is after {sheetDay}, the day that the sheet itself reports for. The two contradict each other: check them.',
  'rules.future-date.several':
    'In {count} rows the date is after {day}. Check whether that day is right, or whether these are expected dates.',
  'rules.future-date.looking-back':
    'The ledger is checked as of {day}, but reports up to {sheetDay}; {count} rows have dates in between. That is natural when looking back.',
} as const;
