import { cellAddress } from '../../../core/model/address';
import type { WordedTable } from '../worded';
import type { ColumnSpan } from './grid';

/**
 * The formula of a cell that follows from others of its table, in the sheet's addresses; null where there is none.
 * `top` is the row of the table's first row on the sheet.
 */
export function tableFormula(
  { rows }: WordedTable,
  spans: readonly ColumnSpan[],
  top: number,
  index: number,
  column: number,
): string | null {
  const follows = rows[index]?.cells[column]?.fromTable;
  if (!follows) return null;
  const at = (each: number, row = index): string => cellAddress(top + row, spans[each]?.[0] ?? 0);
  if (follows.kind === 'quotient') {
    return `${added(follows.numerator.map((each) => at(each)))}*100/${added(follows.denominator.map((each) => at(each)))}`;
  }
  let first = index;
  while (first > 0 && rows[first - 1]?.kind === 'record') first--;
  return first === index ? null : `SUM(${at(column, first)}:${at(column, index - 1)})`;
}

function added(cells: readonly string[]): string {
  return cells.length === 1 ? cells.join('') : `(${cells.join('+')})`;
}
