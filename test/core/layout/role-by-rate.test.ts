import { detectOne, roles } from './support';

describe('figures that a rate divides', () => {
  it('are target and actual where the rate says completion', () => {
    const table = detectOne(`
      村 | 建设里程(公里) | 通车里程(公里) | 完成率
      张村 | 5.2 | 5.2 | 100%
      李村 | 4 | 3 | 75%
      王村 | 6 | 3 | 50%`);
    expect(roles(table)).toBe('A department, B target, C actual, D rate');
  });

  it('stay measures where the rate is one of its own', () => {
    const table = detectOne(`
      区县 | 住宅小区(个) | 专业化服务(个) | 覆盖率
      张店区 | 430 | 215 | 50%
      淄川区 | 200 | 150 | 75%
      周村区 | 100 | 80 | 80%`);
    expect(roles(table)).toBe('A department, B measure, C measure, D rate');
  });

  it('stay measures where a completion rate divides nothing that is there', () => {
    const table = detectOne(`
      区县 | 小区(个) | 户数(户) | 完成率
      张店区 | 430 | 215 | 91%
      淄川区 | 200 | 150 | 92%
      周村区 | 100 | 80 | 93%`);
    expect(roles(table)).toBe('A department, B measure, C measure, D rate');
  });
});
