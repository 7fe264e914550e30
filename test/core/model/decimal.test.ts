import Big from 'big.js';
import fc from 'fast-check';
import {
  approximate,
  decimal,
  decimalsOf,
  divide,
  plain,
  roundHalfUp,
  truncate,
} from '../../../src/core/model/decimal';

describe('decimals', () => {
  it('do not lose what binary fractions lose', () => {
    expect(plain(decimal(10_500).times('0.7'))).toBe('7350');
    expect(plain(decimal(0.285).times(100))).toBe('28.5');
    expect(plain(decimal(0.1 + 0.2))).toBe('0.3');
    expect(plain(decimal(9_007_199_254_740_991))).toBe('9007199254740991');
  });

  it.each([
    ['48.580', '48.58', 2],
    ['53.00', '53', 0],
    ['0.05', '0.05', 2],
    ['1e21', '1000000000000000000000', 0],
    ['1e-7', '0.0000001', 7],
    ['-3.10', '-3.1', 1],
  ])('%s is printed %s', (text, printed, decimals) => {
    expect(plain(decimal(text))).toBe(printed);
    expect(decimalsOf(decimal(text))).toBe(decimals);
  });

  it('round half up and cut off', () => {
    expect(plain(roundHalfUp(decimal('13.85'), 1))).toBe('13.9');
    expect(plain(roundHalfUp(decimal('-13.85'), 1))).toBe('-13.9');
    expect(plain(truncate(decimal('13.89'), 1))).toBe('13.8');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('throw on %d', (value) => {
    expect(() => decimal(value)).toThrow();
  });

  it.each(['', '12家', '1,234'])('throw on %j', (text) => {
    expect(() => decimal(text)).toThrow();
  });

  /** Figures as ledgers have them, and far beyond: up to 40 digits with the point anywhere. */
  const figure = fc
    .tuple(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.integer({ min: -30, max: 30 }))
    .map(([digits, power]) => decimal(`${String(digits)}e${String(power)}`));

  it('divide as big.js does, to the last of its 20 decimals', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        fc.pre(!b.eq(0));
        const [fast, slow] = [divide(a, b), a.div(b)];
        expect([fast.s, fast.e, fast.c]).toEqual([slow.s, slow.e, slow.c]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2', '3', '0.66666666666666666667'],
    ['1', '-8', '-0.125'],
    ['1000', '25', '40'],
    ['0', '7', '0'],
    ['1e-30', '3', '0'],
    ['5e-21', '1', '0.00000000000000000001'],
  ])('%s ÷ %s is %s', (a, b, quotient) => {
    expect(plain(divide(decimal(a), decimal(b)))).toBe(quotient);
  });

  it('do not divide by zero', () => {
    expect(() => divide(decimal(1), decimal(0))).toThrow();
  });

  it('take whole numbers as big.js reads them', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        const [fast, slow] = [decimal(value), new Big(value)];
        expect([fast.s, fast.e, fast.c]).toEqual([slow.s, slow.e, slow.c]);
      }),
    );
  });

  it('are approximated by the nearest numbers', () => {
    fc.assert(
      fc.property(figure, (value) => {
        const exact = Number(value);
        expect(Math.abs(approximate(value) - exact)).toBeLessThanOrEqual(Math.abs(exact) * 1e-14);
      }),
    );
  });
});
