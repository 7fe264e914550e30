import { compactText, normalizeText } from '../../../src/core/values';
import { prepare, rawSlice, rawSpan } from '../../../src/core/values/text';

describe('normalizeText', () => {
  it.each([
    ['５﹪', '5%'],
    ['１，２３４．５', '1,234.5'],
    ['（截至２０２１年）', '(截至2021年)'],
    ['单位：万元', '单位:万元'],
    ['单 \u00a0 位', '单 位'],
    ['  完成\r\n情况 ', '完成 情况'],
    ['a\u200bb\ufeffc', 'abc'],
    ['1\u2009234', '1 234'],
    ['\u3000标题\u3000', '标题'],
    ['－3', '-3'],
    ['−3', '-3'],
    ['ＡＢＣ', 'ABC'],
    ['', ''],
    ['\u200b', ''],
    ['已完成、未完成。', '已完成、未完成。'],
  ])('%j is %j', (text, normal) => {
    expect(normalizeText(text)).toBe(normal);
  });

  it.each(['2022—2024年', '“十四五”', '㎡', '〔2020〕'])('leaves %s as it is', (text) => {
    expect(normalizeText(text)).toBe(text);
  });
});

describe('compactText', () => {
  it.each([
    ['单 位', '单位'],
    ['责任\n单位', '责任单位'],
    ['完成率（ % ）', '完成率(%)'],
  ])('%j is %j', (text, compact) => {
    expect(compactText(text)).toBe(compact);
  });
});

describe('prepare', () => {
  it('keeps the space between narrow characters only', () => {
    expect(prepare('12 月 30 日').text).toBe('12月30日');
    expect(prepare('30 June 2025').text).toBe('30 june 2025');
  });

  it('leads back to the raw text', () => {
    const source = prepare(' 完成 \u200b５３ 处，Q2 40%');
    const at = source.text.indexOf('53');
    expect(rawSlice(source, at, at + 3)).toBe('５３ 处');
    expect(rawSpan(source, 0, source.text.length)).toEqual({ start: 1, end: 16 });
    expect(rawSlice(source, source.text.indexOf('q2'), source.text.indexOf('q2') + 3)).toBe('Q2 ');
  });

  it('does not take a full-width comma in prose for a thousands mark', () => {
    expect(prepare('完成53，100%').text).toContain('，');
    expect(prepare('１，２３４').text).toBe('1,234');
  });
});
