import type { StyledRange } from '../../../src/core/model/sheet-plan';
import { styleGroups } from '../../../src/excel/generate/style-groups';

const cell = (row: number, column = 0) => ({ top: row, left: column, bottom: row, right: column });
const red = { fill: '#FFC7CE' };
const green = { fill: '#C6EFCE' };

const told = (styles: readonly StyledRange[]): readonly string[] =>
  styleGroups(styles).map((group) =>
    group.kind === 'look'
      ? `${JSON.stringify(group.style)} ×${group.ranges.length}`
      : `formats ×${group.formats.length}`,
  );

describe('looks that are given at once', () => {
  it('are those of cells that do not touch each other, whatever comes between', () => {
    const styles = [0, 1, 2, 3, 4].map((row) => ({ range: cell(row), style: row % 2 ? red : green }));
    expect(told(styles)).toEqual(['{"fill":"#C6EFCE"} ×3', '{"fill":"#FFC7CE"} ×2']);
  });

  it('are not those of a cell that another look was put over', () => {
    const styles = [red, green, red].map((style) => ({ range: cell(0), style }));
    expect(told(styles)).toHaveLength(3);
  });

  it('keep the order of lines, which belong to the cells on both sides', () => {
    const styles = [0, 1, 2].map((row) => ({ range: cell(row), style: { border: row % 2 ? '#000000' : '#808080' } }));
    expect(told(styles)).toHaveLength(3);
    expect(told(styles.map(({ range }) => ({ range, style: { border: '#808080' } })))).toEqual([
      '{"border":"#808080"} ×3',
    ]);
  });

  it('are number formats of the same columns only', () => {
    const styles = [0, 1, 2, 3].map((row) => ({ range: cell(row, row < 2 ? 0 : 1), style: { numberFormat: '0' } }));
    expect(told(styles)).toEqual(['formats ×2', 'formats ×2']);
  });
});
