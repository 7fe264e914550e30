import type { CellRange } from '../../core/model/address';
import { shownText } from '../grid/cell-text';
import type { DrawnSheet } from '../grid/drawn-sheet';

/** A text that rows of a filter's column show; '' for empty cells. */
export interface FilterValue {
  readonly text: string;
  readonly rows: number;
  /** Whether the filter shows its rows as it stands. */
  readonly isShown: boolean;
}

/** What a column of the sheet's filter shows, each text once, in the order of their first rows, empty cells last. */
export function filterValues(drawn: DrawnSheet, filter: CellRange, column: number): readonly FilterValue[] {
  const { sheet, layout } = drawn;
  const offset = column - filter.left;
  const criteria = sheet.filterColumns.find((each) => each.offset === offset)?.values ?? null;
  const allowed = criteria && new Set(criteria.map((text) => text.toLowerCase()));
  // What other columns' criteria hide is not offered, as in Excel.
  const isByOthers = sheet.filterColumns.some((each) => each.offset !== offset);
  const rows = new Map<string, number>();
  for (let row = filter.top + 1; row <= filter.bottom; row++) {
    const text = cellText(drawn, row, column);
    if (isByOthers && layout.rows.isHidden(row) && (allowed === null || allowed.has(text.toLowerCase()))) continue;
    rows.set(text, (rows.get(text) ?? 0) + 1);
  }
  const values = [...rows].map(([text, count]) => ({
    text,
    rows: count,
    isShown: allowed === null || allowed.has(text.toLowerCase()),
  }));
  return [...values.filter(({ text }) => text !== ''), ...values.filter(({ text }) => text === '')];
}

/** What a cell shows in a column that is wide enough. */
export function cellText({ sheet, workbook, styleAt }: DrawnSheet, row: number, column: number): string {
  const content = sheet.contentAt(row, column);
  return content === null ? '' : shownText(content, styleAt(row, column).numberFormat, workbook.date1904);
}

/**
 * The range that a new filter stands over: the selected row is its header row, from its first to its last filled cell,
 * and it ends with the sheet's last filled row. Null where the row has nothing, or nothing stands below it.
 */
export function filterRange({ sheet, layout }: DrawnSheet, selected: CellRange): CellRange | null {
  const used = sheet.usedRange();
  if (!used) return null;
  const isWide = selected.right > selected.left && selected.right - selected.left < layout.columns.count - 1;
  // Of headers over two rows the lower one has the buttons; a header merged over both ends there as well.
  const top = Math.max(selected.bottom > selected.top && !isWide ? selected.bottom : selected.top, used.top);
  const isFilled = (column: number): boolean => {
    const anchor = layout.merges.anchorOf(top, column);
    return sheet.contentAt(anchor.row, anchor.column) !== null;
  };
  let left = isWide ? selected.left : used.left;
  let right = isWide ? Math.min(selected.right, used.right) : used.right;
  while (left <= right && !isFilled(left)) left++;
  while (right >= left && !isFilled(right)) right--;
  return left > right || used.bottom <= top ? null : { top, left, bottom: used.bottom, right };
}
