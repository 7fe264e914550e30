import type { CellRange } from '../../../src/core/model/address';
import type { CellContent, SheetModel } from '../../../src/xlsx';
import { fireSheet } from '../events/fire';
import { EventNumber } from '../events/queue';
import type { Excel } from '../excel';
import { ApiError } from '../protocol/api-error';
import { shortAddress } from './address';
import { plain } from './cell-values';
import { translateRows } from './formula-references';
import { mergesIn } from './merges';

export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

interface SortedRow {
  readonly row: number;
  readonly cells: readonly { readonly content: CellContent | null; readonly style: number | null }[];
}

/** Sorts the rows of a range by columns: contents and looks of cells move, conditional formats and heights stay. */
export function sortRows(excel: Excel, sheet: SheetModel, range: CellRange, keys: readonly SortKey[]): void {
  if (mergesIn(sheet, range).length > 0) {
    throw new ApiError('InvalidOperation', 'RangeSort.apply', 'Merged cells would need to be of one size.');
  }
  const rows: SortedRow[] = [];
  for (let row = range.top; row <= range.bottom; row++) rows.push({ row, cells: cellsOfRow(sheet, range, row) });
  const compare = (one: SortedRow, other: SortedRow): number => {
    for (const { column, ascending } of keys) {
      const order = compareCells(one.cells[column - range.left]?.content, other.cells[column - range.left]?.content);
      // Empty cells come last in either direction.
      if (order.value !== 0) return ascending || order.isEmpty ? order.value : -order.value;
    }
    return one.row - other.row;
  };
  rows.sort(compare).forEach((from, index) => put(sheet, range, from, range.top + index));
  fireSheet(excel, EventNumber.WorksheetRowSorted, sheet, { address: shortAddress(range) });
}

function cellsOfRow(sheet: SheetModel, range: CellRange, row: number): SortedRow['cells'] {
  const cells = [];
  for (let column = range.left; column <= range.right; column++) {
    cells.push({ content: sheet.contentAt(row, column), style: sheet.ownStyleAt(row, column) });
  }
  return cells;
}

function put(sheet: SheetModel, range: CellRange, from: SortedRow, row: number): void {
  from.cells.forEach(({ content, style }, across) => {
    const formula = content?.formula == null ? null : translateRows(content.formula, row - from.row);
    sheet.setContent(row, range.left + across, content === null ? null : { ...content, formula });
    sheet.setStyle(row, range.left + across, style);
  });
}

/** Numbers before texts before booleans, as Excel sorts. */
function compareCells(
  one: CellContent | null | undefined,
  other: CellContent | null | undefined,
): { readonly value: number; readonly isEmpty: boolean } {
  const isEmpty = !one || !other;
  if (isEmpty) return { value: Number(!one) - Number(!other), isEmpty };
  const [a, b] = [plain(one), plain(other)];
  const rank = (value: unknown): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return { value: rank(a) - rank(b), isEmpty };
  if (typeof a === 'string' && typeof b === 'string') return { value: a.localeCompare(b, 'zh-CN'), isEmpty };
  return { value: Number(a) - Number(b), isEmpty };
}
