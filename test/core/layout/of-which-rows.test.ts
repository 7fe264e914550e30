import { detectOne, rows } from './support';

describe('rows behind 其中', () => {
  it('are parts where they complete the sum of the row above', () => {
    const table = detectOne(`
      类型 | 全年任务 | 累计开工 | 开工率
      总计 | 12000 | 9300 | 77.5%
      公租房 | 2000 | 1800 | 90%
      其中:新建 | 1500 | 1400 | 93.3%
      改造 | 500 | 400 | 80%
      保租房 | 10000 | 7500 | 75%
      其中:企业建设 | 6000 | 4300 | 71.7%
      园区配建 | 4000 | 3200 | 80%`);
    expect(rows(table)).toBe('2 total(3 6), 3 record, 4-5 of-which, 6 record, 7-8 of-which');
  });

  it('are records where they do not', () => {
    const table = detectOne(`
      类型 | 全年任务 | 累计开工
      公租房 | 2000 | 1800
      其中:新建 | 1500 | 1400
      保租房 | 10000 | 7500
      共有产权房 | 800 | 700`);
    expect(rows(table)).toBe('2 record, 3 of-which, 4-5 record');
  });
});
