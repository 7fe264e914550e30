import { startExcel } from '.';
import { addRows, cell, column, ledger, sheetOf } from './support/ledger';
import { codeOf, onSheet } from './support/run';

describe("the tests' Excel: rows and columns that come and go", () => {
  it('moves cells, formulas, names, merges, rules and widths along', () => {
    const workbook = ledger();
    const sheet = sheetOf(workbook);
    sheet.setContent(3, 2, { value: 100, formula: 'SUM(C2:C3)+$C$1+SUM(C:C)' });
    sheet.names.push({ name: '_Marks', formula: '台账!$C$1:$C$4', hidden: true });
    sheet.merges.push({ top: 4, left: 1, bottom: 4, right: 2 });
    sheet.columns.set(2, { width: 20, hidden: false, style: null });
    sheet.rows.set(3, { height: 30, hidden: true, style: null });
    sheet.conditionalFormats.push({
      id: '1',
      ranges: [{ top: 1, left: 2, bottom: 3, right: 2 }],
      priority: 1,
      stopIfTrue: false,
      formula: '$C2>50',
      fill: '#FF0000',
      fontColor: null,
      bold: null,
      other: null,
    });
    addRows(workbook, '汇总', []).setContent(0, 0, { value: 53, formula: '台账!C3' });
    const { excel } = startExcel(workbook);
    excel.person.insertColumns('台账', 'B');
    excel.person.insertRows('台账', 3);
    expect(cell(sheet, 'D5')).toBe('=SUM(D2:D4)+$D$1+SUM(D:D)');
    expect(cell(sheetOf(workbook, '汇总'), 'A1')).toBe('=台账!D4');
    expect(sheet.names[0]?.formula).toBe('台账!$D$1:$D$5');
    expect(sheet.merges).toEqual([{ top: 5, left: 2, bottom: 5, right: 3 }]);
    expect([sheet.columns.get(3)?.width, sheet.rows.get(4)?.height]).toEqual([20, 30]);
    expect(sheet.conditionalFormats[0]).toMatchObject({
      ranges: [{ top: 1, left: 3, bottom: 4, right: 3 }],
      formula: '$D2>50',
    });
  });

  it('puts everything back by the opposite', () => {
    const workbook = ledger();
    const sheet = sheetOf(workbook);
    sheet.setContent(3, 2, { value: 100, formula: 'SUM(C2:C3)' });
    const { excel } = startExcel(workbook);
    excel.person.insertRows('台账', 2, 3);
    excel.person.deleteRows('台账', 2, 3);
    excel.person.insertColumns('台账', 'A', 2);
    excel.person.deleteColumns('台账', 'A', 2);
    expect(['A', 'B', 'C'].map((letter) => column(sheet, letter))).toEqual([
      ['序号', 1, 2, null],
      ['任务', '甲', '乙', null],
      ['完成数', 47, 53, 100],
    ]);
    expect(cell(sheet, 'C4')).toBe('=SUM(C2:C3)');
  });

  it('leaves #REF! where cells were deleted', () => {
    const workbook = ledger();
    const sheet = sheetOf(workbook);
    sheet.setContent(3, 0, { value: 53, formula: 'C3+SUM(C2:C3)' });
    sheet.names.push({ name: '_Marks', formula: '台账!$C$3', hidden: true });
    const { excel } = startExcel(workbook);
    excel.person.deleteRows('台账', 3);
    expect([cell(sheet, 'A3'), sheet.names[0]?.formula]).toEqual(['=#REF!+SUM(C2:C2)', '台账!#REF!']);
  });

  it('moves the ranges that the add-in holds', async () => {
    const { excel } = startExcel(ledger());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = sheet.getRange('C3').load('address');
      await context.sync();
      excel.person.insertRows('台账', 1);
      kept.load('address,values');
      await context.sync();
      expect([kept.address, kept.values]).toEqual(['台账!C4', [[53]]]);
      excel.person.deleteRows('台账', 4);
      kept.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });

  it('sorts rows with their formulas, and not over merged cells', async () => {
    const { excel } = startExcel(ledger());
    const sheet = sheetOf(excel.workbook);
    sheet.setContent(2, 3, { value: 1, formula: 'C3/$C$1' });
    excel.person.sort('台账', 'A2:D3', 'C', false);
    expect([column(sheet, 'B'), cell(sheet, 'D2')]).toEqual([['任务', '乙', '甲'], '=C2/$C$1']);
    sheet.merges.push({ top: 1, left: 0, bottom: 2, right: 0 });
    expect(await codeOf((each) => each.getRange('A2:C3').sort.apply([{ key: 1 }]))).toBe('InvalidOperation');
  });

  it('tells hidden rows and columns, together and one by one', async () => {
    const { excel } = startExcel(ledger());
    excel.person.hideRows('台账', 2);
    const [range, rows, columns] = await onSheet((sheet) => {
      sheet.getRange('B:B').columnHidden = true;
      const used = sheet.getUsedRange(true);
      return [
        used.load('rowHidden,columnHidden'),
        used.getRowProperties({ rowHidden: true }),
        used.getColumnProperties({ columnHidden: true, columnIndex: true }),
      ] as const;
    });
    expect([range.rowHidden, range.columnHidden]).toEqual([null, null]);
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
  });

  it('finds formulas as areas', async () => {
    const workbook = ledger();
    const sheet = sheetOf(workbook);
    for (const [row, place] of [
      [1, 3],
      [1, 4],
      [2, 3],
      [2, 4],
      [4, 3],
    ] as const) {
      sheet.setContent(row, place, { value: 1, formula: 'A1' });
    }
    startExcel(workbook);
    const areas = await onSheet((each) => each.getRange().getSpecialCellsOrNullObject('Formulas').load('address'));
    expect(areas.address).toBe('台账!D2:E3,台账!D5');
    sheet.protected = true;
    expect(await codeOf((each) => each.getRange().getSpecialCellsOrNullObject('Formulas'))).toBe('AccessDenied');
  });
});
