import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Message } from '../../../src/core/model/message';
import type { State } from '../../../src/core/model/progress';
import { shippedProfiles } from '../../../src/core/profile';
import { createFormatter, LOCALES } from '../../../src/i18n';
import { scheduleGuesses } from '../../../src/i18n/zh-CN/guesses-schedule';
import { schedule } from '../../../src/i18n/zh-CN/schedule';
import {
  atMost,
  cell,
  day,
  deadline,
  judge,
  milestone,
  progress,
  q,
  qualitative,
  quarters,
  relative,
  target,
  unread,
  type Row,
} from './support';
import { isoOf } from '../../../src/core/model/day';

const orNothing = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);

const STATES: readonly State[] = ['done', 'in-progress', 'on-track', 'late', 'not-started', 'not-done', 'excluded'];
const FOLDER = join(__dirname, '../../../src/core/schedule');

/** Rows of every make, most of them odd. */
const anyRow: fc.Arbitrary<Row> = fc
  .record({
    target: orNothing<NonNullable<Row['target']>>(
      target(q(100, '处')),
      target(q(60, '%')),
      target({ comparator: '>', quantity: q(50, '处') }),
      target({ comparator: '~', quantity: q(50, '%') }),
      { ...target(q(80, '处')), stretch: true },
      { ...target(q(80, '%')), stretch: true },
      target(q(-5, '元')),
      atMost(q(5, '%')),
      atMost(q(0)),
      relative(q(10, '%'), 'up', 'percent'),
      relative(q(10, '%'), 'down', 'percent'),
      target({ label: '开工率', quantity: q(100, '%') }, { label: '竣工率', quantity: q(30, '%') }),
      target({ label: '每个区县', quantity: q(2, '个') }),
      qualitative('印发', 'issued'),
      qualitative('竣工', 'completed'),
      { ...target(), kind: 'all' as const },
      unread('3处5处', 'several-numbers'),
    ),
    actual: orNothing<NonNullable<Row['actual']>>(
      q(0, '处'),
      q(48, '处'),
      q(50, '处'),
      q(120, '处'),
      q(55, '%'),
      q(60, '%'),
      q(40, '元', 1e4),
      q('0.34'),
      q(-7, '元'),
      '已印发',
      '全部开工',
      '未启动',
      '/',
      '下降3%',
    ),
    baseline: orNothing(q(100, '处')),
    rate: orNothing(q(45, '%'), q(1)),
    start: orNothing<NonNullable<Row['start']>>(deadline('2021-03-01'), unread('尽快', 'not-a-date')),
    due: orNothing<NonNullable<Row['due']>>(
      deadline('2021-06-30'),
      deadline('2021-12-31'),
      deadline('2021-01-31'),
      deadline(null, { openEnded: true }),
      deadline(null, { immediate: true }),
      deadline(null, { recurrence: 'month' }),
      unread('待定', 'not-a-date'),
    ),
    completed: orNothing('2021-05-31', '2021-07-31', '2022-12-31'),
    progress: orNothing(
      progress('正在推进'),
      progress('已开工', { stage: 'started' }),
      progress('逾期完成', { state: 'done' }),
      progress('全部完成', { all: true }),
    ),
    status: orNothing(...STATES),
    periods: orNothing(
      quarters(2021, [q(10, '处'), q(20, '处'), q(30, '处'), q(40, '处')], [q(10, '处'), q(5, '处')]),
      quarters(2021, [q(10), q(20), q(35), q(50)]),
    ),
    milestones: orNothing(
      [milestone('2021-04-30', { share: q(50).value }), milestone('2021-09-30', { share: q(100).value })],
      [milestone('2021-05-31', { stage: 'started' })],
    ),
  })
  .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row);

const formatters = LOCALES.map((locale) => createFormatter(locale));

/** A sentence in every language, without a placeholder left open and without an id. */
function expectSentence(message: Message): void {
  for (const format of formatters) {
    const sentence = format(message);
    expect(sentence).not.toMatch(/[{}]|schedule\.|guess\.|undefined|NaN|\[object/);
    expect(sentence).toMatch(/[。.]$/);
  }
}

describe('reasons', () => {
  const seen = new Set<string>();

  it('are sentences in every language, and name the profile', () => {
    fc.assert(
      fc.property(
        anyRow,
        fc.integer({ min: day('2020-12-01'), max: day('2022-06-30') }).map(isoOf),
        fc.constantFrom(...shippedProfiles),
        fc.constantFrom('plan' as const, 'issue' as const),
        (row, asOf, profile, kind) => {
          const verdict = judge(row, asOf, { profile, kind });
          seen.add(verdict.reason.id);
          expectSentence(verdict.reason);
          verdict.guesses.forEach(expectSentence);
          expect(verdict.reason.params['profile']).toEqual({ set: 'profile', value: profile.name });
        },
      ),
      { numRuns: 1_500 },
    );
    expect(seen.size).toBeGreaterThan(30);
  });

  it('print the numbers of a row that is behind', () => {
    const { reason } = judge({ target: target(q(53, '处')), due: '2021-12-31', actual: q(47, '处') }, '2021-12-01');
    expect(formatters.map((format) => format(reason))).toEqual([
      '完成47处，占目标53处的88.7%，低于序时进度（91.7%，应完成48.58处）3.0个百分点，未超过红线10个百分点（按“默认口径”判定）。',
      '47处 done, 88.7% of 53处, 3.0 percentage points below plan (91.7%, that is 48.58处), within the red line of 10 points (judged by “default”).',
    ]);
  });

  it('quote what a row says', () => {
    const { reason } = judge(
      { due: '2021-12-31', status: cell('late', '进展缓慢'), progress: '正在招标' },
      '2021-12-01',
    );
    expect(formatters[0]?.(reason)).toBe('填报为“进展缓慢、正在招标”，本行自述进度滞后（按“默认口径”判定）。');
  });
});

describe('the message maps', () => {
  const source = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    .join('\n');

  it('hold no guess that nothing emits', () => {
    for (const id of Object.keys(scheduleGuesses)) expect(source).toContain(`'${id}'`);
  });

  it('hold no reason that nothing emits', () => {
    const families = /^(ahead|level|tolerated|behind|seriously)-(linear|step|rate|whole)(-of-plan)?$/;
    for (const id of Object.keys(schedule)) {
      const reason = id.replace('schedule.', '');
      if (families.test(reason) || /^missed(-rate)?(-stretch)?$/.test(reason)) continue;
      expect(source).toContain(`'${reason}'`);
    }
  });
});
