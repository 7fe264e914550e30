import { isoOf } from '../../../../src/core/model/day';
import type { ProgressFacts } from '../../../../src/core/briefing/facts/progress';
import type { Fact } from '../../../../src/core/briefing/facts';
import type { Decimal } from '../../../../src/core/model/decimal';
import type { RateId } from '../../../../src/core/briefing/facts/rates';
import { defaultProfile } from '../../../../src/core/profile';
import { everyFact, recompute } from '../recompute';
import { factsOf, PLAN, present, PROPERTY_TABLE, reviewed } from '../support';

const facts = factsOf(reviewed(PLAN));
const plan = present(facts.plan);

function rate(of: ProgressFacts, id: RateId) {
  const { value, numerator, denominator, leftOut } = present(of.rates.find((each) => each.id === id));
  return [
    value?.value.toFixed(2) ?? null,
    `${numerator.value.toFixed()}/${denominator.value.toFixed()}`,
    leftOut.map(({ reason, count }) => `${reason} ${count.value.toFixed()}`),
  ];
}

describe('the facts of a plan ledger', () => {
  it('counts every entry and lists the excluded ones apart', () => {
    expect(plan.entries.value.toFixed()).toBe('10');
    expect(plan.excluded.items.map(({ name }) => name)).toEqual(['拆除违建']);
    const counts = plan.byStatus.parts.filter(({ count }) => count.value.gt(0));
    expect(counts.map(({ key, count }) => `${key} ${count.value.toFixed()}`)).toEqual([
      'met 2',
      'met-late 1',
      'on-schedule 1',
      'behind 1',
      'seriously-behind 1',
      'missed 1',
      'not-reported 2',
    ]);
    expect(plan.byStatus.total.value.toFixed()).toBe('9');
  });

  it('prints shares that make 100 and says which were changed for that', () => {
    const printed = plan.byStatus.parts.map((part) => present(part.printed).value);
    expect(printed.reduce((sum, share) => sum.plus(share)).toFixed()).toBe('100');
    expect(plan.byStatus.parts.filter(({ adjusted }) => adjusted).map(({ key }) => key)).toEqual(['met']);
    expect(plan.byStatus.adjusted).toBe(true);
  });

  it('gives rates with their denominators and what these leave out', () => {
    expect(rate(plan, 'completion')).toEqual(['33.33', '3/9', ['excluded 1']]);
    expect(rate(plan, 'on-schedule')).toEqual(['44.44', '4/9', ['excluded 1']]);
    expect(rate(plan, 'timely')).toEqual(['25.00', '1/4', ['before-deadline 5', 'excluded 1']]);
    expect(rate(plan, 'reporting')).toEqual(['77.78', '7/9', ['excluded 1']]);
  });

  it('counts an entry for the department that leads it', () => {
    const departments = plan.byDepartment.map(({ name, part, rates }) => [
      name,
      part.count.value.toFixed(),
      rates[0]?.value?.value.toFixed(1),
    ]);
    expect(departments).toEqual([
      ['市教育局', '3', '66.7'],
      ['市民政局', '3', '0.0'],
      ['市住建局', '3', '33.3'],
    ]);
    expect(plan.items.find(({ name }) => name === '新建食堂')?.others).toEqual(['市财政局']);
  });

  it('counts by category in the ledger’s order', () => {
    expect(plan.byCategory.map(({ name, items }) => `${name} ${items.length}`)).toEqual(['教育 3', '民政 3', '住建 4']);
  });

  it('ranks departments by completion', () => {
    const [completion] = plan.rankings;
    expect(completion?.id).toBe('departments:completion');
    expect(completion?.ranked.map(({ rank, name }) => `${rank.value.toFixed()} ${name}`)).toEqual([
      '1 市教育局',
      '2 市住建局',
      '3 市民政局',
    ]);
  });

  it('names laggards with gap, what remains, the pace that is needed and the days that are left', () => {
    const told = plan.laggards.map(({ item, measures, daysLeft, daysOverdue, monthsLeft, pace }) => [
      item.name,
      item.verdict.status,
      measures?.gap?.value.toFixed(2),
      measures?.remaining?.value.toFixed(),
      daysLeft?.value.toFixed() ?? null,
      daysOverdue?.value.toFixed() ?? null,
      monthsLeft?.value.toFixed() ?? null,
      pace?.value.toFixed() ?? null,
    ]);
    expect(told).toEqual([
      ['培训护理员', 'missed', '22.22', '200', null, '61', null, null],
      ['改造养老院', 'seriously-behind', '29.17', '18', '31', null, '1', '18'],
      ['新建食堂', 'behind', '4.17', '15', '31', null, '1', '15'],
    ]);
  });

  it('gives what was not reported a headline of its own, by department', () => {
    expect(plan.notReported.count.value.toFixed()).toBe('2');
    expect(plan.notReported.laggards.map(({ item, daysLeft, daysOverdue }) => [item.name, daysLeft?.value.toFixed(), daysOverdue?.value.toFixed()])).toEqual([
      ['加装电梯', '31', undefined],
      ['新建公厕', undefined, '30'],
    ]); // prettier-ignore
    expect(plan.notReported.departments.map(({ name, count }) => `${name} ${count.value.toFixed()}`)).toEqual([
      '市住建局 2',
    ]);
  });

  it('lists what falls due in the month to come', () => {
    const { thisMonth, nextMonth } = plan.due;
    expect(thisMonth).toBeNull();
    expect([isoOf(nextMonth.from), isoOf(nextMonth.to)]).toEqual(['2021-12-01', '2021-12-31']);
    expect(nextMonth.upcoming.map(({ item }) => item.name)).toEqual(['新增学位', '新建食堂', '改造养老院', '加装电梯']);
  });

  it('picks key figures from what was achieved', () => {
    const { largest, completed, improved } = plan.keyFigures;
    expect(largest.map(({ item }) => item.name)).toEqual(['改造中小学', '新增学位', '改造小区']);
    expect(completed.map(({ item, measures }) => [item.name, measures.completion?.value.toFixed()])).toEqual([
      ['新建幼儿园', '100'],
      ['改造小区', '100'],
    ]);
    expect(improved).toEqual([]);
  });

  it('gives every figure an origin from which it can be worked out again', () => {
    const all = [...everyFact(facts), ...everyFact(factsOf(reviewed(PROPERTY_TABLE)))];
    expect(all.length).toBeGreaterThan(200);
    for (const fact of all) {
      const again = recompute(fact);
      if (again) expect(again.round(15).toFixed()).toBe(fact.value.round(15).toFixed());
      else expect(fact.value.toFixed()).toBe(verdictFigure(fact).toFixed());
    }
  });

  it('takes the actual as the verdict understood it, where the cell says another', () => {
    const sheet = `
      2021年台账
      工作任务 | 目标值(万户) | 完成值(万户) | 责任单位 | 完成时限
      改造小区 | 2.8 | 26000 | 市住建局 | 12月底前
      新建小区 | 1.2 | 0.6 | 市住建局 | 12月底前
      改造管网 | 1 | 0.95 | 市住建局 | 12月底前`;
    const [largest] = present(factsOf(reviewed(sheet)).plan).keyFigures.largest;
    const { actual, completion } = present(largest).measures;
    expect([actual.value.toFixed(), completion?.value.toFixed(2)]).toEqual(['26000', '92.86']);
    expect(actual.origin).toMatchObject({ kind: 'verdict', field: 'actual', row: { row: 2 } });
  });
});

/** What the verdict on the row says that a fact names. */
function verdictFigure({ origin }: Fact): Decimal {
  if (origin.kind !== 'verdict' || origin.field === 'actual' || origin.field === 'target') throw new Error(origin.kind);
  return present(origin.row.source.review.verdicts.get(origin.row.row)?.[origin.field]);
}

describe('the rest of the running month', () => {
  it('is told apart from the next', () => {
    const { thisMonth, nextMonth } = present(factsOf(reviewed(PLAN, { asOf: '2021-09-15' })).plan).due;
    expect(thisMonth?.upcoming.map(({ item }) => item.name)).toEqual(['培训护理员']);
    expect(nextMonth.upcoming.map(({ item, kind }) => [item.name, kind])).toEqual([['新建公厕', 'deadline']]);
  });

  it('holds the row’s own milestones beside deadlines, which alone are counted', () => {
    const sheet = `
      2021年任务台账
      工作任务 | 目标值 | 完成值 | 责任单位 | 完成时限 | 备注
      新建食堂 | 100处 | 60处 | 市民政局 | 12月底前 | 10月底前完成70%
      新建站点 | 50处 | 45处 | 市民政局 | 10月底前 |
      新建驿站 | 50处 | 40处 | 市民政局 | 12月底前 |`;
    const { nextMonth } = present(factsOf(reviewed(sheet, { asOf: '2021-09-30' })).plan).due;
    expect(nextMonth.upcoming.map(({ item, kind }) => [item.name, kind])).toEqual([
      ['新建食堂', 'milestone'],
      ['新建站点', 'deadline'],
    ]);
    expect(nextMonth.count.value.toFixed()).toBe('1');
  });
});

describe('an issue ledger', () => {
  const issue = present(
    factsOf(
      reviewed(
        `
        物业问题整改销号台账
        序号 | 问题描述 | 排查日期 | 责任单位 | 整改时限 | 整改情况 | 销号日期 | 是否销号
        1 | 门禁失效 | 2021-05-01 | 张店区住建局 | 2021-06-30 | 已整改到位 | 2021-06-20 | 是
        2 | 路灯损坏 | 2021-05-02 | 张店区住建局 | 2021-06-30 | 已整改到位 | 2021-07-05 | 是
        3 | 屋面渗漏 | 2021-05-03 | 淄川区住建局 | 2021-06-30 | 正在整改 | | 否
        4 | 垃圾清运 | 2021-05-04 | 淄川区住建局 | 2021-12-31 | 已整改到位 | | 否
        5 | 电梯超期 | 2021-05-05 | 淄川区住建局 | 2021-12-31 | 正在整改 | | 否`,
      ),
    ).issue,
  );

  it('tells the close-out rate from what is said to be rectified', () => {
    expect(rate(issue, 'close-out')).toEqual(['40.00', '2/5', []]);
    expect(rate(issue, 'rectified')).toEqual(['60.00', '3/5', []]);
  });

  it('takes the timely rate of those that were due (应办结)', () => {
    expect(rate(issue, 'timely')).toEqual(['33.33', '1/3', ['before-deadline 2']]);
  });

  it('ranks by closing out and has no completion rate', () => {
    expect(issue.rankings.map(({ id }) => id)).toEqual(['departments:close-out']);
    expect(issue.rates.some(({ id }) => id === 'completion')).toBe(false);
  });
});

describe('several tables', () => {
  const second = `
    2021年民生实事台账
    序号 | 工作任务 | 目标值 | 单位 | 完成值 | 责任单位 | 完成时限
    1 | 新增学位 | 6000 | 个 | 5600 | 市教委 | 12月底前
    2 | 安装护栏 | 30 | 处 | 30 | 市交通局 | 12月底前`;
  const aliases = { 市教委: '市教育局' };
  const profile = { ...defaultProfile, aliases };
  const both = factsOf([...reviewed(second, { frame: { name: '实事' } }), ...reviewed(PLAN, { frame: { name: '重点' } })], { profile }); // prettier-ignore

  it('are summed, each source named', () => {
    expect(both.sources.map(({ sheet }) => sheet)).toEqual(['实事', '重点']);
    expect(present(both.plan).entries.value.toFixed()).toBe('12');
  });

  it('know departments by the profile’s aliases, from both tables', () => {
    const education = present(present(both.plan).byDepartment.find(({ name }) => name === '市教育局'));
    expect(education.items.map(({ source }) => source.sheet)).toEqual(['实事', '重点', '重点', '重点']);
    expect(present(both.plan).byDepartment.map(({ name }) => name)).not.toContain('市教委');
  });

  it('do not merge an entry that repeats, and say that it does', () => {
    const [repeat, ...others] = present(both.plan).repeats;
    expect(others).toEqual([]);
    expect([repeat?.name, repeat?.department]).toEqual(['新增学位', '市教育局']);
    expect(repeat?.items.map(({ source, cell }) => [source.sheet, cell.row + 1])).toEqual([
      ['实事', 3],
      ['重点', 5],
    ]);
  });

  it('name departments that look alike and are counted apart', () => {
    const sheet = `
      2021年台账
      工作任务 | 目标值 | 完成值 | 责任单位 | 完成时限
      新建食堂 | 100处 | 60处 | 市住建局 | 12月底前
      新建站点 | 50处 | 45处 | 市住房城乡建设局(牵头) | 12月底前
      新建驿站 | 50处 | 40处 | 市住房城乡建设局 | 12月底前`;
    const apart = factsOf(reviewed(sheet));
    expect(apart.lookalikes).toHaveLength(1);
    expect(present(apart.plan).byDepartment.map(({ name, items }) => [name, items.length])).toEqual([
      ['市住建局', 1],
      ['市住房城乡建设局', 2],
    ]);
    const unified = factsOf(reviewed(sheet), {
      profile: { ...defaultProfile, aliases: { 市住建局: '市住房城乡建设局' } },
    });
    expect(unified.lookalikes).toEqual([]);
    expect(present(unified.plan).byDepartment).toHaveLength(1);
  });
});
