import { rangeAddress } from '../../../src/core/model/address';
import { referencesIn, sheetsNamedIn } from '../../../src/core/model/formula-references';

describe('references of a formula', () => {
  it.each([
    ['A1+$B$2', ['A1', 'B2']],
    ['SUM(B2:C9,D:D)', ['B2:C9', 'D1:D1048576']],
    ["'A ''B'' 表'!C3*台账!D4", ["A 'B' 表|C3", '台账|D4']],
    ['IF(A1="B2","C3!D4",LOG10(2))', ['A1']],
    ['表1[完成值]/名单', []],
  ])('%s', (formula, expected) => {
    const found = referencesIn(formula).map(({ sheet, range }) =>
      sheet === null ? rangeAddress(range) : `${sheet}|${rangeAddress(range)}`,
    );
    expect(found).toEqual(expected);
  });
});

describe('sheets that a formula names', () => {
  it.each([
    ["'A ''B'''!x+台账!A1", ["A 'B'", '台账']],
    ['A1&"台账!A1"', []],
    ['[1]外部!A1', ['外部']],
  ])('%s', (formula, expected) => {
    expect(sheetsNamedIn(formula)).toEqual(expected);
  });
});
