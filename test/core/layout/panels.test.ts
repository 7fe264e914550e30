import { detect, headerRows, plan, range, rows } from './support';

describe('tables side by side', () => {
  it('are read for themselves where their headers stand in different rows', () => {
    const { tables } = detect(`
      2020年重点工作进展 | | | | | | |
      区县 | 目标(个) | 完成(个) | | 表2 问题整改清单 | < | <
      张店 | 20 | 11 | | (截至6月30日) | < | <
      淄川 | 16 | 5 | | 问题 | 整改时限 | 整改状态
      博山 | 10 | 5 | | 标识缺失 | 5月底前 | 已完成
      合计 | 46 | 21 | | 台账不全 | 6月底前 | 整改中
       | | | | 人员缺岗 | 9月底前 | 整改中`);
    expect(tables.map(headerRows)).toEqual([[2], [4]]);
    expect(tables.map(range)).toEqual(['A2:C6', 'E4:G7']);
    expect(tables.map(rows)).toEqual(['3-5 record, 6 total(3-5)', '5-7 record']);
    expect(tables.map(plan)).toEqual(['2020-01-01..2020-12-31 title', '2020-01-01..2020-12-31 title']);
  });

  it('are read for themselves where one side has more tables than the other', () => {
    const { tables } = detect(`
      区县 | 目标(个) | 完成(个) | | 区县 | 案件(件) | 办结数
      张店 | 20 | 11 | | 张店 | 5 | 4
      淄川 | 16 | 5 | | 淄川 | 8 | 8
      博山 | 10 | 5 | | | |
      周村 | 12 | 9 | | 街道 | 目标(个) | 完成(个)
      临淄 | 18 | 12 | | 和平 | 3 | 2
      桓台 | 14 | 10 | | 杏园 | 4 | 1`);
    expect(tables.map(range)).toEqual(['A1:C7', 'E1:G3', 'E5:G7']);
  });

  it('are one table where a column between is merely empty', () => {
    const { tables } = detect(`
      序号 | 任务 | 目标 | | 完成 | 时限 | 责任单位
      1 | 甲 | 20 | | 11 | 6月底前 | 教育局
      2 | 乙 | 16 | | 5 | 9月底前 | 民政局`);
    expect(tables.map(range)).toEqual(['A1:G3']);
  });
});
