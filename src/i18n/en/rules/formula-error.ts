/** Error values of formulas. */
export const messages = {
  'rules.formula-error.title': 'Formula errors',
  'rules.formula-error.divide-by-zero':
    'The formula divides by zero or by an empty cell, so it has no result. Check which cells it refers to and whether they are filled in.',
  'rules.formula-error.unfilled':
    'The cell that the formula divides by is still empty or 0, hence #DIV/0!. It will recover once that cell is filled in; until then, IFERROR can leave this cell empty.',
  'rules.formula-error.lost-reference':
    'A cell that the formula refers to was deleted, so the result is lost. Enter the formula again, following the rows next to it, or undo the deletion.',
  'rules.formula-error.not-found':
    'The formula did not find what it looks up. Check that the names agree and that the range searched holds the item.',
  'rules.formula-error.wrong-type':
    'The formula refers to a cell with words in it, which cannot be calculated with. Check those cells, and turn figures with units or spaces into plain numbers.',
  'rules.formula-error.unknown-name':
    'The formula uses a function or a name that is not known. Check the spelling, or whether this version of the program has the function.',
  'rules.formula-error.other':
    'The formula returns the error {code}, so the cell holds no usable figure. Check the formula.',
  'rules.formula-error.spread':
    'The formula returns the error {code} because {source}, which it refers to, is an error itself. Correct {source} first; this cell will then recover.',
  'rules.formula-error.typed':
    'The cell holds the text “{code}”, usually an error value that was pasted as a value, so there is no usable figure. Enter the figure, or restore the formula.',
  'rules.formula-error.uncalculated':
    'Formulas saved without their results: {count}. Their figures could not be checked. Open the file in Excel or WPS, save it once, and check it again.',
} as const;
