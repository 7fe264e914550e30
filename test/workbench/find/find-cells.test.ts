import { findCells, nextFound } from '../../../src/workbench/find/find-cells';
import { drawnOf, restyle } from '../support/drawn';

const drawn = drawnOf(
  [
    ['造林', 0.5],
    ['ABC', '植树造林'],
    ['造林', 50],
  ],
  (sheet, workbook) => {
    restyle(workbook, sheet, 0, 1, { numberFormat: '0%' });
    sheet.rows.set(2, { height: null, hidden: true, style: null });
  },
);
const cell = (row: number, column: number) => ({ row, column });

describe('searching a sheet', () => {
  it('finds what cells show, row by row, without hidden ones', () => {
    expect(findCells(drawn, '造林')).toEqual([cell(0, 0), cell(1, 1)]);
    expect(findCells(drawn, '50')).toEqual([cell(0, 1)]);
    expect(findCells(drawn, 'abc')).toEqual([cell(1, 0)]);
    expect(findCells(drawn, '')).toEqual([]);
  });

  it.each([
    [cell(0, 0), 1, 1],
    [cell(1, 1), 1, 0],
    [cell(0, 1), 1, 1],
    [cell(0, 0), -1, 1],
    [cell(5, 0), -1, 1],
  ] as const)('goes on from %p by %d', (from, by, index) => {
    expect(nextFound([cell(0, 0), cell(1, 1)], from, by)).toBe(index);
  });
});
