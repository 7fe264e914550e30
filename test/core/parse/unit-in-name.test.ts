import { entryAt, parse } from './support';

it('takes the unit in the brackets of a name, in full width too', () => {
  const ledger = parse(`
    指标 | 2021年目标 | 当前值
    城镇登记失业率（%） | 3.5以下 | 2.9
    用水总量（亿立方米） | 控制在11.5以内 | 8.1
    居民满意度(%) | 90 | 91`);
  const units = [2, 3, 4].map((row) => {
    const { target, actual } = entryAt(ledger, row);
    return [
      target?.reading.ok ? target.reading.value.parts[0]?.quantity.unit : null,
      actual?.reading.ok ? actual.reading.value.unit : null,
    ];
  });
  expect(units).toEqual([
    ['%', '%'],
    ['立方米', '立方米'],
    ['%', '%'],
  ]);
});
