import * as fc from 'fast-check';
import { largestRemainders } from '../../../../src/core/briefing/facts/largest-remainders';
import { decimal } from '../../../../src/core/model/decimal';

const shares = (counts: readonly number[], precision = 1) =>
  largestRemainders(counts.map(decimal), precision)?.map(
    ({ value, adjusted }) => `${value.toFixed()}${adjusted ? '*' : ''}`,
  );

describe('shares by largest remainders', () => {
  it.each([
    ['thirds', [1, 1, 1], 1, ['33.4*', '33.3', '33.3']],
    ['the five kinds of 金寨 (domain.md 2.4)', [17, 10, 24, 9, 162], 1, ['7.7', '4.5', '10.8', '4.0*', '73']],
    ['whole percent', [1, 2, 4], 0, ['14', '29', '57']],
    ['a part of nothing stays nothing', [0, 3, 0], 1, ['0', '100', '0']],
    ['what rounds to 100 alone', [1, 9999], 1, ['0', '100']],
  ])('%s', (_name, counts, precision, expected) => {
    expect(shares(counts, precision)).toEqual(expected.map((text) => text.replace('4.0*', '4*')));
  });

  it('has none to give of nothing', () => {
    expect(largestRemainders([], 1)).toBeNull();
    expect(largestRemainders([decimal(0), decimal(0)], 1)).toBeNull();
  });

  it('add up to 100, and each lies within one step of its exact share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20_000), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 3 }),
        (counts, precision) => {
          const total = counts.reduce((sum, count) => sum + count, 0);
          const found = largestRemainders(counts.map(decimal), precision);
          fc.pre(total > 0);
          expect(found?.reduce((sum, { value }) => sum.plus(value), decimal(0)).toFixed()).toBe('100');
          found?.forEach(({ value }, index) => {
            const exact = decimal((counts[index] ?? 0) * 100).div(total);
            expect(value.minus(exact).abs().lt(decimal(10).pow(-precision))).toBe(true);
          });
        },
      ),
    );
  });

  it('never give a smaller count a larger share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 2, maxLength: 12 }), (counts) => {
        const found = largestRemainders(counts.map(decimal), 1);
        fc.pre(found !== null);
        counts.forEach((count, a) =>
          counts.forEach((other, b) => {
            const more = found[a]?.value;
            const less = found[b]?.value;
            if (count > other && more && less) expect(more.gte(less)).toBe(true);
          }),
        );
      }),
    );
  });
});
