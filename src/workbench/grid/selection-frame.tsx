import { makeStyles } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { CellRange } from '../../core/model/address';
import { ROW_HEAD } from './grid-row';
import type { SheetLayout } from './sheet-layout';
import { COLUMN_HEAD } from './use-axes';

const useStyles = makeStyles({
  frame: {
    position: 'absolute',
    boxSizing: 'border-box',
    border: '2px solid #107c41',
    backgroundColor: 'rgba(16, 124, 65, 0.1)',
    pointerEvents: 'none',
    '@media (forced-colors: active)': { border: '2px solid Highlight', backgroundColor: 'transparent' },
  },
});

interface SelectionFrameProps {
  readonly layout: SheetLayout;
  readonly range: CellRange;
  /** Pixels of the sheet above the part that this is drawn in. */
  readonly above?: number;
}

/** The frame around a range that is selected. Each part of the sheet (frozen or scrolled) draws what lies in it. */
export function SelectionFrame({ layout, range, above = 0 }: SelectionFrameProps) {
  const styles = useStyles();
  const box: CSSProperties = {
    left: ROW_HEAD + layout.columns.start(range.left) - 1,
    top: COLUMN_HEAD + layout.rows.start(range.top) - 1 - above,
    width: layout.columns.span(range.left, range.right) + 1,
    height: layout.rows.span(range.top, range.bottom) + 1,
  };
  return <div className={styles.frame} style={box} />;
}
