import { detectOne, roles } from './support';

describe('words over figures', () => {
  it('reads a task in figures as what was asked for', () => {
    const table = detectOne(`
      区县 | 招商任务(个) | 已签约 | 完成率
      张店区 | 20 | 11 | 55%
      淄川区 | 18 | 7 | 38.9%`);
    expect(roles(table)).toBe('A department, B target, C actual, D rate');
  });

  it('reads issues in figures as how many there are', () => {
    const table = detectOne(`
      区县 | 发现问题(个) | 整改数(个)
      张店区 | 20 | 11
      淄川区 | 18 | 7`);
    expect(roles(table)).toBe('A department, B measure, C measure');
  });

  it('reads 完成年度目标(%) as a rate', () => {
    const table = detectOne(`
      指标 | 年度目标 | 累计完成 | 完成年度目标(%)
      财政收入 | 420 | 393 | 93.6
      社零 | 1650 | 1465 | 88.8`);
    expect(roles(table)).toBe('A indicator, B target, C actual, D rate');
  });

  it('reads groups that name a stage as what was done', () => {
    const table = detectOne(`
      区县 | 年度目标 | < | 开工情况 | <
      ^ | 小区数(个) | 户数(户) | 小区数(个) | 户数(户)
      张店区 | 30 | 8200 | 18 | 4900
      淄川区 | 20 | 5000 | 9 | 2300`);
    expect(roles(table)).toBe('A department, B target, C target, D actual, E actual');
  });
});

it('takes the asterisk of a required column for no footnote', () => {
  const table = detectOne(`
    *序 号 | *责 任\\n单 位 | *工作\\n任务 | *目标\\n值 | *完成\\n时限
    1 | 水利局 | 供水工程 | 8 | 11月底前
    2 | 交通局 | 安防工程 | 20 | 12月底前
    *带星号的为必填项。`);
  expect(roles(table)).toBe('A sequence, B department, C task, D target, E deadline');
  expect(table.notes.map((line) => line.text)).toEqual(['*带星号的为必填项。']);
});

it('holds a list of contents for no ledger', () => {
  expect(() =>
    detectOne(`
      序号 | 表名 | 页码
      1 | 任务台账 | 1
      2 | 联系人 | 5`),
  ).toThrow('found 0 tables');
});
