import { decimal } from '../../../src/core/model/decimal';
import { elapsedShare, percentOf, shareOf } from '../../../src/core/schedule/plan-share';
import { day } from './support';

const months = (start: string, due: string, asOf: string): string => {
  const { elapsed, total } = elapsedShare(day(start), day(due), day(asOf), 'months');
  return `${elapsed}/${total}`;
};

describe('elapsedShare by months', () => {
  it.each([
    ['before the start', '2021-04-01', '2021-06-30', '2021-03-31', '0/3'],
    ['in the first month', '2021-01-01', '2021-12-31', '2021-01-30', '0/12'],
    ['on the last day of a month', '2021-01-01', '2021-12-31', '2021-01-31', '1/12'],
    ['on the first day of the next', '2021-01-01', '2021-12-31', '2021-02-01', '1/12'],
    ['on 29 February', '2024-01-01', '2024-12-31', '2024-02-29', '2/12'],
    ['宣城 2020, January to November', '2020-01-01', '2020-12-31', '2020-11-30', '11/12'],
    ['连云港 2019, three quarters', '2019-01-01', '2019-12-31', '2019-09-30', '9/12'],
    ['江门 2014, January to October', '2014-01-01', '2014-12-31', '2014-11-05', '10/12'],
    ['天津 2022, six months from the month after issue', '2022-03-01', '2022-08-31', '2022-05-31', '3/6'],
    ['a window touching months at both ends', '2021-01-20', '2021-11-10', '2021-10-31', '10/11'],
    ['a window over the turn of a year', '2021-11-01', '2022-02-28', '2021-12-31', '2/4'],
    ['three years', '2022-01-01', '2024-12-31', '2023-06-30', '18/36'],
    ['the last day, in the middle of a month', '2021-01-01', '2021-11-15', '2021-11-15', '11/11'],
    ['the day before it', '2021-01-01', '2021-11-15', '2021-11-14', '10/11'],
    ['after the end', '2021-01-01', '2021-11-15', '2022-05-01', '11/11'],
  ])('%s', (_name, start, due, asOf, share) => {
    expect(months(start, due, asOf)).toBe(share);
  });
});

describe('elapsedShare by days', () => {
  it('counts the as-of day as gone', () => {
    expect(elapsedShare(day('2021-01-01'), day('2021-12-31'), day('2021-01-31'), 'days')).toEqual({
      elapsed: 31,
      total: 365,
    });
    expect(elapsedShare(day('2021-01-01'), day('2021-12-31'), day('2021-12-31'), 'days')).toEqual({
      elapsed: 365,
      total: 365,
    });
    expect(elapsedShare(day('2021-02-01'), day('2021-12-31'), day('2021-01-31'), 'days').elapsed).toBe(0);
  });
});

describe('percentOf', () => {
  it('gives the month table of 序时进度', () => {
    const table = Array.from({ length: 12 }, (_, index) => percentOf({ elapsed: index + 1, total: 12 }).toFixed(2));
    expect(table.join(' ')).toBe('8.33 16.67 25.00 33.33 41.67 50.00 58.33 66.67 75.00 83.33 91.67 100.00');
    expect(percentOf({ elapsed: 0, total: 12 }).toFixed()).toBe('0');
  });
});

describe('shareOf', () => {
  it('multiplies before it divides', () => {
    expect(shareOf(decimal(10500), { elapsed: 7, total: 10 }).toFixed()).toBe('7350');
    expect(shareOf(decimal(9), { elapsed: 12, total: 36 }).toFixed()).toBe('3');
    expect(shareOf(decimal('0.1'), { elapsed: 5, total: 5 }).toFixed()).toBe('0.1');
  });
});
