import * as fc from 'fast-check';
import { decimal, roundHalfUp, truncate } from '../../../../../src/core/model/decimal';
import type { Figure } from '../../../../../src/core/rules/support/cells/figures';
import { agreementOf, inScaleOf, percentAt, printedOf } from '../../../../../src/core/rules/support/cells/printed';
import { parseQuantity, quantityFrom } from '../../../../../src/core/values';

/** A figure that was typed as text: what it shows is all there is. */
function typed(text: string): Figure {
  const reading = parseQuantity(text);
  if (!reading.ok) throw new Error(`no quantity: ${text}`);
  return { row: 0, column: 0, text, quantity: reading.value };
}

/** A figure whose cell shows `text` and stores `amount` in a unit. */
function figure(text: string, amount: string, unit: string | null): Figure {
  return { row: 0, column: 0, text, quantity: quantityFrom(decimal(amount), unit, text) };
}

describe('printedOf', () => {
  it.each([
    ['88.68%', '88.67924528301887', '%', '88.68', -2],
    ['84%', '84.21', '%', '84', 0],
    ['0.8868', '88.68', '%', '88.68', -2],
    ['0.9', '90', '%', '90', 1],
    ['0.4', '0.4', '%', '0.4', -1],
    ['3,360.88', '3360.88', '万元', '33608800', 2],
    ['1.05万套', '1.05', '万套', '10500', 2],
    ['53', '53', null, '53', 0],
    ['百分之八十', '80', '%', '80', 0],
  ])('%s', (text, amount, unit, value, place) => {
    const printed = printedOf(figure(text, amount, unit));
    expect([printed.value.toFixed(), printed.place]).toEqual([value, place]);
  });
});

describe('agreementOf', () => {
  const exact = decimal(47).times(100).div(53);

  it.each([
    ['88.68%', '88.68', 'rounded'],
    ['88.67%', '88.67', 'truncated'],
    ['89%', '88.67924528301887', 'exact'],
    ['89%', '89', 'rounded'],
    ['88%', '88', 'truncated'],
    ['89.00%', '89', 'rounded'],
    ['90%', '90', 'off'],
    ['88.69%', '88.69', 'off'],
  ])('%s stored as %s', (text, amount, agreement) => {
    expect(agreementOf(figure(text, amount, '%'), exact)).toBe(agreement);
  });

  it('accepts every rounded and every cut-off figure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 3 }),
        (a, b, places) => {
          const rate = decimal(a).times(100).div(b);
          for (const printed of [roundHalfUp(rate, places), truncate(rate, places)]) {
            const text = printed.toFixed(places);
            expect(agreementOf(figure(`${text}%`, text, '%'), rate)).not.toBe('off');
          }
        },
      ),
    );
  });

  it('accepts no typed figure that is two units of its last place off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 3 }),
        (a, b, places) => {
          const rate = decimal(a).times(100).div(b);
          const text = roundHalfUp(rate, places).plus(decimal(10).pow(-places).times(2)).toFixed(places);
          expect(agreementOf(typed(`${text}%`), rate)).toBe('off');
        },
      ),
    );
  });
});

describe('printing', () => {
  it("keeps the figure's scale", () => {
    expect(inScaleOf(decimal('33508800'), figure('3360.88', '3360.88', '万元'))).toBe('3350.88');
  });

  it('prints percent at a place', () => {
    expect([
      percentAt(decimal('88.679'), -2),
      percentAt(decimal('88.679'), 0),
      percentAt(decimal('88.679'), 1),
    ]).toEqual(['88.68%', '89%', '89%']);
  });
});
