import { againstSchedule } from '../../../../src/core/briefing/facts/comparisons';
import { factsOf, present, reviewed } from '../support';

const QUARTERS = `
  2021年老旧小区改造开工进度调度表
  截至2021年10月15日    单位:户
  区县 | 年度任务 | 一季度 | < | 二季度 | < | 三季度 | < | 四季度 | < | 累计开工 | 开工率
  ^ | ^ | 计划 | 完成 | 计划 | 完成 | 计划 | 完成 | 计划 | 完成 | ^ | ^
  张店区 | 8200 | 0 | 0 | 2460 | 2600 | 4100 | 4300 | 1640 | | =D5+F5 -> 6900 | 84.1%
  博山区 | 3400 | 0 | 0 | 1020 | 760 | 1700 | 1240 | 680 | | =D6+F6 -> 2000 | 58.8%
  周村区 | 2800 | 0 | 0 | 840 | 840 | 1400 | 1420 | 560 | | =D7+F7 -> 2260 | 80.7%
  沂源县 | 1400 | 0 | 0 | 420 | 430 | 700 | 700 | 280 | | =D8+F8 -> 1130 | 80.7%
  合计 | 15800 | 0 | 0 | 4740 | 4630 | 7900 | 7660 | 3160 | | 12300 | 77.8%`;

const [table, ...others] = present(factsOf(reviewed(QUARTERS, { asOf: '2021-10-15' })).plan).comparisons;
const comparison = present(table);

describe('a task that several units carry', () => {
  it('is one comparison of all rows, with the table’s own totals', () => {
    expect(others).toEqual([]);
    expect(comparison.task).toBeNull();
    expect([comparison.target, comparison.actual].map((total) => [total?.value.value.toFixed(), total?.own])).toEqual([
      ['15800', true],
      ['12300', true],
    ]);
    expect(comparison.completion?.value.toFixed(2)).toBe('77.85');
  });

  it('marks a total that its rows do not give', () => {
    expect(comparison.actual?.rows?.value.toFixed()).toBe('12290');
    expect(comparison.actual?.doubts.map(({ finding, at }) => [finding.rule, at])).toEqual([['total-mismatch', 'own']]);
  });

  it('ranks units by completion, ties by the unrounded quotient', () => {
    const [ranking] = comparison.ranking;
    expect(ranking?.ranked.map(({ rank, name, tied, value }) => [rank.value.toFixed(), name, tied, value.value.toFixed(2)])).toEqual([
      ['1', '张店区', false, '84.15'],
      ['2', '周村区', true, '80.71'],
      ['2', '沂源县', true, '80.71'],
      ['4', '博山区', false, '58.82'],
    ]); // prettier-ignore
  });

  it('sets each unit against its schedule, above positive', () => {
    expect(comparison.units.map((unit) => againstSchedule(unit)?.value.toFixed(2))).toEqual([
      '4.15',
      '-21.18',
      '0.71',
      '0.71',
    ]);
  });

  it('lists the unit without a task apart', () => {
    const sheet = `
      2021年任务表
      区县 | 年度任务(户) | 累计完成(户)
      张店区 | 100 | 90
      淄川区 | 80 | 80
      高新区 | 0 | 0`;
    const [ranking] = present(present(factsOf(reviewed(sheet)).plan).comparisons[0]).ranking;
    expect(ranking?.ranked.map(({ name }) => name)).toEqual(['淄川区', '张店区']);
    expect(ranking?.unranked.map(({ name }) => name)).toEqual(['高新区']);
  });

  it('compares the departments that carry one indicator, indicator by indicator', () => {
    const sheet = `
      2021年重点指标完成情况
      指标 | 责任单位 | 目标值 | 完成值 | 完成时限
      新建充电桩 | 张店区 | 100个 | 90个 | 12月底前
      新建充电桩 | 淄川区 | 80个 | 80个 | 12月底前
      绿地率 | 张店区 | 40% | 38% | 12月底前
      绿地率 | 淄川区 | 40% | 41% | 12月底前
      单项任务 | 市住建局 | 10个 | 9个 | 12月底前`;
    const { comparisons } = present(factsOf(reviewed(sheet)).plan);
    expect(comparisons.map(({ task, ranking }) => [task, ranking[0]?.ranked.map(({ name }) => name)])).toEqual([
      ['新建充电桩', ['淄川区', '张店区']],
      ['绿地率', ['淄川区', '张店区']],
    ]);
    expect(comparisons.map(({ target }) => target?.value.value.toFixed() ?? null)).toEqual(['180', null]);
  });
});

describe('improvement', () => {
  it('is against the period before, in percent for amounts', () => {
    const { improved } = present(factsOf(reviewed(QUARTERS, { asOf: '2021-10-15' })).plan).keyFigures;
    expect(improved.map(({ item, change, since }) => [item.name, change.value.toFixed(1), since !== 'baseline' && since.kind])).toEqual([
      ['周村区', '69.0', 'quarter'],
      ['张店区', '65.4', 'quarter'],
      ['沂源县', '62.8', 'quarter'],
    ]); // prettier-ignore
  });

  it('is against the row’s own baseline, in points for rates', () => {
    const sheet = `
      2021年指标台账
      指标 | 2020年基数 | 目标值 | 完成值 | 责任单位 | 完成时限
      绿地率 | 36% | 40% | 41% | 市园林局 | 12月底前
      养老床位 | 200张 | 300张 | 300张 | 市民政局 | 12月底前
      空气优良率 | 70% | 68% | 69% | 市环境局 | 12月底前`;
    const { improved } = present(factsOf(reviewed(sheet)).plan).keyFigures;
    expect(improved.map(({ item, change, since }) => [item.name, change.value.toFixed(), change.unit.kind, since])).toEqual([
      ['绿地率', '5', 'points', 'baseline'],
      ['养老床位', '50', 'percent', 'baseline'],
    ]); // prettier-ignore
  });
});

const SHARED_TASK = `
  2021年民生实事任务台账
  序号 | 工作任务 | 责任单位 | 年度目标 | 完成值 | 完成时限
  1 | 改造公厕 | 张店区 | 30座 | 30座 | 10月底前
  2 | 改造公厕 | 淄川区 | 20座 | 15座 | 10月底前
  3 | 改造公厕 | 博山区 | 20座 | | 10月底前`;

describe('a unit that reported nothing', () => {
  const shared = present(present(factsOf(reviewed(SHARED_TASK)).plan).comparisons[0]);

  it('still has its task, which is part of the whole', () => {
    expect(shared.units.map(({ name, target, measures }) => [name, target?.value.toFixed(), measures?.actual.value.toFixed()])).toEqual([
      ['张店区', '30', '30'],
      ['淄川区', '20', '15'],
      ['博山区', '20', undefined],
    ]); // prettier-ignore
    expect(shared.target?.value.value.toFixed()).toBe('70');
    expect(shared.actual?.value.value.toFixed()).toBe('45');
    expect(shared.completion?.value.toFixed(1)).toBe('64.3');
  });

  it('has no place, and no planned share can be given of all', () => {
    expect(shared.ranking[0]?.unranked.map(({ name }) => name)).toEqual(['博山区']);
    expect(shared.plannedShare).toBeNull();
  });
});

describe('what all units were to have done', () => {
  it('is their plans added up over the whole task', () => {
    expect(comparison.plannedShare?.value.toFixed(2)).toBe('80.00');
  });

  it('is not given where the tasks do not add up to their total', () => {
    const wrong = QUARTERS.replace('合计 | 15800', '合计 | 15900');
    expect(
      present(present(factsOf(reviewed(wrong, { asOf: '2021-10-15' })).plan).comparisons[0]).plannedShare,
    ).toBeNull();
  });
});
