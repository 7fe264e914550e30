import { detectOne, range, roles, rows } from './support';

describe('names left of the labels', () => {
  it('belong to the table where no label stands above them', () => {
    const table = detectOne(`
      2021年执法检查情况统计表 | < | <
      | 检查企业(家) | 发现隐患(处)
      全市 | 520 | 1300
      甲区 | 300 | 800
      乙区 | 120 | 300
      丙区 | 100 | 200`);
    expect(range(table)).toBe('A2:C6');
    expect(roles(table)).toBe('A department, B measure, C measure');
    expect(rows(table)).toBe('3 total(4-6), 4-6 record');
  });

  it('are none where the column is blank or only holds a mark', () => {
    const table = detectOne(`
      | 区县 | 检查企业(家) | 发现隐患(处)
      | 甲区 | 300 | 800
      注 | 乙区 | 120 | 300
      | 丙区 | 100 | 200`);
    expect(range(table)).toBe('B1:D4');
  });
});

it('reads an unknown 情况 over words as reports', () => {
  const table = detectOne(`
    单位 | 承诺事项 | 承诺目标 | 兑现情况
    教育局 | 新增学位 | 2000个 | 已新增学位2100个
    民政局 | 长者食堂 | 95处 | 已建成60处`);
  expect(roles(table)).toBe('A department, B task, C target, D progress');
});
