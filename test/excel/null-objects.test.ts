import { createExcelHost } from '../../src/excel';
import { createWorkbook } from '../../src/xlsx';
import { startExcel } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';
import { ledger, markPlan } from './support/ledger';

/** No document says what a method of a null object gives: the add-in works where it gives one, and where it fails. */

describe.each([false, true])('where methods of null objects fail: %s', (nullObjectsRefuseMethods) => {
  it('reads an empty sheet', async () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet('空表');
    startExcel(workbook, { nullObjectsRefuseMethods });
    expect(await createExcelHost().readSheet(sheet.id)).toMatchObject({ name: '空表', rowCount: 0 });
  });

  it('reads, marks and clears', async () => {
    const workbook = ledger();
    const before = describeWorkbook(workbook);
    startExcel(workbook, { nullObjectsRefuseMethods });
    const host = createExcelHost();
    const [sheet] = await host.listSheets();
    if (!sheet) throw new Error('the ledger has no sheet');
    expect((await host.readSheet(sheet.id)).rowCount).toBe(6);
    await host.apply([markPlan(sheet.id)]);
    await host.apply([markPlan(sheet.id)]);
    await host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
    expect(describeWorkbook(workbook)).toEqual(before);
  });
});
