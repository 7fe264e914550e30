import type { CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import { live } from '../cells/access';
import { parseAddress, splitSheet } from '../cells/address';
import { contains, intersection, union } from '../cells/area';
import { specialCells } from '../cells/special-cells';
import { usedRange } from '../cells/used-range';
import type { Excel, RangeTarget } from '../excel';
import { ApiError, invalidArgument, notImplemented } from '../protocol/api-error';
import type { HostObject, MethodRow } from '../protocol/object-type';
import { isGiven } from './arguments';
import { areasObject } from './range-areas';

/** Another range of the same sheet, as an object or by its address. */
function otherRange(sheet: SheetModel, value: unknown, excel: Excel, location: string): CellRange {
  if (typeof value === 'string') {
    const range = parseAddress(splitSheet(value).rest);
    if (range !== null) return range;
  }
  const target = excel.rangeOf(value);
  const found = target === null ? null : live(excel, target);
  if (found?.sheet === sheet) return found.range;
  throw invalidArgument(location, 'It needs a range of the same sheet.');
}

/**
 * Merged areas whose first cell lies in the range (github.com/OfficeDev/office-js/issues/3611); beyond 512 Excel
 * fails: https://learn.microsoft.com/javascript/api/excel/excel.range#getMergedAreasOrNullObject
 */
function mergedAreas(target: RangeTarget, excel: Excel): HostObject | null {
  const { sheet, range } = live(excel, target);
  const merges = sheet.merges.filter(({ top, left }) => contains(range, { top, left, bottom: top, right: left }));
  if (merges.length > excel.options.maxMergedAreas) {
    throw new ApiError('GeneralException', 'Range.getMergedAreas', `There are ${merges.length} merged areas.`);
  }
  return merges.length === 0 ? null : areasObject(excel, sheet, merges);
}

/** Excel finds no special cells on a protected sheet. */
function special(target: RangeTarget, [kind, valueType]: readonly unknown[], excel: Excel): HostObject | null {
  const { sheet, range } = live(excel, target);
  const location = 'Range.getSpecialCells';
  if (sheet.protected) throw new ApiError('AccessDenied', location, `The sheet ${sheet.name} is protected.`);
  if (isGiven(valueType)) throw notImplemented(`${location} by type of value`);
  const areas = specialCells(sheet, range, kind);
  return areas.length === 0 ? null : areasObject(excel, sheet, areas);
}

function intersect(target: RangeTarget, [other]: readonly unknown[], excel: Excel): HostObject | null {
  const { sheet, range } = live(excel, target);
  const second = otherRange(sheet, other, excel, 'Range.getIntersection');
  const common = intersection(range, second);
  return common === null ? null : excel.rangeObject(excel.range(sheet, common));
}

function used(target: RangeTarget, [valuesOnly]: readonly unknown[], excel: Excel): HostObject | null {
  const { sheet, range } = live(excel, target);
  const all = usedRange(sheet, valuesOnly === true);
  const common = all === null ? null : intersection(all, range);
  if (common === null) return null;
  // Within the range only what it uses itself counts.
  const cells: CellRange[] = [];
  sheet.grid.forEachCell((row, column) => {
    if (valuesOnly === true && sheet.contentAt(row, column) === null) return;
    cells.push({ top: row, left: column, bottom: row, right: column });
  }, common);
  if (cells.length === 0) return null;
  return excel.rangeObject(excel.range(sheet, cells.reduce(union)));
}

function orNotFound(found: HostObject | null, location: string): HostObject {
  if (found === null) throw new ApiError('ItemNotFound', location);
  return found;
}

function firstCell(range: CellRange): CellRange {
  return { ...range, bottom: range.top, right: range.left };
}

/** Methods that look for cells. */
export const RANGE_SEARCH: Readonly<Record<string, MethodRow<RangeTarget>>> = {
  getBoundingRect: {
    call: (target, [other], excel) => {
      const { sheet, range } = live(excel, target);
      const second = otherRange(sheet, other, excel, 'Range.getBoundingRect');
      return excel.rangeObject(excel.range(sheet, union(range, second)));
    },
  },
  getIntersection: {
    call: (target, args, excel) => orNotFound(intersect(target, args, excel), 'Range.getIntersection'),
  },
  getIntersectionOrNullObject: { since: '1.4', call: intersect },
  getMergedAreasOrNullObject: { since: '1.13', call: (target, _args, excel) => mergedAreas(target, excel) },
  getSpecialCells: {
    since: '1.9',
    call: (target, args, excel) => orNotFound(special(target, args, excel), 'Range.getSpecialCells'),
  },
  getSpecialCellsOrNullObject: { since: '1.9', call: special },
  getUsedRange: {
    call: (target, args, excel) =>
      used(target, args, excel) ?? excel.rangeObject(excel.range(target.sheet, firstCell(live(excel, target).range))),
  },
  getUsedRangeOrNullObject: { since: '1.4', call: used },
};
