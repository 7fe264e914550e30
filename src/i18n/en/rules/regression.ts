/** Cumulative figures that fall. */
export const messages = {
  'rules.regression.title': 'Cumulative figures below those of an earlier period',
  'rules.regression.regression':
    'The cumulative figure {value} is below {earlier} in {earlierCell} ({period}). Cumulative figures do not fall: check whether the figure of a single period was entered, or too much was reported earlier.',
  'rules.regression.often':
    'In {count} of {rows} rows the cumulative figure falls from one period to the next. “{label}” and columns like it may hold figures of single periods. Check them; if they do, say so in the header.',
} as const;
