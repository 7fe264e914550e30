import type { DefinedName, SheetModel } from '../../../src/xlsx';
import { requireSheet, requireWritableWorkbook } from '../cells/access';
import { parseAddress, sheetPrefix, splitSheet } from '../cells/address';
import { keep } from '../cells/clear';
import type { Excel, RangeTarget } from '../excel';
import { ApiError, invalidArgument, notImplemented } from '../protocol/api-error';
import { isHostObject, objectOf, type HostObject, type ObjectType } from '../protocol/object-type';
import { absoluteAddress } from './absolute-address';
import { flag, isGiven, text } from './arguments';
import { live } from '../cells/access';
import { RangeType } from './range';
import { WorksheetType } from './worksheet';

/** Names of the workbook, or of one sheet. */
export interface NamesTarget {
  readonly list: DefinedName[];
  readonly sheet: SheetModel | null;
}

interface NameTarget extends NamesTarget {
  readonly item: DefinedName;
}

/** The range that a name's formula means, null for anything else. */
export function rangeOfFormula(excel: Excel, formula: string, home: SheetModel | null): RangeTarget | null {
  const { sheet: name, rest } = splitSheet(formula);
  const range = parseAddress(rest);
  const sheet =
    name === null ? home : excel.workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return range === null || sheet === null || sheet === undefined ? null : excel.range(sheet, range);
}

/** Letters, digits, _ . \ and ?, not beginning with a digit, not like a cell's address, up to 255 characters. */
function checkName(name: string): void {
  const isWellFormed = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) && name.length <= 255;
  const isAddress = parseAddress(name) !== null || /^(r\d*c?\d*|c\d*)$/i.test(name);
  if (!isWellFormed || isAddress) throw invalidArgument('NamedItemCollection.add', `${name} is no name.`);
}

function find({ list }: NamesTarget, name: string): DefinedName | undefined {
  return list.find((item) => item.name.toLowerCase() === name.toLowerCase());
}

function itemObject(excel: Excel, target: NamesTarget, item: DefinedName): HostObject {
  return objectOf(NamedItemType, { ...target, item }, excel);
}

/** What a name is given: a range, or a formula beginning with `=`. */
function formulaOf(excel: Excel, reference: unknown, location: string): string {
  if (isHostObject(reference)) {
    const target = reference.as(RangeType);
    if (target === null) throw invalidArgument(location, 'It needs a range.');
    const { sheet, range } = live(excel, target);
    return `${sheetPrefix(sheet.name)}${absoluteAddress(range)}`;
  }
  const formula = text(reference, location);
  if (!/^=./s.test(formula)) throw invalidArgument(location, 'A formula begins with =.');
  // A text within a formula has at most 255 characters.
  if (/"(?:[^"]|""){256,}"/.test(formula)) throw invalidArgument(location, 'A text is too long.');
  return formula.slice(1);
}

function add(excel: Excel, target: NamesTarget, [name, reference, comment]: readonly unknown[]): HostObject {
  const location = 'NamedItemCollection.add';
  requireWritableWorkbook(excel, location);
  if (target.sheet !== null) requireSheet(excel, target.sheet);
  if (isGiven(comment) && comment !== '') throw notImplemented('comments of names');
  const wanted = text(name, location);
  checkName(wanted);
  if (find(target, wanted) !== undefined) throw new ApiError('ItemAlreadyExists', location, wanted);
  const item = { name: wanted, formula: formulaOf(excel, reference, location), hidden: false };
  target.list.push(item);
  return itemObject(excel, target, item);
}

function alive({ list, item, sheet }: NameTarget, excel: Excel): DefinedName {
  if (sheet !== null) requireSheet(excel, sheet);
  if (list.includes(item)) return item;
  throw new ApiError('ItemNotFound', 'NamedItem', item.name);
}

function typeOf(excel: Excel, { formula }: DefinedName, home: SheetModel | null): string {
  if (formula.includes('#REF!')) return 'Error';
  if (rangeOfFormula(excel, formula, home) !== null) return 'Range';
  if (/^"(?:[^"]|"")*"$/.test(formula)) return 'String';
  if (/^(true|false)$/i.test(formula)) return 'Boolean';
  return /^[+-]?\d/.test(formula) ? 'Double' : 'Error';
}

/** The value of a constant, the address of a range. */
function valueOf(excel: Excel, item: DefinedName, home: SheetModel | null): unknown {
  switch (typeOf(excel, item, home)) {
    case 'String':
      return item.formula.slice(1, -1).replaceAll('""', '"');
    case 'Boolean':
      return /^true$/i.test(item.formula);
    case 'Double':
      return Number(item.formula);
    case 'Range':
      return item.formula;
    default:
      return '#REF!';
  }
}

function rangeOf(target: NameTarget, excel: Excel): HostObject | null {
  const found = rangeOfFormula(excel, alive(target, excel).formula, target.sheet);
  return found === null ? null : excel.rangeObject(found);
}

/** `Excel.NamedItem`. */
export const NamedItemType: ObjectType<NameTarget> = {
  name: 'NamedItem',
  id: ({ item }) => item.name,
  properties: {
    formula: {
      since: '1.7',
      get: (target, excel) => `=${alive(target, excel).formula}`,
      set: (target, value, excel) => {
        requireWritableWorkbook(excel, 'NamedItem.formula');
        alive(target, excel).formula = formulaOf(excel, value, 'NamedItem.formula');
      },
    },
    name: { get: (target, excel) => alive(target, excel).name },
    scope: { since: '1.4', get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
    type: { get: (target, excel) => typeOf(excel, alive(target, excel), target.sheet) },
    value: { get: (target, excel) => valueOf(excel, alive(target, excel), target.sheet) },
    visible: {
      get: (target, excel) => !alive(target, excel).hidden,
      set: (target, value, excel) => {
        requireWritableWorkbook(excel, 'NamedItem.visible');
        alive(target, excel).hidden = !flag(value, 'NamedItem.visible');
      },
    },
  },
  objects: {
    worksheet: {
      since: '1.4',
      get: ({ sheet }, excel) => {
        if (sheet === null) throw new ApiError('ItemNotFound', 'NamedItem.worksheet');
        return objectOf(WorksheetType, sheet, excel);
      },
    },
    worksheetOrNullObject: {
      since: '1.4',
      get: ({ sheet }, excel) => (sheet === null ? null : objectOf(WorksheetType, sheet, excel)),
    },
  },
  methods: {
    delete: {
      since: '1.4',
      call: (target, _args, excel) => {
        requireWritableWorkbook(excel, 'NamedItem.delete');
        const item = alive(target, excel);
        keep(target.list, (each) => each !== item);
        return null;
      },
    },
    getRange: {
      call: (target, _args, excel) => {
        const found = rangeOf(target, excel);
        if (found === null) throw new ApiError('InvalidReference', 'NamedItem.getRange', target.item.name);
        return found;
      },
    },
    getRangeOrNullObject: { since: '1.4', call: (target, _args, excel) => rangeOf(target, excel) },
  },
};

/** `Excel.NamedItemCollection`, of the workbook or of a sheet; hidden names are listed too. */
export const NamedItemsType: ObjectType<NamesTarget> = {
  name: 'NamedItemCollection',
  items: (target, excel) => target.list.map((item) => itemObject(excel, target, item)),
  item: (target, key, excel) => {
    const item = find(target, text(key, 'NamedItemCollection.getItem'));
    if (item === undefined) throw new ApiError('ItemNotFound', 'NamedItemCollection.getItem', String(key));
    return itemObject(excel, target, item);
  },
  methods: {
    add: { since: '1.4', call: (target, args, excel) => add(excel, target, args) },
    getCount: { since: '1.4', call: ({ list }) => list.length },
    getItemOrNullObject: {
      since: '1.4',
      call: (target, [key], excel) => {
        const item = find(target, text(key, 'NamedItemCollection.getItemOrNullObject'));
        return item === undefined ? null : itemObject(excel, target, item);
      },
    },
  },
};
