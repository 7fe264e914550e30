/** Cumulative figures that fall. */
export const messages = {
  'rules.regression.title': 'Cumulative figures below those of an earlier period',
  'rules.regression.regression':
    'The cumulative figure {value} is below {earlier} in {earlierCell} ({period}). Such figures do not fall: check whether that of one period was entered, or too much was reported earlier.',
  'rules.regression.often':
    'In {count} of {rows} rows the cumulative figure falls from one period to the next. “{label}” and its like may hold figures of single periods; check them, and let the header say so.',
} as const;
