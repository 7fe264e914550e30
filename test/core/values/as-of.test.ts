import { isoOf } from '../../../src/core/model/day';
import { findAsOf } from '../../../src/core/values';

const read = (text: string, fallbackYear: number | null = 2021): string | null => {
  const day = findAsOf(text, { fallbackYear });
  return day === null ? null : isoOf(day);
};

describe('findAsOf', () => {
  it.each([
    ['截至2021年10月15日    单位:户', '2021-10-15'],
    ['统计截止时间:2021年11月30日', '2021-11-30'],
    ['填报日期：2021年12月1日', '2021-12-01'],
    ['调度日期:2023年6月30日', '2023-06-30'],
    ['数据截至6月底', '2021-06-30'],
    ['（截至2021年11月底）', '2021-11-30'],
    ['填报时间 2021.12.1', '2021-12-01'],
    ['填表人:张三 填表日期: 2021 年 12 月 1 日', '2021-12-01'],
    ['日期：20211201', '2021-12-01'],
    ['制表时间：2021-12-01 08:00', '2021-12-01'],
    ['截至11月', '2021-11-30'],
    ['截止到2021年底', '2021-12-31'],
    ['截至2021年三季度末', '2021-09-30'],
    ['截至2021年10月15日24时', '2021-10-15'],
    ['As of 30 June 2025', '2025-06-30'],
    ['Data as at 2025-06-30', '2025-06-30'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('prefers 截至 to the day of filling in', () => {
    expect(read('填报日期:2021年12月1日 数据截至2021年11月30日')).toBe('2021-11-30');
  });

  it.each([
    '',
    '截至目前',
    '报名截止日期:2021年5月1日',
    '完成时限2021年12月31日',
    '2021年度',
    '填报日期:   年  月  日',
    '截至2021年2月30日',
    '单位:户',
  ])('%j names none', (text) => {
    expect(read(text)).toBeNull();
  });

  it('does not guess a year where there is none to fall back on', () => {
    expect(read('截至11月', null)).toBeNull();
    expect(read('截至2021年11月', null)).toBe('2021-11-30');
  });
});
