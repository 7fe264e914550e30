import { startExcel } from '.';
import { addRows, cell, ledger, sheetOf } from './support/ledger';
import { codeOf, errorOf, onSheet } from './support/run';

describe("the tests' Excel: requests", () => {
  it('runs batches of the real office.js on the workbook', async () => {
    const { excel } = startExcel(ledger());
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name,id');
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load({ values: true, address: true, format: { fill: { color: true } } });
      await context.sync();
      range.getCell(1, 2).values = [['=A1+1']];
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([['台账', 'Visible']]);
      expect([range.address, range.format.fill.color, sheet.id]).toEqual(['台账!A1:C3', '#FFFFFF', 'sheet-1']);
      return range.values as unknown[][];
    });
    expect(values[2]).toEqual([2, '乙', 53]);
    expect(cell(sheetOf(excel.workbook), 'C2')).toBe('=A1+1');
    expect(excel.server.syncs.map(({ error }) => error)).toEqual([null, null]);
  });

  it('gives back all references at the end of a run, beside the syncs', async () => {
    const { excel } = startExcel(ledger());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(excel.held.references).toBe(1);
      range.load('text');
      await context.sync();
    });
    expect(excel.held.references).toBe(0);
    expect(excel.server.syncs).toHaveLength(2);
  });

  it('gives only what was loaded', async () => {
    startExcel(ledger());
    const range = await onSheet((sheet) => sheet.getRange('A1').load('values'));
    expect(range.values).toEqual([['序号']]);
    expect(() => range.text).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });

  it('gives null objects, and null objects of those', async () => {
    startExcel(ledger());
    const found = await onSheet((sheet, { workbook }) => {
      const other = workbook.worksheets.getItemOrNullObject('没有').load('name');
      return [other, other.getRange('A1').load('values'), sheet.getRange('F9').getUsedRangeOrNullObject(true)];
    });
    expect(found.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
  });

  it('does nothing to null objects', async () => {
    startExcel(ledger());
    const code = await codeOf((_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject('没有').delete());
    expect(code).toBe('InvalidObjectPath');
  });

  it('ends a batch at the action that fails, and keeps what was done before', async () => {
    const { excel } = startExcel(ledger());
    const error = await errorOf((sheet, { workbook }) => {
      sheet.getRange('E1').values = [['前']];
      workbook.worksheets.getItem('没有').load('name');
      sheet.getRange('E2').values = [['后']];
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(['E1', 'E2'].map((address) => cell(sheetOf(excel.workbook), address))).toEqual(['前', null]);
  });

  it('refuses by name what it does not know', async () => {
    startExcel(ledger());
    const message = async (act: Parameters<typeof errorOf>[0]): Promise<string> => (await errorOf(act)).message;
    expect(await message((sheet) => sheet.getRange('A1').getSurroundingRegion())).toContain(
      'Range.getSurroundingRegion',
    );
    expect(await message((sheet) => sheet.getRange('A1').load('style'))).toContain('load of Range.style');
    expect(await message((sheet) => sheet.getRange('A1').load())).toContain('Range.load() of everything');
    expect(await message((sheet) => sheet.load('shapes/items/name'))).toContain('Worksheet.shapes');
    expect(await message((sheet) => (sheet.showGridlines = false))).toContain('setting Worksheet.gridlines');
    expect(await message((_sheet, { workbook }) => workbook.tables.load('items/name'))).toContain('Workbook.tables');
  });

  it('counts bytes in UTF-8', async () => {
    const { excel } = startExcel(ledger());
    const bytesFor = async (text: string): Promise<number> => {
      await onSheet((sheet) => (sheet.getRange('A1').untrack().values = [[text]]));
      return excel.server.syncs.at(-1)?.requestBytes ?? 0;
    };
    expect((await bytesFor('台账台账')) - (await bytesFor('aaaa'))).toBe(8);
  });

  it('shares nothing with the library', async () => {
    const { excel } = startExcel(ledger());
    const written = [['甲']];
    await onSheet((sheet) => (sheet.getRange('A5').values = written));
    const range = await onSheet((sheet) => sheet.getRange('A1').load('values'));
    (range.values as unknown[][])[0] = ['改'];
    expect(['A1', 'A5'].map((address) => cell(sheetOf(excel.workbook), address))).toEqual(['序号', '甲']);
  });

  it('writes grids of more than 1,500 cells, which the library cuts up', async () => {
    const { excel } = startExcel(ledger());
    const grid = Array.from({ length: 1_000 }, (_, row) => [row, `第${row}行`]);
    await onSheet((sheet) => (sheet.getRange('E1:F1000').values = grid));
    expect(['E1', 'F1', 'E1000', 'F1000'].map((address) => cell(sheetOf(excel.workbook), address))).toEqual([
      0,
      '第0行',
      999,
      '第999行',
    ]);
    expect(await codeOf((sheet) => (sheet.getRange('E1:F999').values = grid))).toBe('InvalidArgument');
  });

  it('replaces the Excel before', async () => {
    const first = startExcel(ledger());
    const other = ledger();
    addRows(other, '第二', [['乙']]);
    const second = startExcel(other);
    const count = await onSheet((_sheet, { workbook }) => workbook.worksheets.getCount());
    expect(count.value).toBe(2);
    expect([first.excel, second.excel].map(({ server }) => server.syncs.length)).toEqual([0, 1]);
  });
});
