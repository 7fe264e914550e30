/** Running numbers. */
export const messages = {
  'rules.sequence.title': 'Running numbers that repeat, skip or go back',
  'rules.sequence.repeated':
    'Number {number} is already used in {first}. Check whether the row was entered twice, and renumber.',
  'rules.sequence.repeated-for':
    'Number {number} is already used in {first}; by the rows above and below it should be {correct}. Correct it.',
  'rules.sequence.mistyped':
    'After {previous} comes {number}; by the rows above and below it should be {correct}. Correct it.',
  'rules.sequence.skipped':
    'The numbers go from {previous} to {number}: {missing} is missing. Check whether a row is missing, or renumber the rows below.',
  'rules.sequence.misplaced':
    'Number {number} stands below {previous}, out of order. Check the position of the row, or its number.',
  'rules.sequence.reordered':
    'All {count} numbers are there, but not in order: the rows may have been sorted. Sort them by number unless the present order is wanted.',
} as const;
