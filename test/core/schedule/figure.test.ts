import type { Target } from '../../../src/core/model/target';
import type { Status } from '../../../src/core/model/verdict';
import { defaultProfile, shippedProfile } from '../../../src/core/profile';
import type { Profile } from '../../../src/core/profile/profile';
import { atMost, deadline, guessIds, judge, milestone, q, target, unread, type Row } from './support';

function shipped(name: string): Profile {
  const profile = shippedProfile(name);
  if (!profile) throw new Error(name);
  return profile;
}

/** Row, as-of day, status, last part of the reason's id. */
type Expectation = readonly [string, Row, string, Status, string];

const AMOUNT = target(q(100, '处'));
const YEAR = '2021-12-31';

describe('an amount to be reached', () => {
  it.each<Expectation>([
    ['reached', { target: AMOUNT, due: YEAR, actual: q(100, '处') }, '2021-06-30', 'met', 'met'],
    [
      'exceeded after its deadline, without a date',
      { target: AMOUNT, due: '2021-03-31', actual: q(120, '处') },
      '2021-06-30',
      'met',
      'met',
    ],
    [
      'reached before it starts',
      { target: AMOUNT, start: deadline('2021-09-01'), due: YEAR, actual: q(100, '处') },
      '2021-06-30',
      'met',
      'met',
    ],
    [
      'reached on time',
      { target: AMOUNT, due: '2021-03-31', actual: q(100, '处'), completed: '2021-03-31' },
      '2021-06-30',
      'met',
      'met',
    ],
    [
      'reached late',
      { target: AMOUNT, due: '2021-03-31', actual: q(100, '处'), completed: '2021-04-01' },
      '2021-06-30',
      'met-late',
      'met-late',
    ],
    ['above plan', { target: AMOUNT, due: YEAR, actual: q(60, '处') }, '2021-06-30', 'on-schedule', 'ahead-linear'],
    [
      'level with the plan',
      { target: AMOUNT, due: YEAR, actual: q(50, '处') },
      '2021-06-30',
      'on-schedule',
      'level-linear',
    ],
    ['just below', { target: AMOUNT, due: YEAR, actual: q('49.9', '处') }, '2021-06-30', 'behind', 'behind-linear'],
    ['on the red line', { target: AMOUNT, due: YEAR, actual: q(40, '处') }, '2021-06-30', 'behind', 'behind-linear'],
    [
      'beyond it',
      { target: AMOUNT, due: YEAR, actual: q('39.9', '处') },
      '2021-06-30',
      'seriously-behind',
      'seriously-linear',
    ],
    [
      'nothing done',
      { target: AMOUNT, due: YEAR, actual: q(0, '处') },
      '2021-12-31',
      'seriously-behind',
      'seriously-linear',
    ],
    [
      'on the deadline itself',
      { target: AMOUNT, due: YEAR, actual: q(95, '处') },
      '2021-12-31',
      'behind',
      'behind-linear',
    ],
    ['the day after', { target: AMOUNT, due: YEAR, actual: q(99, '处') }, '2022-01-01', 'missed', 'missed'],
    [
      'before the first month has ended',
      { target: AMOUNT, due: YEAR, actual: q(0, '处') },
      '2021-01-30',
      'on-schedule',
      'first-month',
    ],
    [
      'before the start',
      { target: AMOUNT, start: deadline('2021-07-01'), due: YEAR, actual: q(0, '处') },
      '2021-06-30',
      'not-due',
      'before-start',
    ],
    [
      'before a window that the deadline names',
      { target: AMOUNT, due: deadline('2021-06-30', { start: 18718 }), actual: q(0, '处') },
      '2021-03-31',
      'not-due',
      'before-start',
    ],
    [
      'a target of an earlier year',
      { target: AMOUNT, due: '2020-12-31', actual: q(50, '处') },
      '2021-06-30',
      'missed',
      'missed',
    ],
    [
      'a deadline years ahead',
      { target: AMOUNT, due: '2023-12-31', actual: q(20, '处') },
      '2021-06-30',
      'on-schedule',
      'ahead-linear',
    ],
    [
      'a stretch target missed',
      { target: { ...AMOUNT, stretch: true }, due: '2021-03-31', actual: q(90, '处') },
      '2021-06-30',
      'missed',
      'missed-stretch',
    ],
    [
      'a deadline that cannot be read',
      { target: AMOUNT, due: unread('待定', 'not-a-date'), actual: q(90, '处') },
      '2021-06-30',
      'undetermined',
      'deadline-unread',
    ],
    [
      'the same, but reached',
      { target: AMOUNT, due: unread('待定', 'not-a-date'), actual: q(100, '处') },
      '2021-06-30',
      'met',
      'met',
    ],
    [
      'more than a target to be exceeded',
      { target: target({ comparator: '>', quantity: q(100, '处') }), due: '2021-03-31', actual: q(101, '处') },
      '2021-06-30',
      'met',
      'met',
    ],
    [
      'only as much as that',
      { target: target({ comparator: '>', quantity: q(100, '处') }), due: '2021-03-31', actual: q(100, '处') },
      '2021-06-30',
      'missed',
      'missed-no-gap',
    ],
    [
      '100余处 where 100 is to be exceeded',
      {
        target: target({ comparator: '>', quantity: q(100, '处') }),
        due: '2021-03-31',
        actual: q(100, '处', 1, { exactness: 'over' }),
      },
      '2021-06-30',
      'met',
      'met',
    ],
    [
      '近100处',
      { target: AMOUNT, due: '2021-03-31', actual: q(100, '处', 1, { exactness: 'nearly' }) },
      '2021-06-30',
      'missed',
      'missed-no-gap',
    ],
    [
      'a negative target, not reached',
      { target: target(q(-5, '万元')), due: '2021-03-31', actual: q(-8, '万元') },
      '2021-06-30',
      'missed',
      'missed-no-gap',
    ],
    [
      'a negative target, before its deadline',
      { target: target(q(-5, '万元')), due: YEAR, actual: q(-8, '万元') },
      '2021-06-30',
      'behind',
      'behind-no-share',
    ],
  ])('%s', (_name, row, asOf, status, reason) => {
    const verdict = judge(row, asOf);
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
  });

  it('takes the end of the plan where the row has no deadline, and says so', () => {
    const verdict = judge({ target: AMOUNT, actual: q(40, '处') }, '2021-06-30');
    expect(verdict).toMatchObject({ status: 'behind', due: 18992 });
    expect(guessIds(verdict)).toEqual(['guess.deadline-from-plan']);
  });

  it('takes the start of the plan where the start cannot be read, and says so', () => {
    const verdict = judge(
      { target: AMOUNT, start: unread('尽快', 'not-a-date'), due: YEAR, actual: q(40, '处') },
      '2021-06-30',
    );
    expect(verdict.plannedShare?.toFixed()).toBe('50');
    expect(guessIds(verdict)).toEqual(['guess.start-unread']);
  });

  it('keeps a completion of more than 100 %', () => {
    expect(judge({ target: AMOUNT, due: YEAR, actual: q(150, '处') }, '2021-06-30').completion?.toFixed()).toBe('1.5');
  });

  it('divides nothing by a target of 0', () => {
    const verdict = judge({ target: target(q(0, '处')), due: YEAR, actual: q(3, '处') }, '2021-06-30');
    expect(verdict).toMatchObject({ status: 'met', completion: null, gap: null });
  });

  it('computes gaps from unrounded values (江门 2014: 13.8, not 13.9)', () => {
    const verdict = judge(
      { target: target(q('647.4', '元', 1e8)), due: '2014-12-31', actual: q('629.0', '元', 1e8) },
      '2014-10-31',
      {
        planStart: '2014-01-01',
        planEnd: '2014-12-31',
      },
    );
    expect(verdict.status).toBe('on-schedule');
    expect(verdict.gap?.toFixed(2)).toBe('-13.82');
    expect(verdict.reason.params['gap']).toBe('13.8');
  });
});

describe('a rate', () => {
  const RATE = target(q(60, '%'));
  it.each<Expectation>([
    ['reached before its deadline', { target: RATE, due: YEAR, actual: q(60, '%') }, '2021-06-30', 'met', 'met'],
    ['never prorated', { target: RATE, due: YEAR, actual: q(50, '%') }, '2021-06-30', 'behind', 'behind-rate'],
    [
      'far below',
      { target: RATE, due: YEAR, actual: q('49.9', '%') },
      '2021-06-30',
      'seriously-behind',
      'seriously-rate',
    ],
    [
      'after its deadline',
      { target: RATE, due: '2021-05-31', actual: q(59, '%') },
      '2021-06-30',
      'missed',
      'missed-rate',
    ],
    [
      'a stretch rate',
      { target: { ...RATE, stretch: true }, due: '2021-05-31', actual: q(59, '%') },
      '2021-06-30',
      'missed',
      'missed-rate-stretch',
    ],
    ['in the first month', { target: RATE, due: YEAR, actual: q(5, '%') }, '2021-01-15', 'on-schedule', 'first-month'],
    [
      'with milestones, above the last one due',
      {
        target: RATE,
        due: YEAR,
        actual: q(35, '%'),
        milestones: [milestone('2021-06-30', { share: q(30).value }), milestone(YEAR, { share: q(60).value })],
      },
      '2021-07-15',
      'on-schedule',
      'ahead-step',
    ],
    [
      'with milestones that are shares of it',
      {
        target: RATE,
        due: YEAR,
        actual: q(29, '%'),
        milestones: [milestone('2021-06-30', { share: q(50).value }), milestone(YEAR, { share: q(100).value })],
      },
      '2021-07-15',
      'behind',
      'behind-step',
    ],
    [
      'level with what it is to exceed',
      { target: target({ comparator: '>', quantity: q(60, '%') }), due: YEAR, actual: q(60, '%') },
      '2021-06-30',
      'on-schedule',
      'level-rate',
    ],
    [
      'a score',
      { target: target(q(90, '分')), due: YEAR, actual: q(85, '分') },
      '2021-06-30',
      'behind',
      'behind-whole',
    ],
  ])('%s', (_name, row, asOf, status, reason) => {
    const verdict = judge(row, asOf);
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
  });
});

describe('about a figure', () => {
  const about = (quantity: ReturnType<typeof q>): Target => target({ comparator: '~', quantity });
  it('prints the tolerance that a figure below rests on', () => {
    const rate = judge({ target: about(q(65, '%')), due: '2021-05-31', actual: q(64, '%') }, '2021-06-30');
    expect([rate.reason.id, rate.reason.params['tolerance']]).toEqual(['schedule.met-about-rate', '1']);
    const amount = judge({ target: about(q(100, '处')), due: '2021-05-31', actual: q(98, '处') }, '2021-06-30');
    expect([amount.reason.id, amount.reason.params['tolerance']]).toEqual(['schedule.met-about', '2']);
  });

  it.each<[string, Row, Status]>([
    ['a rate within one point', { target: about(q(65, '%')), due: '2021-05-31', actual: q(64, '%') }, 'met'],
    ['a rate further below', { target: about(q(65, '%')), due: '2021-05-31', actual: q('63.9', '%') }, 'missed'],
    ['an amount within 2 %', { target: about(q(100, '处')), due: '2021-05-31', actual: q(98, '处') }, 'met'],
    ['an amount further below', { target: about(q(100, '处')), due: '2021-05-31', actual: q('97.9', '处') }, 'missed'],
    ['above it', { target: about(q(65, '%')), due: '2021-05-31', actual: q(70, '%') }, 'met'],
  ])('%s', (_name, row, status) => {
    expect(judge(row, '2021-06-30').status).toBe(status);
  });
});

describe('an upper limit', () => {
  const LIMIT = atMost(q(5, '%'));
  const steps = [milestone('2021-06-30', { amount: q(80, '件') }), milestone(YEAR, { amount: q(50, '件') })];
  it.each<Expectation>([
    [
      'held before its date',
      { target: LIMIT, due: YEAR, actual: q(5, '%') },
      '2021-06-30',
      'on-schedule',
      'ceiling-holds',
    ],
    ['held on its date', { target: LIMIT, due: YEAR, actual: q(5, '%') }, '2021-12-31', 'met', 'met'],
    [
      'exceeded before its date',
      { target: LIMIT, due: YEAR, actual: q('5.1', '%') },
      '2021-06-30',
      'missed',
      'ceiling-exceeded',
    ],
    [
      'exceeded after it',
      { target: LIMIT, due: '2021-05-31', actual: q(6, '%') },
      '2021-06-30',
      'missed',
      'ceiling-exceeded',
    ],
    [
      'held, open-ended',
      { target: LIMIT, due: deadline(null, { openEnded: true }), actual: q(4, '%') },
      '2021-06-30',
      'met',
      'holds-now',
    ],
    [
      'exceeded, open-ended',
      { target: LIMIT, due: deadline(null, { openEnded: true }), actual: q(6, '%') },
      '2021-06-30',
      'missed',
      'ceiling-exceeded',
    ],
    [
      '5%余',
      { target: LIMIT, due: YEAR, actual: q(5, '%', 1, { exactness: 'over' }) },
      '2021-06-30',
      'missed',
      'ceiling-exceeded',
    ],
    [
      'less than',
      { target: target({ comparator: '<', quantity: q(5, '%') }), due: YEAR, actual: q(5, '%') },
      '2021-06-30',
      'missed',
      'ceiling-exceeded',
    ],
    [
      'nearly, where less is asked',
      {
        target: target({ comparator: '<', quantity: q(5, '%') }),
        due: YEAR,
        actual: q(5, '%', 1, { exactness: 'nearly' }),
      },
      '2021-06-30',
      'on-schedule',
      'ceiling-holds',
    ],
    [
      'before it starts',
      { target: LIMIT, start: deadline('2021-09-01'), due: YEAR, actual: q(6, '%') },
      '2021-06-30',
      'not-due',
      'before-start',
    ],
    [
      'held, with a deadline that cannot be read',
      { target: LIMIT, due: unread('待定', 'not-a-date'), actual: q(4, '%') },
      '2021-06-30',
      'undetermined',
      'deadline-unread',
    ],
    [
      'coming down in steps: within the last one due',
      { target: atMost(q(50, '件')), due: YEAR, actual: q(80, '件'), milestones: steps },
      '2021-07-31',
      'on-schedule',
      'ceiling-step-holds',
    ],
    [
      'above it',
      { target: atMost(q(50, '件')), due: YEAR, actual: q(81, '件'), milestones: steps },
      '2021-07-31',
      'missed',
      'ceiling-step-exceeded',
    ],
    [
      'before the first step',
      { target: atMost(q(50, '件')), due: YEAR, actual: q(81, '件'), milestones: steps },
      '2021-05-31',
      'not-due',
      'before-first-milestone',
    ],
    [
      'an amount of money in another scale',
      { target: atMost(q(100, '元', 1e4)), due: YEAR, actual: q(950000, '元') },
      '2021-06-30',
      'on-schedule',
      'ceiling-holds',
    ],
  ])('%s', (_name, row, asOf, status, reason) => {
    const verdict = judge(row, asOf);
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
  });

  it('has a positive gap where it is exceeded', () => {
    expect(judge({ target: LIMIT, due: YEAR, actual: q(6, '%') }, '2021-06-30').gap?.toFixed()).toBe('1');
    expect(judge({ target: LIMIT, due: YEAR, actual: q(4, '%') }, '2021-06-30').gap?.toFixed()).toBe('-1');
  });
});

describe('without an end', () => {
  const standing = deadline(null, { openEnded: true });
  it.each<Expectation>([
    [
      'holds now',
      { target: target(q(100, '%')), due: standing, actual: q(100, '%') },
      '2021-06-30',
      'met',
      'holds-now',
    ],
    [
      'a rate below',
      { target: target(q(100, '%')), due: standing, actual: q(95, '%') },
      '2021-06-30',
      'behind',
      'behind-rate',
    ],
    [
      'a rate far below',
      { target: target(q(100, '%')), due: standing, actual: q(80, '%') },
      '2021-06-30',
      'seriously-behind',
      'seriously-rate',
    ],
    ['an amount below', { target: AMOUNT, due: standing, actual: q(95, '处') }, '2021-06-30', 'behind', 'behind-whole'],
    [
      'every month',
      { target: AMOUNT, due: deadline(null, { recurrence: 'month' }), actual: q(95, '处') },
      '2022-06-30',
      'behind',
      'behind-whole',
    ],
    [
      'dated and open-ended, before its date',
      { target: AMOUNT, due: deadline('2021-07-31', { openEnded: true }), actual: q(95, '处') },
      '2021-06-30',
      'on-schedule',
      'ahead-linear',
    ],
    [
      'dated and open-ended, after its date',
      { target: AMOUNT, due: deadline('2021-07-31', { openEnded: true }), actual: q(95, '处') },
      '2021-08-31',
      'behind',
      'behind-whole',
    ],
    [
      'at once',
      { target: AMOUNT, due: deadline(null, { immediate: true }), actual: q(95, '处') },
      '2021-06-30',
      'behind',
      'behind-whole',
    ],
    [
      'not begun',
      { target: AMOUNT, start: deadline('2021-09-01'), due: standing, actual: q(0, '处') },
      '2021-06-30',
      'not-due',
      'before-start',
    ],
    ['nothing reported', { target: AMOUNT, due: standing }, '2021-06-30', 'not-reported', 'not-reported'],
  ])('%s', (_name, row, asOf, status, reason) => {
    const verdict = judge(row, asOf);
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
  });
});

describe('a length of time', () => {
  const days = (amount: number, raw = `${amount}天`): ReturnType<typeof q> =>
    q(amount, '天', 1, { dimension: 'time', raw });
  it('goes up where it says 以上', () => {
    const clear = { ...target(days(240, '240天以上')), raw: '240天以上' };
    expect(judge({ target: clear, due: YEAR, actual: days(125) }, '2021-06-30').status).toBe('on-schedule');
    expect(judge({ target: clear, due: YEAR, actual: days(110) }, '2021-06-30').status).toBe('behind');
    expect(judge({ target: clear, due: YEAR, actual: days(246) }, '2021-06-30').status).toBe('met');
  });

  it('is not judged where nothing says which way it goes', () => {
    expect(judge({ target: target(days(5)), due: YEAR, actual: days(3) }, '2021-06-30').reason.id).toBe(
      'schedule.direction-unknown',
    );
    expect(judge({ target: target(days(5)), due: YEAR, actual: days(5) }, '2021-06-30').status).toBe('met');
    expect(judge({ target: target(days(5)), due: YEAR }, '2021-06-30').status).toBe('not-reported');
  });

  it('is judged where the target says it', () => {
    expect(judge({ target: atMost(days(5)), due: YEAR, actual: days(3) }, '2021-06-30').status).toBe('on-schedule');
    expect(
      judge({ target: { ...target(days(40)), raw: '不少于40天' }, due: YEAR, actual: days(40) }, '2021-06-30').status,
    ).toBe('met');
  });
});

describe('by other profiles', () => {
  const half = (actual: number): Row => ({ target: AMOUNT, due: YEAR, actual: q(actual, '处') });
  it.each<[string, string, number, Status, string]>([
    ['10/20', 'ten points below', 40, 'on-schedule', 'tolerated-linear'],
    ['10/20', 'twenty points below', 30, 'behind', 'behind-linear'],
    ['10/20', 'more', 29, 'seriously-behind', 'seriously-linear'],
    ['银川2025', 'ten points below', 40, 'on-schedule', 'tolerated-linear'],
    ['银川2025', 'thirty points below (30含)', 20, 'behind', 'behind-linear'],
    ['银川2025', 'more', 19, 'seriously-behind', 'seriously-linear'],
    ['三亚2022', 'half of what is planned', 25, 'behind', 'behind-linear-of-plan'],
    ['三亚2022', 'less than half', 24, 'seriously-behind', 'seriously-linear-of-plan'],
    ['天津2022', 'thirty percent below the plan', 35, 'behind', 'behind-linear-of-plan'],
    ['天津2022', 'more', 34, 'seriously-behind', 'seriously-linear-of-plan'],
    ['新晃2015', 'eighty percent of the plan', 40, 'on-schedule', 'tolerated-linear-of-plan'],
    ['新晃2015', 'sixty percent of it', 30, 'behind', 'behind-linear-of-plan'],
    ['新晃2015', 'less', 29, 'seriously-behind', 'seriously-linear-of-plan'],
    ['天津2022', 'above the plan', 51, 'on-schedule', 'ahead-linear'],
  ])('%s: %s', (name, _case, actual, status, reason) => {
    const verdict = judge(half(actual), '2021-06-30', { profile: shipped(name) });
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
    expect(verdict.reason.params['profile']).toEqual({ set: 'profile', value: name });
  });

  it('keeps the gap in points whatever the measure', () => {
    expect(judge(half(25), '2021-06-30', { profile: shipped('三亚2022') }).gap?.toFixed()).toBe('25');
  });

  it('prorates by days', () => {
    const profile: Profile = {
      ...defaultProfile,
      name: 'days',
      schedule: { ...defaultProfile.schedule, prorate: 'days' },
    };
    expect(judge(half(50), '2021-07-01', { profile }).plannedShare?.toFixed(2)).toBe('49.86');
  });
});
