import type { FontStyle } from './workbook-model';

/** Pixels beside the digits of a column: two on either side and the grid line. */
const PADDING = 5;

/** Fonts whose digits are half as wide as they are high. */
const EAST_ASIAN = /[\u2e80-\u9fff]|^(?:SimSun|NSimSun|SimHei|KaiTi|FangSong|DengXian|Microsoft YaHei)/;

/**
 * Width of a digit of the standard font in pixels at 96 dpi, which all widths are counted in: 7 for Calibri 11, 8 for
 * 宋体 11. Estimated from the size, because nobody can measure a font here; widths that are put back are not affected.
 */
export function digitWidth({ name, size }: FontStyle): number {
  const em = (size * 96) / 72;
  return Math.max(1, EAST_ASIAN.test(name) ? Math.ceil(em / 2) : Math.round(em * 0.507));
}

/**
 * The width that Excel's dialog shows for a column's `width` in a file, which counts the padding in (ECMA-376 part 1,
 * 18.3.1.13, whose formulas these are).
 */
export function charactersOf(width: number, digit: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
  const characters = pixels < digit + PADDING ? pixels / (digit + PADDING) : (pixels - PADDING) / digit;
  return Math.trunc(characters * 100 + 0.5) / 100;
}

/**
 * The `width` of a file for a width in characters: the inverse of {@link charactersOf}, for whole pixels. Excel rounds
 * to them as well.
 */
export function fileWidthOf(characters: number, digit: number): number {
  const pixels = Math.round(characters < 1 ? characters * (digit + PADDING) : characters * digit + PADDING);
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** Width in characters of a column that is as wide as some points. */
export function charactersIn(points: number, digit: number): number {
  const pixels = (points * 96) / 72;
  const characters = pixels < digit + PADDING ? pixels / (digit + PADDING) : (pixels - PADDING) / digit;
  return Math.round(characters * 1e6) / 1e6;
}

/** The default width in characters: eight digits and the padding, up to the next multiple of eight pixels. */
export function defaultWidth(digit: number, baseDigits = 8): number {
  const pixels = Math.ceil((baseDigits * digit + PADDING) / 8) * 8;
  return Math.trunc(((pixels - PADDING) / digit) * 100 + 0.5) / 100;
}
