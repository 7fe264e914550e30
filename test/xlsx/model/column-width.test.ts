import { charactersOf, defaultWidth, digitWidth, fileWidthOf } from '../../../src/xlsx/model/column-width';
import { DEFAULT_STYLE } from '../../../src/xlsx';

describe('widths of columns', () => {
  it.each([
    ['Calibri', 11, 7, 8.43],
    ['宋体', 11, 8, 8.38],
    ['宋体', 12, 8, 8.38],
    ['SimSun', 10, 7, 8.43],
  ])('are counted in digits of the standard font: %s %d', (name, size, digit, width) => {
    expect(digitWidth({ ...DEFAULT_STYLE.font, name, size })).toBe(digit);
    expect(defaultWidth(digit)).toBe(width);
  });

  it.each([
    [9.140625, 8.43],
    [10.7109375, 10],
    [12, 11.29],
    [0.5703125, 0.33],
  ])('%d in a file is %d in the dialog', (width, characters) => {
    expect(charactersOf(width, 7)).toBe(characters);
    expect(fileWidthOf(characters, 7)).toBe(width);
  });
});
