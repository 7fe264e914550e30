import { detectOne, roles } from './support';

describe('a planned start', () => {
  it('is due where the table asks whether or when work began', () => {
    const asked = detectOne(`
      项目名称 | 计划开工时间 | 是否开工 | 责任单位
      A厂房 | 2021年2月 | 是 | 工信局
      B学校 | 2021年3月 | 否 | 教育局`);
    expect(roles(asked)).toBe('A task, B deadline, C status, D department');
    const dated = detectOne(`
      项目名称 | 计划开工时间 | 实际开工时间 | 责任单位
      A厂房 | 2021年2月 | 2021年2月 | 工信局
      B学校 | 2021年3月 | | 教育局`);
    expect(roles(dated)).toBe('A task, B deadline, C completed, D department');
  });

  it('is when work begins where the table names a deadline', () => {
    const table = detectOne(`
      项目名称 | 计划开工时间 | 计划竣工时间 | 是否开工 | 责任单位
      A厂房 | 2021年2月 | 2021年12月 | 是 | 工信局
      B学校 | 2021年3月 | 2022年3月 | 否 | 教育局`);
    expect(roles(table)).toBe('A task, B start, C deadline, D status, E department');
  });
});
