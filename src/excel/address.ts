import { columnIndex, parseRange, type CellRange } from '../core/model/address';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/**
 * The ranges of an address as Excel gives it with events: `A1:B2`, whole columns (`B:C`), whole rows (`2:5`), several
 * of them with commas, with or without a sheet in front. Null for anything else.
 */
export function rangesOfAddress(address: string): readonly CellRange[] | null {
  const ranges = withoutSheet(address).split(',').map(rangeOfPart);
  return ranges.every((range) => range !== null) ? ranges : null;
}

/** An address without its sheets: `'a,b'!A1:B2,'a,b'!D4` is `A1:B2,D4`. */
export function withoutSheet(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '').replace(/\s/g, '');
}

function rangeOfPart(part: string): CellRange | null {
  return parseRange(part) ?? columnsOfPart(part) ?? rowsOfPart(part);
}

function columnsOfPart(part: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(part);
  const left = columnIndex(match?.[1] ?? '');
  const right = columnIndex(match?.[2] ?? '');
  if (left === null || right === null || Math.max(left, right) >= MAX_COLUMNS) return null;
  return { top: 0, left: Math.min(left, right), bottom: MAX_ROWS - 1, right: Math.max(left, right) };
}

function rowsOfPart(part: string): CellRange | null {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(part);
  if (!match) return null;
  const [one, other] = [Number(match[1]) - 1, Number(match[2]) - 1];
  if (Math.min(one, other) < 0 || Math.max(one, other) >= MAX_ROWS) return null;
  return { top: Math.min(one, other), left: 0, bottom: Math.max(one, other), right: MAX_COLUMNS - 1 };
}
