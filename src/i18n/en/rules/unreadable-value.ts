/** Cells that cannot be read. */
export const messages = {
  'rules.unreadable-value.title': 'Values that cannot be read',
  'rules.unreadable-value.figure':
    'No figure can be read from “{text}” in the column “{header}”: {reason}. The row cannot be calculated or compared. Enter one figure, such as 47 or “1.05万套”, and put explanations in the progress or remarks column.',
  'rules.unreadable-value.target':
    'No target can be read from “{text}” in the column “{header}”: {reason}. The row cannot be judged. Enter a figure or what shows that it is done, such as “at least 60%” or “plan issued”.',
  'rules.unreadable-value.date':
    'No date can be read from “{text}” in the column “{header}”: {reason}. It cannot be judged whether the row is in time. Enter a date or a deadline, such as 2021-08-31, “by end of August” or “Ongoing”.',
  'rules.unreadable-value.no-such-date':
    '“{text}” in the column “{header}” is a date that does not exist. Check its year, month and day.',
} as const;
