import type { CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import { requireSheet, requireWritable } from '../cells/access';
import { fullAddress } from '../cells/address';
import { cellsOf, isEntireColumn, isEntireRow } from '../cells/area';
import { clearCells } from '../cells/clear';
import type { Excel } from '../excel';
import { ApiError } from '../protocol/api-error';
import { objectOf, type HostObject, type ObjectType } from '../protocol/object-type';
import { integer } from './arguments';
import { ConditionalFormatsType } from './conditional-formats';
import { RangeFormatType } from './range-format';
import { WorksheetType } from './worksheet';

/** Ranges of one sheet, taken together. */
export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly ranges: readonly CellRange[];
}

export function areasObject(excel: Excel, sheet: SheetModel, ranges: readonly CellRange[]): HostObject {
  requireSheet(excel, sheet);
  return objectOf(RangeAreasType, { sheet, ranges }, excel);
}

function areaObjects({ sheet, ranges }: AreasTarget, excel: Excel): readonly HostObject[] {
  return ranges.map((range) => excel.rangeObject(excel.range(sheet, range)));
}

/** `Excel.RangeCollection`: the areas one by one. */
export const RangeCollectionType: ObjectType<AreasTarget> = {
  name: 'RangeCollection',
  items: areaObjects,
  methods: {
    getCount: { since: '1.9', call: ({ ranges }) => ranges.length },
    getItemAt: {
      since: '1.9',
      call: (target, [index], excel) => {
        const found = areaObjects(target, excel)[integer(index, 'RangeCollection.getItemAt')];
        if (found === undefined) throw new ApiError('ItemNotFound', 'RangeCollection.getItemAt');
        return found;
      },
    },
  },
};

/** `Excel.RangeAreas`. */
export const RangeAreasType: ObjectType<AreasTarget> = {
  name: 'RangeAreas',
  referable: true,
  properties: {
    address: { since: '1.9', get: ({ sheet, ranges }) => ranges.map((range) => fullAddress(sheet, range)).join(',') },
    areaCount: { since: '1.9', get: ({ ranges }) => ranges.length },
    cellCount: { since: '1.9', get: ({ ranges }) => ranges.reduce((sum, range) => sum + cellsOf(range), 0) },
    isEntireColumn: { since: '1.9', get: ({ ranges }) => ranges.every(isEntireColumn) },
    isEntireRow: { since: '1.9', get: ({ ranges }) => ranges.every(isEntireRow) },
  },
  objects: {
    areas: { since: '1.9', get: (target, excel) => objectOf(RangeCollectionType, target, excel) },
    conditionalFormats: { since: '1.9', get: (target, excel) => objectOf(ConditionalFormatsType, target, excel) },
    format: { since: '1.9', get: (target, excel) => objectOf(RangeFormatType, target, excel) },
    worksheet: { since: '1.9', get: ({ sheet }, excel) => objectOf(WorksheetType, sheet, excel) },
  },
  methods: {
    clear: {
      since: '1.9',
      call: ({ sheet, ranges }, [applyTo], excel) => {
        requireWritable(excel, sheet, 'RangeAreas.clear');
        for (const range of ranges) clearCells(excel, sheet, range, applyTo);
        return null;
      },
    },
  },
};
