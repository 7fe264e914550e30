import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, type RefObject } from 'react';
import type { CellRange, CellRef } from '../../core/model/address';
import type { DrawnSheet } from './drawn-sheet';
import { ROW_HEAD, type DrawnColumn } from './grid-row';

/** Height of the row of column letters. */
export const COLUMN_HEAD = 24;

/** Frozen rows and columns that would leave no room to scroll in are not frozen. */
const MOST_FROZEN = 0.7;

/** A row or column that is drawn, in pixels. */
export type DrawnLine = DrawnColumn;

type Axis = Virtualizer<HTMLDivElement, Element>;

/** The rows and columns of a sheet that are in sight, and how to bring others there. */
export interface Axes {
  readonly rows: readonly DrawnLine[];
  readonly columns: readonly DrawnLine[];
  readonly frozenRows: readonly DrawnLine[];
  readonly frozenColumns: readonly DrawnLine[];
  /** Pixels of the whole sheet, with its heads. */
  readonly width: number;
  readonly height: number;
  /** Pixels that stay in sight at the top and at the left: heads and frozen panes. */
  readonly frozenHeight: number;
  readonly frozenWidth: number;
  /** Rows that are in sight at once, at least one. */
  readonly pageRows: number;
  /** Brings a cell into sight; null leaves where its row or column lies. */
  readonly scrollTo: (place: { readonly row: number | null; readonly column: number | null }) => void;
}

/** Follows a scrolled element over a sheet. */
export function useAxes(
  { layout, sheet }: DrawnSheet,
  scroller: RefObject<HTMLDivElement | null>,
  room: { readonly width: number; readonly height: number },
  selected: CellRef,
): Axes {
  const { rows, columns } = layout;
  const { sizes: heights } = rows;
  const { sizes: widths } = columns;
  const frozenRows = useMemo(
    () => frozenLines(heights, layout.frozenRows, COLUMN_HEAD, room.height * MOST_FROZEN),
    [heights, layout.frozenRows, room.height],
  );
  const frozenColumns = useMemo(
    () => frozenLines(widths, layout.frozenColumns, ROW_HEAD, room.width * MOST_FROZEN),
    [widths, layout.frozenColumns, room.width],
  );
  const frozenHeight = endOf(frozenRows, COLUMN_HEAD);
  const frozenWidth = endOf(frozenColumns, ROW_HEAD);
  const { merges } = sheet;
  const rowsInSight = useCallback(
    (range: Range) =>
      withLines(defaultRangeExtractor(range), [
        selected.row,
        ...anchors(merges, range, ({ top, bottom }) => [rows.firstShown(top, bottom), bottom]),
      ]),
    [merges, selected.row, rows],
  );
  const columnsInSight = useCallback(
    (range: Range) =>
      withLines(defaultRangeExtractor(range), [
        selected.column,
        ...anchors(merges, range, ({ left, right }) => [columns.firstShown(left, right), right]),
      ]),
    [merges, selected.column, columns],
  );
  const rowAxis = useVirtualizer<HTMLDivElement, Element>({
    count: heights.length,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => heights[row] ?? 0,
    overscan: 6,
    paddingStart: COLUMN_HEAD,
    scrollPaddingStart: frozenHeight,
    rangeExtractor: rowsInSight,
  });
  const columnAxis = useVirtualizer<HTMLDivElement, Element>({
    horizontal: true,
    count: widths.length,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => widths[column] ?? 0,
    overscan: 3,
    paddingStart: ROW_HEAD,
    scrollPaddingStart: frozenWidth,
    rangeExtractor: columnsInSight,
  });
  useLayoutEffect(() => rowAxis.measure(), [rowAxis, heights]);
  useLayoutEffect(() => columnAxis.measure(), [columnAxis, widths]);
  const shownRows = useShown(rowAxis, frozenRows.length);
  const shownColumns = useShown(columnAxis, frozenColumns.length);
  const scrollTo = useCallback(
    ({ row, column }: { readonly row: number | null; readonly column: number | null }) => {
      if (row !== null && row >= frozenRows.length) rowAxis.scrollToIndex(row);
      if (column !== null && column >= frozenColumns.length) columnAxis.scrollToIndex(column);
    },
    [rowAxis, columnAxis, frozenRows.length, frozenColumns.length],
  );
  return {
    rows: shownRows,
    columns: shownColumns,
    frozenRows,
    frozenColumns,
    width: columnAxis.getTotalSize(),
    height: rowAxis.getTotalSize(),
    frozenHeight,
    frozenWidth,
    pageRows: Math.max(1, Math.floor((room.height - frozenHeight) / (heights.find((height) => height > 0) ?? 20)) - 1),
    scrollTo,
  };
}

/** The lines in sight that are not frozen. */
function useShown(axis: Axis, frozen: number): readonly DrawnLine[] {
  const items = axis.getVirtualItems();
  return useMemo(() => items.filter(({ index }) => index >= frozen), [items, frozen]);
}

function frozenLines(sizes: Float64Array, count: number, start: number, most: number): readonly DrawnLine[] {
  const lines: DrawnLine[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const size = sizes[index] ?? 0;
    lines.push({ index, start: at, size });
    at += size;
  }
  return most > 0 && at > most ? [] : lines;
}

function endOf(lines: readonly DrawnLine[], otherwise: number): number {
  const last = lines.at(-1);
  return last ? last.start + last.size : otherwise;
}

/** First lines of the merges that reach into what is in sight: a merge is drawn with its first cell. */
function anchors(
  merges: readonly CellRange[],
  { startIndex, endIndex }: Range,
  span: (merge: CellRange) => readonly [first: number, last: number],
): readonly number[] {
  return merges.flatMap((merge) => {
    const [first, last] = span(merge);
    return first < startIndex && last >= startIndex && first <= endIndex ? [first] : [];
  });
}

function withLines(indexes: readonly number[], more: readonly number[]): number[] {
  return [...new Set([...indexes, ...more])].sort((one, other) => one - other);
}
