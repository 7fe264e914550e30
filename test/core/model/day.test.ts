import fc from 'fast-check';
import {
  calendarOf,
  dayFromIso,
  dayFromSerial,
  serialFromDay,
  dayOf,
  daysInMonth,
  endOfMonth,
  isMonthEnd,
  isoOf,
  monthIndex,
  startOfMonth,
} from '../../../src/core/model/day';

describe('days', () => {
  it.each([
    [2021, 2, 28, '2021-02-28'],
    [2020, 2, 29, '2020-02-29'],
    [1970, 1, 1, '1970-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('%d-%d-%d is %s', (year, month, day, iso) => {
    expect(isoOf(dayOf(year, month, day) ?? Number.NaN)).toBe(iso);
  });

  it.each([
    [2021, 2, 29],
    [2021, 13, 1],
    [2021, 0, 1],
    [2021, 4, 31],
    [2021, 4, 0],
    [1899, 12, 31],
    [2021.5, 1, 1],
  ])('%d-%d-%d is no day', (year, month, day) => {
    expect(dayOf(year, month, day)).toBeNull();
  });

  it('go to a calendar date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 2_932_896 }), (day) => {
        const { year, month, day: date } = calendarOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(dayFromIso(isoOf(day))).toBe(day);
      }),
    );
  });

  it.each(['2021-2-3', '2021-02-30', '20210203', '', '2021-02-03T00:00'])('are not read from %j', (text) => {
    expect(dayFromIso(text)).toBeNull();
  });
});

describe('months', () => {
  it('have their ends and beginnings, carried into other years', () => {
    expect(isoOf(endOfMonth(2021, 2))).toBe('2021-02-28');
    expect(isoOf(endOfMonth(2021, 13))).toBe('2022-01-31');
    expect(isoOf(startOfMonth(2021, 0))).toBe('2020-12-01');
    expect(daysInMonth(2024, 2)).toBe(29);
  });

  it('are counted', () => {
    const at = (iso: string): number => monthIndex(dayFromIso(iso) ?? Number.NaN);
    expect(at('2021-12-31')).toBe(at('2021-12-01'));
    expect(at('2022-01-01') - at('2021-12-31')).toBe(1);
  });

  it('end on their last day', () => {
    expect(isMonthEnd(dayFromIso('2021-11-30') ?? 0)).toBe(true);
    expect(isMonthEnd(dayFromIso('2021-12-30') ?? 0)).toBe(false);
  });
});

describe('serial numbers', () => {
  it.each([
    [44_490, false, '2021-10-21'],
    [44_490.75, false, '2021-10-21'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [0, true, '1904-01-01'],
    [43_028, true, '2021-10-21'],
  ])('%d (1904: %s) is %s', (serial, date1904, iso) => {
    const day = dayFromSerial(serial, date1904);
    expect(day === null ? null : isoOf(day)).toBe(iso);
  });

  it.each([
    [60, false],
    [0, false],
    [-1, true],
    [2_958_466, false],
    [2_957_004, true],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, true],
  ])('%d (1904: %s) is no day', (serial, date1904) => {
    expect(dayFromSerial(serial, date1904)).toBeNull();
  });

  it.each([1, 59, 61, 44_490])('serialFromDay leads back to %d', (serial) => {
    for (const date1904 of [false, true]) {
      expect(serialFromDay(dayFromSerial(serial, date1904) ?? NaN, date1904)).toBe(serial);
    }
  });
});
