import type { BorderStyle, CellStyle } from '../../xlsx';
import type { ConditionalLook } from './conditions';
import { LINE_HEIGHT, familyOf, pixelsOf } from './font';
import { INDENT, STACKED } from './sheet-layout';

/** Colour of the lines between cells that have no borders of their own. */
export const GRID_LINE = '#d9d9d9';

/** Properties of a style sheet by their names in scripts. */
export type Look = Readonly<Record<string, string>>;

/** How texts, numbers, and the rest (logical values, errors) are aligned differs. */
export type KindOfLook = 'text' | 'number' | 'other';

/**
 * What a cell lies over. `bare`: the sheet's own lines, which shine through. `paper`: cells that scroll under it, or
 * lines that it hides, so it brings its own. `plain`: the same on a sheet that shows no lines.
 */
export type Ground = 'bare' | 'paper' | 'plain';

const known = new WeakMap<CellStyle, Map<string, Look>>();

/** How a cell is drawn. Styles never change, so each is worked out once for every kind of cell and of condition. */
export function lookOf(style: CellStyle, kind: KindOfLook, ground: Ground, conditional: ConditionalLook | null): Look {
  let looks = known.get(style);
  if (!looks) {
    looks = new Map();
    known.set(style, looks);
  }
  const key = conditional
    ? `${kind} ${ground} ${conditional.fill} ${conditional.color} ${conditional.bold}`
    : `${kind} ${ground}`;
  let look = looks.get(key);
  if (!look) {
    look = makeLook(conditional ? conditioned(style, conditional) : style, kind, ground);
    looks.set(key, look);
  }
  return look;
}

function conditioned(style: CellStyle, { fill, color, bold }: ConditionalLook): CellStyle {
  const font = { ...style.font, color: color ?? style.font.color, bold: bold ?? style.font.bold };
  return { ...style, font, fill: fill ?? style.fill };
}

function makeLook(style: CellStyle, kind: KindOfLook, ground: Ground): Look {
  const { font, vertical, indent } = style;
  const align = alignment(style, kind);
  return {
    ...filled(style, ground),
    color: font.color ?? '#000000',
    fontFamily: familyOf(font),
    fontSize: `${pixelsOf(font.size)}px`,
    lineHeight: String(LINE_HEIGHT),
    ...(font.bold ? { fontWeight: '700' } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(font.underline || font.strike
      ? { textDecoration: [font.underline && 'underline', font.strike && 'line-through'].filter(Boolean).join(' ') }
      : {}),
    alignItems: vertical === 'top' ? 'flex-start' : isMiddle(vertical) ? 'center' : 'flex-end',
    justifyContent: align === 'right' ? 'flex-end' : align === 'center' ? 'center' : 'flex-start',
    textAlign: align,
    // A part of a number is another number: it is never broken into lines.
    whiteSpace: wraps(style) && kind !== 'number' ? 'pre-wrap' : 'pre',
    overflowWrap: 'anywhere',
    ...(indent > 0 && align === 'left' ? { paddingLeft: `${3 + indent * INDENT}px` } : {}),
    ...(indent > 0 && align === 'right' ? { paddingRight: `${3 + indent * INDENT}px` } : {}),
  };
}

/** Whether a cell's text is broken into lines. */
export function wraps({ wrap, horizontal, vertical }: CellStyle): boolean {
  return wrap || [horizontal, vertical].some((word) => word === 'distributed' || word === 'justify');
}

function isMiddle(vertical: string | null): boolean {
  return vertical === 'center' || vertical === 'distributed' || vertical === 'justify';
}

/** Where a cell's text stands in its width. */
export function alignment(
  { horizontal, rotation }: CellStyle,
  kind: KindOfLook,
): 'left' | 'right' | 'center' | 'justify' {
  switch (horizontal) {
    case 'left':
    case 'right':
    case 'center':
    case 'justify':
      return horizontal;
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    case 'fill':
      return 'left';
    default:
      if (rotation === STACKED) return 'center';
      if (kind === 'text') return 'left';
      return kind === 'number' ? 'right' : 'center';
  }
}

/** Fill and lines: a fill covers the grid's own lines, as in Excel. */
function filled({ borders, fill }: CellStyle, ground: Ground): Look {
  const none = '1px solid transparent';
  const own = ground === 'paper' ? `1px solid ${GRID_LINE}` : none;
  const line = fill === null ? own : `1px solid ${fill}`;
  return {
    backgroundColor: fill ?? (ground === 'bare' ? 'transparent' : '#ffffff'),
    borderTop: borderOf(borders.top) ?? none,
    borderLeft: borderOf(borders.left) ?? none,
    borderRight: borderOf(borders.right) ?? line,
    borderBottom: borderOf(borders.bottom) ?? line,
  };
}

/** A line in words of CSS, null where there is none. */
export function borderOf(border: BorderStyle | null): string | null {
  if (!border) return null;
  return `${lineOf(border.line)} ${border.color ?? '#000000'}`;
}

function lineOf(line: string): string {
  if (line === 'double') return '3px double';
  if (line === 'thick') return '3px solid';
  const width = /^medium|^slant/.test(line) ? '2px' : '1px';
  if (/dash/i.test(line)) return `${width} dashed`;
  return line === 'dotted' || line === 'hair' ? `${width} dotted` : `${width} solid`;
}
