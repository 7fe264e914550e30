/** One format for all cells of a range: Excel takes a single value as well as a table, the library's types do not. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
