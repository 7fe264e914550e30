import { headingNumber } from '../../../../src/core/briefing/numerals';

describe('numbers of headings', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
    [99, '九十九'],
    [100, '100'],
  ])('writes %d as %s at the first two levels', (number, text) => {
    expect(headingNumber('zh-CN', [number])).toBe(text);
    expect(headingNumber('zh-CN', [3, number])).toBe(text);
  });

  it('writes digits at the third level, and the whole place in English', () => {
    expect(headingNumber('zh-CN', [1, 2, 3])).toBe('3');
    expect(headingNumber('en', [1, 2, 3])).toBe('1.2.3');
  });
});
