import type { Progress } from '../../../src/core/model/progress';
import type { Target } from '../../../src/core/model/target';
import type { Status } from '../../../src/core/model/verdict';
import {
  atMost,
  cell,
  deadline,
  guessIds,
  judge,
  milestone,
  progress,
  q,
  relative,
  spans,
  target,
  unread,
  type Row,
} from './support';

type Expectation = readonly [string, Row, string, Status, string];

const AMOUNT = target(q(100, '处'));
const DUE = '2021-06-30';
const BEFORE = '2021-05-31';
const AFTER = '2021-07-15';
const ALL: Target = { ...target(), raw: '全部开工', kind: 'all', stage: 'started' };

describe('a figure that is not reported', () => {
  it.each<Expectation>([
    ['done by its status', { target: AMOUNT, due: DUE, status: 'done' }, AFTER, 'met', 'done-by-words'],
    ['done late', { target: AMOUNT, due: DUE, completed: '2021-07-01' }, AFTER, 'met-late', 'done-late'],
    [
      'done late by its words',
      { target: AMOUNT, due: DUE, status: cell('done', '超期完成') },
      AFTER,
      'met-late',
      'done-late-by-words',
    ],
    ['under way', { target: AMOUNT, due: DUE, status: 'in-progress' }, BEFORE, 'undetermined', 'no-figure'],
    ['正在统计', { target: AMOUNT, due: DUE, progress: '正在统计' }, AFTER, 'undetermined', 'no-figure'],
    [
      'reached, late by its status',
      { target: AMOUNT, due: DUE, actual: q(100, '处'), status: cell('done', '逾期完成') },
      AFTER,
      'met-late',
      'done-late-by-words',
    ],
    [
      'reached before the deadline, whatever its status says',
      { target: AMOUNT, due: DUE, actual: q(100, '处'), status: cell('done', '逾期完成') },
      BEFORE,
      'met',
      'met',
    ],
    [
      'late by its status, and not reached',
      { target: AMOUNT, due: DUE, actual: q(90, '处'), status: cell('done', '逾期完成') },
      AFTER,
      'missed',
      'missed',
    ],
    ['late by its words', { target: AMOUNT, due: DUE, status: 'late' }, BEFORE, 'behind', 'late-by-words'],
    [
      'late by its words, after the deadline',
      { target: AMOUNT, due: DUE, status: 'late' },
      AFTER,
      'missed',
      'missed-by-words',
    ],
    [
      'denied, after the deadline',
      { target: AMOUNT, due: DUE, status: 'not-done' },
      AFTER,
      'missed',
      'missed-by-words',
    ],
    ['denied, before it', { target: AMOUNT, due: DUE, status: 'not-done' }, BEFORE, 'undetermined', 'no-figure'],
    ['on track', { target: AMOUNT, due: DUE, status: 'on-track' }, BEFORE, 'on-schedule', 'on-track-by-words'],
    ['not started, after the deadline', { target: AMOUNT, due: DUE, status: 'not-started' }, AFTER, 'missed', 'missed'],
    [
      'not to start yet',
      { target: AMOUNT, start: deadline('2021-06-01'), due: DUE, status: 'in-progress' },
      BEFORE,
      'not-due',
      'before-start',
    ],
    [
      'due before it starts',
      { target: AMOUNT, start: deadline('2021-07-01'), due: DUE, status: 'in-progress' },
      AFTER,
      'undetermined',
      'start-after-due',
    ],
    ['in another unit', { target: AMOUNT, due: DUE, actual: q(5, '元', 1e4) }, BEFORE, 'undetermined', 'units-differ'],
    ['words in the actual cell', { target: AMOUNT, due: DUE, actual: '正在统计' }, BEFORE, 'undetermined', 'no-figure'],
    [
      'a deadline that cannot be read',
      { target: AMOUNT, due: unread('尽快', 'not-a-date'), status: 'in-progress' },
      BEFORE,
      'undetermined',
      'deadline-unread',
    ],
    [
      'before its first milestone',
      {
        target: AMOUNT,
        due: DUE,
        milestones: [milestone('2021-05-31', { share: q(50).value }), milestone(DUE, { share: q(100).value })],
      },
      '2021-04-30',
      'not-due',
      'before-first-milestone',
    ],
    [
      'past its deadline, before a milestone that comes later',
      {
        target: AMOUNT,
        due: '2021-03-31',
        milestones: [milestone('2021-05-31', { share: q(50).value }), milestone(DUE, { share: q(100).value })],
      },
      '2021-04-30',
      'not-reported',
      'not-reported',
    ],
  ])('%s', (_name, row, asOf, status, reason) => {
    const verdict = judge(row, asOf);
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
  });

  it('marks a target that is met by words alone', () => {
    expect(guessIds(judge({ target: AMOUNT, due: DUE, status: 'done' }, AFTER))).toEqual(['guess.done-by-words']);
  });
});

describe('a ban without an end', () => {
  it('goes on, as long as no figure breaks it', () => {
    const ban = { target: atMost(q(0, '起')), due: deadline(null, { openEnded: true }) };
    expect(judge({ ...ban, progress: '未发现' }, AFTER).status).toBe('ongoing');
    expect(judge({ ...ban, actual: q(0, '起') }, AFTER).status).toBe('met');
    expect(judge({ ...ban, actual: q(1, '起') }, AFTER).status).toBe('missed');
  });
});

describe('milestones in texts', () => {
  const chain = [
    milestone('2021-06-30', { share: q(40).value, amount: q(4200, '套') }),
    milestone('2021-09-30', { share: q(70).value, amount: q(7350, '套') }),
    milestone('2021-12-31', { share: q(100).value, amount: q(10500, '套') }),
  ];
  const houses = target(q('1.05', '套', 1e4));

  it('are steps', () => {
    const verdict = judge(
      { target: houses, due: '2021-12-31', actual: q(7300, '套'), milestones: chain },
      '2021-11-30',
    );
    expect(verdict).toMatchObject({ status: 'behind', reason: { id: 'schedule.behind-step' } });
    expect(verdict.planned?.toFixed()).toBe('7350');
    expect(verdict.plannedShare?.toFixed()).toBe('70');
  });

  it('are not due before the first', () => {
    expect(
      judge({ target: houses, due: '2021-12-31', actual: q(1, '套'), milestones: chain }, '2021-06-29').status,
    ).toBe('not-due');
  });

  it('end the window where no cell gives a deadline', () => {
    expect(
      judge({ target: houses, actual: q(10000, '套'), milestones: chain.slice(0, 2) }, '2021-10-15'),
    ).toMatchObject({ status: 'missed', guesses: [] });
  });

  it('add up where they are increments', () => {
    const batches = [
      milestone('2021-03-31', { amount: q(86, '名'), cumulative: false }),
      milestone('2021-08-31', { amount: q(86, '名'), cumulative: false }),
    ];
    const verdict = judge(
      { target: target(q(170, '名')), due: '2021-12-31', actual: q(100, '名'), milestones: batches },
      '2021-09-30',
    );
    expect(verdict.planned?.toFixed()).toBe('172');
  });

  it('do not count where one only repeats the deadline', () => {
    const only = [milestone('2021-12-31', { amount: q(100, '处') })];
    expect(judge({ target: AMOUNT, actual: q(60, '处'), milestones: only }, '2021-06-30')).toMatchObject({
      status: 'on-schedule',
      reason: { id: 'schedule.ahead-linear' },
    });
  });

  it('do not count in another unit', () => {
    const others = [milestone('2021-03-31', { amount: q(5, '元') }), milestone('2021-08-31', { stage: 'started' })];
    expect(
      judge({ target: AMOUNT, due: '2021-12-31', actual: q(60, '处'), milestones: others }, '2021-06-30').reason.id,
    ).toBe('schedule.ahead-linear');
  });
});

describe('everything', () => {
  it.each<Expectation>([
    ['100 %', { target: ALL, due: DUE, actual: q(100, '%') }, AFTER, 'met', 'met'],
    ['95 %', { target: ALL, due: DUE, actual: q(95, '%') }, AFTER, 'missed', 'missed-rate'],
    ['all, in words', { target: ALL, due: DUE, actual: '全部开工' }, AFTER, 'met', 'met'],
    ['done', { target: ALL, due: DUE, status: 'done' }, AFTER, 'met', 'done'],
    [
      'a count of no known whole',
      { target: ALL, due: DUE, actual: q(47, '处') },
      AFTER,
      'undetermined',
      'done-unknown',
    ],
    [
      'begun somewhere is not begun everywhere',
      { target: ALL, due: DUE, progress: progress('已开工47处', { stage: 'started' }) },
      AFTER,
      'undetermined',
      'done-unknown',
    ],
    [
      'under way',
      { target: ALL, due: DUE, status: 'in-progress' },
      BEFORE,
      'on-schedule',
      'in-progress-before-deadline',
    ],
    [
      'with a part of 100 %',
      { target: { ...target(q(100, '%')), kind: 'all' }, due: DUE, rate: q(100, '%') },
      AFTER,
      'met',
      'met',
    ],
  ])('%s', (_name, row, asOf, status, reason) => {
    const verdict = judge(row, asOf);
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
  });
});

describe('changes', () => {
  const up = relative(q(50, '%'), 'up', 'percent');
  const down = relative(q('2.5', '%'), 'down', 'percent');
  it.each<Expectation>([
    ['a reported growth', { target: up, due: DUE, actual: q(52, '%') }, AFTER, 'met', 'met'],
    ['a reported growth below', { target: up, due: DUE, actual: q(45, '%') }, AFTER, 'missed', 'missed-rate'],
    [
      'never prorated (连云港 2019)',
      { target: up, due: '2021-12-31', actual: q(45, '%') },
      BEFORE,
      'behind',
      'behind-rate',
    ],
    [
      'a fall where a growth is asked',
      { target: up, due: DUE, actual: q(3, '%', 1, { raw: '下降3%' }) },
      AFTER,
      'missed',
      'missed-rate',
    ],
    ['a bare number', { target: up, due: DUE, actual: q(52) }, AFTER, 'met', 'met'],
    ['from the baseline', { target: up, due: DUE, actual: q(150, '处'), baseline: q(100, '处') }, AFTER, 'met', 'met'],
    [
      'from the baseline, not enough',
      { target: up, due: DUE, actual: q(149, '处'), baseline: q(100, '处') },
      AFTER,
      'missed',
      'missed-rate',
    ],
    ['no baseline', { target: up, due: DUE, actual: q(149, '处') }, AFTER, 'undetermined', 'needs-baseline'],
    [
      'a baseline of 0',
      { target: up, due: DUE, actual: q(149, '处'), baseline: q(0, '处') },
      AFTER,
      'undetermined',
      'needs-baseline',
    ],
    [
      'a baseline in another unit',
      { target: up, due: DUE, actual: q(149, '处'), baseline: q(100, '元') },
      AFTER,
      'undetermined',
      'needs-baseline',
    ],
    [
      'a growth beside a baseline',
      { target: up, due: DUE, actual: q(52, '%'), baseline: q(100, '处') },
      AFTER,
      'met',
      'met',
    ],
    ['a fall', { target: down, due: DUE, actual: q(3, '%', 1, { raw: '下降3%' }) }, AFTER, 'met', 'met'],
    ['a negative growth', { target: down, due: DUE, actual: q(-3, '%') }, AFTER, 'met', 'met'],
    [
      'a rise where a fall is asked',
      { target: down, due: DUE, actual: q(3, '%', 1, { raw: '上升3%' }) },
      AFTER,
      'missed',
      'missed-rate',
    ],
    [
      'a fall from the baseline',
      { target: down, due: DUE, actual: q(97, '吨'), baseline: q(100, '吨') },
      AFTER,
      'met',
      'met',
    ],
    [
      'a fall from the baseline, not enough',
      { target: down, due: DUE, actual: q(98, '吨'), baseline: q(100, '吨') },
      AFTER,
      'missed',
      'missed-rate',
    ],
    ['points', { target: relative(q(5, 'pp'), 'up', 'points'), due: DUE, actual: q(5, 'pp') }, AFTER, 'met', 'met'],
    [
      'points from the baseline',
      { target: relative(q(5, 'pp'), 'up', 'points'), due: DUE, actual: q(64, '%'), baseline: q(60, '%') },
      AFTER,
      'missed',
      'missed-rate',
    ],
    [
      'points without one',
      { target: relative(q(5, 'pp'), 'up', 'points'), due: DUE, actual: q(64, '%') },
      AFTER,
      'undetermined',
      'needs-baseline',
    ],
    [
      'points from an amount',
      { target: relative(q(5, 'pp'), 'up', 'points'), due: DUE, actual: q(64, '处'), baseline: q(60, '处') },
      AFTER,
      'undetermined',
      'needs-baseline',
    ],
    [
      'twice as much',
      { target: relative(q(2, '倍'), 'up', 'factor'), due: DUE, actual: q(200, '处'), baseline: q(100, '处') },
      AFTER,
      'met',
      'met',
    ],
    [
      'a multiple',
      { target: relative(q(2, '倍'), 'up', 'factor'), due: DUE, actual: q('1.9', '倍') },
      AFTER,
      'missed',
      'missed',
    ],
    [
      'an amount to be added, prorated',
      { target: relative(q(12, '个', 1e4), 'up', 'amount'), due: '2021-12-31', actual: q(6, '个', 1e4) },
      '2021-06-30',
      'on-schedule',
      'level-linear',
    ],
    [
      'an amount to be added, from the baseline',
      { target: relative(q(12, '个'), 'up', 'amount'), due: DUE, actual: q(112, '个'), baseline: q(100, '个') },
      AFTER,
      'met',
      'met',
    ],
    [
      'an amount that was added, beside a baseline',
      { target: relative(q(12, '个'), 'up', 'amount'), due: DUE, actual: q(12, '个'), baseline: q(100, '个') },
      AFTER,
      'met',
      'met',
    ],
    [
      'a fall by at most',
      { target: { ...down, parts: atMost(q('2.5', '%')).parts }, due: DUE, actual: q(-3, '%') },
      AFTER,
      'met',
      'met',
    ],
    ['nothing reported', { target: up, due: DUE }, AFTER, 'not-reported', 'not-reported'],
    [
      'a change that does not say how',
      { target: { ...up, change: null }, due: DUE, actual: q(52, '%') },
      AFTER,
      'undetermined',
      'target-unreadable',
    ],
  ])('%s', (_name, row, asOf, status, reason) => {
    const verdict = judge(row, asOf);
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
  });

  it('marks a bare fall as a guess', () => {
    expect(guessIds(judge({ target: down, due: DUE, actual: q(3, '%') }, AFTER))).toEqual(['guess.change-direction']);
  });
});

describe('several parts', () => {
  const start = { label: '开工率', quantity: q(100, '%') };
  const finish = { label: '竣工率', quantity: q(30, '%') };
  const rates = target(start, finish);
  const units = target(q(22, '个'), q('1.05', '套', 1e4));
  const RISING = [milestone('2021-03-31', { share: q(80).value }), milestone(DUE, { share: q(100).value })];
  const said = (raw: string, ...quantities: ReturnType<typeof q>[]): Progress =>
    progress(raw, { quantities: spans(raw, ...quantities) });
  it.each<Expectation>([
    [
      'all met',
      { target: rates, due: DUE, progress: said('开工率100%,竣工率35%', q(100, '%'), q(35, '%')) },
      AFTER,
      'met',
      'met',
    ],
    [
      'the worst decides',
      { target: rates, due: DUE, progress: said('开工率100%,竣工率25%', q(100, '%'), q(25, '%')) },
      AFTER,
      'missed',
      'missed-rate',
    ],
    [
      'the other way round',
      { target: rates, due: DUE, progress: said('竣工率35%,开工率90%', q(35, '%'), q(90, '%')) },
      AFTER,
      'missed',
      'missed-rate',
    ],
    ['one is not told', { target: rates, due: DUE, actual: q(100, '%') }, AFTER, 'undetermined', 'parts-unknown'],
    [
      'one is not told, the other fails',
      { target: rates, due: DUE, actual: q(90, '%') },
      AFTER,
      'missed',
      'missed-rate',
    ],
    [
      'one is not told, the status says done',
      { target: rates, due: DUE, actual: q(100, '%'), status: 'done' },
      AFTER,
      'met',
      'met',
    ],
    [
      'one is not told, and no milestone asks for it yet',
      { target: rates, due: DUE, actual: q(82, '%'), milestones: RISING },
      '2021-04-15',
      'on-schedule',
      'ahead-step',
    ],
    [
      'one is not told and not asked for yet, the other is reached',
      { target: rates, due: DUE, actual: q(100, '%'), milestones: RISING },
      '2021-04-15',
      'undetermined',
      'parts-unknown',
    ],
    [
      'the total that the increase leads to is not told',
      { target: target(q(95, '处'), { label: '总数', quantity: q(154, '处') }), due: DUE, actual: q(95, '处') },
      AFTER,
      'met',
      'met',
    ],
    [
      'a total of something else is not told',
      { target: target(q(95, '处'), { label: '总数', quantity: q(154, '张') }), due: DUE, actual: q(95, '处') },
      AFTER,
      'undetermined',
      'parts-unknown',
    ],
    [
      'one is not told, and nothing has begun',
      { target: rates, start: deadline('2021-06-10'), due: DUE, actual: q(90, '%') },
      BEFORE,
      'not-due',
      'before-start',
    ],
    ['none is told', { target: rates, due: DUE, progress: '正在统计' }, AFTER, 'undetermined', 'no-figure'],
    [
      'units tell them apart',
      { target: units, due: DUE, progress: said('开工22个、10600套', q(22, '个'), q(10600, '套')) },
      AFTER,
      'met',
      'met',
    ],
    [
      'the cell holds the second',
      { target: units, due: DUE, actual: q(10600, '套') },
      AFTER,
      'undetermined',
      'parts-unknown',
    ],
    [
      'the cell holds the second, the text the first',
      { target: units, due: DUE, actual: q(10600, '套'), progress: said('开工22个', q(22, '个')) },
      AFTER,
      'met',
      'met',
    ],
    [
      'a unit twice in the text',
      {
        target: units,
        due: DUE,
        actual: q(22, '个'),
        progress: said('开工5000套,完工4000套', q(5000, '套'), q(4000, '套')),
      },
      AFTER,
      'undetermined',
      'parts-unknown',
    ],
    ['words in the actual cell', { target: rates, due: DUE, actual: '开工率100%,竣工率35%' }, AFTER, 'met', 'met'],
  ])('%s', (_name, row, asOf, status, reason) => {
    const verdict = judge(row, asOf);
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
  });

  it('names the parts without a figure', () => {
    expect(judge({ target: rates, due: DUE, actual: q(100, '%') }, AFTER).reason.params['parts']).toEqual([
      '竣工率30%',
    ]);
  });

  it('leaves a part that no milestone names to the deadline', () => {
    const milestones = [
      milestone('2021-06-30', { share: q(30).value }),
      milestone('2021-12-31', { share: q(100).value }),
    ];
    const row: Row = {
      target: rates,
      due: '2021-12-31',
      milestones,
      progress: said('开工率40%,竣工率5%', q(40, '%'), q(5, '%')),
    };
    expect(judge(row, '2021-07-15').status).toBe('on-schedule');
    expect(judge({ ...row, due: deadline(null, { openEnded: true }) }, '2021-07-15').status).toBe('seriously-behind');
  });

  it('follows the milestones that give a later part its own amounts', () => {
    const milestones = [
      milestone('2021-06-30', { amount: q(5000, '套') }),
      milestone('2021-12-31', { amount: q(10500, '套') }),
    ];
    const row: Row = {
      target: units,
      due: '2021-12-31',
      milestones,
      progress: said('开工22个、3000套', q(22, '个'), q(3000, '套')),
    };
    const verdict = judge(row, '2021-07-15');
    expect(verdict).toMatchObject({ status: 'seriously-behind', planned: null });
    expect(verdict.plannedShare?.toFixed(2)).toBe('47.62');
  });

  it('does not compare a sum with what each unit is to do', () => {
    const each = target({ label: '每个区县', quantity: q(2, '个') });
    expect(judge({ target: each, due: DUE, actual: q(16, '个') }, AFTER).reason.id).toBe('schedule.per-unit');
    expect(judge({ target: each, due: DUE }, AFTER).status).toBe('not-reported');
  });
});
