import type { CSSProperties } from 'react';
import type { BorderStyle, CellStyle } from '../../xlsx';
import type { ConditionalLook } from './conditions';
import { LINE_HEIGHT, pixelsOf } from './sheet-layout';

/** Lines between cells that have no borders of their own. */
const GRID_LINE = '1px solid #d9d9d9';

/** Pixels of an indent step: three digits of a usual font. */
const INDENT = 12;

/** What draws a cell: its box and its text. */
export interface CellLook {
  readonly box: CSSProperties;
  readonly text: CSSProperties;
}

const known = new WeakMap<CellStyle, Map<CellKindOfLook, CellLook>>();
type CellKindOfLook = 'text' | 'number' | 'other';

/** How a cell is drawn. Styles never change, so each is worked out once for texts, numbers and the rest. */
export function lookOf(style: CellStyle, kind: CellKindOfLook, conditional: ConditionalLook | null): CellLook {
  let looks = known.get(style);
  if (!looks) {
    looks = new Map();
    known.set(style, looks);
  }
  let look = looks.get(kind);
  if (!look) {
    look = makeLook(style, kind);
    looks.set(kind, look);
  }
  return conditional ? conditioned(look, style, conditional) : look;
}

function conditioned(look: CellLook, style: CellStyle, { fill, color, bold }: ConditionalLook): CellLook {
  const box = fill === null ? look.box : { ...look.box, ...filled(style, fill) };
  const weight = bold === null ? {} : { fontWeight: bold ? 700 : 400 };
  return { box: { ...box, ...weight, ...(color === null ? {} : { color }) }, text: look.text };
}

function makeLook(style: CellStyle, kind: CellKindOfLook): CellLook {
  const { font, vertical, wrap, indent } = style;
  const align = alignment(style, kind);
  return {
    box: {
      ...filled(style, style.fill),
      color: font.color ?? '#000000',
      fontFamily: `${JSON.stringify(font.name)}, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif`,
      fontSize: `${pixelsOf(font.size)}px`,
      lineHeight: LINE_HEIGHT,
      ...(font.bold ? { fontWeight: 700 } : {}),
      ...(font.italic ? { fontStyle: 'italic' } : {}),
      ...(font.underline || font.strike
        ? { textDecoration: [font.underline && 'underline', font.strike && 'line-through'].filter(Boolean).join(' ') }
        : {}),
      alignItems: vertical === 'top' ? 'flex-start' : isMiddle(vertical) ? 'center' : 'flex-end',
      textAlign: align,
      ...(indent > 0 && align === 'left' ? { paddingLeft: `${3 + indent * INDENT}px` } : {}),
      ...(indent > 0 && align === 'right' ? { paddingRight: `${3 + indent * INDENT}px` } : {}),
    },
    text: wrap || style.horizontal === 'distributed' || style.horizontal === 'justify' ? WRAPPED : ONE_LINE,
  };
}

const WRAPPED: CSSProperties = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' };
const ONE_LINE: CSSProperties = { whiteSpace: 'pre' };

function isMiddle(vertical: string | null): boolean {
  return vertical === 'center' || vertical === 'distributed' || vertical === 'justify';
}

function alignment({ horizontal }: CellStyle, kind: CellKindOfLook): 'left' | 'right' | 'center' | 'justify' {
  switch (horizontal) {
    case 'left':
    case 'right':
    case 'center':
    case 'justify':
      return horizontal;
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    default:
      if (kind === 'text') return 'left';
      return kind === 'number' ? 'right' : 'center';
  }
}

/** Fill and lines: a fill covers the grid's own lines, as in Excel. */
function filled({ borders }: CellStyle, fill: string | null): CSSProperties {
  const line = fill === null ? GRID_LINE : `1px solid ${fill}`;
  return {
    backgroundColor: fill ?? '#ffffff',
    borderTop: borderOf(borders.top) ?? '1px solid transparent',
    borderLeft: borderOf(borders.left) ?? '1px solid transparent',
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
  const width = line.startsWith('medium') ? '2px' : '1px';
  if (/dash/i.test(line)) return `${width} dashed`;
  return line === 'dotted' || line === 'hair' ? `${width} dotted` : `${width} solid`;
}
