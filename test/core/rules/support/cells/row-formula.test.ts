import { dividedColumns, summedColumns } from '../../../../../src/core/rules/support/cells/row-formula';

describe('summedColumns', () => {
  it.each([
    ['SUM(E7:F7)', [4, 5]],
    ['D7+F7+H7', [3, 5, 7]],
    ['$D$7 + F7', [3, 5]],
    ['SUM(C7:D7)+F7', [2, 3, 5]],
    ['SUM(C7,E7)', [2, 4]],
    ['SUM(E7:E9)', null],
    ['E7', null],
    ['E7-F7', null],
    ['SUM(E6:F6)', null],
    ['SUM(E7:F7)/2', null],
    ['Sheet2!E7+F7', null],
  ])('%s in row 7', (formula, columns) => {
    expect(summedColumns(formula, 6)).toEqual(columns);
  });
});

describe('dividedColumns', () => {
  it.each([
    ['H7/E7', { numerator: 7, denominator: 4 }],
    ['$H7/$E7*100', { numerator: 7, denominator: 4 }],
    ['IFERROR(H7/E7,"")', { numerator: 7, denominator: 4 }],
    ['ROUND(H7/E7,4)', { numerator: 7, denominator: 4 }],
    ['IF(E7=0,"",H7/E7)', { numerator: 7, denominator: 4 }],
    ['H7/E8', null],
    ['H7*E7', null],
    ['SUM(H7:I7)', null],
  ])('%s in row 7', (formula, pair) => {
    expect(dividedColumns(formula, 6)).toEqual(pair);
  });
});
