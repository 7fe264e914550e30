import { createWorkbook, type WorkbookModel } from '../../src/xlsx';
import { startExcel } from '.';

function ledger(): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('台账');
  [
    ['序号', '任务', '完成数'],
    [1, '甲', 47],
    [2, '乙', 53],
  ].forEach((row, index) => row.forEach((value, column) => sheet.setContent(index, column, { value, formula: null })));
  return workbook;
}

describe("the tests' Excel", () => {
  it('runs Excel.run of the real office.js on the workbook', async () => {
    const { excel } = startExcel(ledger());
    const values = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet
        .getUsedRangeOrNullObject(true)
        .load({ values: true, address: true, format: { fill: { color: true } } });
      sheet.load('name,id');
      await context.sync();
      range.getCell(1, 2).values = [['=A1+1']];
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(sheets.items.map((item) => [item.name, item.visibility])).toEqual([['台账', 'Visible']]);
      expect(range.address).toBe('台账!A1:C3');
      expect(range.format.fill.color).toBe('#FFFFFF');
      expect(sheet.id).toBe('sheet-1');
      return range.values;
    });
    expect(values[2]).toEqual([2, '乙', 53]);
    expect(excel.workbook.sheets[0]?.contentAt(1, 2)).toEqual({ value: null, formula: 'A1+1' });
    expect(excel.server.syncs.map(({ error }) => error)).toEqual([null, null]);
    expect(excel.held).toEqual({ events: 0, references: 0 });
  });
});
