import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/cli/read-file';
import { FileError } from '../../src/core/model/workbook';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-check-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function errorOf(path: string): { readonly code: string; readonly params: FileError['params'] } {
  try {
    readWorkbookFile(path);
  } catch (error) {
    if (error instanceof FileError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('it was read');
}

describe('readWorkbookFile', () => {
  it('gives the bytes of a file', () => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, 'bytes');
    expect(Buffer.from(readWorkbookFile(path)).toString()).toBe('bytes');
  });

  it('says that a file is not there', () => {
    expect(errorOf(join(folder, 'no.xlsx'))).toEqual({ code: 'not-found', params: {} });
    expect(errorOf(join(folder, 'a.xlsx', 'b.xlsx'))).toEqual({ code: 'not-found', params: {} });
    expect(errorOf('x'.repeat(5000)).code).toBe('not-found');
  });

  it.each(['*.xlsx', '0?-a.xlsx', '{a,b}.xlsx', '[ab].xlsx'])('names the wildcard in %s', (pattern) => {
    expect(errorOf(join(folder, 'none', pattern)).params).toMatchObject({ hint: 'not-found-pattern' });
  });

  it('reads a file whose name holds what looks like a wildcard', () => {
    const path = join(folder, '[1]台账.xlsx');
    writeFileSync(path, 'x');
    expect(readWorkbookFile(path)).toHaveLength(1);
  });

  it('tells a folder from a file, with one separator in the example', () => {
    for (const path of [folder, `${folder}/`]) {
      expect(errorOf(path)).toEqual({
        code: 'unsupported',
        params: { hint: 'unsupported-folder', folder: `${folder}/` },
      });
    }
  });

  it("tells Excel's lock file from a workbook", () => {
    const path = join(folder, '~$台账.xlsx');
    writeFileSync(path, 'lock');
    expect(errorOf(path).params).toEqual({ hint: 'unsupported-lock-file' });
  });
});
