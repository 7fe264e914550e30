import * as fc from 'fast-check';
import { decimal } from '../../../../../src/core/model/decimal';
import type { Figure } from '../../../../../src/core/rules/support/cells/figures';
import { Summation, type SumAgreement } from '../../../../../src/core/rules/support/sums/summation';
import { parseQuantity } from '../../../../../src/core/values';

function figure(text: string): Figure {
  const reading = parseQuantity(text);
  if (!reading.ok) throw new Error(`no quantity: ${text}`);
  return { row: 0, column: 0, text, quantity: reading.value };
}

function compare(total: string, addends: readonly string[]): SumAgreement | null {
  const summation = new Summation();
  for (const addend of addends) summation.add(figure(addend));
  return summation.compare(figure(total));
}

describe('Summation', () => {
  it.each([
    ['60', ['10', '20', '30'], 'equal'],
    ['61', ['10', '20', '30'], 'off'],
    ['1.5万户', ['8000户', '7000户'], 'equal'],
    ['2公顷', ['15亩', '15亩'], 'equal'],
    ['100.0万元', ['33.3万元', '33.3万元', '33.3万元'], 'rounding'],
    ['100.2万元', ['33.3万元', '33.3万元', '33.3万元'], 'off'],
    ['101万元', ['33.3万元', '33.3万元', '33.3万元'], 'off'],
    ['99.8万元', ['33.26万元', '33.31万元', '33.3万元'], 'rounding'],
    ['34万元', ['11万元', '11万元', '11万元'], 'rounding'],
    ['36万元', ['11万元', '11万元', '11万元'], 'off'],
    ['34户', ['11户', '11户', '11户'], 'off'],
    ['100平方米', ['10元'], null],
  ])('%s against %j', (total, addends, agreement) => {
    expect(compare(total, addends)).toBe(agreement);
  });

  it('says that units do not go together', () => {
    const summation = new Summation();
    summation.add(figure('10公顷'));
    summation.add(figure('10万元'));
    expect([summation.mixed, summation.sumFor(figure('20'))]).toEqual([true, null]);
  });

  it('takes penalties off, passes over blanks, counts what it cannot read', () => {
    const summation = new Summation();
    summation.add(figure('90分'));
    summation.add(figure('5分'), -1);
    summation.add('blank');
    summation.add('unreadable');
    summation.add(figure('近5分'));
    expect([summation.sumFor(figure('85分'))?.toFixed(), summation.size, summation.unreadable]).toEqual(['85', 2, 2]);
  });

  it('finds every sum of whole figures equal, and none that is one off', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 40 }), (values) => {
        const sum = values.reduce((a, b) => a.plus(b), decimal(0));
        const addends = values.map(String);
        expect(compare(sum.toFixed(), addends)).toBe('equal');
        expect(compare(sum.plus(1).toFixed(), addends)).toBe('off');
      }),
    );
  });
});
