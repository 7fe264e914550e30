import { startExcel } from '.';
import { addRows, cell, ledger, sheetOf } from './support/ledger';
import { codeOf, onSheet } from './support/run';

describe("the tests' Excel: sheets and names", () => {
  it.each([
    ['', 'InvalidArgument'],
    ['一'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['[台账]', 'InvalidArgument'],
    ["'台账", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['台账', 'ItemAlreadyExists'],
  ])('takes no sheet called %j', async (name, code) => {
    startExcel(ledger());
    expect(await codeOf((_sheet, { workbook }) => workbook.worksheets.add(name))).toBe(code);
  });

  it('adds, finds, moves, shows, hides and deletes sheets', async () => {
    const { excel } = startExcel(ledger());
    const added = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('清单');
      sheet.position = 0;
      sheet.tabColor = '#ff0000';
      sheet.activate();
      await context.sync();
      sheet.load('id,position,tabColor,visibility');
      await context.sync();
      return sheet.toJSON();
    });
    expect(added).toMatchObject({ id: 'sheet-2', position: 0, tabColor: '#FF0000', visibility: 'Visible' });
    expect(excel.workbook.sheets[excel.workbook.active]?.name).toBe('清单');
    await onSheet((_sheet, { workbook: { worksheets } }) => {
      worksheets.getItem('台账').visibility = 'Hidden';
    });
    expect(await codeOf((sheet) => sheet.delete())).toBe('InvalidOperation');
    await onSheet((_sheet, { workbook: { worksheets } }) => {
      worksheets.getItem('台账').visibility = 'Visible';
      worksheets.getItem('清单').delete();
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['台账']);
  });

  it('renames a sheet in the formulas and names that mean it', async () => {
    const workbook = ledger();
    const other = addRows(workbook, '汇总', []);
    other.setContent(0, 0, { value: 100, formula: 'SUM(台账!C2:C3)&"台账!A1"' });
    workbook.names.push({ name: '数', formula: '台账!$C$2:$C$3', hidden: false });
    startExcel(workbook);
    await onSheet((sheet) => (sheet.name = '2021年 台账'));
    expect(cell(other, 'A1')).toBe(`=SUM('2021年 台账'!C2:C3)&"台账!A1"`);
    expect(workbook.names[0]?.formula).toBe("'2021年 台账'!$C$2:$C$3");
  });

  it('takes a deleted sheet out of the formulas and names that meant it', async () => {
    const workbook = ledger();
    const other = addRows(workbook, '汇总', []);
    other.setContent(0, 0, { value: 100, formula: 'SUM(台账!C2:C3)+B1&"台账!A1"' });
    workbook.names.push({ name: '数', formula: '台账!$C$2:$C$3', hidden: false });
    startExcel(workbook);
    await onSheet((sheet) => sheet.delete());
    expect(cell(other, 'A1')).toBe('=SUM(#REF!C2:C3)+B1&"台账!A1"');
    expect(workbook.names[0]?.formula).toBe('#REF!$C$2:$C$3');
  });

  it('keeps names on sheets and in the workbook, hidden ones too', async () => {
    const { excel } = startExcel(ledger());
    await onSheet((sheet, { workbook }) => {
      sheet.names.add('_Marks', sheet.getRange('E1:F3')).visible = false;
      sheet.names.add('_Before', '="8.43;default"');
      workbook.names.add('_Marks', '=台账!$A$1');
    });
    expect(sheetOf(excel.workbook).names).toEqual([
      { name: '_Marks', formula: '台账!$E$1:$F$3', hidden: true },
      { name: '_Before', formula: '"8.43;default"', hidden: false },
    ]);
    const [marks, before, range, missing] = await onSheet((sheet) => {
      const item = sheet.names.getItemOrNullObject('_marks');
      return [
        item.load('formula,visible,type,scope'),
        sheet.names.getItem('_Before').load('value,type'),
        item.getRangeOrNullObject().load('address'),
        sheet.names.getItemOrNullObject('_没有'),
      ];
    });
    expect(marks.toJSON()).toMatchObject({
      formula: '=台账!$E$1:$F$3',
      visible: false,
      type: 'Range',
      scope: 'Worksheet',
    });
    expect(before.toJSON()).toMatchObject({ value: '8.43;default', type: 'String' });
    expect([range.address, missing.isNullObject]).toEqual(['台账!E1:F3', true]);
    expect(await codeOf((sheet) => sheet.names.add('_Marks', '=1'))).toBe('ItemAlreadyExists');
    expect(await codeOf((sheet) => sheet.names.add('A1', '=1'))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.names.add('长', `="${'长'.repeat(256)}"`))).toBe('InvalidArgument');
    await onSheet((sheet) => sheet.names.getItem('_Marks').delete());
    expect(sheetOf(excel.workbook).names.map(({ name }) => name)).toEqual(['_Before']);
  });

  it('keeps settings as texts', async () => {
    const { excel } = startExcel(ledger());
    await onSheet((_sheet, { workbook: { settings } }) => settings.add('ledger-check', '{"a":"台账"}'));
    const [found, missing] = await onSheet((_sheet, { workbook: { settings } }) => [
      settings.getItemOrNullObject('ledger-check').load('value'),
      settings.getItemOrNullObject('other').load('value'),
    ]);
    expect([found.value, missing.isNullObject]).toEqual(['{"a":"台账"}', true]);
    expect(excel.workbook.settings.get('ledger-check')).toBe('{"a":"台账"}');
    expect(await codeOf((_sheet, { workbook: { settings } }) => settings.add('n', 5))).toBe('NotImplemented');
    await onSheet((_sheet, { workbook: { settings } }) => settings.getItem('ledger-check').delete());
    expect(excel.workbook.settings.size).toBe(0);
  });

  it('tells the calendar by a function', async () => {
    startExcel(ledger());
    const day = await onSheet((_sheet, { workbook }) => workbook.functions.date(1904, 1, 1).load('value'));
    expect(day.value).toBe(1462);
  });
});
