import { makeStyles } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { DrawnSheet } from './drawn-sheet';
import { GridCell, type CellBox } from './grid-cell';

/** A column that is drawn, in pixels. */
export interface DrawnColumn {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

/** Width of the column of row numbers. */
export const ROW_HEAD = 52;

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, width: '100%' },
  // Stays at the left edge, above the cells that are scrolled under it.
  frozen: { position: 'sticky', left: 0, height: '100%', zIndex: 2 },
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
  },
});

interface GridRowProps {
  readonly drawn: DrawnSheet;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  /** Columns in sight, without the frozen ones. */
  readonly columns: readonly DrawnColumn[];
  readonly frozen: readonly DrawnColumn[];
  /** Column of the selected cell where it is in this row, else null. */
  readonly selected: number | null;
  /** Grows whenever cells change, so that the row is drawn again. */
  readonly revision: number;
  /** What lies over the selected cell. */
  readonly children?: ReactNode;
}

/** A row of cells with its number. Rows that do not change are not drawn again while others scroll into sight. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { drawn, row, top, height, columns, frozen, selected, children } = props;
  const styles = useStyles();
  const cells = (of: readonly DrawnColumn[]) =>
    of.flatMap((column) => {
      const box = boxOf(drawn, row, column, height);
      if (!box) return [];
      const isSelected = column.index === selected;
      return [
        <GridCell
          key={column.index}
          drawn={drawn}
          row={row}
          column={column.index}
          box={box}
          isSelected={isSelected}
          {...(isSelected ? { children } : {})}
        />,
      ];
    });
  const last = frozen.at(-1);
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ top, height }}>
      <div className={styles.frozen} style={{ width: last ? last.start + last.size : ROW_HEAD }}>
        <div role="rowheader" className={styles.head} style={{ height }}>
          {row + 1}
        </div>
        {cells(frozen)}
      </div>
      {cells(columns)}
    </div>
  );
});

/** Null for a cell that a merge covers, or that is hidden. */
function boxOf(
  { layout }: DrawnSheet,
  row: number,
  { index, start, size }: DrawnColumn,
  height: number,
): CellBox | null {
  const merge = layout.merges.mergeAt(row, index);
  if (!merge) return size > 0 && height > 0 ? { left: start, width: size, height } : null;
  if (merge.top !== row || merge.left !== index) return null;
  const width = sum(layout.widths, merge.left, merge.right);
  const tall = sum(layout.heights, merge.top, merge.bottom);
  return width > 0 && tall > 0 ? { left: start, width, height: tall } : null;
}

function sum(sizes: Float64Array, first: number, last: number): number {
  let total = 0;
  for (let index = first; index <= Math.min(last, sizes.length - 1); index++) total += sizes[index] ?? 0;
  return total;
}
