import { mergeClasses, makeStyles } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import { cellAddress } from '../../core/model/address';
import { lookOf } from './cell-look';
import { fittedNumber, shownText, textWidth } from './cell-text';
import type { DrawnSheet } from './drawn-sheet';
import { CELL_PADDING, pixelsOf } from './sheet-layout';

/** Where a cell is drawn, in pixels. */
export interface CellBox {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    top: '-1px',
    boxSizing: 'border-box',
    display: 'flex',
    overflow: 'hidden',
    padding: '0 3px',
    backgroundClip: 'padding-box',
    cursor: 'cell',
  },
  // Text that runs over empty neighbours lies above them.
  spilling: { overflow: 'visible', zIndex: 1 },
  text: { flex: '1 1 auto', minWidth: 0 },
  link: { cursor: 'pointer' },
});

interface GridCellProps {
  readonly drawn: DrawnSheet;
  readonly row: number;
  readonly column: number;
  readonly box: CellBox;
  readonly isSelected: boolean;
  /** What lies over the selected cell. */
  readonly children?: ReactNode;
}

/** One cell, or a merge of cells, as Excel shows it. */
export function GridCell({ drawn, row, column, box, isSelected, children }: GridCellProps) {
  const styles = useStyles();
  const { sheet, workbook, conditions } = drawn;
  const content = sheet.contentAt(row, column);
  const style = drawn.styleAt(row, column);
  const value = content?.value ?? null;
  const kind = typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'other';
  const look = lookOf(style, kind, conditions.lookAt(row, column));
  const size = pixelsOf(style.font.size);
  const full = shownText(content, style.numberFormat, workbook.date1904);
  const room = box.width - CELL_PADDING;
  const text =
    typeof value === 'number' ? fittedNumber(value, full, style.numberFormat, room, size) : oneLine(full, style.wrap);
  const missing = kind === 'text' && look.box.textAlign === 'left' && !style.wrap ? textWidth(text, size) - room : 0;
  const spill = missing > 0 ? drawn.spillRoom(row, column, missing) : 0;
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      data-cell={cellAddress(row, column)}
      className={mergeClasses(
        styles.cell,
        spill > 0 && styles.spilling,
        drawn.links.has(`${row},${column}`) && styles.link,
      )}
      // A pixel to the left and above, so that the lines of neighbours are one.
      style={{ ...look.box, left: box.left - 1, width: box.width + 1, height: box.height + 1 }}
    >
      <span className={styles.text} style={spill > 0 ? { ...look.text, ...spilled(room + spill) } : look.text}>
        {text}
      </span>
      {children}
    </div>
  );
}

/** Id of a drawn cell's element. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function spilled(width: number): CSSProperties {
  return { flex: 'none', width: `${width}px`, overflow: 'hidden' };
}

function oneLine(text: string, wrap: boolean): string {
  return wrap ? text : text.replaceAll('\n', '');
}
