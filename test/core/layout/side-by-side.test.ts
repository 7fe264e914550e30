import { detect, headerRows, range } from './support';

describe('captions over tables side by side', () => {
  it('are titles and no header level', () => {
    const { tables } = detect(`
      考评排名 | < | < | < | < | < | <
      县组 | < | < | | 区组 | < | <
      单位 | 得分 | 排名 | | 单位 | 得分 | 排名
      甲县 | 98 | 1 | | 东区 | 99 | 1
      乙县 | 97 | 2 | | 西区 | 98 | 2`);
    expect(tables.map(headerRows)).toEqual([[3], [3]]);
    expect(tables.map(range)).toEqual(['A3:C5', 'E3:G5']);
    expect(tables[0]?.columns[0]?.header).toBe('单位');
  });

  it('do not take a level from a table whose groups are narrower', () => {
    const { tables } = detect(`
      单位 | 得分 | < | | 单位 | 得分 | <
      ^ | 上月 | 本月 | | ^ | 上月 | 本月
      甲县 | 98 | 97 | | 东区 | 99 | 98
      乙县 | 97 | 96 | | 西区 | 98 | 97`);
    expect(tables.map(headerRows)).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});
