import type { Status } from '../../../src/core/model/verdict';
import { defaultProfile } from '../../../src/core/profile';
import { judgeLedger } from '../../../src/core/schedule';
import {
  atMost, cell, column, day, deadline, entry, guessIds, judge, ledger, milestone, progress, q, qualitative, quarters, target, type Row,
} from './support'; // prettier-ignore

/** Rows as they stand in published ledgers, with the statuses that design.md section 2 gives them. */
describe('整改承诺落实台账, as of 2021-12-01', () => {
  const rows: readonly [string, Row, Status][] = [
    ['53处 by August, 53', { target: target(q(53, '处')), due: '2021-08-31', actual: q(53, '处') }, 'met'],
    ['20所 by August, 22', { target: target(q(20, '所')), due: '2021-08-31', actual: q(22, '所') }, 'met'],
    ['53处 by December, 47', { target: target(q(53, '处')), due: '2021-12-31', actual: q(47, '处') }, 'behind'],
    ['12所 by December, 16', { target: target(q(12, '所')), due: '2021-12-31', actual: q(16, '所') }, 'met'],
    [
      '90所 by October, 86, said to be done',
      { target: target(q(90, '所')), due: '2021-10-31', actual: q(86, '所'), status: 'done' },
      'missed',
    ],
    ['100% by September, 100%', { target: target(q(100, '%')), due: '2021-09-30', actual: q(100, '%') }, 'met'],
    [
      '95处 by the end of the year, 50% by July, 80',
      {
        target: target(q(95, '处')),
        due: '2021-12-31',
        actual: q(80, '处'),
        milestones: [milestone('2021-07-31', { share: q(50).value })],
      },
      'on-schedule',
    ],
    [
      '完成印发 by March, 已印发',
      {
        target: qualitative('完成印发', 'issued'),
        due: '2021-03-31',
        actual: '已印发',
        progress: progress('已印发', { stage: 'issued' }),
        status: 'done',
      },
      'met',
    ],
    [
      '643.44公顷, 598.2',
      { target: target(q('643.44', '公顷')), due: '2021-12-31', actual: q('598.2', '公顷') },
      'on-schedule',
    ],
    ['47宗, 30', { target: target(q(47, '宗')), due: '2021-12-31', actual: q(30, '宗') }, 'seriously-behind'],
    ['不低于4000亩, 4120', { target: target(q(4000, '亩')), due: '2021-12-31', actual: q(4120, '亩') }, 'met'],
    ['6000亩, 5100', { target: target(q(6000, '亩')), due: '2021-12-31', actual: q(5100, '亩') }, 'behind'],
    ['不低于30%, 34%', { target: target(q(30, '%')), due: '2021-12-31', actual: q(34, '%') }, 'met'],
    [
      '1.05万套 by Q4, 9800套',
      { target: target(q('1.05', '套', 1e4)), due: '2021-12-31', actual: q(9800, '套') },
      'on-schedule',
    ],
    [
      '2.8万户, 28000 in a column of 万户',
      { target: target(q('2.8', '户', 1e4)), due: '2021-12-31', actual: q(28000, '户', 1e4, { raw: '28000' }) },
      'met',
    ],
    ['30%以上, 26%', { target: target(q(30, '%')), due: '2021-12-31', actual: q(26, '%') }, 'behind'],
    [
      '30%以上 by October, 正在统计',
      { target: target(q(30, '%')), due: '2021-10-31', progress: '正在统计', status: 'in-progress' },
      'undetermined',
    ],
    ['200处 by August, 191', { target: target(q(200, '处')), due: '2021-08-31', actual: q(191, '处') }, 'missed'],
    [
      '100%, 长期坚持',
      { target: target(q(100, '%')), due: deadline(null, { openEnded: true }), actual: q(100, '%') },
      'met',
    ],
    [
      '不高于5%, 长期坚持',
      { target: atMost(q(5, '%')), due: deadline(null, { openEnded: true }), actual: q('4.6', '%') },
      'met',
    ],
  ];

  it.each(rows)('%s', (_name, row, status) => {
    expect(judge(row, '2021-12-01').status).toBe(status);
  });

  it('plans 48.58 of 53 after eleven months', () => {
    const verdict = judge({ target: target(q(53, '处')), due: '2021-12-31', actual: q(47, '处') }, '2021-12-01');
    expect(verdict.planned?.toFixed(2)).toBe('48.58');
    expect(verdict.plannedShare?.toFixed(2)).toBe('91.67');
    expect(verdict.completion?.toFixed(4)).toBe('0.8868');
    expect(verdict.gap?.toFixed(2)).toBe('2.99');
  });

  it('says that 28000万户 was read as 28000户', () => {
    const row = {
      target: target(q('2.8', '户', 1e4)),
      due: '2021-12-31',
      actual: q(28000, '户', 1e4, { raw: '28000' }),
    };
    expect(guessIds(judge(row, '2021-12-01'))).toEqual(['guess.actual-scale']);
  });

  it('finds 26% against 30% four points short', () => {
    const verdict = judge({ target: target(q(30, '%')), due: '2021-12-31', actual: q(26, '%') }, '2021-12-01');
    expect(verdict.gap?.toFixed()).toBe('4');
    expect(verdict.planned).toBeNull();
  });
});

describe('老旧小区改造季度进度, as of 2021-10-15', () => {
  const rows: readonly [string, number, readonly number[], readonly number[], Status][] = [
    ['张店区', 8200, [0, 2460, 4100, 1640], [0, 2600, 4300], 'on-schedule'],
    ['淄川区', 4600, [0, 1380, 2300, 920], [0, 1400, 2320], 'on-schedule'],
    ['博山区', 3400, [0, 1020, 1700, 680], [0, 760, 1240], 'seriously-behind'],
    ['周村区', 2800, [0, 840, 1400, 560], [0, 840, 1420], 'on-schedule'],
    ['临淄区', 3600, [0, 1080, 1800, 720], [0, 1100, 1720], 'behind'],
    ['桓台县', 2400, [0, 720, 1200, 480], [0, 730, 1230], 'on-schedule'],
    ['高青县', 1600, [0, 480, 800, 320], [0, 320, 520], 'seriously-behind'],
    ['沂源县', 1400, [0, 420, 700, 280], [0, 430, 700], 'on-schedule'],
  ];
  const entries = rows.map(([, task, planned, done]) =>
    entry({
      target: target(q(task, '户')),
      actual: q(
        done.reduce((sum, one) => sum + one, 0),
        '户',
      ),
      periods: quarters(
        2021,
        planned.map((one) => q(one, '户')),
        done.map((one) => q(one, '户')),
      ),
    }),
  );
  const columns = [column(0, 'department'), column(1, 'target')];
  const verdicts = judgeLedger(ledger(entries, { columns }), day('2021-10-15'), defaultProfile);

  it.each(rows.map(([name, , , , status], index) => [name, index, status] as const))('%s', (_name, index, status) => {
    expect(verdicts.get(index)?.status).toBe(status);
  });

  it('adds the quarters up, because they add up to the target', () => {
    expect(verdicts.get(4)?.planned?.toFixed()).toBe('2880');
    expect(verdicts.get(4)?.plannedShare?.toFixed()).toBe('80');
    expect(verdicts.get(4)?.gap?.toFixed(2)).toBe('1.67');
  });
});

describe('三年行动任务分解表 2022—2024, as of 2023-06-30', () => {
  const start = deadline('2022-01-31', { raw: '2022年1月' });
  const due = '2024-12-31';
  const rows: readonly [string, Row, Status][] = [
    ['10所, 6', { target: target(q(10, '所')), start, due, actual: q(6, '所') }, 'on-schedule'],
    ['9所, 3', { target: target(q(9, '所')), start, due, actual: q(3, '所') }, 'seriously-behind'],
    ['1.73万个, 8,650', { target: target(q('1.73', '个', 1e4)), start, due, actual: q(8650, '个') }, 'on-schedule'],
    [
      '提高到65%左右, 65%',
      { target: target({ comparator: '~', quantity: q(65, '%') }), start, due: '2022-12-31', actual: q(65, '%') },
      'met',
    ],
    [
      '100%, 持续推进',
      { target: target(q(100, '%')), start, due: deadline(null, { openEnded: true }), actual: q(100, '%') },
      'met',
    ],
    ['不少于3000个, 2100', { target: target(q(3000, '个')), start, due, actual: q(2100, '个') }, 'on-schedule'],
    ['100场以上, 52', { target: target(q(100, '场')), start, due, actual: q(52, '场') }, 'on-schedule'],
    ['1.2万户, a bare 7200', { target: target(q('1.2', '户', 1e4)), start, due, actual: q(7200) }, 'on-schedule'],
    ['1.58万户, 15800万户', { target: target(q('1.58', '户', 1e4)), start, due, actual: q(15800, '户', 1e4) }, 'met'],
    [
      'due before it starts',
      { target: target(q('151.9', '平方米', 1e4)), start, due: '2021-12-31', actual: q('90.2', '平方米', 1e4) },
      'undetermined',
    ],
  ];

  it.each(rows)('%s', (_name, row, status) => {
    expect(judge(row, '2023-06-30', { planStart: '2022-01-01', planEnd: '2024-12-31' }).status).toBe(status);
  });
});

describe('问题整改销号台账, as of 2022-01-31', () => {
  const issue = (row: Row): Status => judge(row, '2022-01-31', { kind: 'issue' }).status;

  it('closes in time, late, and leaves the overdue ones missed', () => {
    const found = deadline('2021-10-21');
    expect(
      issue({ start: found, due: '2021-12-15', completed: '2021-11-21', status: 'done', progress: '已整改到位' }),
    ).toBe('met');
    expect(issue({ start: found, due: '2021-06-26', completed: '2021-07-07', status: 'done' })).toBe('met-late');
    expect(issue({ start: found, due: '2021-08-17', status: cell('not-done', '否'), progress: '正在整改' })).toBe(
      'missed',
    );
  });
});
