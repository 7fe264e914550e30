import { judge, q, target } from './support';

describe('the same figure in another unit', () => {
  it('reaches the target as far as both are printed', () => {
    const row = { target: target(q('643.44', '公顷')), due: '2021-12-31', actual: q('9651.56', '亩') };
    expect(judge(row, '2022-01-01').status).toBe('met');
  });

  it('falls short by what is more than the printing', () => {
    const row = { target: target(q('643.44', '公顷')), due: '2021-12-31', actual: q('9651.4', '亩') };
    expect(judge(row, '2022-01-01').status).toBe('missed');
  });

  it('does not reach a coarse target by rounding to it', () => {
    const row = { target: target(q('2.2', '亩', 10000)), due: '2021-12-31', actual: q(1464, '公顷') };
    expect(judge(row, '2022-01-01').status).toBe('missed');
  });

  it('is compared exactly in the target’s own unit', () => {
    const row = { target: target(q('643.44', '公顷')), due: '2021-12-31', actual: q('643.4399', '公顷') };
    expect(judge(row, '2022-01-01').status).toBe('missed');
  });
});
