/**
 * The number format of a range: one for all cells, or one each, null where a cell keeps its own. Excel takes a single
 * value as well as a table, the library's types do not.
 */
export function setNumberFormat(range: Excel.Range, format: string | readonly (readonly (string | null)[])[]): void {
  range.numberFormat = format as unknown as string[][];
}
