import * as fc from 'fast-check';
import { PERCENT, type Fact } from '../../../../src/core/briefing/facts/fact';
import { rankings, type Candidate } from '../../../../src/core/briefing/facts/ranking';
import { decimal, divide } from '../../../../src/core/model/decimal';
import { present } from '../support';

const fact = (value: number | string): Fact => ({ value: decimal(value), unit: PERCENT, origin: { kind: 'given' } });

function candidate(name: string, value: number | string | null, amount = 0): Candidate<string> {
  return { subject: name, name, value: value === null ? null : fact(value), amount: fact(amount) };
}

const places = (candidates: readonly Candidate<string>[], options: Parameters<typeof rankings>[2] = {}) =>
  rankings('test', candidates, options).map(({ ranked }) =>
    ranked.map(({ name, rank, tied }) => `${rank.value.toFixed()}${tied ? '=' : ''} ${name}`),
  );

const FOUR = [candidate('甲', 90, 5), candidate('乙', 95), candidate('丙', 90, 8), candidate('丁', 80)];

describe('rankings', () => {
  it('share a place and count it: 1, 2, 2, 4', () => {
    expect(places(FOUR)).toEqual([['1 乙', '2= 甲', '2= 丙', '4 丁']]);
  });

  it('number equal ones through where that is asked for, the greater amount first', () => {
    expect(places(FOUR, { ties: 'sequential' })).toEqual([['1 乙', '2= 丙', '3= 甲', '4 丁']]);
  });

  it('compare unrounded values: 66.66 % and 66.67 % of one printed rate are two places', () => {
    expect(places([candidate('甲', '66.664'), candidate('乙', '66.666')])).toEqual([['1 乙', '2 甲']]);
    const third = divide(decimal(100), decimal(3)).toFixed();
    const sixths = divide(decimal(200), decimal(6)).toFixed();
    expect(places([candidate('甲', third), candidate('乙', sixths)])).toEqual([['1= 甲', '1= 乙']]);
  });

  it('keep groups apart; units in no group form one more, the last', () => {
    const groups = { 甲: '县组', 丙: '县组', 乙: '区组' };
    expect(places(FOUR, { groups })).toEqual([['1= 甲', '1= 丙'], ['1 乙'], ['1 丁']]);
  });

  it('list apart what has no value', () => {
    const [ranking] = rankings('test', [candidate('甲', null), candidate('乙', 1)], {});
    expect(ranking?.unranked.map(({ name }) => name)).toEqual(['甲']);
    expect(ranking?.ranked.map(({ rank }) => rank.value.toFixed())).toEqual(['1']);
  });

  it('give the places gained and lost against an earlier summary of the same ranking and group', () => {
    const previous = [
      { ranking: 'test', group: null, name: '甲', rank: 4 },
      { ranking: 'test', group: null, name: '乙', rank: 1 },
      { ranking: 'test', group: '县组', name: '丙', rank: 1 },
    ];
    const [ranking] = rankings('test', FOUR, { previous });
    const changes = ranking?.ranked.map(({ name, change }) => `${name} ${change?.value.toFixed() ?? '—'}`);
    expect(changes).toEqual(['乙 0', '甲 2', '丙 —', '丁 —']);
  });

  it('rank upwards where the lowest is best', () => {
    const [ranking] = rankings('test', [candidate('甲', 3), candidate('乙', 1)], {}, 'lowest');
    expect(ranking?.ranked.map(({ name }) => name)).toEqual(['乙', '甲']);
  });

  it('give everyone the same place in whatever order they come', () => {
    const arbitrary = fc
      .array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 15 })
      .chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values.map((_, index) => index), { minLength: values.length }))); // prettier-ignore
    fc.assert(
      fc.property(arbitrary, ([values, order]) => {
        const all = values.map((value, index) => candidate(String(index), value));
        const ranks = (candidates: readonly Candidate<string>[]) =>
          new Map(present(rankings('test', candidates, {})[0]).ranked.map(({ name, rank, tied }) => [name, `${rank.value.toFixed()}${tied}`])); // prettier-ignore
        const straight = ranks(all);
        expect(ranks(order.map((index) => present(all[index])))).toEqual(new Map([...order].map((index) => [String(index), straight.get(String(index))]))); // prettier-ignore
        values.forEach((value, index) => {
          const better = values.filter((other) => other > value).length;
          const same = values.filter((other) => other === value).length > 1;
          expect(straight.get(String(index))).toBe(`${better + 1}${same}`);
        });
      }),
    );
  });
});
