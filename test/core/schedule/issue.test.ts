import type { Status } from '../../../src/core/model/verdict';
import { cell, deadline, judge, unread, type Row } from './support';

type Expectation = readonly [string, Row, Status, string];

const found = deadline('2021-05-01');

describe('an issue, as of 2021-07-15', () => {
  it.each<Expectation>([
    ['closed in time', { due: '2021-06-30', completed: '2021-06-30', status: 'done' }, 'met', 'issue-closed-in-time'],
    ['closed late', { due: '2021-06-30', completed: '2021-07-01', status: 'done' }, 'met-late', 'issue-closed-late'],
    ['a date without a state', { due: '2021-06-30', completed: '2021-06-01' }, 'met', 'issue-closed-in-time'],
    ['a state without a date', { due: '2021-06-30', status: cell('done', '已办结') }, 'met', 'issue-closed-by-words'],
    [
      'a state without a date that says late',
      { due: '2021-06-30', status: cell('done', '超期办结') },
      'met-late',
      'done-late-by-words',
    ],
    ['closed without a deadline', { completed: '2021-06-01' }, 'met', 'issue-closed-without-deadline'],
    [
      'closed only after the as-of day',
      { due: '2021-06-30', completed: '2021-07-20', status: 'done' },
      'missed',
      'issue-overdue',
    ],
    [
      'closed only after the as-of day, in time',
      { due: '2021-07-31', completed: '2021-07-20', status: 'done' },
      'on-schedule',
      'issue-open-in-time',
    ],
    ['open in time', { due: '2021-07-15', status: 'not-done' }, 'on-schedule', 'issue-open-in-time'],
    ['open in time without a word', { due: '2021-07-15' }, 'on-schedule', 'issue-open-in-time'],
    ['open and late by its own words', { due: '2021-07-31', status: 'late' }, 'behind', 'late-by-words'],
    ['overdue', { due: '2021-07-14', status: 'in-progress' }, 'missed', 'issue-overdue'],
    ['overdue without a word', { due: '2021-06-30' }, 'missed', 'issue-overdue'],
    ['found after the as-of day', { start: deadline('2021-07-20'), due: '2021-08-31' }, 'not-due', 'before-start'],
    ['due before it was found', { due: '2021-04-30', status: 'not-done' }, 'missed', 'issue-overdue'],
    [
      'a deadline that cannot be read',
      { due: unread('尽快', 'not-a-date'), status: 'not-done' },
      'undetermined',
      'deadline-unread',
    ],
    ['open without a deadline', { progress: '正在整改' }, 'undetermined', 'issue-without-deadline'],
    ['only found', {}, 'not-reported', 'not-reported-task'],
    ['长期坚持', { due: deadline(null, { openEnded: true }), progress: '正在整改' }, 'ongoing', 'ongoing'],
    ['立行立改', { due: deadline(null, { immediate: true }), status: 'not-done' }, 'behind', 'immediate-open'],
  ])('%s', (_name, row, status, reason) => {
    const verdict = judge({ start: found, ...row }, '2021-07-15', { kind: 'issue' });
    expect([verdict.status, verdict.reason.id]).toEqual([status, `schedule.${reason}`]);
  });

  it('counts the days overdue', () => {
    expect(judge({ start: found, due: '2021-06-30' }, '2021-07-15', { kind: 'issue' }).reason.params).toMatchObject({
      due: '2021-06-30',
      days: 15,
    });
  });
});
