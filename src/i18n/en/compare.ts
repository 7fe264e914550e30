/** A ledger compared with an earlier one. */
export const compare = {
  'compare.regression.cumulative':
    'The cumulative figure {value} is below {earlier} of last time ({earlierSheet} {earlierCell}). Cumulative figures do not fall: check whether the figure of a single period was entered, or too much was reported last time.',
  'compare.regression.rate':
    '{value} is below {earlier} of last time ({earlierSheet} {earlierCell}). Check the figure; if it did fall, say why.',
  'compare.regression.status':
    'The status was “{earlier}” last time ({earlierSheet} {earlierCell}) and is back at “{later}”. Check it; if the work did fall back, say why.',
  'compare.notice.same-day':
    'Both ledgers are as of {now}. They may be two versions of one report, so nothing is said to stand still.',
  'compare.notice.reversed':
    'The earlier ledger is as of {before}, which is after {now} of the later one. Check whether the two files were swapped.',
  'compare.notice.other-year':
    'The ledgers are of different years ({before}, {now}). Cumulative figures may have started anew, so those that fell are warnings and not errors.',
  'compare.notice.often':
    'In {count} of {rows} entries the figure is lower than last time. They may be figures of single periods: check them. Those that fell are warnings and not errors.',
} as const;
