/** The order of dates. */
export const messages = {
  'rules.date-order.title': 'Dates in the wrong order',
  'rules.date-order.deadline-before-start':
    'The deadline “{deadline}” is before the start “{start}” in {startCell}. Check the year and month of both.',
  'rules.date-order.completed-before-start':
    'The completion date “{completed}” is before the start “{start}” in {startCell}. Check the year and month of both.',
  'rules.date-order.mostly':
    'In {count} of {rows} rows “{header}” is before “{startHeader}”. The two columns may be swapped or mean something else. Check them, or, if the program misread the columns, correct their roles (under “Columns” in the pane, or in the profile).',
} as const;
