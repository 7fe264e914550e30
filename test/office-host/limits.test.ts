import { startExcel } from '.';
import { cell, ledger, sheetOf } from './support/ledger';
import { codeOf, onSheet } from './support/run';

describe("the tests' Excel: limits", () => {
  it('takes and gives 5 MB', async () => {
    const workbook = ledger();
    const long = '长'.repeat(32_767);
    for (let row = 0; row < 60; row++) sheetOf(workbook).setContent(row, 5, { value: long, formula: null });
    const { excel } = startExcel(workbook);
    const rows = Array.from({ length: 60 }, () => [long]);
    expect(await codeOf((sheet) => (sheet.getRange('H1:H60').values = rows))).toBe('RequestPayloadSizeLimitExceeded');
    expect(cell(sheetOf(workbook), 'H1')).toBeNull();
    expect(await codeOf((sheet) => sheet.getRange('F1:F60').load('values'))).toBe('ResponsePayloadSizeLimitExceeded');
    const half = await onSheet((sheet) => sheet.getRange('F1:F30').load('values'));
    expect(half.values).toHaveLength(30);
    expect(excel.server.syncs.map(({ error }) => error)).toEqual([
      'RequestPayloadSizeLimitExceeded',
      'ResponsePayloadSizeLimitExceeded',
      null,
    ]);
  });

  it('has done what it cannot answer', async () => {
    const { excel } = startExcel(ledger(), { maxPayload: 1_500 });
    sheetOf(excel.workbook).setContent(4, 4, { value: '长'.repeat(500), formula: null });
    const code = await codeOf((sheet) => {
      sheet.getRange('A5').untrack().values = [['写了']];
      sheet.getRange('E5').untrack().load('values');
    });
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(cell(sheetOf(excel.workbook), 'A5')).toBe('写了');
  });

  it('gives null for the values of too many cells', async () => {
    startExcel(ledger(), { maxCells: 8 });
    const [whole, part] = await onSheet((sheet) => [
      sheet.getRange('A1:C3').load('values,cellCount'),
      sheet.getRange('A1:C2').load('values'),
    ]);
    expect(whole.values).toBeNull();
    expect(whole.cellCount).toBe(9);
    expect(part.values).toHaveLength(2);
    expect((await onSheet((sheet) => sheet.getRange().load('cellCount'))).cellCount).toBe(-1);
  });

  it('takes 8,192 characters of addresses', async () => {
    startExcel(ledger());
    const addresses = Array.from({ length: 1_500 }, (_, row) => `A${row * 2 + 1}`).join(',');
    const taken = addresses.slice(0, addresses.lastIndexOf(',', 8_192));
    const areas = await onSheet((sheet) => sheet.getRanges(taken).load('areaCount'));
    expect(areas.areaCount).toBe(taken.split(',').length);
    expect(await codeOf((sheet) => sheet.getRanges(`${taken},A99999`))).toBe('InvalidArgument');
  });

  it('lists 512 merged areas, those that begin in the range', async () => {
    const workbook = ledger();
    const sheet = sheetOf(workbook);
    for (let row = 0; row < 513; row++) sheet.merges.push({ top: row * 2, left: 0, bottom: row * 2 + 1, right: 0 });
    startExcel(workbook);
    expect(await codeOf((each) => each.getRange().getMergedAreasOrNullObject().load('areaCount'))).toBe(
      'GeneralException',
    );
    const [most, second, none] = await onSheet((each) => [
      each.getRange('A1:A1024').getMergedAreasOrNullObject().load('areaCount'),
      each.getRange('A2:A4').getMergedAreasOrNullObject().load('areas/items/address'),
      each.getRange('B1:B9').getMergedAreasOrNullObject(),
    ]);
    expect(most.areaCount).toBe(512);
    expect(second.areas.items.map(({ address }) => address)).toEqual(['台账!A3:A4']);
    expect(none.isNullObject).toBe(true);
  });

  it.each([
    ['1.12', false],
    ['1.13', true],
  ])('has what its requirement set has: %s', async (apiVersion, has) => {
    const { Office } = startExcel(ledger(), { apiVersion });
    const ask = codeOf((sheet) => sheet.getRange('A1').getMergedAreasOrNullObject());
    if (has) await expect(ask).rejects.toThrow('did not fail');
    else expect(await ask).toBe('ApiNotFound');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(has);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.1')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
  });
});
