import { kindOf, nameOf } from '../../../src/app/batch/given';

describe('files by their names', () => {
  it.each([
    ['台账.xlsx', 'workbook'],
    ['教育局/2021.11/台账.XLSM', 'workbook'],
    ['旧.xls', 'other-spreadsheet'],
    ['表.ET', 'other-spreadsheet'],
    ['数据.csv', 'other-spreadsheet'],
    ['~$台账.xlsx', 'temporary'],
    ['教育局/~$台账.xlsx', 'temporary'],
    ['.台账.xlsx', 'hidden'],
    ['.git/台账.xlsx', 'hidden'],
    ['__MACOSX/台账.xlsx', 'hidden'],
    ['报告.docx', 'other'],
    ['没有扩展名', 'other'],
  ])('%s: %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it('have names without folders', () => {
    expect(nameOf('教育局/台账.xlsx')).toBe('台账.xlsx');
    expect(nameOf('台账.xlsx')).toBe('台账.xlsx');
  });
});
