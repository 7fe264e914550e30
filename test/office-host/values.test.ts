import { startExcel } from '.';
import { addRows, cell, ledger, sheetOf } from './support/ledger';
import { codeOf, onSheet } from './support/run';

describe("the tests' Excel: values as Excel reads them", () => {
  it.each([
    ['53', 53, 'General'],
    [' 53 ', 53, 'General'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['(53)', -53, 'General'],
    ['88.68%', 0.8868, '0.00%'],
    ['53%', 0.53, '0%'],
    ['¥12', 12, '¥#,##0'],
    ['1e3', 1000, '0.00E+00'],
    ['.5', 0.5, 'General'],
    ['12-1', 44531, 'd-mmm'],
    ['2021/12/1', 44531, 'yyyy/m/d'],
    ['2021-12-1', 44531, 'yyyy/m/d'],
    ['2021年12月1日', 44531, 'yyyy"年"m"月"d"日"'],
    ['12月1日', 44531, 'm"月"d"日"'],
    ['2021年12月', 44531, 'yyyy"年"m"月"'],
    ['31-1', 44227, 'd-mmm'],
    ['12-99', 36495, 'mmm-yy'],
    ['8:30', 8.5 / 24, 'h:mm'],
    ['TRUE', true, 'General'],
    ['false', false, 'General'],
    ['=SUM(A1:A3)', '=SUM(A1:A3)', 'General'],
    ['-甲', '=-甲', 'General'],
    ['+A1', '=A1', 'General'],
    ['=', '=', 'General'],
    ['53处', '53处', 'General'],
    ['2021年底前', '2021年底前', 'General'],
    ['2021/13/1', '2021/13/1', 'General'],
    ['2021.12.1', '2021.12.1', 'General'],
    ['1-1-1-1', '1-1-1-1', 'General'],
    ['12 34', '12 34', 'General'],
    ['1,23', '1,23', 'General'],
    ["'53", '53', 'General'],
    ["'=A1", '=A1', 'General'],
    ['', null, 'General'],
  ])('%s', async (typed, value, format) => {
    const { excel } = startExcel(ledger());
    const range = await onSheet((sheet) => {
      sheet.getRange('E5').values = [[typed]];
      return sheet.getRange('E5').load('numberFormat');
    });
    const sheet = sheetOf(excel.workbook);
    expect(cell(sheet, 'E5')).toEqual(value);
    expect(range.numberFormat).toEqual([[format]]);
    expect(excel.workbook.styles.styles[sheet.styleAt(4, 4)]?.quotePrefix).toBe(typed.startsWith("'"));
  });

  it('reads errors, and refuses what begins with @', async () => {
    const { excel } = startExcel(ledger());
    await onSheet((sheet) => (sheet.getRange('E5').values = [['#n/a']]));
    expect(cell(sheetOf(excel.workbook), 'E5')).toEqual({ error: '#N/A' });
    expect(await codeOf((sheet) => (sheet.getRange('E5').values = [['@张三']]))).toBe('InvalidArgument');
  });

  it('keeps everything as text in cells that are formatted as text', async () => {
    const { excel } = startExcel(ledger());
    await onSheet((sheet) => {
      sheet.getRange('E1:E4').numberFormat = [['@'], ['@'], ['@'], ['@']];
      sheet.getRange('E1:E4').values = [['=A1'], ['53'], [53], [true]];
    });
    const sheet = sheetOf(excel.workbook);
    expect(['E1', 'E2', 'E3', 'E4'].map((address) => cell(sheet, address))).toEqual(['=A1', '53', '53', 'TRUE']);
    expect(sheet.contentAt(0, 4)?.formula).toBeNull();
  });

  it('keeps a format that a cell has', async () => {
    startExcel(ledger());
    const range = await onSheet((sheet) => {
      sheet.getRange('E1').numberFormat = [['0.0']];
      sheet.getRange('E1').values = [['53%']];
      return sheet.getRange('E1').load('numberFormat,text,values');
    });
    expect([range.numberFormat, range.text, range.values]).toEqual([[['0.0']], [['0.5']], [[0.53]]]);
  });

  it('takes the apostrophe away with the entry', async () => {
    const { excel } = startExcel(ledger());
    const sheet = sheetOf(excel.workbook);
    await onSheet((each) => (each.getRange('E1').values = [["'1"]]));
    expect(sheet.ownStyleAt(0, 4)).not.toBeNull();
    await onSheet((each) => each.getRange('E1').clear('Contents'));
    expect([cell(sheet, 'E1'), sheet.ownStyleAt(0, 4)]).toEqual([null, null]);
  });

  it('sets one value for all, leaves cells at null, and wants the range’s size', async () => {
    const { excel } = startExcel(ledger());
    const sheet = sheetOf(excel.workbook);
    await onSheet((each) => {
      each.getRange('E1:F2').values = '无' as unknown as string[][];
      each.getRange('A1:B1').values = [[null, '事项']];
    });
    expect(['E1', 'F2', 'A1', 'B1'].map((address) => cell(sheet, address))).toEqual(['无', '无', '序号', '事项']);
    expect(await codeOf((each) => (each.getRange('A1:B1').values = [['少']]))).toBe('InvalidArgument');
    expect(await codeOf((each) => (each.getRange('A1').values = [[{}]]))).toBe('InvalidArgument');
  });

  it('gives values, types, texts and formulas', async () => {
    const workbook = ledger();
    const sheet = addRows(workbook, '全', [['甲', 0.2628, true, { error: '#DIV/0!' }, null]]);
    sheet.setContent(0, 5, { value: 3, formula: 'SUM(A1:B1)' });
    startExcel(workbook);
    const range = await onSheet((_sheet, context) =>
      context.workbook.worksheets.getItem('全').getRange('A1:F1').load('values,valueTypes,text,formulas'),
    );
    expect(range.values).toEqual([['甲', 0.2628, true, '#DIV/0!', '', 3]]);
    expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Error', 'Empty', 'Double']]);
    expect(range.text).toEqual([['甲', '0.2628', 'TRUE', '#DIV/0!', '', '3']]);
    expect(range.formulas).toEqual([['甲', 0.2628, true, '#DIV/0!', '', '=SUM(A1:B1)']]);
  });

  it('calculates what the test says', async () => {
    startExcel(ledger(), { calculate: (formula) => (formula === 'A2+A3' ? 3 : { error: '#NAME?' }) });
    const range = await onSheet((sheet) => {
      sheet.getRange('E1:F1').formulas = [['=A2+A3', '=完成']];
      return sheet.getRange('E1:F1').load('values');
    });
    expect(range.values).toEqual([[3, '#NAME?']]);
  });

  it('writes only the first of merged cells', async () => {
    const { excel } = startExcel(ledger());
    await onSheet((sheet) => {
      sheet.getRange('E1:F2').merge();
      sheet.getRange('E1:F2').values = [
        ['一', '二'],
        ['三', '四'],
      ];
    });
    const sheet = sheetOf(excel.workbook);
    expect(['E1', 'F1', 'E2', 'F2'].map((address) => cell(sheet, address))).toEqual(['一', null, null, null]);
  });
});
