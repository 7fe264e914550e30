import type { RowLayout } from '../model/layout';
import type { TextCell } from '../model/ledger';
import { RowCursor } from '../model/row-cursor';
import { CellKind, FORMULA_FLAG } from '../model/snapshot';
import type { RoleColumns } from './role-columns';
import type { TableReader } from './table-reader';

/** A department column with fewer filled cells than this share of the records names a group at its first row only. */
const GROUPED_BELOW = 0.6;

/**
 * Departments that are written once a group without merging the cells: the name above holds for the rows below it.
 * Empty where the column is filled throughout, where it does not begin filled, or where only a few rows lack a name.
 */
export function fillDownDepartments(
  reader: TableReader,
  columns: RoleColumns,
  records: readonly RowLayout[],
): ReadonlyMap<number, TextCell> {
  const filled = new Map<number, TextCell>();
  const column = columns.department[0];
  if (!column || records.length < 4) return filled;
  if (!mayBeGrouped(reader, column.index, records)) return filled;
  const cells = records.map(({ row }) => reader.text(row, column.index));
  const present = cells.filter((cell) => cell !== null).length;
  if (!cells[0] || present < 2 || present >= records.length * GROUPED_BELOW) return filled;
  let above: TextCell | null = null;
  let section: string | null = null;
  records.forEach((record, index) => {
    if (record.section !== section) above = null;
    section = record.section;
    above = cells[index] ?? above;
    if (above && !cells[index]) filled.set(record.row, above);
  });
  return filled;
}

/** Whether fewer than {@link GROUPED_BELOW} of the column's own cells are filled; it is looked at until they are not. */
function mayBeGrouped({ sheet }: TableReader, column: number, records: readonly RowLayout[]): boolean {
  const enough = records.length * GROUPED_BELOW;
  const cursor = new RowCursor(sheet, [column]);
  let present = 0;
  for (const { row } of records) {
    cursor.moveTo(row);
    const kind = cursor.kind(0) & ~FORMULA_FLAG;
    if (kind === CellKind.Empty || (kind === CellKind.Text && sheet.strings[cursor.number(0)]?.trim() === '')) continue;
    if (++present >= enough) return false;
  }
  return true;
}
