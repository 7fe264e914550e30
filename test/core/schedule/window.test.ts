import { isoOf } from '../../../src/core/model/day';
import { cell, column, deadline, guessIds, judge, period, q, target, type Row } from './support';

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

describe('a target for the plan’s year of a longer project', () => {
  const investment = {
    columns: [column(0, 'task'), column(7, 'target', { header: '年度计划投资(万元)' })],
  };
  const project = (actual: number): Row => ({ ...row(actual), start: deadline('2020-03-01'), due: '2023-12-31' });

  it('is due within the year', () => {
    const verdict = judge(project(76), '2021-09-30', investment);
    expect(verdict).toMatchObject({ status: 'on-schedule' });
    expect(verdict.planned?.toFixed()).toBe('75');
    expect(verdict.due === null ? null : isoOf(verdict.due)).toBe('2021-12-31');
    expect(guessIds(verdict)).toEqual(['guess.annual-target']);
  });

  it('keeps an earlier end and a later start', () => {
    const ending = judge({ ...project(60), due: '2021-06-30' }, '2021-03-31', investment);
    expect(ending.planned?.toFixed()).toBe('50');
    expect(guessIds(ending)).toEqual([]);
    const starting = judge({ ...project(0), start: deadline('2021-10-01') }, '2021-09-30', investment);
    expect(starting.status).toBe('not-due');
  });

  it('is for the whole where the header does not say so, or where the plan has several years', () => {
    const whole = { columns: [column(0, 'task'), column(7, 'target', { header: '计划投资(万元)' })] };
    const due = (options: typeof whole & { planEnd?: string }): string | null => {
      const day = judge(project(50), '2021-09-30', options).due;
      return day === null ? null : isoOf(day);
    };
    expect(due(whole)).toBe('2023-12-31');
    expect(due({ ...investment, planEnd: '2023-12-31' })).toBe('2023-12-31');
  });
});
