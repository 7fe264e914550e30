/** Totals and subtotals. */
export const messages = {
  'rules.total-mismatch.title': 'Total is not the sum of its rows',
  'rules.total-mismatch.differs':
    'The total in {cell} says {total}, but its {rows} rows add up to {sum}, a difference of {difference}. Check the rows, or correct the total.',
  'rules.total-mismatch.leaves-out':
    'The total in {cell} says {total}, but its {rows} rows add up to {sum}. It is short by {difference}, exactly the figure in {other}, which may have been left out. Check, then correct the total.',
  'rules.total-mismatch.counts-twice':
    'The total in {cell} says {total}, but its {rows} rows add up to {sum}. It is too high by {difference}, exactly the figure in {other}, which may have been added twice. Check, then correct the total.',
  'rules.total-mismatch.nothing-adds-up':
    'Row {row} totals {columns} columns, and none of its figures is the sum of its rows: {cell}, for example, says {total}, while {rows} rows add up to {sum}. Rows may be missing, or the total covers something else. Please check.',
  'rules.total-mismatch.count':
    'The total in {cell} says {total}, but the column “{column}” has {count} entries. Check for missing rows, or correct the total.',
  'rules.total-mismatch.stated-count':
    '{cell} says “{total}”, but the table has {count} records. Check for missing rows, or correct the number.',
} as const;
