import type { CellRange } from '../../../src/core/model/address';
import { live, writable, type LiveRange } from '../cells/access';
import { withinSheet } from '../cells/area';
import type { Excel, RangeTarget } from '../excel';
import { invalidArgument } from '../protocol/api-error';
import type { MethodRow, PropertyRow } from '../protocol/object-type';

/** Rows of the table of ranges, by what they do. */
type Read<T> = (excel: Excel, found: LiveRange) => T;

/** A property that is only read. */
export function property<T>(read: Read<T>, since?: PropertyRow<RangeTarget>['since']): PropertyRow<RangeTarget> {
  const get = (target: RangeTarget, excel: Excel): T => read(excel, live(excel, target));
  return since === undefined ? { get } : { since, get };
}

/** A property that is read and set. */
export function cellProperty(
  name: string,
  read: Read<unknown>,
  write: (excel: Excel, found: LiveRange, value: unknown) => void,
): PropertyRow<RangeTarget> {
  return {
    get: (target, excel) => read(excel, live(excel, target)),
    set: (target, value, excel) => write(excel, writable(excel, target, `Range.${name}`), value),
  };
}

/** A method that gives another range; null makes it fail with InvalidArgument. */
export function toRange(
  name: string,
  find: (range: CellRange, args: readonly unknown[]) => CellRange | null,
  since?: MethodRow<RangeTarget>['since'],
): MethodRow<RangeTarget> {
  const call: MethodRow<RangeTarget>['call'] = (target, args, excel) => {
    const { sheet, range } = live(excel, target);
    const found = find(range, args);
    if (found === null || withinSheet(found) === null) throw invalidArgument(`Range.${name}`);
    return excel.rangeObject(excel.range(sheet, found));
  };
  return since === undefined ? { call } : { since, call };
}

/** A method that changes cells. */
export function change(
  name: string,
  act: (excel: Excel, found: LiveRange, args: readonly unknown[]) => void,
  since?: MethodRow<RangeTarget>['since'],
): MethodRow<RangeTarget> {
  const call: MethodRow<RangeTarget>['call'] = (target, args, excel) => {
    act(excel, writable(excel, target, `Range.${name}`), args);
    return null;
  };
  return since === undefined ? { call } : { since, call };
}
