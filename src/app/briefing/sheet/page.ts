import type { PrintSetup } from '../../../core/model/sheet-plan';
import type { SheetDocument } from '../worded';
import { isTabular } from '../look';

/** Points in a centimetre. */
const POINTS = 72 / 2.54;
const A4 = { short: 21, long: 29.7 } as const;

/** 天头 37 mm, 订口 28 mm (GB/T 9704; domain.md 3.1). */
const OFFICIAL = { top: 3.7, bottom: 3.5, left: 2.8, right: 2.6 } as const;
/** Tables take more of the page. */
const TIGHT = { top: 2.2, bottom: 2, left: 1.8, right: 1.8 } as const;

/** The page of a document: margins in centimetres, the room for text in points. */
export interface Page {
  readonly margins: PrintSetup['margins'];
  readonly width: number;
  readonly height: number;
}

/** The page that a document is laid out for. */
export function pageOf(document: SheetDocument): Page {
  const margins = isTabular(document) ? TIGHT : OFFICIAL;
  const portrait = document.orientation === 'portrait';
  const [width, height] = portrait ? [A4.short, A4.long] : [A4.long, A4.short];
  return {
    margins,
    width: (width - margins.left - margins.right) * POINTS,
    height: (height - margins.top - margins.bottom) * POINTS,
  };
}

/** What a column has beside its text, in points: five pixels. */
export const PADDING = 3.75;

/** Room for text within a column, or columns joined, of a width in points. */
export function roomIn(points: number): number {
  return Math.max(1, points - PADDING - 1);
}

/** A line of text is this many times as high as its font, in the highest of the usual Chinese fonts. */
const LINE_HEIGHT = 1.46;
/** The greatest height of a row in Excel, less a little. */
export const HIGHEST_ROW = 405;

/** The height of a row of some lines of a font. */
export function heightOf(lines: number, size: number, around = 4): number {
  return Math.min(HIGHEST_ROW, Math.ceil(lines * size * LINE_HEIGHT + around));
}

/** How many lines of a font a row of a height takes. */
export function linesWithin(height: number, size: number, around = 4): number {
  return Math.max(1, Math.floor((height - around) / (size * LINE_HEIGHT)));
}
