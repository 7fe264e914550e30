import type { CellRange } from './address';

/**
 * What a cell holds now, on its way into a {@link SheetSnapshot}: a number or date serial, a text, a boolean, an error
 * code (`{ error: '#N/A' }`), or null for an empty cell.
 */
export type PatchValue = string | number | boolean | null | { readonly error: string };

/** The cells of one rectangle as they stand now. Row by row, every row as wide as the range. */
export interface CellPatch {
  readonly range: CellRange;
  readonly values: readonly (readonly PatchValue[])[];
  /** Formulas without the leading `=`; null where a cell holds none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
}
