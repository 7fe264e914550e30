/** Rounding. */
export const messages = {
  'rules.rounding.title': 'Difference from rounding',
  'rules.rounding.truncated-rate':
    '{cell} says {rate}: {formula} was cut off instead of rounded; rounded, it is {expected}. Round figures throughout the table.',
  'rules.rounding.truncated-often':
    'In the column “{header}”, {count} rates were cut off instead of rounded, such as {cell}: it says {rate}; rounded, it is {expected}. Use a formula, and round figures throughout the table.',
  'rules.rounding.fewer-digits':
    '{cell} shows {rate}, but {formula} is {expected}: the rate was typed with fewer digits than it shows. Use a formula, or show fewer decimals.',
  'rules.rounding.rounded-sum':
    '{cell} says {total} and the figures add up to {sum}; rounding explains the difference of {difference}. Add a note that figures may not add up due to rounding, or keep more decimals.',
  'rules.rounding.hidden-decimals':
    '{cell} shows {total}, but the figures as they are shown add up to {sum}: the cells hide decimals. Show them, or round before adding up.',
  'rules.rounding.shares-off-hundred':
    '{cell} says {total}, but the {shares} shares above add up to {sum} because of rounding. Adjust the largest one, or add a note.',
} as const;
