import { columnIndex, parseRange, type CellRange, type CellRef } from '../../../model/address';

/** A reference in a formula: letters and digits that are no part of a longer name, of a call or of another sheet. */
const REFERENCE = /(?<![\w!'.$])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(!])/gi;

/** A division by one cell: /B5 or /(B5. */
const DIVISOR = /\/\s*\(?\s*(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!:])/gi;

/** The formula without its texts in quotes, which may look like references. */
function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, '""');
}

/** The ranges of the same sheet that a formula names; a single cell is a range of one cell. */
export function rangesIn(formula: string): readonly CellRange[] {
  return [...withoutTexts(formula).matchAll(REFERENCE)].flatMap((match) => parseRange(match[0]) ?? []);
}

/**
 * The cells that a formula divides by. `shift` moves relative references down by that many rows: the text of a shared
 * formula is known at its first cell only.
 */
export function divisorsIn(formula: string, shift: number): readonly CellRef[] {
  return [...withoutTexts(formula).matchAll(DIVISOR)].flatMap((match) => {
    const column = columnIndex(match[2] ?? '');
    const row = Number(match[4]) - 1 + (match[3] === '$' ? 0 : shift);
    return column === null || row < 0 ? [] : [{ row, column }];
  });
}
