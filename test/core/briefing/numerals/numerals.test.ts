import * as fc from 'fast-check';
import {
  DAYS,
  ITEMS,
  MONTHS,
  PERCENT,
  POINTS,
  type Fact,
  type FactUnit,
} from '../../../../src/core/briefing/facts/fact';
import { numeralsFor } from '../../../../src/core/briefing/numerals';
import { decimal, decimalsOf, divide } from '../../../../src/core/model/decimal';

const zh = numeralsFor('zh-CN', 1);
const en = numeralsFor('en', 1);

const fact = (value: number | string, unit: FactUnit): Fact => ({
  value: decimal(value),
  unit,
  origin: { kind: 'given' },
});

const measure = (word: string | null, scale = 1, decimals = 0, perMonth = false): FactUnit => ({
  kind: 'measure',
  word,
  scale: decimal(scale),
  decimals,
  perMonth,
});

describe('amounts in Chinese documents (GB/T 15835)', () => {
  it.each<[number | string, FactUnit, string]>([
    [53, measure('处'), '53处'],
    [1388, measure('个'), '1388个'],
    [9800, measure('套', 10_000, 2), '9800套'],
    [10_500, measure('套', 10_000, 2), '1.05万套'],
    [28_000, measure('户'), '2.8万户'],
    [13_913, measure('件'), '13913件'],
    [11_956, measure('件'), '11956件'],
    [8_650, measure('个', 10_000, 2), '8650个'],
    [120_000_000, measure('元'), '1.2亿元'],
    [33_508_800, measure('元', 10_000, 2), '3350.88万元'],
    ['12345678.9', measure('元', 10_000, 2), '约1234.57万元'],
    ['643.44', measure('公顷', 1, 2), '643.44公顷'],
    ['47.5', measure('处'), '47.5处'],
    [divide(decimal(100), decimal(3)).toFixed(), measure('公里'), '约33.33公里'],
    [0, measure('处'), '0处'],
    [7, measure(null), '7'],
  ])('%s → %#', (value, unit, text) => {
    expect(zh.fact(fact(value, unit))).toBe(text);
  });

  it('round up what is needed each month: whole pieces of what is counted in whole pieces', () => {
    expect(zh.fact(fact('253.333', measure('户', 1, 0, true)))).toBe('每月254户');
    expect(zh.fact(fact('933.3333', measure('户', 10_000, 2, true)))).toBe('每月934户');
    expect(zh.fact(fact('15.081', measure('公顷', 1, 2, true)))).toBe('每月15.09公顷');
    expect(en.fact(fact('1253.333', measure('户', 1, 0, true)))).toBe('1,254 户 a month');
  });

  it('never drop a digit without saying 约', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.constantFrom(1, 10_000, 100_000_000),
        (value, scale) => {
          const text = zh.fact(fact(value, measure('元', scale)));
          const [, digits = '', word = ''] = /^(?:约)?([\d.]+)([万亿]?)元$/.exec(text) ?? [];
          const shown = decimal(digits).times({ '': 1, 万: 10_000, 亿: 100_000_000 }[word] ?? 0);
          expect(text.startsWith('约') || shown.eq(value)).toBe(true);
          expect(text).not.toMatch(/[千百十]/);
          if (word !== '') expect(decimalsOf(decimal(digits))).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});

describe('shares and differences', () => {
  it.each<[Fact, string, string]>([
    [fact('87.680115', PERCENT), '87.7%', '87.7%'],
    [fact(40, PERCENT), '40%', '40%'],
    [fact('2.9874', POINTS), '3个百分点', '3 percentage points'],
    [fact('13.8246', POINTS), '13.8个百分点', '13.8 percentage points'],
    [fact(1, POINTS), '1个百分点', '1 percentage point'],
    [fact(31, DAYS), '31天', '31 days'],
    [fact(1, MONTHS), '1个月', '1 month'],
    [fact(13_913, ITEMS), '13913', '13,913'],
  ])('%#', (one, chinese, english) => {
    expect([zh.fact(one), en.fact(one)]).toEqual([chinese, english]);
  });

  it('keep their zeros where a column does', () => {
    expect(zh.bare(fact(40, PERCENT), { keepZeros: true })).toBe('40.0');
    expect(zh.fact(fact('87.680115', PERCENT), { decimals: 2 })).toBe('87.68%');
  });

  it('never make 100 or 0 of what is neither', () => {
    expect(zh.fact(fact(divide(decimal(1_391_200), decimal(13_913)).toFixed(), PERCENT))).toBe('99.99%');
    expect(zh.fact(fact('0.02', PERCENT))).toBe('0.02%');
    expect(zh.fact(fact(0, PERCENT))).toBe('0%');
    expect(zh.fact(fact(100, PERCENT))).toBe('100%');
  });

  it('write both ends of a range with their unit', () => {
    expect(zh.range(fact(4, PERCENT), fact(6, PERCENT))).toBe('4%—6%');
    expect(zh.range(fact(50_000, measure('人')), fact(100_000, measure('人')))).toBe('5万人—10万人');
  });

  it('have no minus in front of nothing', () => {
    expect(zh.bare(fact('-0.04', POINTS), { keepZeros: true })).toBe('0.0');
    expect(zh.bare(fact('-21.1765', POINTS))).toBe('-21.2');
  });
});

describe('amounts in English', () => {
  it('are digits in full, in groups of three', () => {
    expect(en.fact(fact(33_508_800, measure('元', 10_000, 2)))).toBe('33,508,800 元');
    expect(en.fact(fact('1234.5', measure('km', 1, 1)))).toBe('1,234.5 km');
  });

  it('stay in the ledger’s own scale within a table', () => {
    expect(en.bare(fact(33_508_800, measure('元', 10_000, 2)))).toBe('3,350.88');
    expect(zh.bare(fact(5_000_000, measure('元', 10_000, 2)), { decimals: 2 })).toBe('500.00');
  });
});
