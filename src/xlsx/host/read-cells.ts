import type { CellRange } from '../../core/model/address';
import type { CellPatch } from '../../core/model/cell-patch';
import { marksOf } from '../model/own-names';
import type { CellContent, SheetModel, WorkbookModel } from '../model/workbook-model';

/** The cells of some ranges as they stand, cut at the used range; cells of marks come as empty. */
export function readPatches(
  workbook: WorkbookModel,
  sheet: SheetModel,
  ranges: readonly CellRange[],
): readonly CellPatch[] {
  const used = sheet.usedRange();
  const marks = marksOf(sheet);
  if (!used) return [];
  return ranges.flatMap((range) => {
    const cut = intersection(range, used);
    return cut ? [patchOf(workbook, sheet, cut, marks)] : [];
  });
}

/** The cells that two ranges share, null where they share none. */
export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const range = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return range.top > range.bottom || range.left > range.right ? null : range;
}

function patchOf(workbook: WorkbookModel, sheet: SheetModel, range: CellRange, marks: CellRange | null): CellPatch {
  const contents = rowsOf(range, (row, column): CellContent | null => {
    const isMark = marks !== null && intersection({ top: row, left: column, bottom: row, right: column }, marks);
    return isMark ? null : sheet.contentAt(row, column);
  });
  return {
    range,
    values: contents.map((row) => row.map((content) => content?.value ?? null)),
    formulas: contents.map((row) => row.map((content) => content?.formula ?? null)),
    numberFormats: rowsOf(
      range,
      (row, column) => workbook.styles.styles[sheet.styleAt(row, column)]?.numberFormat ?? 'General',
    ),
  };
}

function rowsOf<T>(range: CellRange, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_row, row) =>
    Array.from({ length: range.right - range.left + 1 }, (_column, column) =>
      cell(range.top + row, range.left + column),
    ),
  );
}
