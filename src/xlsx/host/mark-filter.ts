import type { CellRange } from '../../core/model/address';
import { columnsToAdd, clerksFilter, filterForMarks, filterWithoutMarks } from '../../core/model/mark-filter';
import type { ApplyNote } from '../../host/host';
import { isFiltered, setCriteria, setFilter } from '../model/auto-filter';
import { filterColumnsOf, nameFilterColumns } from '../model/own-names';
import type { SheetModel } from '../model/workbook-model';
import { intersection } from './read-cells';

type Code = ApplyNote['code'];

/** Makes the sheet's filter as wide as new marks, where it can be, and says what sorting will not take along. */
export function widenFilter(sheet: SheetModel, marks: CellRange): readonly Code[] {
  const added = filterColumnsOf(sheet);
  const filter = filterOf(sheet);
  const wanted = filter && columnsToAdd(clerksFilter(filter.range, added), marks);
  const step = filterForMarks(filter, added, marks, wanted === null || isFree(sheet, wanted, marks));
  if (step.range) setFilter(sheet, step.range);
  nameFilterColumns(sheet, step.added);
  return [...(standsByTable(sheet, marks) ? ['table' as const] : []), ...(step.obstacle ? [NOTES[step.obstacle]] : [])];
}

const NOTES = { active: 'filter-active', blocked: 'filter-blocked' } as const;

/** Gives the filter back the width that the clerk chose; criteria of the columns of marks go with them. */
export function narrowFilter(sheet: SheetModel): readonly Code[] {
  const added = filterColumnsOf(sheet);
  const filter = filterOf(sheet);
  const isOwn = (offset: number): boolean => added !== null && (filter?.range.left ?? 0) + offset >= added.left;
  const isKept = sheet.filterColumns.some(({ offset }) => !isOwn(offset));
  const step = filterWithoutMarks(filter, added, isKept);
  if (step.range) setFilter(sheet, step.range);
  if (step.obstacle) {
    const own = sheet.filterColumns.filter(({ offset }) => isOwn(offset));
    for (const { offset } of own) setCriteria(sheet, offset, null, shownTexts(sheet));
  }
  nameFilterColumns(sheet, step.added);
  if (step.obstacle) return ['filter-kept'];
  return step.range ? ['filter-narrowed'] : [];
}

function filterOf(sheet: SheetModel) {
  return sheet.autoFilter && { range: sheet.autoFilter, isActive: isFiltered(sheet) };
}

/** Nothing stands there beside the marks, and nothing is merged. */
function isFree(sheet: SheetModel, range: CellRange, marks: CellRange): boolean {
  if (sheet.merges.some((merge) => intersection(merge, range))) return false;
  let free = true;
  sheet.grid.forEachCell((row, column) => {
    const isMark = intersection({ top: row, left: column, bottom: row, right: column }, marks) !== null;
    if (!isMark && sheet.contentAt(row, column) !== null) free = false;
  }, range);
  return free;
}

/** Whether rows of the marks are those of an Excel table that ends before them. */
function standsByTable({ tables }: SheetModel, marks: CellRange): boolean {
  const beside = { ...marks, left: 0, right: marks.left - 1 };
  return tables.some(({ range }) => intersection(range, beside) && !intersection(range, marks));
}

/** Numbers are shown by formats, which the model does not carry out. */
function shownTexts(sheet: SheetModel) {
  return (row: number, column: number): string | null => {
    const content = sheet.contentAt(row, column);
    if (content === null) return '';
    return typeof content.value === 'string' ? content.value : null;
  };
}
