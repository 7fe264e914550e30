/** Widest digit of Calibri 11 in pixels, and what Excel adds to a column: https://learn.microsoft.com/office/troubleshoot/excel/determine-column-widths */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/** Office.js gives a column's width in points. Not rounded to pixels here, so that a width comes back as it was. */
export function pointsOf(characters: number): number {
  return Math.round((characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_A_PIXEL * 1e6) / 1e6;
}

export function charactersOf(points: number): number {
  return Math.round(((points / POINTS_A_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS) * 1e6) / 1e6;
}
