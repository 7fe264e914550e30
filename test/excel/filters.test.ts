import { createExcelHost } from '../../src/excel';
import { startExcel } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';
import { ledger, markPlan } from './support/ledger';

/** A filter that hides rows: see DECISIONS.md, "Filters". */

function filtered(spreadsOverVisibleRows: boolean) {
  const workbook = ledger();
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('the ledger has no sheet');
  const { excel } = startExcel(workbook, { spreadsOverVisibleRows });
  const hide = (hidden: boolean): void => excel.person.hideRows(sheet.name, 3, 1, hidden);
  return { workbook, sheet, host: createExcelHost(), hide };
}

describe('with hidden rows', () => {
  it('marks every row, where Excel writes what it is given', async () => {
    const { sheet, host, hide } = filtered(false);
    hide(true);
    await host.apply([markPlan(sheet.id)]);
    expect([1, 2, 3, 4].map((row) => sheet.contentAt(row, 4)?.value ?? null)).toEqual([
      '核查进度',
      '达序时',
      '滞后',
      null,
    ]);
  });

  it('refuses, and leaves everything, where Excel spreads values over the visible rows', async () => {
    const { workbook, sheet, host, hide } = filtered(true);
    hide(true);
    const before = describeWorkbook(workbook);
    await expect(host.apply([markPlan(sheet.id)])).rejects.toMatchObject({ code: 'filtered', aftermath: 'unchanged' });
    expect(describeWorkbook(workbook)).toEqual(before);
  });

  it('says that marks from before may be lost where they cannot be put back either', async () => {
    const { sheet, host, hide } = filtered(true);
    await host.apply([markPlan(sheet.id)]);
    hide(true);
    await expect(host.apply([markPlan(sheet.id, { status: '未报' })])).rejects.toMatchObject({
      code: 'filtered',
      aftermath: 'unsure',
    });
  });
});
