import type { PeriodCells } from '../../../src/core/model/ledger';
import type { Quantity } from '../../../src/core/model/quantity';
import { defaultProfile } from '../../../src/core/profile';
import { judgeLedger } from '../../../src/core/schedule';
import { periodTableOf } from '../../../src/core/schedule/period-table';
import {
  column,
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
  type LedgerOptions,
  type Row,
} from './support';

const households = (...figures: readonly (number | null)[]): (Quantity | null)[] =>
  figures.map((figure) => (figure === null ? null : q(figure, '户')));

/** Planned and actual modes of a ledger with these rows. */
function modes(rows: readonly Row[], options: LedgerOptions = {}): readonly (string | null)[] {
  const table = periodTableOf(ledger(rows.map(entry), options));
  return [table.target?.mode ?? null, table.actual?.mode ?? null];
}

const row = (
  whole: number | null,
  planned: readonly (Quantity | null)[],
  done: readonly (Quantity | null)[] = [],
  actual?: number,
): Row => ({
  ...(whole === null ? {} : { target: target(q(whole, '户')) }),
  ...(actual === undefined ? {} : { actual: q(actual, '户') }),
  periods: quarters(2021, planned, done),
});

describe('periodTableOf', () => {
  it.each<[string, readonly Row[], readonly (string | null)[]]>([
    ['periods that add up to the target are amounts', [row(100, households(10, 20, 30, 40))], ['amounts', null]],
    ['periods that end with the target are cumulative', [row(100, households(10, 30, 60, 100))], ['cumulative', null]],
    [
      'the majority of rows decides',
      [row(100, households(10, 20, 30, 40)), row(100, households(25, 25, 25, 25)), row(50, households(10, 20, 30, 50))],
      ['amounts', null],
    ],
    ['a row whose last period is everything says nothing', [row(100, households(0, 0, 0, 100))], [null, null]],
    ['shares of 100 % in all', [row(200, [q(10, '%'), q(20, '%'), q(30, '%'), q(40, '%')])], ['amounts', null]],
    ['shares that end with 100 %', [row(200, [q(10, '%'), q(40, '%'), q(70, '%'), q(100, '%')])], ['cumulative', null]],
    ['a slip in the sum still points to amounts', [row(100, households(10, 20, 30, 41))], ['amounts', null]],
    ['figures that fall cannot be cumulative', [row(null, households(40, 30, 20, 10))], ['amounts', null]],
    ['nor can the same figure in every period', [row(null, households(25, 25, 25, 25))], ['amounts', null]],
    ['rising figures without a total cannot be decided', [row(null, households(10, 20, 30, 40))], [null, null]],
    [
      'actuals follow their own total',
      [row(100, households(10, 20, 30, 40), households(5, 15, 30), 30)],
      ['amounts', 'cumulative'],
    ],
    [
      'else they follow the plan',
      [row(100, households(10, 20, 30, 40), households(5, 15, 30))],
      ['amounts', 'amounts'],
    ],
    ['no periods', [{ target: target(q(1)) }], [null, null]],
  ])('%s', (_name, rows, expected) => {
    expect(modes(rows)).toEqual(expected);
  });

  it('believes headers that say 累计 or 当月', () => {
    const flagged = (cumulative: boolean): LedgerOptions => ({
      columns: [column(1, 'milestone-target', { cumulative, period: period('quarter', '2021-01-01', '2021-03-31') })],
    });
    expect(modes([row(100, households(10, 20, 30, 40))], flagged(true))[0]).toBe('cumulative');
    expect(modes([row(100, households(10, 30, 60, 100))], flagged(false))[0]).toBe('amounts');
  });

  it('reads periods that begin on one day as cumulative: 一季度, 上半年, 前三季度, 全年', () => {
    const nested: readonly PeriodCells[] = ['03-31', '06-30', '09-30', '12-31'].map((end, index) => ({
      period: period(index === 0 ? 'quarter' : 'span', '2021-01-01', `2021-${end}`),
      target: quantityCell(q(25 * (index + 1), '户')),
      actual: null,
    }));
    expect(modes([{ target: target(q(999, '户')), periods: nested }])[0]).toBe('cumulative');
  });

  it('counts months once where quarters stand beside them', () => {
    const months: readonly PeriodCells[] = ['01-31', '02-28', '03-31'].map((end) => ({
      period: period('month', `2021-${end.slice(0, 2)}-01`, `2021-${end}`),
      target: quantityCell(q(10, '户')),
      actual: null,
    }));
    const quarter: PeriodCells = {
      period: period('quarter', '2021-01-01', '2021-03-31'),
      target: quantityCell(q(30, '户')),
      actual: null,
    };
    const table = periodTableOf(ledger([entry({ target: target(q(30, '户')), periods: [...months, quarter] })]));
    expect(table.target).toEqual({ mode: 'amounts', kinds: new Set(['month']) });
  });
});

describe('milestones in columns', () => {
  it('are steps of running sums', () => {
    const verdict = judge(row(100, households(10, 20, 30, 40), [], 25), '2021-08-31');
    expect(verdict).toMatchObject({ status: 'behind', reason: { id: 'schedule.behind-step' } });
    expect(verdict.planned?.toFixed()).toBe('30');
    expect(verdict.gap?.toFixed()).toBe('5');
  });

  it('are not due before the first, unless everything is done', () => {
    expect(judge(row(100, households(10, 20, 30, 40), [], 0), '2021-03-30').status).toBe('not-due');
    expect(judge(row(100, households(10, 20, 30, 40), [], 100), '2021-03-30').status).toBe('met');
    expect(judge(row(100, households(10, 20, 30, 40)), '2021-03-30').status).toBe('not-due');
    expect(judge(row(100, households(10, 20, 30, 40)), '2021-03-31').status).toBe('not-reported');
  });

  it('are shares of an amount where they are percentages', () => {
    const verdict = judge(row(200, [q(10, '%'), q(40, '%'), q(70, '%'), q(100, '%')], [], 60), '2021-07-31');
    expect(verdict.planned?.toFixed()).toBe('80');
    expect(verdict.plannedShare?.toFixed()).toBe('40');
  });

  it('are rates themselves for a rate', () => {
    const rate: Row = {
      target: target(q(60, '%')),
      actual: q(28, '%'),
      periods: quarters(2021, [q(10, '%'), q(30, '%'), q(45, '%'), q(60, '%')]),
    };
    expect(judge(rate, '2021-07-31')).toMatchObject({ status: 'behind' });
    expect(judge(rate, '2021-07-31').gap?.toFixed()).toBe('2');
  });

  it('take the target’s scale where they are bare numbers in it', () => {
    const verdict = judge(
      {
        target: target(q('1.2', '户', 1e4)),
        actual: q(5000, '户'),
        periods: quarters(2021, [q('0.3'), q('0.6'), q('0.9'), q('1.2')]),
      },
      '2021-07-31',
    );
    expect(verdict.planned?.toFixed()).toBe('6000');
  });

  it('leave out empty cells and figures in other units', () => {
    const verdict = judge(
      { ...row(100, []), actual: q(20, '户'), periods: quarters(2021, [q(30, '户'), null, q(5, '元'), q(70, '户')]) },
      '2021-10-31',
    );
    expect(verdict.planned?.toFixed()).toBe('30');
  });

  it('end with the plan, and the year after it is missed', () => {
    const verdict = judge(row(100, households(10, 20, 30, 40), [], 99), '2022-01-01');
    expect(verdict).toMatchObject({ status: 'missed', due: day('2021-12-31'), guesses: [] });
    const partial = judge(row(100, households(10, 90), [], 99), '2021-10-31');
    expect(partial).toMatchObject({ status: 'behind', due: day('2021-12-31') });
  });
});

describe('actuals in columns', () => {
  it('are added up', () => {
    const verdict = judge(row(100, households(10, 20, 30, 40), households(10, 15, 5)), '2021-09-30');
    expect(verdict.completion?.toFixed()).toBe('0.3');
    expect(guessIds(verdict)).toEqual(['guess.actual-summed']);
  });

  it('are the latest where they are cumulative', () => {
    const verdict = judge(row(100, households(10, 30, 60, 100), households(10, 25, 55, null)), '2021-10-15');
    expect(verdict.completion?.toFixed()).toBe('0.55');
    expect(guessIds(verdict)).toEqual(['guess.actual-latest']);
  });

  it('count only periods that had begun by then', () => {
    const verdict = judge(row(100, households(10, 20, 30, 40), households(10, 20, 30, 40)), '2021-06-30');
    expect(verdict.completion?.toFixed()).toBe('0.3');
  });

  it('are none before the first', () => {
    expect(judge(row(100, households(10, 20, 30, 40), households(10)), '2020-12-31').status).toBe('not-due');
  });

  it('are not corrected month by month as a whole actual would be', () => {
    const rate: Row = {
      target: target(q(100, '%')),
      periods: quarters(2021, [], [q(1, '%', 1, { raw: '1' }), q(2, '%', 1, { raw: '2' }), null, null]),
    };
    const options = {
      columns: [
        column(1, 'milestone-actual', { cumulative: false, period: period('quarter', '2021-01-01', '2021-03-31') }),
      ],
    };
    expect(judge(rate, '2021-06-30', options).completion?.toFixed()).toBe('0.03');
  });

  it('are shares of an amount where they are percentages', () => {
    const verdict = judge(row(200, households(20, 40, 60, 80), [q(10, '%'), q(20, '%')]), '2021-06-30');
    expect(verdict.completion?.toFixed()).toBe('0.3');
  });

  it('are nothing in another unit', () => {
    expect(judge(row(100, households(10, 20, 30, 40), [q(5, '元'), q(6, '元')]), '2021-06-30').status).toBe(
      'undetermined',
    );
  });
});

describe('a plan by periods alone', () => {
  it('takes what the periods add up to as the target', () => {
    const verdict = judge(row(null, households(40, 30, 20, 10), households(40, 20)), '2021-06-30');
    expect(verdict).toMatchObject({ status: 'behind' });
    expect(verdict.planned?.toFixed()).toBe('70');
    expect(guessIds(verdict)).toContain('guess.target-from-periods');
  });

  it('takes the last one where they are cumulative', () => {
    const options = {
      columns: [
        column(1, 'milestone-target', { cumulative: true, period: period('quarter', '2021-01-01', '2021-03-31') }),
      ],
    };
    const verdict = judge(row(null, households(10, 30, 60, 100), households(10, 30)), '2021-06-30', options);
    expect(verdict.planned?.toFixed()).toBe('30');
    expect(verdict.completion?.toFixed()).toBe('0.3');
  });

  it('is not judged where nobody can tell amounts from running totals', () => {
    const verdict = judge(row(null, households(10, 20, 30, 40), households(10, 20)), '2021-06-30');
    expect(verdict.reason.id).toBe('schedule.periods-unclear');
  });
});

describe('judgeLedger', () => {
  it('gives no verdicts on statistics and scores', () => {
    const rows = [entry(row(100, households(10, 20, 30, 40), [], 25))];
    for (const kind of ['statistics', 'score'] as const) {
      expect(judgeLedger(ledger(rows, { kind }), day('2021-06-30'), defaultProfile).size).toBe(0);
    }
    expect(judgeLedger(ledger(rows), day('2021-06-30'), defaultProfile).size).toBe(1);
  });
});

describe('a single column for a part of the year', () => {
  const august = period('month', '2021-08-01', '2021-08-31');
  const options = {
    columns: [
      column(0, 'indicator'),
      column(1, 'milestone-target', { period: august, cumulative: false }),
      column(2, 'milestone-actual', { period: august, cumulative: false }),
    ],
  };
  const monthly = (actual?: number): Row => ({
    target: target(q(600, '户')),
    ...(actual === undefined ? {} : { actual: q(actual, '户') }),
    periods: [{ period: august, target: quantityCell(q(50, '户')), actual: quantityCell(q(45, '户')) }],
  });

  it('is no schedule of the year', () => {
    const verdict = judge(monthly(380), '2021-08-31', options);
    expect(verdict).toMatchObject({ status: 'behind', reason: { id: 'schedule.behind-linear' } });
    expect(verdict.planned?.toFixed()).toBe('400');
  });

  it('is no report of the year', () => {
    expect(judge(monthly(), '2021-08-31', options).status).toBe('undetermined');
  });
});
