/** Rates of completion, shares, growth. */
export const messages = {
  'rules.rate-mismatch.title': 'Rate does not follow from its figures',
  'rules.rate-mismatch.differs':
    '{cell} says {rate}, but {numeratorCell} ({numerator}) divided by {denominatorCell} ({denominator}) gives {expected}. Check both figures, or correct the rate.',
  'rules.rate-mismatch.growth-differs':
    '{cell} says {rate}, but growth from {denominatorCell} ({denominator}) to {numeratorCell} ({numerator}) is {expected}. Check both figures, or correct the rate.',
  'rules.rate-mismatch.share-differs':
    '{cell} says {rate}, but the share of {numeratorCell} ({numerator}) in the sum of its column is {expected}. Check the figures, or correct the rate.',
  'rules.rate-mismatch.hundredfold':
    '{cell} says {rate}, but {numeratorCell} divided by {denominatorCell} gives {expected}, a hundred times apart: fractions and percentages may be mixed. Use one notation throughout the column.',
  'rules.rate-mismatch.remainder':
    '{cell} says {rate}, which is the share not yet done; {numeratorCell} divided by {denominatorCell} gives {expected}. Check what the column is meant to show.',
  'rules.rate-mismatch.average-of-rates':
    '{cell} says {rate}, the average of the rates above; the overall rate is {numeratorCell} divided by {denominatorCell}, {expected}. Check which one is meant.',
} as const;
