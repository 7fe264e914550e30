import {
  NO_DEPARTMENT,
  NO_FILTER,
  counts,
  departmentsOf,
  filtered,
  findingsOf,
  grouped,
} from '../../../src/taskpane/check/findings';
import { finding, ledger, result, view } from '../support/views';

const results = [
  result(
    view({
      ledgers: [
        ledger({
          findings: [
            finding({ cell: 'A5', rule: 'sequence', severity: 'info', department: null }),
            finding({ cell: 'I7', rule: 'rate-mismatch', severity: 'error', department: '乙局' }),
          ],
        }),
        ledger({ findings: [finding({ cell: 'I9', rule: 'rate-mismatch', severity: 'warning', department: '甲局' })] }),
      ],
    }),
  ),
  result(
    view({
      id: 's2',
      name: '第二张表',
      ledgers: [ledger({ findings: [finding({ cell: 'I7', department: '甲局' })] })],
    }),
  ),
];
const items = findingsOf(results, { 'rate-mismatch@I9': { reason: '无误', on: '2021-12-02' } });
const cells = (given: Partial<typeof NO_FILTER>) =>
  filtered(items, { ...NO_FILTER, ...given }, (rule) => `标题${rule}`).map(
    ({ sheetName, finding: { cell } }) => `${sheetName}!${cell}`,
  );

describe('findings', () => {
  it('of all sheets have keys of their own, though cells be alike', () => {
    expect(new Set(items.map(({ key }) => key)).size).toBe(4);
  });

  it('stand by severity, then rule; a rule of two severities stands twice', () => {
    expect(grouped(items).map(({ key, items: members }) => [key, members.length])).toEqual([
      ['error/rate-mismatch', 2],
      ['warning/rate-mismatch', 1],
      ['info/sequence', 1],
    ]);
  });

  it('are counted without the ignored ones', () => {
    expect(counts(items)).toEqual({ error: 2, warning: 0, info: 1 });
  });

  it.each([
    [{}, ['整改台账!A5', '整改台账!I7', '第二张表!I7']],
    [{ ignoredToo: true }, ['整改台账!A5', '整改台账!I7', '整改台账!I9', '第二张表!I7']],
    [{ severity: 'error' as const }, ['整改台账!I7', '第二张表!I7']],
    [{ department: '甲局' }, ['第二张表!I7']],
    [{ department: NO_DEPARTMENT }, ['整改台账!A5']],
    [{ search: ' i7  第二张 ' }, ['第二张表!I7']],
    [{ search: '标题sequence' }, ['整改台账!A5']],
    [{ search: '没有' }, []],
  ])('pass %j', (filter, expected) => expect(cells(filter)).toEqual(expected));

  it('name their departments, those without any last', () => {
    expect(departmentsOf(items)).toEqual(['甲局', '乙局', NO_DEPARTMENT]);
    expect(departmentsOf([])).toEqual([]);
  });
});
