/** Parts of a row and their total. */
export const messages = {
  'rules.sum-mismatch.title': 'Total column is not the sum of its parts',
  'rules.sum-mismatch.differs':
    '{cell} says {total}, but the parts in this row ({parts}) add up to {sum}, a difference of {difference}. Check the parts, or correct {cell}.',
  'rules.sum-mismatch.part-exceeds-whole':
    '{cell} is {whole}, but “{header}” in {partCell}, a part of it, is {part}: more than the whole. Check both figures.',
} as const;
