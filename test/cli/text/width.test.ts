import fc from 'fast-check';
import { padToWidth, textWidth, truncateToWidth } from '../../../src/cli/text/width';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['A1', 2],
    ['台账', 4],
    ['台账A1', 6],
    ['88.68%', 6],
    ['88.68\uFF05', 7],
    ['\uFF08一\uFF09', 6],
    ['、。', 4],
    ['“十四五”', 8],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['𠮷野', 4],
    ['📊', 2],
    ['한국', 4],
    ['①', 1],
  ])('of %j is %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('padToWidth', () => {
  it('fills up with spaces, counting a Chinese character as two', () => {
    expect(padToWidth('台账', 6)).toBe('台账  ');
    expect(padToWidth('A1', 6)).toBe('A1    ');
  });

  it('leaves a text that is wider', () => {
    expect(padToWidth('台账核查', 6)).toBe('台账核查');
  });
});

describe('truncateToWidth', () => {
  it.each([
    ['台账核查', 8, '台账核查'],
    ['台账核查', 7, '台账核…'],
    ['台账核查', 6, '台账…'],
    ['abc', 2, 'a…'],
    ['abc', 1, '…'],
  ])('%s to %i columns is %s', (text, width, cut) => {
    expect(truncateToWidth(text, width)).toBe(cut);
  });

  it('never gives more columns than asked for, and cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const cut = truncateToWidth(text, width);
        expect(textWidth(cut)).toBeLessThanOrEqual(width);
        expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }),
    );
  });
});
