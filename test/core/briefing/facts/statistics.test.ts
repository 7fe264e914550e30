import { addsUp } from '../../../../src/core/briefing/facts/totals';
import { factsOf, present, reviewed } from '../support';

const statistics = (drawing: string) => present(factsOf(reviewed(drawing)).statistics[0]);

describe('a statistics table without a total row', () => {
  const table = statistics(`
    物业服务统计表
    区县 | 小区总数(个) | 其中:专业物业(个) | 从业人员(人) | 人均费用(元)
    张店区 | 430 | 401 | 2600 | 1.5
    淄川区 | 210 | 176 | 1400 | 1.2
    博山区 | 160 | 128 | 1000 | 1.1`);

  it('is added up, and says that the total is not the table’s own', () => {
    const totals = table.measures.map(({ column, total }) => [column.header, total?.value.value.toFixed(), total?.own]);
    expect(totals).toEqual([
      ['小区总数(个)', '800', false],
      ['其中:专业物业(个)', '705', false],
      ['从业人员(人)', '5000', false],
      ['人均费用(元)', undefined, undefined],
    ]);
    expect(table.measures.flatMap(({ total }) => (total ? [addsUp(total)] : []))).toEqual([true, true, true]);
  });

  it('has the 其中 column as a share of its whole, for the total and for each row', () => {
    const [share, ...others] = table.rates;
    expect(others).toEqual([]);
    expect(share?.rate.column).toBeNull();
    expect(share?.rate.total?.value.value.toFixed()).toBe('88.125');
    expect(share?.ranking[0]?.ranked.map(({ name, value }) => [name, value.value.toFixed(1)])).toEqual([
      ['张店区', '93.3'],
      ['淄川区', '83.8'],
      ['博山区', '80.0'],
    ]);
  });
});

describe('a rate column', () => {
  it('has the rate of the sums as its total, never the mean of the rates', () => {
    const table = statistics(`
      信访办理情况统计表
      单位 | 应办结(件) | 按期办结(件) | 按期办结率
      市教育局 | 10 | 5 | 50.0%
      市民政局 | 90 | 90 | 100.0%
      市住建局 | 100 | 85 | 85.0%
      市水利局 | 40 | 30 | 75.0%`);
    const total = present(table.rates[0]?.rate.total);
    expect([total.numerator, total.denominator].map((fact) => fact?.value.toFixed())).toEqual(['210', '240']);
    expect(total.value.value.toFixed()).toBe('87.5');
    expect([total.printed, total.decimals]).toEqual([null, null]);
  });

  it('keeps the printed rate where nothing in the table gives it', () => {
    const table = statistics(`
      满意度统计表
      单位 | 受理量(件) | 满意率
      市教育局 | 10 | 93.1%
      市民政局 | 90 | 88.4%
      市住建局 | 100 |
      市水利局 | 40 | 97.0%`);
    const rate = present(table.rates[0]);
    expect(rate.rate.total).toBeNull();
    expect(rate.rate.at(2)).toMatchObject({ numerator: null, denominator: null, decimals: 1 });
    expect(rate.ranking[0]?.ranked.map(({ name }) => name)).toEqual(['市水利局', '市教育局', '市民政局']);
    expect(rate.ranking[0]?.unranked.map(({ name }) => name)).toEqual(['市住建局']);
  });

  it('of growth is worked out from both years', () => {
    const table = statistics(`
      主要经济指标统计表
      区县 | 2021年税收(万元) | 2020年税收(万元) | 同比增长
      张店区 | 1100 | 1000 | 10.0%
      淄川区 | 1260 | 1200 | 5.0%
      博山区 | 900 | 1000 | -10.0%
      周村区 | 824 | 800 | 3.0%`);
    const rate = present(table.rates[0]?.rate);
    expect(rate.total?.value.value.toFixed()).toBe('2.1');
    expect(rate.total?.value.origin.kind).toBe('growth');
    expect(rate.at(4)?.value.value.toFixed()).toBe('-10');
  });
});

describe('subtotals', () => {
  it('are no rows of their own and are not counted twice', () => {
    const table = statistics(`
      项目统计表
      区县 | 项目数(个) | 投资(万元)
      张店区 | 10 | 100
      淄川区 | 20 | 200
      小计 | 30 | 300
      桓台县 | 5 | 50
      高青县 | 5 | 60
      小计 | 10 | 110
      合计 | 40 | 410`);
    expect(table.rows.map(({ name }) => name)).toEqual(['张店区', '淄川区', '桓台县', '高青县']);
    const [projects] = table.measures;
    expect(projects?.total?.value.value.toFixed()).toBe('40');
    expect(addsUp(present(projects?.total))).toBe(true);
  });
});
