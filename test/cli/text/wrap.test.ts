import fc from 'fast-check';
import { textWidth } from '../../../src/cli/text/width';
import { wrapText } from '../../../src/cli/text/wrap';

describe('wrapText', () => {
  it('leaves a text that fits', () => {
    expect(wrapText('完成率 88.68%', 40)).toEqual(['完成率 88.68%']);
    expect(wrapText('', 10)).toEqual(['']);
  });

  it('breaks Chinese between any two characters', () => {
    expect(wrapText('低于序时进度', 8)).toEqual(['低于序时', '进度']);
  });

  it('keeps words and figures whole', () => {
    expect(wrapText('the rate is 88.68% here', 11)).toEqual(['the rate is', '88.68% here']);
    expect(wrapText('应为88.68%\uFF0C表中为90.68%', 12)).toEqual(['应为88.68%\uFF0C', '表中为90.68%']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrapText('目标值\uFF0C完成值', 6)).toEqual(['目标', '值\uFF0C完', '成值']);
    expect(wrapText('取自\uFF08表内\uFF09日期', 6)).toEqual(['取自', '\uFF08表', '内\uFF09日', '期']);
  });

  it('gives what is wider than the line a line of its own', () => {
    expect(wrapText('见 abcdefghijkl 处', 6)).toEqual(['见', 'abcdefghijkl', '处']);
  });

  it('loses nothing but the spaces at which it breaks', () => {
    const parts = fc.array(fc.constantFrom('完', '成', ',', '(', ')', 'ab', '12.5%', ' '), { maxLength: 60 });
    const letters = (value: string): string => value.replace(/\s/g, '');
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 60 }), (text, width) => {
        expect(letters(wrapText(text.join(''), width).join(''))).toBe(letters(text.join('')));
      }),
    );
  });

  it('stays within the width where every piece fits', () => {
    const parts = fc.array(fc.constantFrom('完', '成', '率', ',', 'ab', ' '), { maxLength: 60 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 20, max: 60 }), (text, width) => {
        fc.pre(!/[,ab]{8}/.test(text.join('')));
        for (const line of wrapText(text.join(''), width)) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
