import type { SheetModel } from '../../model/workbook-model';

/**
 * Whether two sheets say the same beside their cells and rows: a part that need not change is not even read.
 *
 * @param styleIn gives the index among the styles of `before` that a style of `after` equals
 */
export function saysTheSame(before: SheetModel, after: SheetModel, styleIn: (style: number) => number): boolean {
  return keyOf(before, (style) => style) === keyOf(after, styleIn);
}

/** Names, the sheet's own name and its visibility stand in the workbook's part; charts hold the name, too. */
function keyOf(sheet: SheetModel, styleIn: (style: number) => number): string {
  const { frozen, selection, tabColor, defaultColumnWidth, autoFilter, print } = sheet;
  const { filterColumns, merges, conditionalFormats, hyperlinks, charts } = sheet;
  const columns = [...sheet.columns]
    .filter(([, { width, hidden, style }]) => width !== null || hidden || style !== null)
    .sort(([one], [other]) => one - other)
    .map(([column, { width, hidden, style }]) => [column, width, hidden, style === null ? null : styleIn(style)]);
  return JSON.stringify([
    [frozen, selection, tabColor, defaultColumnWidth, autoFilter, print, sheet.protected, columns],
    [filterColumns, merges, conditionalFormats, hyperlinks, charts, charts.length > 0 ? sheet.name : null],
  ]);
}
