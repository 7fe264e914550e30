import { isoOf } from '../../../src/core/model/day';
import { cell, column, guessIds, judge, period, q, target, type Row } from './support';

const column7 = (kind: 'half-year' | 'month' | 'year', start: string, end: string) => ({
  columns: [column(0, 'indicator'), column(7, 'target', { period: period(kind, start, end) })],
});
const row = (actual: number): Row => ({
  target: cell(target(q(100, '户')), '100', 7),
  actual: q(actual, '户'),
});

describe('a target whose header names a part of the year', () => {
  it('is due at the end of that part', () => {
    const options = column7('half-year', '2021-01-01', '2021-06-30');
    const running = judge(row(60), '2021-04-30', options);
    expect(running.status).toBe('behind');
    expect(running.planned?.round(2).toFixed()).toBe('66.67');
    expect(judge(row(60), '2021-06-30', options)).toMatchObject({ status: 'seriously-behind' });
    const late = judge(row(60), '2021-07-01', options);
    expect(late.status).toBe('missed');
    expect(late.due === null ? null : isoOf(late.due)).toBe('2021-06-30');
    expect(guessIds(late)).toEqual([]);
  });

  it('begins with that part', () => {
    const options = column7('month', '2021-07-01', '2021-07-31');
    expect(judge(row(20), '2021-07-05', options)).toMatchObject({
      status: 'on-schedule',
      reason: { id: 'schedule.first-month' },
    });
  });

  it('keeps the deadline that the row names', () => {
    const options = column7('month', '2021-07-01', '2021-07-31');
    const verdict = judge({ ...row(20), due: '2021-12-31' }, '2021-07-05', options);
    expect(verdict.due === null ? null : isoOf(verdict.due)).toBe('2021-12-31');
  });

  it('is due with the plan where its year is the plan’s', () => {
    const verdict = judge(row(20), '2021-07-05', column7('year', '2021-01-01', '2021-12-31'));
    expect(guessIds(verdict)).toContain('guess.deadline-from-plan');
  });
});

describe('a deadline', () => {
  it('has not passed on its own day', () => {
    const due = { target: target(q(100, '户')), actual: q(95, '户'), due: '2021-06-30' };
    expect(judge(due, '2021-06-30').status).toBe('behind');
    expect(judge(due, '2021-07-01').status).toBe('missed');
  });
});
