import { parseRange, rangeAddress, type CellRange } from '../../core/model/address';
import { quotedSheetName } from '../../core/model/sheet-name';
import type { SheetModel } from './workbook-model';

/**
 * Names by which a file says what the model says in fields of a sheet: its print area, the rows that every page
 * repeats, the range of its filter (ECMA-376 part 1, 18.2.5). Names are compared without case.
 */
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';
export const FILTER_RANGE = '_xlnm._FilterDatabase';

/** A sheet's name in front of one reference: of all that has no comma outside quotes. */
const REFERENCE = /^(?:'(?:[^']|'')*'|[^'!,]+)!([$A-Za-z0-9:]+)$/;
const ROWS = /\$(\d+):\$(\d+)/;

/** Whether fields of the sheet say all that this name does, so that it is not among the sheet's names. */
export function isSaidByFields(name: string, formula: string): boolean {
  if (isNamed(name, FILTER_RANGE)) return true;
  if (isNamed(name, PRINT_AREA)) return printAreaOf(formula) !== null;
  return isNamed(name, PRINT_TITLES) && ROWS.test(REFERENCE.exec(formula)?.[1] ?? '');
}

/** The print area, where it is one range; null for anything else. */
export function printAreaOf(formula: string): CellRange | null {
  return parseRange(REFERENCE.exec(formula)?.[1] ?? '');
}

/** The rows that are repeated on every page, where the formula has any: it may have columns beside them. */
export function titleRowsOf(formula: string): readonly [first: number, last: number] | null {
  const match = ROWS.exec(formula);
  return match ? [Number(match[1]) - 1, Number(match[2]) - 1] : null;
}

/** The names that a sheet's fields stand for, with their formulas. */
export function namesOfFields({ name, print, autoFilter }: SheetModel): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const sheet = quotedSheetName(name);
  if (autoFilter) names.set(FILTER_RANGE, `${sheet}!${absolute(autoFilter)}`);
  if (print?.area) names.set(PRINT_AREA, `${sheet}!${absolute(print.area)}`);
  if (print?.titleRows) {
    const [first, last] = print.titleRows;
    names.set(PRINT_TITLES, `${sheet}!$${first + 1}:$${last + 1}`);
  }
  return names;
}

/** A1:B2 as $A$1:$B$2. */
export function absolute(range: CellRange): string {
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Whether a name is another one: Excel compares them without case. */
export function isNamed(name: string, other: string): boolean {
  return name.length === other.length && name.toLowerCase() === other.toLowerCase();
}
