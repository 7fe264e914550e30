import fc from 'fast-check';
import { decimal } from '../../../src/core/model/decimal';
import type { Exactness, Quantity } from '../../../src/core/model/quantity';
import { formatQuantity, parseQuantity, quantityFrom } from '../../../src/core/values';
import { show } from './support';

const read = (text: string): Quantity => {
  const reading = parseQuantity(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.reason}`);
  return reading.value;
};

describe('a quantity of an English ledger', () => {
  it.each([
    ['nearly 900 people', 'nearly 900 people'],
    ['about 50 km', 'about 50 km'],
    ['over 2 percentage points', 'over 2 percentage points'],
    ['1.5 million', '1.5 million'],
    ['200 thousand households', '200 thousand households'],
  ])('%s is printed as %s', (text, printed) => {
    expect(formatQuantity(read(text))).toBe(printed);
  });

  it('lends its words to a figure worked out from it', () => {
    const worked = { ...quantityFrom(decimal('1.375'), null, '1.375'), scale: decimal(1_000_000) };
    expect(formatQuantity(worked, read('1.5 million'))).toBe('1.375 million');
    expect(formatQuantity(worked, read('1.5百万'))).toBe('1.375百万');
  });

  const english = fc
    .record({
      digits: fc.integer({ min: 0, max: 999_999 }),
      decimals: fc.integer({ min: 0, max: 3 }),
      scale: fc.constantFrom(1, 100, 1000, 10_000, 1_000_000, 1_000_000_000),
      unit: fc.constantFrom('km', 'households', 'yuan', null),
      exactness: fc.constantFrom<Exactness>('exact', 'nearly', 'over', 'about'),
    })
    .map(({ digits, decimals, scale, unit, exactness }): Quantity => {
      const amount = decimal(digits).div(10 ** decimals);
      const plain = quantityFrom(amount, unit, 'as in an English cell');
      return { ...plain, scale: decimal(scale), value: amount.times(scale), decimals, exactness };
    });

  it('printed and read again is the same', () => {
    fc.assert(
      fc.property(english, (quantity) => {
        const again = read(formatQuantity(quantity));
        expect(again.value.eq(quantity.value)).toBe(true);
        expect([again.unit, again.exactness]).toEqual([quantity.unit, quantity.exactness]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a quantity of a Chinese ledger', () => {
  it.each(['近37万名', '约50公里', '50MW', '5百万kWh', '3.2'])('%s keeps its words', (text) => {
    expect(formatQuantity(read(text)).replace(' ', '')).toBe(text);
    expect(show(read(formatQuantity(read(text))))).toBe(show(read(text)));
  });
});
