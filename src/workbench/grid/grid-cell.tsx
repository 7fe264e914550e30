import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellAddress } from '../../core/model/address';
import { drawContent, kindOf } from './cell-content';
import { lookOf, type Ground } from './cell-look';
import type { DrawnSheet } from './drawn-sheet';
import { dressed } from './look-classes';

/** Where a cell is drawn, in pixels. */
export interface CellBox {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Classes of cells; made once a row, because a screen has many cells. */
export const useCellClasses = makeStyles({
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
  // And a merge above the lines of the rows that it reaches into.
  merged: { zIndex: 1 },
  // What is typed may need more room than the cell has.
  active: { overflow: 'visible', zIndex: 3 },
  clipped: { minWidth: 0, overflow: 'hidden' },
  link: { cursor: 'pointer' },
  noted: {
    '::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: 0,
      borderTop: '7px solid #c00000',
      borderLeft: '7px solid transparent',
    },
  },
});

interface CellProps {
  readonly drawn: DrawnSheet;
  readonly classes: ReturnType<typeof useCellClasses>;
  readonly row: number;
  readonly column: number;
  readonly box: CellBox;
  readonly ground: Ground;
  readonly isMerged: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** What lies over the cell: the field of the active one, the button of a filter. */
  readonly over: ReactNode;
}

/** One cell, or a merge of cells, as Excel shows it; null where nothing is to be drawn. No component: there are many. */
export function drawCell(props: CellProps): ReactNode {
  const { drawn, classes, row, column, box, ground, isMerged, isActive, isSelected, over } = props;
  const content = drawn.sheet.contentAt(row, column);
  const style = drawn.styleAt(row, column);
  const conditional = drawn.conditions.lookAt(row, column);
  const link = drawn.links.size > 0 ? drawn.links.get(`${row},${column}`) : undefined;
  const note = drawn.notes.size > 0 ? drawn.notes.get(`${row},${column}`) : undefined;
  const { top, bottom, left, right } = style.borders;
  const isPlain =
    style.fill === null && !top && !bottom && !left && !right && !conditional && !link && note === undefined;
  if (content === null && isPlain && ground === 'bare' && !isActive && !over) return null;
  const { node, spills, hidden } = drawContent(drawn, content, style, { row, column, ...box });
  const { className, style: properties } = dressed(lookOf(style, kindOf(content), ground, conditional));
  return (
    <div
      key={column}
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      data-cell={cellAddress(row, column)}
      title={note ?? link?.tip ?? hidden ?? undefined}
      className={mergeClasses(
        classes.cell,
        spills && classes.spilling,
        isMerged && classes.merged,
        isActive && classes.active,
        link && classes.link,
        note !== undefined && classes.noted,
        className,
      )}
      // A pixel to the left and above, so that the lines of neighbours are one.
      style={{ ...properties, left: box.left - 1, width: box.width + 1, height: box.height + 1 }}
    >
      {isActive && !spills ? <span className={classes.clipped}>{node}</span> : node}
      {over}
    </div>
  );
}

/** Id of a drawn cell's element. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}
