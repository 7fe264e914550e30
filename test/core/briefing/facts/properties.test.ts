import * as fc from 'fast-check';
import type { BriefingFacts } from '../../../../src/core/briefing/facts';
import type { ProgressFacts } from '../../../../src/core/briefing/facts/progress';
import { decimal } from '../../../../src/core/model/decimal';
import { everyFact, recompute } from '../recompute';
import { factsOf, present, reviewed } from '../support';

/** One row of a made-up plan ledger: what is asked for, what was done, when it was due, whether it was cancelled. */
interface Made {
  readonly department: number;
  readonly target: number;
  readonly actual: number | null;
  readonly due: number;
  readonly cancelled: boolean;
}

const made: fc.Arbitrary<Made> = fc.record({
  department: fc.integer({ min: 0, max: 4 }),
  target: fc.integer({ min: 1, max: 400 }),
  actual: fc.option(fc.integer({ min: 0, max: 500 }), { freq: 5 }),
  due: fc.integer({ min: 3, max: 12 }),
  cancelled: fc.nat(4).map((one) => one === 0),
});

const tables = fc.array(fc.array(made, { minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 3 });
const DEPARTMENTS = ['市教育局', '市民政局', '市住建局', '市交通局', '市水利局'];
/** Each run reads, checks and judges whole sheets. */
const RUNS = { numRuns: 40 };

function draw(rows: readonly Made[]): string {
  const lines = rows.map(({ department, target, actual, due, cancelled }, index) =>
    [
      index + 1,
      `任务${'甲乙丙丁戊己庚辛壬'.charAt(index)}`,
      `${target}处`,
      actual === null ? '' : `${actual}处`,
      DEPARTMENTS[department],
      `${due}月底前`,
      cancelled ? '暂缓实施' : '',
    ].join(' | '),
  );
  return ['2021年重点任务台账', '序号 | 工作任务 | 目标值 | 完成值 | 责任单位 | 完成时限 | 备注', ...lines].join('\n');
}

const review = (table: readonly Made[], index: number) => reviewed(draw(table), { frame: { name: `表${index + 1}` } });

/** What facts say, without where the figures come from. */
function told(facts: BriefingFacts): unknown {
  return everyFact(facts).map(({ value, unit, origin }) => [value.toFixed(), unit.kind, origin.kind]);
}

function countsAddUp(plan: ProgressFacts): void {
  const total = plan.byStatus.parts.reduce((sum, { count }) => sum.plus(count.value), plan.excluded.count.value);
  expect(total.toFixed()).toBe(plan.entries.value.toFixed());
  for (const groups of [plan.byDepartment, plan.byCategory]) {
    const inGroups = groups.reduce(
      (sum, group) => sum.plus(group.part.count.value).plus(group.excluded.value),
      decimal(0),
    );
    expect(inGroups.toFixed()).toBe(plan.entries.value.toFixed());
  }
  for (const { numerator, denominator, leftOut } of plan.rates) {
    const all = leftOut.reduce((sum, { count }) => sum.plus(count.value), denominator.value);
    expect(all.toFixed()).toBe(plan.entries.value.toFixed());
    expect(numerator.value.lte(denominator.value)).toBe(true);
  }
}

function sharesAddUp({ byStatus, byDepartment }: ProgressFacts): void {
  const parts = [
    byStatus.parts,
    byDepartment.map(({ part }) => part),
    ...byDepartment.map((group) => group.byStatus.parts),
  ];
  for (const shares of parts) {
    const printed = shares.flatMap((share) => share.printed?.value ?? []);
    if (printed.length === 0) expect(shares.every(({ count }) => count.value.eq(0))).toBe(true);
    else expect(printed.reduce((sum, share) => sum.plus(share), decimal(0)).toFixed()).toBe('100');
  }
}

describe('facts of any plan ledgers', () => {
  it('have counts that add up to the entries, and shares that add up to 100', () => {
    fc.assert(
      fc.property(tables, (made) => {
        const plan = present(factsOf(made.flatMap(review)).plan);
        expect(plan.entries.value.toNumber()).toBe(made.flat().length);
        countsAddUp(plan);
        sharesAddUp(plan);
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the sheets', () => {
    fc.assert(
      fc.property(tables, (made) => {
        const reviews = made.flatMap(review);
        expect(told(factsOf([...reviews].reverse()))).toEqual(told(factsOf(reviews)));
      }),
      RUNS,
    );
  });

  it('can be worked out again from their cells', () => {
    fc.assert(
      fc.property(tables, (made) => {
        for (const fact of everyFact(factsOf(made.flatMap(review)))) {
          const again = recompute(fact);
          if (again) expect(again.round(15).toFixed()).toBe(fact.value.round(15).toFixed());
          else expect(fact.origin.kind).toBe('verdict');
        }
      }),
      RUNS,
    );
  });

  it('name as lagging exactly the entries that have such a status', () => {
    fc.assert(
      fc.property(tables, (made) => {
        const plan = present(factsOf(made.flatMap(review)).plan);
        const lagging = plan.items.filter(({ verdict }) => ['behind', 'seriously-behind', 'missed'].includes(verdict.status));
        expect(new Set(plan.laggards.map(({ item }) => item))).toEqual(new Set(lagging));
        for (const { pace, monthsLeft, measures } of plan.laggards) {
          if (pace && monthsLeft) expect(pace.value.times(monthsLeft.value).round(9).toFixed()).toBe(measures?.remaining?.value.toFixed());
        }
      }),
      RUNS,
    ); // prettier-ignore
  });
});

const ROW: Made = { department: 0, target: 100, actual: 100, due: 12, cancelled: false };

describe('ledgers at the edge', () => {
  it('give no facts of nothing', () => {
    const facts = factsOf([]);
    expect(facts).toMatchObject({ asOf: null, plan: null, issue: null, statistics: [], scores: [], sources: [] });
    expect(everyFact(facts)).toEqual([]);
  });

  it.each<[string, readonly Made[], string | null, string | null]>([
    ['all met', [ROW, ROW, ROW], '100', null],
    ['all late', Array<Made>(3).fill({ ...ROW, actual: 10, due: 6 }), '0', '0'],
    ['all excluded', Array<Made>(3).fill({ ...ROW, actual: 0, cancelled: true }), null, null],
    ['nothing reported', Array<Made>(3).fill({ ...ROW, actual: null, due: 6 }), '0', '0'],
  ])('%s', (_name, rows, completion, timely) => {
    const plan = present(factsOf(review(rows, 0)).plan);
    const rate = (id: string) => plan.rates.find((each) => each.id === id)?.value?.value.toFixed() ?? null;
    expect([rate('completion'), rate('timely')]).toEqual([completion, timely]);
    countsAddUp(plan);
    sharesAddUp(plan);
    const [ranking] = plan.rankings;
    expect((ranking?.ranked.length ?? 0) + (ranking?.unranked.length ?? 0)).toBe(1);
  });

  it('a single entry', () => {
    const [single] = review([ROW, { ...ROW, cancelled: true }, { ...ROW, cancelled: true }], 0);
    const plan = present(factsOf(single ? [single] : []).plan);
    expect(plan.byStatus.parts.filter(({ printed }) => printed?.value.gt(0)).map(({ key, printed }) => [key, printed?.value.toFixed()])).toEqual([['met', '100']]); // prettier-ignore
    expect(plan.rankings[0]?.ranked.map(({ rank, tied }) => [rank.value.toFixed(), tied])).toEqual([['1', false]]);
  });
});
