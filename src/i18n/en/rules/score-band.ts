/** Scores and verdicts. */
export const messages = {
  'rules.score-band.title': 'Verdict does not match the score',
  'rules.score-band.other-band':
    '{cell} says “{verdict}”, but the score in {scoreCell} is {score}, which the standard in {noteCell} ({condition}) rates “{expected}”. Check the score, or correct the verdict.',
  'rules.score-band.outside-band':
    '{cell} says “{verdict}”, for which the standard in {noteCell} requires a score of {condition}, but the score in {scoreCell} is {score}. Check the score, or correct the verdict.',
  'rules.score-band.on-the-line':
    '{cell} says “{verdict}”. The score in {scoreCell}, {score}, is where two bands of the standard in {noteCell} meet, and both include it; the higher one is “{expected}” ({condition}). Confirm which one applies.',
} as const;
