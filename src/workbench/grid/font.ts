import type { FontStyle } from '../../xlsx';

/** Pixels in a point at 96 dpi. */
export const PIXELS_PER_POINT = 96 / 72;

/** Height of a line of text, as a share of the font's size. */
export const LINE_HEIGHT = 1.3;

/** The font of what the grid itself writes, in charts. */
export const DEFAULT_FONT: FontStyle = {
  name: 'Calibri',
  size: 9,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};

/** Size of a font in pixels. */
export function pixelsOf(points: number): number {
  return points * PIXELS_PER_POINT;
}

/** The file's font, and what stands in for it on a machine without it. */
export function familyOf({ name }: FontStyle): string {
  return `${JSON.stringify(name)}, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif`;
}
