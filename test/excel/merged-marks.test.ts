import { createExcelHost } from '../../src/excel';
import { startExcel } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';
import { FREE_COLUMN, ledger, markPlan } from './support/ledger';

/** People merge header cells upwards, so that headers of marks look like those of the ledger beside them. */

function started() {
  const workbook = ledger();
  const { excel } = startExcel(workbook);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('the ledger has no sheet');
  const host = createExcelHost();
  /** Merges as Excel does: what the cells hold moves into the first one. */
  const merge = (column: number, top: number, bottom: number): void => {
    const held = Array.from({ length: bottom - top + 1 }, (_row, index) => sheet.contentAt(top + index, column));
    for (let row = top; row <= bottom; row++) sheet.setContent(row, column, null);
    sheet.setContent(top, column, held.find((content) => content !== null) ?? null);
    sheet.merges.push({ top, left: column, bottom, right: column });
  };
  return { workbook, sheet, excel, host, merge };
}

describe('marks of which cells were merged', () => {
  it('are cleared whole where headers were merged with the cells above', async () => {
    const { workbook, sheet, host, merge } = started();
    const before = describeWorkbook(workbook);
    await host.apply([markPlan(sheet.id)]);
    merge(FREE_COLUMN, 0, 1);
    merge(FREE_COLUMN + 1, 0, 1);
    await host.apply([{ kind: 'clear', marks: [sheet.id], documents: [] }]);
    // The merges are the person's, and stay.
    sheet.merges.splice(1);
    expect(describeWorkbook(workbook)).toEqual(before);
  });

  it('are cleared where rows of them were merged, also below their last one', async () => {
    const { workbook, sheet, host, merge } = started();
    const before = describeWorkbook(workbook);
    await host.apply([markPlan(sheet.id)]);
    merge(FREE_COLUMN, 2, 3);
    merge(FREE_COLUMN + 1, 5, 7);
    await host.apply([{ kind: 'clear', marks: [sheet.id], documents: [] }]);
    sheet.merges.splice(1);
    expect(describeWorkbook(workbook)).toEqual(before);
  });

  it.each(['before', 'middle', 'after'] as const)('are put back where clearing fails %s', async (moment) => {
    const { workbook, sheet, excel, host, merge } = started();
    await host.apply([markPlan(sheet.id)]);
    merge(FREE_COLUMN, 0, 1);
    merge(FREE_COLUMN, 2, 3);
    const marked = describeWorkbook(workbook);
    // A look, a look at the marks, one at the header that stands higher now, the clearing.
    excel.server.failSync(4, moment, 'ServiceNotAvailable');
    const clearing = host.apply([{ kind: 'clear', marks: [sheet.id], documents: [] }]);
    await expect(clearing).rejects.toMatchObject({ code: 'busy', aftermath: 'unchanged' });
    expect(excel.server.hasPlannedFailure).toBe(false);
    expect(describeWorkbook(workbook)).toEqual(marked);
  });

  it('are not written anew, as merged cells would swallow them', async () => {
    const { workbook, sheet, host, merge } = started();
    await host.apply([markPlan(sheet.id)]);
    merge(FREE_COLUMN, 0, 1);
    const marked = describeWorkbook(workbook);
    await expect(host.apply([markPlan(sheet.id)])).rejects.toMatchObject({ code: 'no-room', aftermath: 'unchanged' });
    expect(describeWorkbook(workbook)).toEqual(marked);
  });
});
