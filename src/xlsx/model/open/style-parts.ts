import { isTrue } from '../../sheetml/xsd';
import type { ElementRoute } from '../../xml/router';
import type { XmlCursor } from '../../xml/tokenizer';
import { DEFAULT_STYLE } from '../style-table';
import { readColorName, type ColorName } from './color';

export type Side = 'left' | 'right' | 'top' | 'bottom';
const SIDES: readonly (readonly [element: string, side: Side])[] = [
  ['left', 'left'],
  ['start', 'left'],
  ['right', 'right'],
  ['end', 'right'],
  ['top', 'top'],
  ['bottom', 'bottom'],
];

/** A font as a file has it; what it leaves out is as in {@link DEFAULT_STYLE}. */
export interface Font {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  color?: ColorName;
}

/** A pattern fill (CT_PatternFill). Gradients are not told. */
export interface Fill {
  pattern: string | null;
  foreground: ColorName | null;
  background: ColorName | null;
}

/** The lines that a border has. */
export type Border = Partial<Record<Side, { line: string; color: ColorName | null }>>;

/** Reads one `font`. */
export function fontRoute(take: (font: Font) => void): ElementRoute {
  let font: Font = {};
  const flag = (key: 'bold' | 'italic' | 'strike'): ElementRoute => ({
    open: (xml) => (font[key] = isOn(xml)),
  });
  return {
    open: () => (font = {}),
    close: () => take(font),
    children: {
      name: { open: (xml) => (font.name = xml.attribute('val') ?? DEFAULT_STYLE.font.name) },
      sz: { open: (xml) => (font.size = Number(xml.attribute('val')) || DEFAULT_STYLE.font.size) },
      b: flag('bold'),
      i: flag('italic'),
      strike: flag('strike'),
      u: { open: (xml) => (font.underline = xml.attribute('val') !== 'none') },
      color: { open: (xml) => (font.color = readColorName(xml)) },
    },
  };
}

/** `<b/>` is on; `<b val="0"/>` is off. */
function isOn(xml: XmlCursor): boolean {
  return isTrue(xml.attribute('val') ?? '1');
}

/** Reads one `fill`. */
export function fillRoute(take: (fill: Fill) => void): ElementRoute {
  let fill = newFill();
  return {
    open: () => (fill = newFill()),
    close: () => take(fill),
    children: {
      patternFill: {
        open: (xml) => (fill.pattern = xml.attribute('patternType')),
        children: {
          fgColor: { open: (xml) => (fill.foreground = readColorName(xml)) },
          bgColor: { open: (xml) => (fill.background = readColorName(xml)) },
        },
      },
    },
  };
}

/** A fill that says nothing. */
export function newFill(): Fill {
  return { pattern: null, foreground: null, background: null };
}

/** Reads one `border`. */
export function borderRoute(take: (border: Border) => void): ElementRoute {
  let border: Border = {};
  const route = (side: Side): ElementRoute => ({
    open: (xml) => {
      const line = xml.attribute('style');
      if (line !== null && line !== 'none') border[side] = { line, color: null };
    },
    children: {
      color: {
        open: (xml) => {
          const open = border[side];
          if (open) open.color = readColorName(xml);
        },
      },
    },
  });
  return {
    open: () => (border = {}),
    close: () => take(border),
    children: Object.fromEntries(SIDES.map(([element, side]) => [element, route(side)])),
  };
}
