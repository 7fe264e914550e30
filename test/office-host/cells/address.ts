import { columnIndex, columnName, parseRange, rangeAddress, type CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import { MAX_COLUMNS, MAX_ROWS, isEntireColumn, isEntireRow, withinSheet } from './area';

/** Reads A1, A1:B2, A:C or 1:3, dollar signs allowed; null for anything else, and beyond the sheet. */
export function parseAddress(text: string): CellRange | null {
  const trimmed = text.trim();
  const range = parseRange(trimmed) ?? parseColumns(trimmed) ?? parseRows(trimmed);
  return range === null ? null : withinSheet(range);
}

function parseColumns(text: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  const from = columnIndex(match?.[1] ?? '');
  const to = columnIndex(match?.[2] ?? '');
  if (from === null || to === null) return null;
  return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(from, to), right: Math.max(from, to) };
}

function parseRows(text: string): CellRange | null {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (match === null) return null;
  const [from, to] = [Number(match[1]) - 1, Number(match[2]) - 1];
  return { left: 0, right: MAX_COLUMNS - 1, top: Math.min(from, to), bottom: Math.max(from, to) };
}

/** An address as Excel gives it, without the sheet: A1:B2, A:C for whole columns, 1:3 for whole rows. */
export function shortAddress(range: CellRange): string {
  if (isEntireColumn(range)) return `${columnName(range.left)}:${columnName(range.right)}`;
  if (isEntireRow(range)) return `${range.top + 1}:${range.bottom + 1}`;
  return rangeAddress(range);
}

/** `Range.address`: with the sheet, quoted where its name needs it. */
export function fullAddress(sheet: SheetModel, range: CellRange): string {
  return `${sheetPrefix(sheet.name)}${shortAddress(range)}`;
}

/** A sheet's name before a reference, with quotes where Excel writes them. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAddress(name) === null;
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** Parts a reference into the sheet's name (null where there is none) and the rest. */
export function splitSheet(reference: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(reference);
  if (quoted !== null) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^!']+)!(.*)$/s.exec(reference);
  return plain === null ? { sheet: null, rest: reference } : { sheet: plain[1] ?? '', rest: plain[2] ?? '' };
}
