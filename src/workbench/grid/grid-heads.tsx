import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import { columnName, type CellRange } from '../../core/model/address';
import { ColumnEdge } from './column-edge';
import { ROW_HEAD, type DrawnColumn } from './grid-row';
import { COLUMN_HEAD } from './use-axes';

const useStyles = makeStyles({
  heads: { position: 'absolute', left: 0, top: 0, width: '100%', height: `${COLUMN_HEAD}px` },
  frozen: { position: 'sticky', left: 0, height: '100%', zIndex: 3 },
  head: {
    position: 'absolute',
    top: 0,
    height: `${COLUMN_HEAD}px`,
    boxSizing: 'border-box',
    display: 'grid',
    placeContent: 'center',
    fontSize: '12px',
    color: '#424242',
    backgroundColor: '#f3f3f3',
    borderRight: '1px solid #d9d9d9',
    borderBottom: '1px solid #c8c8c8',
    overflow: 'hidden',
    userSelect: 'none',
    cursor: 'default',
  },
  selected: { color: '#0b5a2f', backgroundColor: '#d8eadf', fontWeight: 600 },
});

interface GridHeadsProps {
  readonly columns: readonly DrawnColumn[];
  readonly frozen: readonly DrawnColumn[];
  readonly frozenWidth: number;
  readonly selected: CellRange;
  /** Null on a sheet that may not be changed. */
  readonly widths: ColumnWidths | null;
}

/** Changing the widths of columns. */
export interface ColumnWidths {
  readonly onResize: (column: number, pixels: number) => void;
  readonly onFit: (column: number) => void;
}

/** The letters above the columns. */
export function GridHeads({ columns, frozen, frozenWidth, selected, widths }: GridHeadsProps) {
  const styles = useStyles();
  const heads = (of: readonly DrawnColumn[]) =>
    of
      .filter(({ size }) => size > 0)
      .map(({ index, start, size }) => (
        <Fragment key={index}>
          <div
            role="columnheader"
            aria-colindex={index + 1}
            className={mergeClasses(styles.head, index >= selected.left && index <= selected.right && styles.selected)}
            style={{ left: start, width: size }}
          >
            {columnName(index)}
          </div>
          {widths && (
            <ColumnEdge
              start={start}
              size={size}
              onResize={(pixels) => widths.onResize(index, pixels)}
              onFit={() => widths.onFit(index)}
            />
          )}
        </Fragment>
      ));
  return (
    <div role="row" className={styles.heads}>
      <div className={styles.frozen} role="presentation" style={{ width: frozenWidth }}>
        <div className={styles.head} role="presentation" style={{ left: 0, width: ROW_HEAD }} />
        {heads(frozen)}
      </div>
      {heads(columns)}
    </div>
  );
}
