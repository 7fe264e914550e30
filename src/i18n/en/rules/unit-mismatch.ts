/** Units that do not agree. */
export const messages = {
  'rules.unit-mismatch.title': 'Units that do not agree',
  'rules.unit-mismatch.target':
    'The actual “{actual}” is in “{found}”, while the target “{target}” is in “{wanted}”; one cannot be converted into the other, so they cannot be compared. Check them, and use “{wanted}” for both.',
  'rules.unit-mismatch.share':
    'The actual “{actual}” is a percentage and the target “{target}” an amount, so they cannot be compared. If a completion rate was entered, enter the amount achieved instead.',
  'rules.unit-mismatch.amount':
    'The actual “{actual}” is an amount and the target “{target}” a percentage, so it cannot be judged whether the target is reached. Enter the share instead.',
  'rules.unit-mismatch.header':
    'The column “{header}” is in “{wanted}”, but “{text}” is in “{found}”, which cannot be converted. Check the figure and its unit.',
  'rules.unit-mismatch.unit-cell':
    'The unit of this row is “{wanted}”, but the actual “{text}” is in “{found}”, which cannot be converted. Check the figure and its unit.',
} as const;
