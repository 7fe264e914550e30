import { isoOf } from '../../../src/core/model/day';
import { detectOne, plan } from './support';

const asOf = (head: string): string | null => {
  const table = detectOne(`
    ${head}
    序号 | 任务 | 目标 | 完成 | 时限
    1 | 甲 | 12 | 8 | 年底
    2 | 乙 | 30 | 30 | 8月底`);
  return table.asOf && isoOf(table.asOf.day);
};

describe('the as-of date above a table', () => {
  it.each<[string, string | null]>([
    ['2023年台账 | < | < | < | <\n填报单位 | 教育局 | | 填报日期 | 2023-08-31', '2023-08-31'],
    ['2023年台账 | < | < | < | <\n填报单位 | 教育局 | | 填报日期 | 2023年8月31日', '2023-08-31'],
    ['2023年台账 | < | < | < | <\n | | | | (2023.8.31)', '2023-08-31'],
    ['2023年台账(截至8月31日) | < | < | < | <', '2023-08-31'],
    ['2023年台账 | < | < | < | <\n填报单位 | 教育局 | | 编号 | 2023-08', null],
  ])('%s', (head, day) => {
    expect(asOf(head)).toBe(day);
  });
});

it('takes the year that a unit line begins with', () => {
  const table = detectOne(`
    全市清洁取暖改造进展 | < | < | <
    2019年 单位:户 | < | < | <
    县区 | 年度任务 | 已完工 | 完工率
    A县 | 1000 | 950 | 95%
    B县 | 2000 | 1500 | 75%`);
  expect(plan(table)).toBe('2019-01-01..2019-12-31 title');
  expect(table.title).toBe('全市清洁取暖改造进展');
});
