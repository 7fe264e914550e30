import { plain } from '../../../src/core/model/decimal';
import type { Quantity } from '../../../src/core/model/quantity';
import { compareQuantities, convertValue, parseQuantity } from '../../../src/core/values';

function read(text: string): Quantity {
  const reading = parseQuantity(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.reason}`);
  return reading.value;
}

describe('compareQuantities', () => {
  it.each([
    ['1.05万套', '10500套', 0],
    ['9800套', '1.05万套', -1],
    ['3.2亿元', '32000万元', 0],
    ['3.2亿元', '3亿元', 1],
    ['1公顷', '15亩', 0],
    ['643.44公顷', '9651.59亩', 1],
    ['1平方公里', '100公顷', 0],
    ['1平方公里', '1000000平方米', 0],
    ['10000平方米', '1公顷', 0],
    ['1 ha', '15 mu', 0],
    ['1公里', '1000米', 0],
    ['1 km', '1公里', 0],
    ['1吨', '1000公斤', 0],
    ['2斤', '1公斤', 0],
    ['1小时', '60分钟', 0],
    ['7天', '1周', 0],
    ['1年', '12个月', 0],
    ['26%', '30%', -1],
    ['3‰', '0.3%', 0],
    ['1万平米', '10000平方米', 0],
    ['53', '53处', 0],
    ['53处', '47', 1],
    ['172人', '170名', 1],
    ['100元', '100yuan', 0],
  ])('%s against %s is %d', (a, b, expected) => {
    expect(compareQuantities(read(a), read(b))).toBe(expected);
  });

  it.each([
    ['53处', '53所'],
    ['53处', '53%'],
    ['0.34', '34%'],
    ['5%', '5个百分点'],
    ['3天', '3个工作日'],
    ['1个月', '30天'],
    ['100元', '100美元'],
    ['10吨', '10公里'],
    ['2倍', '2'],
    ['50元/平方米', '50元/亩'],
  ])('%s and %s do not compare', (a, b) => {
    expect(compareQuantities(read(a), read(b))).toBeNull();
  });
});

describe('convertValue', () => {
  it.each([
    ['2.8万户', '户', '28000'],
    ['2.8万户', null, '28000'],
    ['1.5公顷', '平方米', '15000'],
    ['15亩', '公顷', '1'],
    ['1公里', '米', '1000'],
    ['7200', '户', '7200'],
    ['26%', '%', '26'],
  ])('%s in %s is %s', (text, unit, expected) => {
    const value = convertValue(read(text), unit);
    expect(value && plain(value)).toBe(expected);
  });

  it('has no value in a unit of another kind', () => {
    expect(convertValue(read('26%'), '处')).toBeNull();
    expect(convertValue(read('26%'), null)).toBeNull();
  });
});
