import { fittedNumber, shownText } from '../../../src/workbench/grid/cell-text';
import { DEFAULT_STYLE } from '../../../src/xlsx';

describe('what a cell shows', () => {
  it.each([
    [0.8833, '0.00%', '88.33%'],
    [44_439, 'yyyy/m/d', '2021/8/31'],
    [10_500, '#,##0', '10,500'],
    ['8月底前', '@', '8月底前'],
    [true, 'General', 'TRUE'],
    [{ error: '#DIV/0!' }, 'General', '#DIV/0!'],
  ])('%p as %s is %s', (value, format, text) => {
    expect(shownText({ value, formula: null }, format, false)).toBe(text);
  });

  it('is nothing for an empty cell and for a formula without a result', () => {
    expect(shownText(null, 'General', false)).toBe('');
    expect(shownText({ value: null, formula: 'A1' }, 'General', false)).toBe('');
  });
});

// Without a browser a digit is taken for 0.56 of the font's 14.67 pixels.
describe('a number in a narrow column', () => {
  const styled = (numberFormat: string, shrink = false) => ({ ...DEFAULT_STYLE, numberFormat, shrink });

  it('is rounded where it has no format, and never cut off', () => {
    expect(fittedNumber(0.883333333, '0.883333333', styled('General'), 40)).toEqual({ text: '0.88', scale: 1 });
    expect(fittedNumber(123_456, '123456', styled('General'), 30).text).toBe('###');
    expect(fittedNumber(1e15, '1000000000000000', styled('General'), 60).text).toBe('1E+15');
    expect(fittedNumber(123_456_789_012, '123456789012', styled('General'), 70).text).toBe('1.23E+11');
    expect(fittedNumber(0.8833, '88.33%', styled('0.00%'), 30).text).toBe('###');
    expect(fittedNumber(53, '53', styled('General'), 60)).toEqual({ text: '53', scale: 1 });
  });

  it('is narrowed a little rather than hidden: another font may stand in for the file’s', () => {
    expect(fittedNumber(1, '100.00%', styled('0.00%'), 52)).toEqual({
      text: '100.00%',
      scale: expect.closeTo(0.9, 1) as number,
    });
  });

  it('is made as small as it must be where the cell says so', () => {
    expect(fittedNumber(123_456, '123456', styled('General', true), 20)).toEqual({
      text: '123456',
      scale: expect.closeTo(0.4, 1) as number,
    });
  });
});
