import fc from 'fast-check';
import { mappingWith, mistakesOf, readRows, readYear, rowsText, NO_DRAFT } from '../../../src/taskpane/mapping/draft';
import { column, ledger } from '../support/views';

describe('rows as people write them', () => {
  it.each([
    ['3', [3]],
    [' 3-4 ', [3, 4]],
    ['3－5', [3, 4, 5]],
    ['3～4', [3, 4]],
    ['3,4', [3, 4]],
    ['3至4', [3, 4]],
  ])('%s', (text, rows) => expect(readRows(text)).toEqual(rows));

  it.each(['', '0', '4-3', '三', '3-', '-3', '3.5', '1-99', '1048577', '3-4-5'])('%s names none', (text) =>
    expect(readRows(text)).toBeNull(),
  );

  it('are read as they were printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_048_556 }), fc.integer({ min: 0, max: 20 }), (first, more) => {
        const rows = Array.from({ length: more + 1 }, (_, index) => first + index);
        expect(readRows(rowsText(rows))).toEqual(rows);
      }),
    );
  });
});

describe('a year', () => {
  it.each([
    ['2022', 2022],
    [' 1900 ', 1900],
  ])('%s', (text, year) => expect(readYear(text)).toBe(year));
  it.each(['', '22', '1899', '20222', '二〇二二', '-2022'])('%s is none', (text) => expect(readYear(text)).toBeNull());
});

describe('a mapping with corrections', () => {
  const columns = [
    column('A', '序号', 'sequence'),
    column('C', '目标/数值', 'target'),
    column('D', '完成/数值', 'actual'),
    column('E', '', 'other'),
    column('F', 'GDP', 'measure'),
    column('G', '进展/说明', 'progress'),
  ];
  const ledgers = [ledger({ columns })];
  const withRole = (letters: string, role: 'remarks' | 'rate') => ({ ...NO_DRAFT, roles: { [letters]: role } });

  it('names a column by its header, which moves along', () => {
    expect(mappingWith(undefined, withRole('A', 'remarks'), ledgers)).toEqual({ columns: { 序号: 'remarks' } });
  });

  it('names it by its letters where it has no header, or one that reads like letters', () => {
    expect(mappingWith(undefined, withRole('E', 'remarks'), ledgers)).toEqual({ columns: { E: 'remarks' } });
    expect(mappingWith(undefined, withRole('F', 'rate'), ledgers)).toEqual({ columns: { F: 'rate' } });
  });

  it('names it by its letters where another column answers to its header', () => {
    const twice = [ledger({ columns: [column('B', '数值', 'measure'), ...columns] })];
    expect(mappingWith(undefined, withRole('B', 'rate'), twice)).toEqual({ columns: { B: 'rate' } });
  });

  it('replaces what named the same column before, by letters or by a level of its header', () => {
    const before = { columns: { G: 'remarks', 说明: 'other', 序号: 'other' }, planYear: 2020 } as const;
    expect(mappingWith(before, withRole('G', 'rate'), ledgers)).toEqual({
      columns: { '进展/说明': 'rate', 序号: 'other' },
      planYear: 2020,
    });
  });

  it('leaves out what nobody said', () => {
    expect(mappingWith(undefined, { ...NO_DRAFT, headerRows: '7' }, ledgers)).toEqual({ headerRows: [7] });
  });

  it('says what of it cannot be saved', () => {
    expect(mistakesOf(NO_DRAFT)).toEqual({ headerRows: false, planYear: false });
    expect(mistakesOf({ ...NO_DRAFT, headerRows: 'x', planYear: '20' })).toEqual({ headerRows: true, planYear: true });
  });
});
