import type { CSSProperties } from 'react';
import type { BorderStyle, CellStyle } from '../../xlsx';
import { drawContent, kindOf } from '../grid/cell-content';
import { borderOf, lookOf, wraps, type Look } from '../grid/cell-look';
import { shownText } from '../grid/cell-text';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { CELL_PADDING, INDENT } from '../grid/sheet-layout';
import { wrappedLines } from '../grid/text-width';
import type { PrintedCell as Cell } from './print-layout';

interface PrintedCellProps {
  readonly drawn: DrawnSheet;
  readonly cell: Cell;
  /** Pixels of its columns together, and of its rows. */
  readonly width: number;
  readonly height: number;
  /** The cell at its lower right corner, whose lines end a merge. */
  readonly corner: { readonly row: number; readonly column: number };
}

/** A cell on paper: as the grid shows it, without the lines that are only the grid's. */
export function PrintedCell({ drawn, cell, width, height, corner }: PrintedCellProps) {
  const { row, column, rowSpan, columnSpan, isContinued } = cell;
  const content = isContinued ? null : drawn.sheet.contentAt(row, column);
  const style = drawn.styleAt(row, column);
  const { backgroundColor, ...look } = lookOf(style, kindOf(content), 'bare', drawn.conditions.lookAt(row, column));
  const { node, spills } = drawContent(drawn, content, style, { row, column, width, height });
  const isSpread = style.vertical === 'justify' || style.vertical === 'distributed';
  return (
    <td
      rowSpan={rowSpan}
      colSpan={columnSpan}
      style={{ backgroundColor, ...linesOf(style, drawn.styleAt(corner.row, corner.column)) }}
    >
      <div
        style={{
          ...withoutLines(look),
          minHeight: height,
          overflow: spills ? 'visible' : 'hidden',
          ...(isSpread && wraps(style) ? { lineHeight: spreadHeight() } : {}),
        }}
      >
        {node}
      </div>
    </td>
  );

  /** The lines of such a text fill the height of its cell: documents set the distance of their lines so. */
  function spreadHeight(): string {
    const text = shownText(content, style.numberFormat, drawn.workbook.date1904);
    return `${height / wrappedLines(text, width - CELL_PADDING - style.indent * INDENT, style.font)}px`;
  }
}

/** The grid draws a cell's lines around its box; a table shares them between its cells. */
function withoutLines({
  borderTop: _top,
  borderLeft: _left,
  borderRight: _right,
  borderBottom: _bottom,
  ...look
}: Look): Look {
  return look;
}

function linesOf({ borders }: CellStyle, corner: CellStyle): CSSProperties {
  return {
    ...line('borderTop', borders.top),
    ...line('borderLeft', borders.left),
    ...line('borderRight', corner.borders.right),
    ...line('borderBottom', corner.borders.bottom),
  };
}

function line(
  side: 'borderTop' | 'borderLeft' | 'borderRight' | 'borderBottom',
  border: BorderStyle | null,
): CSSProperties {
  const drawn = borderOf(border);
  return drawn === null ? {} : { [side]: drawn };
}
