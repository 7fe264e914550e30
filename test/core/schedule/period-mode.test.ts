import type { PeriodCells } from '../../../src/core/model/ledger';
import type { Quantity } from '../../../src/core/model/quantity';
import type { Verdict } from '../../../src/core/model/verdict';
import { defaultProfile } from '../../../src/core/profile';
import { judgeLedger } from '../../../src/core/schedule';
import {
  atMost,
  day,
  entry,
  guessIds,
  judge,
  ledger,
  period,
  q,
  quantityCell,
  quarters,
  target,
  type Row,
} from './support';

const PLAN = { planStart: '2021-01-01', planEnd: '2025-12-31' };

/** Reported years of a plan from 2021 to 2025. */
function years(...figures: readonly (Quantity | null)[]): readonly PeriodCells[] {
  return figures.map((figure, index) => ({
    period: period('year', `${2021 + index}-01-01`, `${2021 + index}-12-31`),
    target: null,
    actual: quantityCell(figure),
  }));
}

/** Verdicts on the rows of one five-year ledger at the end of 2024. */
function judgeAll(rows: readonly Row[]): readonly Verdict[] {
  const verdicts = judgeLedger(ledger(rows.map(entry), PLAN), day('2024-12-31'), defaultProfile);
  return rows.map((_, index) => {
    const verdict = verdicts.get(index);
    if (!verdict) throw new Error('no verdict');
    return verdict;
  });
}

describe('years of a plan, decided row by row', () => {
  const of = (unit: string, ...figures: readonly number[]): readonly PeriodCells[] =>
    years(...figures.map((figure) => q(figure, unit)));

  const rows: readonly Row[] = [
    { target: target(q(75, '%')), baseline: q('70.3', '%'), periods: of('%', 71.2, 72.1, 73, 73.8) },
    { target: target(q('3.5', '人')), baseline: q(3, '人'), periods: of('人', 3.1, 3.2, 3.3, 3.4) },
    { target: target(q(25, '万人')), periods: of('万人', 5.1, 5.2, 5, 5.3) },
    { target: target(q(25, '万人')), baseline: q(5, '万人'), periods: of('万人', 5.1, 5.2, 5, 5.3) },
    { target: atMost(q('5.5', '%')), baseline: q('5.2', '%'), periods: of('%', 5.1, 5.3, 5, 4.9) },
    { target: target(q(80, '家')), baseline: q(38, '家'), periods: of('家', 40, 45, 52, 60) },
  ];

  it('takes the latest of rates and levels and sums what is added year by year', () => {
    const verdicts = judgeAll(rows);
    expect(verdicts.map(({ status }) => status)).toEqual([
      'behind',
      'on-schedule',
      'on-schedule',
      'on-schedule',
      'on-schedule',
      'behind',
    ]);
    expect(verdicts.map(({ completion }) => completion?.round(3).toFixed())).toEqual([
      '0.984',
      '0.971',
      '0.824',
      '0.824',
      '0.891',
      '0.75',
    ]);
    expect(verdicts.map((verdict) => guessIds(verdict)[0])).toEqual([
      'guess.actual-latest',
      'guess.actual-latest',
      'guess.actual-summed',
      'guess.actual-summed',
      'guess.actual-latest',
      'guess.actual-latest',
    ]);
  });
});

describe('periods of one year', () => {
  it('takes the latest of a level that nearly equals the target each time', () => {
    const beds = [q(5200, '张'), q(5210, '张'), q(5230, '张'), null];
    const verdict = judge({ target: target(q(5300, '张')), periods: quarters(2021, [], beds) }, '2021-09-30');
    expect(verdict.completion?.round(3).toFixed()).toBe('0.987');
  });

  it('follows the row whose own plan ends with its target among rows that add up', () => {
    const adding = (): Row => ({
      target: target(q(100, '户')),
      periods: quarters(
        2021,
        [10, 20, 30, 40].map((figure) => q(figure, '户')),
        [q(10, '户'), q(20, '户'), null, null],
      ),
    });
    const ending: Row = {
      target: target(q(40, '户')),
      periods: quarters(
        2021,
        [10, 20, 30, 40].map((figure) => q(figure, '户')),
        [q(10, '户'), q(20, '户'), null, null],
      ),
    };
    const verdicts = judgeLedger(ledger([adding(), adding(), ending].map(entry)), day('2021-06-30'), defaultProfile);
    expect([0, 1, 2].map((row) => verdicts.get(row)?.completion?.toFixed())).toEqual(['0.3', '0.3', '0.5']);
    expect([0, 2].map((row) => verdicts.get(row)?.planned?.toFixed())).toEqual(['30', '20']);
  });
});

describe('a plan by years alone', () => {
  const planned = (...figures: readonly Quantity[]): Row => ({
    periods: figures.map((figure, index) => ({
      period: period('year', `${2021 + index}-01-01`, `${2021 + index}-12-31`),
      target: quantityCell(figure),
      actual: index === 0 ? quantityCell(figure) : null,
    })),
  });

  it('takes the last of rates', () => {
    const verdict = judge(planned(q(70, '%'), q(72, '%'), q(75, '%')), '2022-06-30', {
      planStart: '2021-01-01',
      planEnd: '2023-12-31',
    });
    expect(verdict).toMatchObject({ status: 'on-schedule' });
    expect(verdict.completion?.round(3).toFixed()).toBe('0.933');
  });

  it('takes the last of rates also in a ledger whose amounts add up', () => {
    const rows = [planned(q(40, '个'), q(40, '个'), q(40, '个')), planned(q(28, '%'), q(30, '%'), q(32, '%'))];
    const verdicts = judgeLedger(
      ledger(rows.map(entry), { planStart: '2021-01-01', planEnd: '2023-12-31' }),
      day('2022-06-30'),
      defaultProfile,
    );
    expect([0, 1].map((row) => verdicts.get(row)?.completion?.round(3).toFixed())).toEqual(['0.333', '0.875']);
  });

  it('sums shares that come to everything', () => {
    const options = { planStart: '2021-01-01', planEnd: '2023-12-31' };
    const verdict = judge(planned(q(20, '%'), q(30, '%'), q(50, '%')), '2022-06-30', options);
    expect(verdict.completion?.toFixed()).toBe('0.2');
  });

  it('cannot tell rising amounts from levels', () => {
    const options = { planStart: '2021-01-01', planEnd: '2023-12-31' };
    expect(judge(planned(q(30, '个'), q(40, '个'), q(50, '个')), '2022-06-30', options)).toMatchObject({
      status: 'undetermined',
      reason: { id: 'schedule.periods-unclear' },
    });
  });
});
