import { plain } from '../../../../../src/core/model/decimal';
import type { Quantity } from '../../../../../src/core/model/quantity';
import { corrected, scaleSlip } from '../../../../../src/core/rules/support/scales/scale-slip';
import type { Comparator } from '../../../../../src/core/model/target';
import { formatQuantity, parseQuantity } from '../../../../../src/core/values';

const quantity = (text: string): Quantity => {
  const reading = parseQuantity(text);
  if (!reading.ok) throw new Error(`not a quantity: ${text}`);
  return reading.value;
};

const slip = (actual: string, target: string, comparator: Comparator = '>='): string | null => {
  const found = scaleSlip(quantity(actual), quantity(target), comparator);
  return found && `${plain(found.factor)} ${found.certain ? 'certain' : 'unsure'}`;
};

describe('scaleSlip', () => {
  it.each([
    ['28000万户', '2.8万户', '10000 certain'],
    ['15800万户', '1.58万户', '10000 certain'],
    ['25300万户', '2.8万户', '10000 certain'],
    ['12000亿元', '1.2亿元', '10000 certain'],
    ['2.4亿元', '24亿元', null],
    ['280000000户', '2.8户', '100000000 certain'],
    ['10000个', '1个', '10000 unsure'],
    ['2.8户', '28000户', '0.0001 certain'],
    ['2.65户', '28000户', '0.0001 certain'],
    ['3户', '30000户', null],
    ['0.9', '1.2万户', '0.0001 unsure'],
    ['9500户', '1.2万户', null],
    ['0.22万元', '3000万元', '0.0001 unsure'],
    ['0.5公里', '1500公里', null],
    ['95场', '10场', null],
    ['5000场', '5场', null],
    ['2800个', '2.8个', '1000 certain'],
    ['3亩', '2.2万平方米', null],
    ['90%', '0.9%', null],
    ['12000平方米', '1处', null],
    ['0户', '2.8万户', null],
  ])('%s against %s: %s', (actual, target, expected) => {
    expect(slip(actual, target)).toBe(expected);
  });

  it('takes small figures against an upper limit as they are', () => {
    expect(slip('2.8件', '28000件', '<=')).toBeNull();
    expect(slip('28400件', '2.8件', '<')).toBeNull();
    expect(slip('28000万户', '2.8万户', '<=')).toBe('10000 certain');
  });
});

describe('corrected', () => {
  it('keeps the unit and the scale', () => {
    expect(formatQuantity(corrected(quantity('15800万户'), quantity('10000').value))).toBe('1.58万户');
  });
});
