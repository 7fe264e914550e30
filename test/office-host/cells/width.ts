/** Widest digit of Calibri 11 in pixels, and what Excel adds to a column: https://learn.microsoft.com/office/troubleshoot/excel/determine-column-widths */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;
/** Pixels of a column of one character. */
const ONE_CHARACTER = DIGIT_PIXELS + PADDING_PIXELS;

/** Office.js gives a column's width in points. Not rounded to pixels here, so that a width comes back as it was. */
export function pointsOf(characters: number): number {
  // Below one character the padding shrinks along.
  const pixels = characters < 1 ? characters * ONE_CHARACTER : characters * DIGIT_PIXELS + PADDING_PIXELS;
  return Math.round(pixels * POINTS_A_PIXEL * 1e6) / 1e6;
}

export function charactersOf(points: number): number {
  const pixels = points / POINTS_A_PIXEL;
  const characters = pixels < ONE_CHARACTER ? pixels / ONE_CHARACTER : (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
  return Math.round(characters * 1e6) / 1e6;
}
