import { localDay } from '../../src/app/local-day';

describe('the local day', () => {
  it.each([
    [new Date(2021, 11, 1, 0, 0, 0), '2021-12-01'],
    [new Date(2021, 0, 31, 23, 59, 59), '2021-01-31'],
    [new Date(2024, 1, 29, 12), '2024-02-29'],
  ])('of %p is %s, whatever the time zone', (moment, day) => expect(localDay(moment)).toBe(day));
});
