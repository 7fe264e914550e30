import type { ConditionalFormat, SheetModel } from '../../../src/xlsx';
import { requireSheet, requireWritable } from '../cells/access';
import { intersection } from '../cells/area';
import { keep } from '../cells/clear';
import type { Excel } from '../excel';
import { ApiError, invalidArgument, notImplemented } from '../protocol/api-error';
import { objectOf, type HostObject, type ObjectType } from '../protocol/object-type';
import { flag, integer, text } from './arguments';
import { CustomConditionalFormatType } from './custom-conditional-format';
import { areasObject, type AreasTarget } from './range-areas';

/** How ids of formats begin that the API added. */
const ID = '{cf-';

export interface ConditionalFormatTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormat;
}

/** The formats that touch the areas, first priority first. */
function formatsIn({ sheet, ranges }: AreasTarget): readonly ConditionalFormat[] {
  const touching = sheet.conditionalFormats.filter((format) =>
    format.ranges.some((part) => ranges.some((range) => intersection(part, range) !== null)),
  );
  return touching.sort((one, other) => one.priority - other.priority);
}

function formatObject(excel: Excel, sheet: SheetModel, format: ConditionalFormat): HostObject {
  return objectOf(ConditionalFormatType, { sheet, format }, excel);
}

/** The same, as Excel finds them one by one. */
function itemsIn(target: AreasTarget, excel: Excel): readonly ConditionalFormat[] {
  const formats = formatsIn(target);
  const byPerson = formats.filter(({ id }) => !id.startsWith(ID)).map(({ ranges }) => JSON.stringify(ranges));
  if (excel.options.losesTwinRules && new Set(byPerson).size < byPerson.length) {
    throw new ApiError('ItemNotFound', 'ConditionalFormatCollection');
  }
  return formats;
}

function find(target: AreasTarget, id: unknown, excel: Excel): HostObject | null {
  const format = itemsIn(target, excel).find((each) => each.id === id);
  return format === undefined ? null : formatObject(excel, target.sheet, format);
}

/** A new format comes first; the others step back. */
function add(excel: Excel, { sheet, ranges }: AreasTarget, type: unknown): HostObject {
  requireWritable(excel, sheet, 'ConditionalFormatCollection.add');
  if (type !== 'Custom') throw notImplemented(`ConditionalFormatCollection.add('${String(type)}')`);
  for (const other of sheet.conditionalFormats) other.priority++;
  const format: ConditionalFormat = {
    id: newId(sheet),
    ranges: [...ranges],
    priority: 1,
    stopIfTrue: false,
    formula: '',
    fill: null,
    fontColor: null,
    bold: null,
    other: null,
  };
  sheet.conditionalFormats.unshift(format);
  return formatObject(excel, sheet, format);
}

function newId(sheet: SheetModel): string {
  const taken = new Set(sheet.conditionalFormats.map(({ id }) => id));
  let number = sheet.conditionalFormats.length + 1;
  while (taken.has(`${ID}${sheet.id}-${number}}`)) number++;
  return `${ID}${sheet.id}-${number}}`;
}

/** Takes formats away; those behind them move up. */
function remove(sheet: SheetModel, gone: readonly ConditionalFormat[]): void {
  for (const format of gone) {
    keep(sheet.conditionalFormats, (other) => other !== format);
    for (const other of sheet.conditionalFormats) if (other.priority > format.priority) other.priority--;
  }
}

/** `Excel.ConditionalFormatCollection` of a range or of areas. */
export const ConditionalFormatsType: ObjectType<AreasTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target, excel) => itemsIn(target, excel).map((format) => formatObject(excel, target.sheet, format)),
  item: (target, key, excel) => {
    const found = find(target, key, excel);
    if (found === null) throw new ApiError('ItemNotFound', 'ConditionalFormatCollection.getItem', String(key));
    return found;
  },
  methods: {
    add: { since: '1.6', call: (target, [type], excel) => add(excel, target, type) },
    clearAll: {
      since: '1.6',
      call: (target, _args, excel) => {
        requireWritable(excel, target.sheet, 'ConditionalFormatCollection.clearAll');
        remove(target.sheet, formatsIn(target));
        return null;
      },
    },
    getCount: { since: '1.6', call: (target) => formatsIn(target).length },
    getItemAt: {
      since: '1.6',
      call: (target, [index], excel) => {
        const format = itemsIn(target, excel)[integer(index, 'ConditionalFormatCollection.getItemAt')];
        if (format === undefined) throw invalidArgument('ConditionalFormatCollection.getItemAt');
        return formatObject(excel, target.sheet, format);
      },
    },
    getItemOrNullObject: { since: '1.14', call: (target, [id], excel) => find(target, id, excel) },
  },
};

function live({ sheet, format }: ConditionalFormatTarget, excel: Excel): ConditionalFormat {
  requireSheet(excel, sheet);
  if (sheet.conditionalFormats.includes(format)) return format;
  throw new ApiError('ItemNotFound', 'ConditionalFormat', format.id);
}

function setPriority(sheet: SheetModel, format: ConditionalFormat, position: number): void {
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  const ordered = others.sort((one, other) => one.priority - other.priority);
  ordered.splice(position, 0, format);
  ordered.forEach((each, index) => {
    each.priority = index + 1;
  });
}

function rangesOf(target: ConditionalFormatTarget, excel: Excel): HostObject {
  return areasObject(excel, target.sheet, live(target, excel).ranges);
}

function rangeOrNull(target: ConditionalFormatTarget, excel: Excel): HostObject | null {
  const [range, ...more] = live(target, excel).ranges;
  return range === undefined || more.length > 0 ? null : excel.rangeObject(excel.range(target.sheet, range));
}

function custom(target: ConditionalFormatTarget, excel: Excel): HostObject | null {
  return live(target, excel).formula === null ? null : objectOf(CustomConditionalFormatType, target, excel);
}

/** `Excel.ConditionalFormat`; of kinds other than formulas only what they have in common. */
export const ConditionalFormatType: ObjectType<ConditionalFormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  properties: {
    id: { since: '1.6', get: ({ format }) => text(format.id, 'ConditionalFormat.id') },
    priority: {
      since: '1.6',
      get: (target, excel) => live(target, excel).priority - 1,
      set: (target, value, excel) => {
        requireWritable(excel, target.sheet, 'ConditionalFormat.priority');
        const position = integer(value, 'ConditionalFormat.priority');
        // A negative number counts from the end.
        const last = target.sheet.conditionalFormats.length;
        setPriority(target.sheet, live(target, excel), position < 0 ? Math.max(0, last + position) : position);
      },
    },
    stopIfTrue: {
      since: '1.6',
      get: (target, excel) => live(target, excel).stopIfTrue,
      set: (target, value, excel) => {
        requireWritable(excel, target.sheet, 'ConditionalFormat.stopIfTrue');
        live(target, excel).stopIfTrue = flag(value, 'ConditionalFormat.stopIfTrue');
      },
    },
    type: {
      since: '1.6',
      get: (target, excel) => {
        if (live(target, excel).formula !== null) return 'Custom';
        return kindOf(target.format.other ?? '');
      },
    },
  },
  objects: {
    custom: {
      since: '1.6',
      get: (target, excel) => {
        const found = custom(target, excel);
        if (found === null) throw new ApiError('InvalidOperation', 'ConditionalFormat.custom', 'It has no formula.');
        return found;
      },
    },
    customOrNullObject: { since: '1.6', get: custom },
  },
  methods: {
    delete: {
      since: '1.6',
      call: (target, _args, excel) => {
        requireWritable(excel, target.sheet, 'ConditionalFormat.delete');
        remove(target.sheet, [live(target, excel)]);
        return null;
      },
    },
    getRange: {
      since: '1.6',
      call: (target, _args, excel) => {
        const found = rangeOrNull(target, excel);
        if (found === null)
          throw new ApiError('InvalidOperation', 'ConditionalFormat.getRange', 'It has several areas.');
        return found;
      },
    },
    getRangeOrNullObject: { since: '1.6', call: (target, _args, excel) => rangeOrNull(target, excel) },
    getRanges: { since: '1.9', call: (target, _args, excel) => rangesOf(target, excel) },
  },
};

/** Excel's name for a kind that the workbook keeps as the file says it. */
function kindOf(other: string): string {
  const kinds: readonly [RegExp, string][] = [
    [/dataBar/i, 'DataBar'],
    [/colorScale/i, 'ColorScale'],
    [/iconSet/i, 'IconSet'],
    [/top10|aboveAverage/i, 'TopBottom'],
    [/containsText|beginsWith|endsWith/i, 'ContainsText'],
    [/cellIs/i, 'CellValue'],
  ];
  return kinds.find(([pattern]) => pattern.test(other))?.[1] ?? 'PresetCriteria';
}
