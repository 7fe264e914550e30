import { join } from 'node:path';
import { isItself, outPathsIn } from '../../../src/cli/out/out-paths';

describe('where files are written', () => {
  it('is the folder, under their own names', () => {
    const paths = outPathsIn('dir')('ledgers/台账.xlsx');
    expect(paths.workbook).toBe(join('dir', '台账.xlsx'));
    expect(paths.document('通报 1130')).toBe(join('dir', '台账 通报 1130.docx'));
  });

  it('tells files of one name apart, as file systems do that take A.xlsx and a.xlsx for one', () => {
    const pathsOf = outPathsIn('dir');
    const names = ['一/a.xlsx', '二/A.xlsx', '三/a.xlsx', '三/a.xlsm'].map((file) => pathsOf(file).workbook);
    expect(names).toEqual(['a.xlsx', 'A (2).xlsx', 'a (3).xlsx', 'a.xlsm'].map((name) => join('dir', name)));
  });

  it('is known to be the file itself, however it is written', () => {
    expect(isItself('dir/a.xlsx', join('.', 'dir', 'sub', '..', 'a.xlsx'))).toBe(true);
    expect(isItself('dir/a.xlsx', 'dir/b.xlsx')).toBe(false);
  });
});
