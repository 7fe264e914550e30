import { createExcelHost } from '../../src/excel';
import { startExcel } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';
import { findings, ledger, markPlan } from './support/ledger';

/** While a chart sheet is shown, Excel fails to say which sheet is active; no document says with what. */

describe.each(['GeneralException', 'InvalidOperation', 'ItemNotFound', 'UnsupportedSheet'] as const)(
  'while a chart sheet is shown (%s)',
  (activeSheetError) => {
    function started() {
      const workbook = ledger();
      const { excel } = startExcel(workbook, { activeSheetError });
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error('the ledger has no sheet');
      return { workbook, sheet, excel, host: createExcelHost() };
    }

    it('lists the sheets, none of them as active', async () => {
      const { host } = started();
      const sheets = await host.listSheets();
      expect(sheets.map(({ active }) => active)).toEqual([false, false]);
    });

    it('reads, marks, writes sheets and clears all of it again', async () => {
      const { workbook, sheet, host } = started();
      const before = describeWorkbook(workbook);
      expect((await host.readSheet(sheet.id)).rowCount).toBe(6);
      await host.apply([
        markPlan(sheet.id),
        { kind: 'generate', document: 'findings', name: '核查清单', content: findings(), activate: false },
      ]);
      expect(workbook.sheets.map(({ name }) => name)).toContain('核查清单');
      await host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
      expect(describeWorkbook(workbook)).toEqual(before);
    });

    it('takes a sheet back that could not be finished', async () => {
      const { workbook, excel, host } = started();
      const before = describeWorkbook(workbook);
      excel.server.failSync(5, 'middle', 'Timeout');
      const plan = {
        kind: 'generate',
        document: 'findings',
        name: '核查清单',
        content: findings(),
        activate: true,
      } as const;
      await expect(host.apply([plan])).rejects.toMatchObject({ code: 'busy', aftermath: 'unchanged' });
      expect(describeWorkbook(workbook)).toEqual(before);
    });
  },
);
