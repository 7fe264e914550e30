import { filterRange, filterValues } from '../../../src/workbench/filter/filter-values';
import { drawnOf } from '../support/drawn';

const rows = [['台账'], ['任务', '状态'], ['甲', '滞后'], ['乙', null], ['丙', '完成'], ['丁', '滞后']];
const filter = { top: 1, left: 0, bottom: 5, right: 1 };
const hidden = { height: null, hidden: true, style: null };

describe('the values of a filter', () => {
  it('are what the column shows, each once, empty cells last', () => {
    const drawn = drawnOf(rows, (sheet) => (sheet.autoFilter = filter));
    expect(filterValues(drawn, filter, 1)).toEqual([
      { text: '滞后', rows: 2, isShown: true },
      { text: '完成', rows: 1, isShown: true },
      { text: '', rows: 1, isShown: true },
    ]);
  });

  it('tell which ones are shown, and leave out what another column hides', () => {
    const drawn = drawnOf(rows, (sheet) => {
      sheet.autoFilter = filter;
      sheet.filterColumns.push({ offset: 1, values: ['滞后'] });
      sheet.rows.set(3, hidden);
      sheet.rows.set(4, hidden);
    });
    expect(filterValues(drawn, filter, 1).map(({ text, isShown }) => [text, isShown])).toEqual([
      ['滞后', true],
      ['完成', false],
      ['', false],
    ]);
    expect(filterValues(drawn, filter, 0).map(({ text }) => text)).toEqual(['甲', '丁']);
  });
});

describe('a new filter', () => {
  const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

  it('stands over the selected row, as far as it is filled', () => {
    expect(filterRange(drawnOf(rows), cell(1, 0))).toEqual(filter);
    expect(filterRange(drawnOf(rows), { ...cell(1, 0), right: 1, left: 1 })).toEqual(filter);
  });

  it('of a header over two rows stands in the lower one', () => {
    const drawn = drawnOf(
      [
        ['任务', '状态'],
        [null, '一季度'],
        ['甲', 1],
      ],
      (sheet) => {
        sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 0 });
      },
    );
    expect(filterRange(drawn, { top: 0, left: 0, bottom: 1, right: 0 })).toEqual({
      top: 1,
      left: 0,
      bottom: 2,
      right: 1,
    });
  });

  it('is none below everything', () => {
    expect(filterRange(drawnOf(rows), cell(5, 0))).toBeNull();
    expect(filterRange(drawnOf(rows), cell(30, 0))).toBeNull();
  });
});
