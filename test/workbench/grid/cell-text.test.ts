import { fittedNumber, shownText, wrappedLines } from '../../../src/workbench/grid/cell-text';

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

describe('a number in a narrow column', () => {
  it('is rounded where it has no format, and never cut off', () => {
    expect(fittedNumber(0.883333333, '0.883333333', 'General', 40, 15)).toBe('0.88');
    expect(fittedNumber(123_456, '123456', 'General', 30, 15)).toMatch(/^#+$/);
    expect(fittedNumber(0.8833, '88.33%', '0.00%', 30, 15)).toMatch(/^#+$/);
    expect(fittedNumber(53, '53', 'General', 60, 15)).toBe('53');
  });
});

it('wraps by the width of characters: Chinese ones are twice as wide', () => {
  expect(wrappedLines('市生态环境局', 60, 15)).toBe(2);
  expect(wrappedLines('abcdef', 60, 15)).toBe(1);
  expect(wrappedLines('一\n二', 60, 15)).toBe(2);
});
