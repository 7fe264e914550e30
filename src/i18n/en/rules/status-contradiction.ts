/** Statuses that the row itself denies. */
export const messages = {
  'rules.status-contradiction.title': 'Status contradicts the row’s own data',
  'rules.status-contradiction.done-short':
    'The status is “{status}”, but the actual {actual} in {actualCell} does not reach the target {target}. Check the status or the actual.',
  'rules.status-contradiction.done-exceeds':
    'The status is “{status}”, but the actual {actual} in {actualCell} exceeds the limit {target}. Check the status or the actual.',
  'rules.status-contradiction.done-rate':
    'The status is “{status}”, but the completion rate in {rateCell} is {rate}, below 100%. Check the status or the rate.',
  'rules.status-contradiction.done-no-date':
    'The status is “{status}”, but “{header}” is empty, so it cannot be judged whether it was done in time. Fill in the date.',
  'rules.status-contradiction.not-started':
    'The status is “{status}”, but {actualCell} already reports {actual}. Update the status or check the actual.',
  'rules.status-contradiction.open-reached':
    'The actual {actual} in {actualCell} has reached the target {target}, while the status is still “{status}”. Update it if the work is done.',
  'rules.status-contradiction.open-closed':
    'The status is “{status}”, but {dateCell} holds the completion date “{date}”. Update the status or delete the date.',
  'rules.status-contradiction.open-closed-often':
    '{count} rows that are not done have a date in “{header}”. The column may hold planned dates, or the statuses are out of date. Check them.',
  'rules.status-contradiction.progress':
    'The status is “{status}”, while the progress in {progressCell} is “{progress}”. They contradict each other: check them.',
} as const;
