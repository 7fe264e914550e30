import type { SheetModel } from '../../../src/xlsx';
import { requireWritable } from '../cells/access';
import { common } from '../cells/style-write';
import { invalidArgument, notImplemented } from '../protocol/api-error';
import { objectOf, type MethodRow, type ObjectType, type PropertyRow } from '../protocol/object-type';
import { flag, integer, number, oneOf } from './arguments';
import { columnWidths, haveStandardWidth, setColumnWidths } from './column-width';
import { lookProperty } from './looks';
import type { AreasTarget } from './range-areas';
import { RangeBordersType } from './range-borders';
import { RangeFillType, RangeFontType } from './range-fill-font';

/** Excel's name of an alignment ↔ the workbook's. */
const HORIZONTAL = {
  General: null,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

/** Rows are 15 points high where nothing says otherwise (Calibri 11). */
const STANDARD_HEIGHT = 15;

function nameOf(table: Readonly<Record<string, string | null>>, value: string | null): string {
  const found = Object.entries(table).find(([, each]) => each === value);
  return found?.[0] ?? 'Unknown';
}

function rowHeights(sheet: SheetModel, first: number, last: number): number | null {
  const heights: number[] = [];
  for (let row = first; row <= last; row++) {
    const format = sheet.rows.get(row);
    heights.push(format?.hidden === true ? 0 : (format?.height ?? STANDARD_HEIGHT));
  }
  return common(heights);
}

function setRowHeights(sheet: SheetModel, first: number, last: number, height: number | null): void {
  for (let row = first; row <= last; row++) {
    const { hidden = false, style = null } = sheet.rows.get(row) ?? {};
    sheet.rows.set(row, { height, hidden, style });
  }
}

const rowHeight: PropertyRow<AreasTarget> = {
  get: ({ sheet, ranges }) => common(ranges.map(({ top, bottom }) => rowHeights(sheet, top, bottom))),
  set: ({ sheet, ranges }, value, excel) => {
    const location = 'RangeFormat.rowHeight';
    requireWritable(excel, sheet, location);
    const height = number(value, location);
    // Excel's rows are 409 points at most.
    if (height < 0 || height > 409) throw invalidArgument(location);
    for (const { top, bottom } of ranges) setRowHeights(sheet, top, bottom, height);
  },
};

const columnWidth: PropertyRow<AreasTarget> = {
  get: ({ sheet, ranges }) => common(ranges.map((range) => columnWidths(sheet, range))),
  set: ({ sheet, ranges }, value, excel) => {
    const location = 'RangeFormat.columnWidth';
    requireWritable(excel, sheet, location);
    const points = number(value, location);
    // 255 characters, in points.
    if (points < 0 || points > 1_342.5) throw invalidArgument(location);
    for (const range of ranges) setColumnWidths(sheet, range, points);
  },
};

const useStandardWidth: PropertyRow<AreasTarget> = {
  since: '1.7',
  get: ({ sheet, ranges }) => common(ranges.map((range) => haveStandardWidth(sheet, range))),
  set: ({ sheet, ranges }, value, excel) => {
    const location = 'RangeFormat.useStandardWidth';
    requireWritable(excel, sheet, location);
    if (!flag(value, location)) throw notImplemented('RangeFormat.useStandardWidth = false');
    for (const range of ranges) setColumnWidths(sheet, range, null);
  },
};

const autofitRows: MethodRow<AreasTarget> = {
  since: '1.2',
  call: ({ sheet, ranges }, _args, excel) => {
    requireWritable(excel, sheet, 'RangeFormat.autofitRows');
    for (const { top, bottom } of ranges) setRowHeights(sheet, top, bottom, null);
    return null;
  },
};

/** `Excel.RangeFormat`. A property in which the cells differ comes as null. Column autofit needs fonts: not here. */
export const RangeFormatType: ObjectType<AreasTarget> = {
  name: 'RangeFormat',
  properties: {
    columnWidth: { ...columnWidth, since: '1.2' },
    horizontalAlignment: lookProperty(
      'RangeFormat.horizontalAlignment',
      ({ horizontal }) => nameOf(HORIZONTAL, horizontal),
      (value) => {
        const name = oneOf(value, keys(HORIZONTAL), 'RangeFormat.horizontalAlignment');
        return (style) => ({ ...style, horizontal: HORIZONTAL[name] });
      },
    ),
    indentLevel: lookProperty(
      'RangeFormat.indentLevel',
      ({ indent }) => indent,
      (value) => {
        const indent = integer(value, 'RangeFormat.indentLevel');
        if (indent < 0 || indent > 250) throw invalidArgument('RangeFormat.indentLevel');
        return (style) => ({ ...style, indent });
      },
      '1.9',
    ),
    rowHeight: { ...rowHeight, since: '1.2' },
    useStandardWidth,
    verticalAlignment: lookProperty(
      'RangeFormat.verticalAlignment',
      ({ vertical }) => nameOf(VERTICAL, vertical ?? 'bottom'),
      (value) => {
        const name = oneOf(value, keys(VERTICAL), 'RangeFormat.verticalAlignment');
        return (style) => ({ ...style, vertical: VERTICAL[name] });
      },
    ),
    wrapText: lookProperty(
      'RangeFormat.wrapText',
      ({ wrap }) => wrap,
      (value) => {
        const wrap = flag(value, 'RangeFormat.wrapText');
        return (style) => ({ ...style, wrap });
      },
    ),
  },
  objects: {
    borders: { get: (target, excel) => objectOf(RangeBordersType, target, excel) },
    fill: { get: (target, excel) => objectOf(RangeFillType, target, excel) },
    font: { get: (target, excel) => objectOf(RangeFontType, target, excel) },
  },
  methods: { autofitRows },
};

function keys<T extends object>(table: T): (keyof T & string)[] {
  return Object.keys(table) as (keyof T & string)[];
}
