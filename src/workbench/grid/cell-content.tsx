import type { CSSProperties, ReactNode } from 'react';
import type { CellContent, CellStyle } from '../../xlsx';
import { alignment, wraps, type KindOfLook } from './cell-look';
import { fittedNumber, shownText } from './cell-text';
import { numberColor } from './colored-number';
import type { DrawnSheet } from './drawn-sheet';
import { LINE_HEIGHT, pixelsOf } from './font';
import { CELL_PADDING, INDENT, STACKED } from './sheet-layout';
import { textWidth } from './text-width';

/** What stands in a cell's box. */
export interface DrawnContent {
  /** Null for an empty cell. */
  readonly node: ReactNode;
  /** Whether it runs over neighbouring cells. */
  readonly spills: boolean;
  /** The whole number where the column is too narrow for it, else null. */
  readonly hidden: string | null;
}

const NOTHING: DrawnContent = { node: null, spills: false, hidden: null };

/** Where the content is drawn. */
interface Place {
  readonly row: number;
  readonly column: number;
  /** Pixels of the cell's box. */
  readonly width: number;
  readonly height: number;
}

/** How texts, numbers, and everything else are told apart for their look. */
export function kindOf(content: CellContent | null): KindOfLook {
  const value = content?.value ?? null;
  return typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'other';
}

/** A cell's content as Excel draws it: fitted, turned, made smaller, or running over empty neighbours. */
export function drawContent(
  drawn: DrawnSheet,
  content: CellContent | null,
  style: CellStyle,
  place: Place,
): DrawnContent {
  const value = content?.value ?? null;
  const text = shownText(content, style.numberFormat, drawn.workbook.date1904);
  if (text === '') return NOTHING;
  const room = place.width - CELL_PADDING - style.indent * INDENT;
  if (style.rotation !== 0) return { ...NOTHING, node: turned(text, style, place) };
  if (typeof value === 'number') return drawNumber(value, text, style, room);
  if (wraps(style)) return { ...NOTHING, node: text };
  const line = text.replaceAll('\n', '');
  const missing = textWidth(line, style.font) - room;
  const across = style.horizontal === 'centerContinuous' ? acrossWidth(drawn, place) : place.width;
  if (across > place.width) return acrossCells(line, style, across, place.width);
  if (missing <= 0) return { ...NOTHING, node: line };
  if (style.shrink) {
    const fontSize = `${(pixelsOf(style.font.size) * room) / (room + missing)}px`;
    return { ...NOTHING, node: <span style={{ fontSize }}>{line}</span> };
  }
  return typeof value === 'string' ? spilled(drawn, line, style, place, missing) : { ...NOTHING, node: line };
}

function drawNumber(value: number, full: string, style: CellStyle, room: number): DrawnContent {
  const { text, scale } = fittedNumber(value, full, style, room);
  const color = numberColor(value, style.numberFormat);
  const hidden = text.startsWith('#') && text !== full ? full : null;
  if (scale === 1 && color === null) return { ...NOTHING, node: text, hidden };
  if (style.shrink)
    return { ...NOTHING, node: <span style={{ fontSize: pixelsOf(style.font.size) * scale }}>{text}</span> };
  const origin = alignment(style, 'number');
  const look: CSSProperties = {
    ...(scale === 1 ? {} : { transform: `scaleX(${scale})`, transformOrigin: origin === 'justify' ? 'left' : origin }),
    ...(color === null ? {} : { color }),
  };
  return { ...NOTHING, node: <span style={{ display: 'inline-block', ...look }}>{text}</span>, hidden };
}

/** Text over the empty cells that its alignment lets it run over. */
function spilled(
  drawn: DrawnSheet,
  text: string,
  style: CellStyle,
  { row, column, width }: Place,
  missing: number,
): DrawnContent {
  const align = alignment(style, 'text');
  const [wantedLeft, wantedRight] =
    align === 'right' ? [missing, 0] : align === 'center' ? [missing / 2, missing / 2] : [0, missing];
  const left = wantedLeft > 0 ? Math.min(wantedLeft, drawn.spillRoom(row, column, -1, wantedLeft)) : 0;
  const right = wantedRight > 0 ? Math.min(wantedRight, drawn.spillRoom(row, column, 1, wantedRight)) : 0;
  if (left + right === 0) return { ...NOTHING, node: text };
  const look: CSSProperties = {
    flex: 'none',
    width: width - CELL_PADDING + left + right,
    marginLeft: -left,
    marginRight: -right,
    overflow: 'hidden',
    // Lines between cells do not run through it.
    backgroundColor: style.fill ?? '#ffffff',
  };
  return { ...NOTHING, node: <span style={look}>{text}</span>, spills: true };
}

/** Pixels of a cell and of the empty ones after it that are centred together with it. */
function acrossWidth({ sheet, layout, styleAt }: DrawnSheet, { row, column, width }: Place): number {
  let across = width;
  for (let next = column + 1; next < layout.columns.count; next++) {
    const isNext = sheet.contentAt(row, next) === null && styleAt(row, next).horizontal === 'centerContinuous';
    if (!isNext) break;
    across += layout.columns.size(next);
  }
  return across;
}

/** Text in the middle of several cells that are not merged: it begins at the first one's left edge. */
function acrossCells(text: string, { fill }: CellStyle, width: number, own: number): DrawnContent {
  const look: CSSProperties = {
    flex: 'none',
    width: width - CELL_PADDING,
    marginRight: own - width,
    overflow: 'hidden',
    backgroundColor: fill ?? '#ffffff',
  };
  return { ...NOTHING, node: <span style={look}>{text}</span>, spills: true };
}

/** Turned text: letters below each other, or a line at an angle. */
function turned(text: string, { rotation, wrap, font }: CellStyle, { width, height }: Place): ReactNode {
  const vertical: CSSProperties = {
    writingMode: 'vertical-rl',
    whiteSpace: wrap ? 'pre-wrap' : 'pre',
    maxHeight: height - 2,
    maxWidth: width,
    overflow: 'hidden',
  };
  if (rotation === STACKED) return <span style={{ ...vertical, textOrientation: 'upright' }}>{text}</span>;
  const degrees = rotation > 90 ? rotation - 90 : -rotation;
  const sideways: CSSProperties = { ...vertical, textOrientation: 'sideways' };
  if (degrees === 90) return <span style={sideways}>{text}</span>;
  if (degrees === -90) return <span style={{ ...sideways, transform: 'rotate(180deg)' }}>{text}</span>;
  // A turned line takes no more room than an upright one, so it lies in a box of the size that it has then.
  const [long, high] = [textWidth(text, font), pixelsOf(font.size) * LINE_HEIGHT];
  const [sine, cosine] = [Math.sin, Math.cos].map((of) => of((Math.abs(degrees) * Math.PI) / 180)) as [number, number];
  const box: CSSProperties = {
    flex: 'none',
    display: 'grid',
    placeContent: 'center',
    width: long * cosine + high * sine,
    height: long * sine + high * cosine,
  };
  return (
    <span style={box}>
      <span style={{ whiteSpace: 'pre', transform: `rotate(${degrees}deg)` }}>{text}</span>
    </span>
  );
}
