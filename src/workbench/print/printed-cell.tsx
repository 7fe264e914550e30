import type { CSSProperties } from 'react';
import type { BorderStyle, CellStyle } from '../../xlsx';
import { borderOf, lookOf } from '../grid/cell-look';
import { fittedNumber, shownText, textWidth, wrappedLines } from '../grid/cell-text';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { CELL_PADDING, pixelsOf } from '../grid/sheet-layout';
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
  const content = drawn.sheet.contentAt(row, column);
  const style = drawn.styleAt(row, column);
  const value = content?.value ?? null;
  const kind = typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'other';
  const { box, text } = lookOf(style, kind, drawn.conditions.lookAt(row, column));
  const size = pixelsOf(style.font.size);
  const full = isContinued ? '' : shownText(content, style.numberFormat, drawn.workbook.date1904);
  const room = width - CELL_PADDING;
  const shown = typeof value === 'number' ? fittedNumber(value, full, style.numberFormat, room, size) : full;
  const missing = kind === 'text' && box.textAlign === 'left' && !style.wrap ? textWidth(shown, size) - room : 0;
  const spills = missing > 0 && drawn.spillRoom(row, column, missing) > 0;
  return (
    <td
      rowSpan={rowSpan}
      colSpan={columnSpan}
      style={{
        ...printed(box),
        ...text,
        ...linesOf(style, drawn.styleAt(corner.row, corner.column)),
        verticalAlign: verticalOf(style),
        ...(isSpread(style) ? { lineHeight: `${height / wrappedLines(shown, room, size)}px` } : {}),
        overflow: spills ? 'visible' : 'hidden',
      }}
    >
      {shown}
    </td>
  );
}

/** What of a look holds on paper: a white fill is the paper's own. */
function printed({
  backgroundColor,
  color,
  fontFamily,
  fontSize,
  lineHeight,
  fontWeight,
  fontStyle,
  textDecoration,
  textAlign,
  paddingLeft = 3,
  paddingRight = 3,
}: CSSProperties): CSSProperties {
  return {
    ...(backgroundColor === '#ffffff' ? {} : { backgroundColor }),
    color,
    fontFamily,
    fontSize,
    lineHeight,
    fontWeight,
    fontStyle,
    textDecoration,
    textAlign,
    paddingLeft,
    paddingRight,
  };
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

/** Whether the lines of a text fill the height of its cell: the texts of documents, whose lines have a set distance. */
function isSpread({ vertical, wrap }: CellStyle): boolean {
  return wrap && (vertical === 'justify' || vertical === 'distributed');
}

function verticalOf({ vertical }: CellStyle): CSSProperties['verticalAlign'] {
  if (vertical === 'top') return 'top';
  return vertical === null || vertical === 'bottom' ? 'bottom' : 'middle';
}
