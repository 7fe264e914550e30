import { cellAddress, rangeAddress } from '../../../../../src/core/model/address';
import { divisorsIn, rangesIn } from '../../../../../src/core/rules/support/cells/formula-refs';

const divisors = (formula: string, shift = 0): readonly string[] =>
  divisorsIn(formula, shift).map(({ row, column }) => cellAddress(row, column));

describe('divisorsIn', () => {
  it.each([
    ['K5/B5', ['B5']],
    ['K5 / $B$5', ['B5']],
    ['IF(B5=0,"",K5/(B5))', ['B5']],
    ['A1/B1+C1/D1', ['B1', 'D1']],
    ['A1/SUM(B1:B9)', []],
    ['A1/100', []],
    ['A1/LOG10(5)', []],
    ['"a/B5"&C1', []],
    ['A1/Sheet2!B5', []],
  ])('%s', (formula, expected) => {
    expect(divisors(formula)).toEqual(expected);
  });

  it('moves relative rows of a shared formula, not absolute ones', () => {
    expect(divisors('K5/B5+K5/B$5', 3)).toEqual(['B8', 'B5']);
    expect(divisors('K5/B2', -3)).toEqual([]);
  });
});

describe('rangesIn', () => {
  it.each([
    ['SUM(B5:B12)', ['B5:B12']],
    ['D5+$F$5', ['D5', 'F5']],
    ['Sheet2!A1+B2', ['B2']],
    ['"A1"&LOG10(B1)', ['B1']],
    ['SUM(1,2)', []],
  ])('%s', (formula, expected) => {
    expect(rangesIn(formula).map(rangeAddress)).toEqual(expected);
  });
});
