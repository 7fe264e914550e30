import type { CellRange } from '../../core/model/address';
import type { FilterColumn, SheetModel } from './workbook-model';

/** What a cell shows, as a filter compares it; null where that is not known. */
export type ShownText = (row: number, column: number) => string | null;

/** Whether a filter hides rows of the sheet by criteria. */
export function isFiltered(sheet: SheetModel): boolean {
  return sheet.filterColumns.length > 0;
}

/** Gives a sheet filter buttons without criteria, or takes them away; rows that criteria hid are shown again. */
export function setFilter(sheet: SheetModel, range: CellRange | null): void {
  if (isFiltered(sheet)) forEachRow(sheet, (row) => setRowHidden(sheet, row, false));
  sheet.autoFilter = range;
  sheet.filterColumns.length = 0;
}

/** Sets the criteria of one column, or takes them away (null), and hides and shows rows by all that there are then. */
export function setCriteria(
  sheet: SheetModel,
  offset: number,
  criteria: Pick<FilterColumn, 'values'> | null,
  shown: ShownText,
): void {
  const others = sheet.filterColumns.filter((each) => each.offset !== offset);
  sheet.filterColumns.splice(0, sheet.filterColumns.length, ...others);
  if (criteria) sheet.filterColumns.push({ offset, values: criteria.values });
  forEachRow(sheet, (row) => {
    const passes = passesAll(sheet, row, shown);
    if (passes !== null) setRowHidden(sheet, row, !passes);
  });
}

/** Null where it cannot be told: the row then stays as it is. */
function passesAll(sheet: SheetModel, row: number, shown: ShownText): boolean | null {
  const left = sheet.autoFilter?.left ?? 0;
  const passes = sheet.filterColumns.map(({ offset, values }) => {
    const text = shown(row, left + offset);
    if (values === null || text === null) return null;
    return values.some((value) => value.toLowerCase() === text.toLowerCase());
  });
  if (passes.includes(false)) return false;
  return passes.includes(null) ? null : true;
}

function forEachRow({ autoFilter }: SheetModel, visit: (row: number) => void): void {
  if (autoFilter) for (let row = autoFilter.top + 1; row <= autoFilter.bottom; row++) visit(row);
}

function setRowHidden(sheet: SheetModel, row: number, hidden: boolean): void {
  const format = sheet.rows.get(row);
  if (format?.hidden === hidden || (!format && !hidden)) return;
  if (format && !hidden && format.height === null && format.style === null) sheet.rows.delete(row);
  else sheet.rows.set(row, { ...(format ?? { height: null, style: null }), hidden });
}
