import { rowOf, type BatchRow } from '../../../src/app/batch/rows';
import { nextOrder, passes, sorted, type ColumnId } from '../../../src/workbench/batch/columns';

const row = (path: string, given: Partial<BatchRow> = {}): BatchRow => ({
  ...rowOf({ id: path, path, outcome: { kind: 'read', sheets: [] } }),
  ledgers: 1,
  ...given,
});
const found = (error: number, warning = 0) => ({ findings: { error, warning, info: 0 } });
const unread: BatchRow = rowOf({ id: 'x', path: '坏.xlsx', outcome: { kind: 'failed', text: '坏', diagnostic: null } });
const paths = (rows: readonly BatchRow[]) => rows.map(({ file }) => file.path);
const by = (column: ColumnId, descending: boolean, rows: readonly BatchRow[]) =>
  paths(sorted(rows, { column, descending }, 'zh-CN'));

describe('the order of the table of files', () => {
  const rows = [row('10.xlsx', found(2)), unread, row('9.xlsx', found(0, 30)), row('8.xlsx', found(2, 1))];

  it('is by names as people count, and by figures; files that were not read come last', () => {
    expect(by('file', false, rows)).toEqual(['8.xlsx', '9.xlsx', '10.xlsx', '坏.xlsx']);
    expect(by('errors', true, rows)).toEqual(['8.xlsx', '10.xlsx', '9.xlsx', '坏.xlsx']);
    expect(by('errors', false, rows)).toEqual(['9.xlsx', '8.xlsx', '10.xlsx', '坏.xlsx']);
  });

  it('puts the gravest first: one error before any number of warnings', () => {
    expect(by('worst', true, rows)).toEqual(['8.xlsx', '10.xlsx', '9.xlsx', '坏.xlsx']);
  });

  it('turns round at a second click; figures begin with the greatest', () => {
    const first = nextOrder({ column: 'file', descending: false }, 'errors');
    expect(first).toEqual({ column: 'errors', descending: true });
    expect(nextOrder(first, 'errors')).toEqual({ column: 'errors', descending: false });
    expect(nextOrder(first, 'file')).toEqual({ column: 'file', descending: false });
  });

  it('is of those that pass the filter', () => {
    expect(paths(rows.filter((each) => passes('errors', each)))).toEqual(['10.xlsx', '8.xlsx']);
    const empty = row('空.xlsx', { ledgers: 0 });
    expect(paths([...rows, empty].filter((each) => passes('unread', each)))).toEqual(['坏.xlsx', '空.xlsx']);
    expect(rows.filter((each) => passes('all', each))).toHaveLength(4);
  });
});
