import * as fc from 'fast-check';
import { shiftFormula } from '../../../src/xlsx/sheetml/shift-formula';

describe('shiftFormula', () => {
  it.each([
    ['A1+$B1-C$1*$D$1', 'C2+$B2-E$1*$D$1'],
    ['SUM(A1:B9)', 'SUM(C2:D10)'],
    ['SUM(a1:b9)', 'SUM(C2:D10)'],
    ['SUM(B:C)+SUM($B:C)', 'SUM(D:E)+SUM($B:E)'],
    ['SUM(2:3,$2:3)', 'SUM(3:4,$2:4)'],
    ['LOG10(A1)+LOG(A1)', 'LOG10(C2)+LOG(C2)'],
    ['IF(A1="A1",\'A1 表\'!A1,Sheet1!A1)', 'IF(C2="A1",\'A1 表\'!C2,Sheet1!C2)'],
    ['"他说""A1"""&A1', '"他说""A1"""&C2'],
    ['1E5+2.5e3+A1', '1E5+2.5e3+C2'],
    ['台账A1+_A1+A1.x+ABCD1+A12345678', '台账A1+_A1+A1.x+ABCD1+A12345678'],
    ['表1[@[完成A1]]+A1', '表1[@[完成A1]]+C2'],
    ['[1]Sheet1!A1', '[1]Sheet1!C2'],
    ['TRUE+A1%', 'TRUE+C2%'],
    ['A1048576+XFD1', 'C1+B2'],
  ])('moves %s down by a row and right by two columns to %s', (formula, moved) => {
    expect(shiftFormula(formula, 1, 2)).toBe(moved);
  });

  it('comes back to where it was', () => {
    const reference = fc
      .tuple(fc.constantFrom('A', '$B', 'XFD'), fc.constantFrom('1', '$77', '1048576'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(reference, reference, fc.nat(2000), fc.nat(300), (from, to, rows, columns) => {
        const formula = `SUM(${from}:${to},"${from}")/${to}`;
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});
