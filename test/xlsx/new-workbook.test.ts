import { documentOf, newWorkbook, openFileHost, openWorkbook, readWorkbook } from '../../src/xlsx';

describe('a new workbook', () => {
  it('opens with one empty sheet, which waits for its document', () => {
    const bytes = newWorkbook({ name: '清单 <&"1">', document: 'files' });
    const { sheets } = openWorkbook(bytes);
    expect(sheets.map((sheet) => [sheet.name, documentOf(sheet), sheet.contentAt(0, 0)])).toEqual([
      ['清单 <&"1">', 'files', null],
    ]);
    expect(readWorkbook(bytes)).toMatchObject({ sheets: [], generated: ['清单 <&"1">'] });
  });

  it('is the same bytes each time, and takes what is written into it', async () => {
    const bytes = newWorkbook({ name: '清单', document: 'files' });
    expect(newWorkbook({ name: '清单', document: 'files' })).toEqual(bytes);
    const { host, save } = openFileHost(bytes, { fileName: null });
    const [sheet] = await host.listSheets();
    await host.edit(sheet?.id ?? '', { row: 0, column: 0 }, '值');
    expect(openWorkbook(save()).sheets[0]?.contentAt(0, 0)?.value).toBe('值');
  });
});
