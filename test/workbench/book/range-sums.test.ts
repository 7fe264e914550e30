import { rangeSums, shortFigure } from '../../../src/workbench/book/range-sums';
import { plain } from '../../../src/core/model/decimal';
import { drawnOf } from '../support/drawn';

const column = { top: 0, left: 0, bottom: 1_048_575, right: 0 };

describe('what selected cells come to', () => {
  it('is summed up in decimals', () => {
    const { sum, average, count, numbers } = rangeSums(drawnOf([[0.1], [0.2], ['一'], [null], [1e-7]]), column);
    expect([count, numbers]).toEqual([4, 3]);
    expect(sum && plain(sum)).toBe('0.3000001');
    expect(average && shortFigure(average, 4)).toBe('0.1');
  });

  it('takes a number at the digits that Excel keeps, and large ones whole', () => {
    expect(rangeSums(drawnOf([[0.1 + 0.2], [-0.3]]), column).sum?.toFixed()).toBe('0');
    expect(rangeSums(drawnOf([[9_007_199_254_740_991], [10]]), column).sum?.toFixed()).toBe('9007199254741001');
  });

  it('leaves out hidden rows, and has no sum without numbers', () => {
    const drawn = drawnOf([['目标'], [5], [7]], (sheet) => {
      sheet.rows.set(1, { height: null, hidden: true, style: null });
    });
    expect(rangeSums(drawn, column).sum?.toFixed()).toBe('7');
    expect(rangeSums(drawn, { ...column, bottom: 0 })).toEqual({ count: 1, numbers: 0, sum: null, average: null });
  });
});
