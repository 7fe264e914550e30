const POINTS_A_PIXEL = 0.75;
const PADDING_PIXELS = 5;

/** Pixels of the widest digit, by the pixels of a column of standard width; 7 is that of Calibri 11 and most others. */
const DIGIT_PIXELS: Readonly<Record<number, number>> = { 64: 7, 72: 8, 80: 9 };

/**
 * Turns widths in characters of the standard font, which plans have, into points, which Office.js has, and back.
 * @param standardPoints width of a column that has the standard width, from which the font's digits are concluded;
 *   null where no such column is known
 */
export class WidthUnits {
  private readonly digit: number;

  constructor(standardPoints: number | null) {
    this.digit = (standardPoints === null ? null : DIGIT_PIXELS[Math.round(standardPoints / POINTS_A_PIXEL)]) ?? 7;
  }

  points(characters: number): number {
    return (characters * this.digit + PADDING_PIXELS) * POINTS_A_PIXEL;
  }

  /** Exact enough that it comes back as the same width. */
  characters(points: number): number {
    const characters = (points / POINTS_A_PIXEL - PADDING_PIXELS) / this.digit;
    return Math.round(characters * 1e6) / 1e6;
  }
}
