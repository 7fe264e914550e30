import { decimal, decimalsOf, plain, roundHalfUp, truncate } from '../../../src/core/model/decimal';

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
});
