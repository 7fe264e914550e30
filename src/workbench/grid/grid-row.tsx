import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { GRID_LINE, type Ground } from './cell-look';
import type { CellRange } from '../../core/model/address';
import type { DrawnSheet } from './drawn-sheet';
import { drawCell, useCellClasses, type CellBox } from './grid-cell';
import type { SheetLayout } from './sheet-layout';

/** A column that is drawn, in pixels. */
export interface DrawnColumn {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

/** Width of the column of row numbers. */
export const ROW_HEAD = 52;

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, width: '100%', boxSizing: 'border-box' },
  lined: { borderBottom: `1px solid ${GRID_LINE}` },
  // Stays at the left edge, above the cells that are scrolled under it.
  frozen: { position: 'sticky', left: 0, zIndex: 2 },
  head: {
    position: 'absolute',
    left: 0,
    top: 0,
    width: `${ROW_HEAD}px`,
    boxSizing: 'border-box',
    display: 'grid',
    placeContent: 'center',
    fontSize: '12px',
    color: '#424242',
    backgroundColor: '#f3f3f3',
    borderRight: '1px solid #c8c8c8',
    borderBottom: '1px solid #d9d9d9',
    overflow: 'hidden',
    userSelect: 'none',
    cursor: 'default',
  },
  selected: { color: '#0b5a2f', backgroundColor: '#d8eadf', fontWeight: 600 },
});

interface GridRowProps {
  readonly drawn: DrawnSheet;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  /** Columns in sight, without the frozen ones. */
  readonly columns: readonly DrawnColumn[];
  readonly frozen: readonly DrawnColumn[];
  /** Column of the active cell where it is in this row, else null. */
  readonly active: number | null;
  /** The selected columns where the row is selected; -1 where it is not. */
  readonly selectedLeft: number;
  readonly selectedRight: number;
  /** Grows whenever cells change, so that the row is drawn again. */
  readonly revision: number;
  /** What lies over the active cell. */
  readonly field?: ReactNode;
  /** What lies over a cell of the filter's head; the same function for all rows. */
  readonly buttonAt: (row: number, column: number) => ReactNode;
}

/** A row of cells with its number. Rows that do not change are not drawn again while others scroll into sight. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { drawn, row, top, height, columns, frozen, active, selectedLeft, selectedRight, field, buttonAt } = props;
  const styles = useStyles();
  const classes = useCellClasses();
  const { sheet, layout } = drawn;
  const cell = (column: number, start: number, size: number, isFrozen: boolean): ReactNode => {
    const merge = layout.merges.mergeAt(row, column);
    const box = merge ? mergeBox(layout, merge, row, column, start) : boxOf(start, size, height);
    if (!box) return null;
    const isActive = (merge?.left ?? column) === active;
    // The active cell lies above the tint of what is selected.
    const isOver = isFrozen || isActive || merge !== null;
    const ground: Ground = !isOver ? 'bare' : sheet.gridLines ? 'paper' : 'plain';
    const button = buttonAt(merge ? merge.bottom : row, column);
    return drawCell({
      drawn,
      classes,
      // A merge shows what its first cell holds, though that may be hidden.
      row: merge?.top ?? row,
      column: merge?.left ?? column,
      box,
      ground,
      isMerged: merge !== null,
      isActive,
      isSelected: isActive || (column >= selectedLeft && column <= selectedRight),
      over: isActive ? [button, field] : button,
    });
  };
  const last = frozen.at(-1);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={mergeClasses(styles.row, sheet.gridLines && styles.lined)}
      style={{ top, height }}
    >
      <div className={styles.frozen} style={{ width: last ? last.start + last.size : ROW_HEAD, height }}>
        <div
          role="rowheader"
          className={mergeClasses(styles.head, selectedLeft >= 0 && styles.selected)}
          style={{ height }}
        >
          {row + 1}
        </div>
        {frozen.map(({ index, start, size }) => cell(index, start, size, true))}
      </div>
      {spillIn(drawn, row, columns, frozen, cell)}
      {columns.map(({ index, start, size }) => cell(index, start, size, false))}
    </div>
  );
});

/** Text of a cell that is scrolled out of sight may run into it. */
function spillIn(
  { sheet, layout, filledBefore }: DrawnSheet,
  row: number,
  columns: readonly DrawnColumn[],
  frozen: readonly DrawnColumn[],
  cell: (column: number, start: number, size: number, isFrozen: boolean) => ReactNode,
): ReactNode {
  const first = firstInSight(columns);
  if (!first || sheet.contentAt(row, first.index) !== null || layout.merges.mergeAt(row, first.index)) return null;
  const before = filledBefore(row, first.index);
  if (before === null || before < frozen.length || layout.merges.mergeAt(row, before)) return null;
  if (typeof sheet.contentAt(row, before)?.value !== 'string') return null;
  if (columns.some(({ index }) => index === before)) return null;
  return cell(before, ROW_HEAD + layout.columns.start(before), layout.columns.size(before), false);
}

/** Columns far to the left may be drawn beside those in sight: that of the active cell, and those of merges. */
function firstInSight(columns: readonly DrawnColumn[]): DrawnColumn | undefined {
  let at = columns.length - 1;
  while (at > 0 && columns[at - 1]?.index === (columns[at]?.index ?? 0) - 1) at--;
  return columns[at];
}

/** Null for a hidden cell. */
function boxOf(left: number, width: number, height: number): CellBox | null {
  return width > 0 && height > 0 ? { left, width, height } : null;
}

/** A merge is drawn once, by its first cell that is not hidden; null for the others. */
function mergeBox(
  { rows, columns }: SheetLayout,
  { top, left, bottom, right }: CellRange,
  row: number,
  column: number,
  start: number,
): CellBox | null {
  if (row !== rows.firstShown(top, bottom) || column !== columns.firstShown(left, right)) return null;
  return boxOf(start, columns.span(left, right), rows.span(top, bottom));
}
