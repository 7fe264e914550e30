import fc from 'fast-check';
import { decimal } from '../../../src/core/model/decimal';
import type { Exactness, Quantity } from '../../../src/core/model/quantity';
import {
  compactText,
  compareQuantities,
  convertValue,
  findAsOf,
  findQuantities,
  findYears,
  formatQuantity,
  normalizeText,
  parseDeadline,
  parseMilestones,
  parsePeriod,
  parseProgress,
  parseQuantity,
  parseState,
  parseTarget,
  quantityFrom,
  unitOf,
} from '../../../src/core/values';
import { show } from './support';
import { plan } from './support';

/** Texts built of the very words that the readers know, in any order, are worse than random ones. */
const pieces = fc.constantFrom(
  ...'一 二 三 十 百 千 万 亿 零 两 廿 点 分之 百分之 成 半数 余 多 近 约 0 1 9 12 2021 2024 3.5 1,234 . , ， 、 ; : - — ~ + / % ﹪ ( ) （ “ ” " 年 月 日 号 底 前 末 初 内 上旬 季度 第 上半年 Q3 H1 FY 十四五 每 每月 长期 立即 处 所 户 万元 亩 个 个百分点 倍 不低于 控制在 以内 以上 左右 达到 增长 下降 翻番 全部 应保尽保 力争 完成 已 未 正在 将 开工 竣工 率 招标 逾期 取消 截至 填报日期 分别 June 30 by end of at least zero \u200b \ud83d \ud83d\ude00'.split(
    ' ',
  ),
  ' ',
  '\n',
  '\u3000',
);
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 14 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);
const contexts = fc
  .record({
    planStart: fc.integer({ min: 18262, max: 19000 }),
    days: fc.integer({ min: 30, max: 2000 }),
    asOf: fc.integer({ min: 18262, max: 20000 }),
  })
  .map(({ planStart, days, asOf }) => ({ planStart, planEnd: planStart + days, asOf }));

describe('any text', () => {
  it('is read without throwing, and twice the same', () => {
    fc.assert(
      fc.property(texts, texts, contexts, (text, unit, context) => {
        const read = (): string =>
          JSON.stringify([
            normalizeText(text),
            compactText(text),
            unitOf(text),
            parseQuantity(text, { unit }),
            findQuantities(text),
            parseTarget(text, { unit }),
            parseDeadline(text, context),
            parseMilestones(text, context),
            parsePeriod(text, context),
            findYears(text),
            findAsOf(text, { fallbackYear: 2021 }),
            parseProgress(text),
            parseState(text),
          ]);
        expect(read()).toBe(read());
      }),
      { numRuns: 1500 },
    );
  });

  it('gives figures whose places lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const span of findQuantities(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps its raw text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const quantity = parseQuantity(text);
        const deadline = parseDeadline(text, plan(2021));
        const target = parseTarget(text);
        if (quantity.ok) expect(quantity.value.raw).toBe(text);
        if (deadline.ok) expect(deadline.value.raw).toBe(text);
        if (target.ok) expect(target.value.raw).toBe(text);
        expect(parseProgress(text).raw).toBe(text);
      }),
    );
  });

  it('is normal once it is normalised', () => {
    fc.assert(fc.property(texts, (text) => expect(normalizeText(normalizeText(text))).toBe(normalizeText(text))));
  });
});

const UNITS = [
  '户',
  '套',
  '处',
  '元',
  '平方米',
  '亩',
  '公顷',
  '千克',
  '克',
  '米',
  '%',
  '‰',
  'pp',
  '倍',
  '分',
  '天',
  '个工作日',
  'km',
  'households',
  'yuan',
  '元/平方米',
  null,
];
const SCALES = ['1', '100', '1000', '10000', '100000000', '1000000', '1000000000000'];
const quantities: fc.Arbitrary<Quantity> = fc
  .record({
    digits: fc.integer({ min: -999_999, max: 999_999 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    unit: fc.constantFrom(...UNITS),
    scale: fc.constantFrom(...SCALES),
    exactness: fc.constantFrom<Exactness>('exact', 'nearly', 'over', 'about'),
  })
  .map(({ digits, decimals, unit, scale, exactness }) => {
    const amount = decimal(digits).div(10 ** decimals);
    const shares =
      unit === '%' ||
      unit === '‰' ||
      unit === 'pp' ||
      unit === '倍' ||
      unit === '分' ||
      unit === '千克' ||
      unit === '克' ||
      unit === '米';
    const by = decimal(shares ? '1' : scale);
    const known = quantityFrom(amount, unit === 'pp' ? '个百分点' : unit, '');
    return { ...known, scale: by, value: amount.times(by), decimals, exactness: digits < 0 ? 'exact' : exactness };
  });

describe('a quantity', () => {
  it('printed and read again is the same', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const reading = parseQuantity(formatQuantity(quantity));
        expect(reading.ok && show(reading.value)).toBe(show(quantity));
        expect(reading.ok && reading.value.value.eq(quantity.value)).toBe(true);
        expect(reading.ok && reading.value.dimension).toBe(quantity.dimension);
      }),
      { numRuns: 1000 },
    );
  });

  it('that a text gives is printed and read again the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { quantity } of findQuantities(text)) {
          const again = parseQuantity(formatQuantity(quantity));
          expect([text, again.ok && show(again.value)]).toEqual([text, show(quantity)]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('compares with another as the other does with it', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        const forth = compareQuantities(a, b);
        const back = compareQuantities(b, a);
        expect(forth === null).toBe(back === null);
        if (forth !== null && back !== null) expect(forth + back).toBe(0);
      }),
    );
  });

  it('has its own value in its own unit', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        if (quantity.unit !== null) expect(convertValue(quantity, quantity.unit)?.eq(quantity.value)).toBe(true);
      }),
    );
  });
});
