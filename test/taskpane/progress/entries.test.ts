import { entriesOf, groupedEntries, statusCounts } from '../../../src/taskpane/progress/entries';
import { entry, ledger, result, view } from '../support/views';

const items = entriesOf([
  result(
    view({
      ledgers: [
        ledger({
          range: 'B3:N30',
          entries: [
            entry({ row: 5, status: 'on-schedule', gap: '-3', department: '甲局' }),
            entry({ row: 6, status: 'behind', gap: '9.5', department: '乙局' }),
            entry({ row: 7, status: 'behind', gap: '10.25', department: '乙局' }),
            entry({ row: 8, status: 'not-reported', gap: null, department: null }),
            entry({ row: 9, status: null }),
          ],
        }),
      ],
    }),
  ),
]);
const order = (grouping: 'status' | 'department') =>
  groupedEntries(items, grouping).map(({ key, items: members }) => [key, members.map(({ entry: { row } }) => row)]);

describe('entries', () => {
  it('that were not judged are left out', () => expect(items.map(({ entry: { row } }) => row)).toEqual([5, 6, 7, 8]));

  it('are selected in the first column of their ledger', () => expect(items[0]?.column).toBe('B'));

  it('are counted in the order of summaries', () => {
    expect(statusCounts(items)).toEqual([
      ['on-schedule', 1],
      ['behind', 2],
      ['not-reported', 1],
    ]);
  });

  it('stand by status, the urgent first, the largest gap first: as numbers, not as texts', () => {
    expect(order('status')).toEqual([
      ['behind', [7, 6]],
      ['not-reported', [8]],
      ['on-schedule', [5]],
    ]);
  });

  it('stand by department with what lags before what does not, whether or not it has a gap', () => {
    const mixed = entriesOf([
      result(
        view({
          ledgers: [
            ledger({
              entries: [
                entry({ row: 5, status: 'met', gap: null }),
                entry({ row: 6, status: 'on-schedule', gap: '-3' }),
                entry({ row: 7, status: 'not-reported', gap: null }),
                entry({ row: 8, status: 'missed', gap: null, deadline: { text: '8月底前', date: '2021-08-31' } }),
                entry({ row: 9, status: 'missed', gap: null, deadline: { text: '6月底前', date: '2021-06-30' } }),
                entry({ row: 10, status: 'behind', gap: '1' }),
              ],
            }),
          ],
        }),
      ),
    ]);
    const [group] = groupedEntries(mixed, 'department');
    expect(group?.items.map((item) => item.entry.row)).toEqual([10, 9, 8, 7, 6, 5]);
  });

  it('stand by department, the one with the most lagging first', () => {
    expect(order('department')).toEqual([
      ['=乙局', [7, 6]],
      ['=', [8]],
      ['=甲局', [5]],
    ]);
  });
});
