import fc from 'fast-check';
import {
  boundsOf,
  cellAddress,
  columnIndex,
  columnName,
  parseRange,
  rangeAddress,
} from '../../../src/core/model/address';

describe('column names', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%d is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it.each(['', 'A1', 'ABCD', '1', 'é'])('%j names no column', (name) => {
    expect(columnIndex(name)).toBeNull();
  });
});

describe('addresses', () => {
  it('print cells and ranges', () => {
    expect(cellAddress(6, 8)).toBe('I7');
    expect(rangeAddress({ top: 2, left: 0, bottom: 29, right: 13 })).toBe('A3:N30');
    expect(rangeAddress({ top: 2, left: 0, bottom: 2, right: 0 })).toBe('A3');
  });

  it.each(['', 'A', '3', 'A0', 'A1:B', 'Sheet1!A1', 'A1:B2:C3'])('%j is no range', (text) => {
    expect(parseRange(text)).toBeNull();
  });

  it('read what they print, with dollars and corners in any order', () => {
    const corner = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
    fc.assert(
      fc.property(corner, corner, (a, b) => {
        const range = {
          top: Math.min(a.row, b.row),
          left: Math.min(a.column, b.column),
          bottom: Math.max(a.row, b.row),
          right: Math.max(a.column, b.column),
        };
        const swapped = `$${columnName(b.column)}$${String(b.row + 1)}:${cellAddress(a.row, a.column)}`;
        expect(parseRange(swapped)).toEqual(range);
        expect(parseRange(rangeAddress(range))).toEqual(range);
      }),
    );
  });
});

it('the bounds of some cells hold all of them', () => {
  const cells = [
    { row: 4, column: 2 },
    { row: 1, column: 7 },
  ];
  expect(boundsOf(cells)).toEqual({ top: 1, left: 2, bottom: 4, right: 7 });
});
