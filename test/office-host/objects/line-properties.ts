import type { LiveRange } from '../cells/access';
import { shortAddress } from '../cells/address';
import { areHidden, wholeLines } from '../cells/lines';
import type { Excel } from '../excel';
import { invalidArgument, notImplemented } from '../protocol/api-error';
import { columnWidths } from './column-width';

type Axis = 'row' | 'column';
type Read = (excel: Excel, found: LiveRange, line: number) => unknown;

const index: Read = (_excel, _found, line) => line;
const addressOf =
  (axis: Axis): Read =>
  (_excel, _found, line) =>
    shortAddress(wholeLines(axis, line, line));
const hiddenOf =
  (axis: Axis): Read =>
  (_excel, { sheet }, line) =>
    areHidden(sheet, wholeLines(axis, line, line), axis);

const ROW: Readonly<Record<string, Read>> = {
  address: addressOf('row'),
  addressLocal: addressOf('row'),
  rowIndex: index,
  rowHidden: hiddenOf('row'),
};

const COLUMN: Readonly<Record<string, Read>> = {
  address: addressOf('column'),
  addressLocal: addressOf('column'),
  columnIndex: index,
  columnHidden: hiddenOf('column'),
  'format.columnWidth': (_excel, { sheet }, line) => columnWidths(sheet, wholeLines('column', line, line)),
};

/** `Range.getRowProperties()`: one object a row, with what was asked for. */
export function rowProperties(excel: Excel, found: LiveRange, options: unknown): unknown[] {
  const { top, bottom } = found.range;
  return lines(excel, found, top, bottom, ROW, asked(options, 'Range.getRowProperties'), 'Range.getRowProperties');
}

/** `Range.getColumnProperties()`. */
export function columnProperties(excel: Excel, found: LiveRange, options: unknown): unknown[] {
  const { left, right } = found.range;
  const location = 'Range.getColumnProperties';
  return lines(excel, found, left, right, COLUMN, asked(options, location), location);
}

function lines(
  excel: Excel,
  found: LiveRange,
  first: number,
  last: number,
  table: Readonly<Record<string, Read>>,
  names: readonly string[],
  location: string,
): unknown[] {
  const result: unknown[] = [];
  for (let line = first; line <= last; line++) {
    const values: Record<string, unknown> = {};
    for (const name of names) {
      const read = table[name];
      if (read === undefined) throw notImplemented(`${location} of ${name}`);
      put(values, name.split('.'), read(excel, found, line));
    }
    result.push(values);
  }
  return result;
}

/** The paths that the options name (`format.columnWidth`). */
function asked(options: unknown, location: string, prefix = ''): string[] {
  if (typeof options !== 'object' || options === null) throw invalidArgument(location);
  return Object.entries(options).flatMap(([name, value]: [string, unknown]) => {
    if (value === true) return [prefix + name];
    return value === false ? [] : asked(value, location, `${prefix}${name}.`);
  });
}

function put(values: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) values[name] = value;
  else put((values[name] ??= {}) as Record<string, unknown>, rest, value);
}
