import { kindAt, numberAt, numberFormatAt } from '../../../model/cells';
import type { ColumnLayout, RowLayout } from '../../../model/layout';
import { CellKind, type SheetSnapshot } from '../../../model/snapshot';
import { isClose } from '../cells/sample';

/**
 * Whether a total and its rows are plain numbers of one unit that add up, told without decimal arithmetic: most columns of
 * long ledgers do. false says nothing: a text, another format or a difference is for the exact sum to weigh.
 * @param ownUnits whether each row of the column has a unit of its own
 */
export function addsUpPlainly(sheet: SheetSnapshot, row: RowLayout, column: ColumnLayout, ownUnits: boolean): boolean {
  if (ownUnits || column.role === 'rate') return false;
  const total = plainNumber(sheet, row.row, column.index);
  if (total === null || row.addends.length < 2) return false;
  let sum = 0;
  let filled = 0;
  for (const addend of row.addends) {
    const kind = kindAt(sheet, addend, column.index);
    if (kind === CellKind.Empty) continue;
    const value = plainNumber(sheet, addend, column.index);
    if (value === null) return false;
    sum += value;
    filled++;
  }
  return filled > 0 && isClose(sum, total, 0);
}

/** A number in a format that shows no unit, percent or date. */
function plainNumber(sheet: SheetSnapshot, row: number, column: number): number | null {
  const value = numberAt(sheet, row, column);
  return value !== null && /^(?:General|[#,]*0(?:\.0+)?_? ?)$/.test(numberFormatAt(sheet, row, column)) ? value : null;
}

/** Whether a cell's number format may show fewer decimals than the cell holds. */
export function mayHideDecimals(sheet: SheetSnapshot, row: number, column: number): boolean {
  return kindAt(sheet, row, column) === CellKind.Number && numberFormatAt(sheet, row, column) !== 'General';
}
