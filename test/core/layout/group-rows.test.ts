import { detectOne, rows } from './support';

describe('numbered headings with figures', () => {
  it('are subtotals where a figure adds up, and head their group', () => {
    const table = detectOne(`
      序号 | 项目 | 年度计划 | 累计完成
      一 | 续建项目(2个) | 100 | 78
      1 | 地铁 | 60 | 48
      2 | 医院 | 40 | 30
      二 | 新开工项目(2个) | 25 | 9
      3 | 文化中心 | 20 | 9
      4 | 水厂 | 5 | 0
      总计 | < | 125 | 87`);
    expect(rows(table)).toBe('2 subtotal(3-4), 3-4 record, 5 subtotal(6-7), 6-7 record, 8 total(3-4 6-7)');
    expect(table.rows.find((row) => row.row === 6)?.section).toBe('二 新开工项目(2个)');
  });

  it('are subtotals also where one of them is wrong', () => {
    const table = detectOne(`
      序号 | 项目 | 年度计划 | 累计完成
      一、续建 | 项目 | 100 | 78
      1 | 地铁 | 60 | 48
      2 | 医院 | 40 | 30
      二、新建 | 项目 | 26 | 8
      1 | 文化中心 | 20 | 9
      2 | 水厂 | 5 | 0`);
    expect(rows(table)).toBe('2 subtotal(3-4), 3-4 record, 5 subtotal(6-7), 6-7 record');
  });

  it('are records where nothing adds up', () => {
    const table = detectOne(`
      序号 | 项目 | 年度计划 | 累计完成
      一 | 地铁 | 60 | 48
      1 | 一期 | 10 | 5
      2 | 二期 | 20 | 10
      二 | 医院 | 40 | 30`);
    expect(rows(table)).toBe('2-5 record');
  });

  it('are records where they number all of them', () => {
    const table = detectOne(`
      序号 | 项目 | 年度计划 | 累计完成
      一 | 地铁 | 60 | 48
      二 | 医院 | 40 | 30
      三 | 水厂 | 5 | 0`);
    expect(rows(table)).toBe('2-4 record');
  });
});
