import { columnIndex } from '../../../model/address';

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/gi;
const SUM_OF_CELLS =
  /^(?:SUM\([$A-Z\d:,\s]+\)|\$?[A-Z]{1,3}\$?\d{1,7})(?:\s*\+\s*(?:SUM\([$A-Z\d:,\s]+\)|\$?[A-Z]{1,3}\$?\d{1,7}))*$/i;
const QUOTIENT =
  /^(?:(?:IFERROR|ROUND|TRUNC|ROUNDDOWN|IF)\([^/]*?)?\(?\$?([A-Z]{1,3})\$?(\d{1,7})\s*\/\s*\$?([A-Z]{1,3})\$?(\d{1,7})\)?(?:\s*\*\s*100)?(?:[,)].*)?$/i;

/** The columns that a formula of a row adds up within its own row: E7:F7 or D7+F7+H7; null for any other formula. */
export function summedColumns(formula: string, row: number): readonly number[] | null {
  if (!SUM_OF_CELLS.test(formula.trim())) return null;
  const columns: number[] = [];
  for (const [, from = '', top, to = from, bottom = top] of formula.matchAll(REFERENCE)) {
    const first = columnIndex(from);
    const last = columnIndex(to);
    if (first === null || last === null || Number(top) !== row + 1 || Number(bottom) !== row + 1) return null;
    for (let column = first; column <= last; column++) columns.push(column);
  }
  return columns.length > 1 ? columns : null;
}

/** The columns that a formula of a row divides within its own row: H7/E7, IFERROR(H7/E7,""); null for any other formula. */
export function dividedColumns(
  formula: string,
  row: number,
): { readonly numerator: number; readonly denominator: number } | null {
  const match = QUOTIENT.exec(formula.trim());
  if (!match || Number(match[2]) !== row + 1 || Number(match[4]) !== row + 1) return null;
  const numerator = columnIndex(match[1] ?? '');
  const denominator = columnIndex(match[3] ?? '');
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
