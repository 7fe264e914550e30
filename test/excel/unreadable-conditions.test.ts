import { createExcelHost } from '../../src/excel';
import { isMarkedFormula } from '../../src/core/model/marks';
import { startExcel } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';
import { ledger, markPlan } from './support/ledger';

/**
 * Excel fails to read the conditional formats of a range where people gave one cell two rules (DECISIONS.md, "Rules that
 * cannot be read"). The ledger of these tests has such a pair.
 */
function started() {
  const workbook = ledger();
  const { excel } = startExcel(workbook, { losesTwinRules: true });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('the ledger has no sheet');
  const own = () => sheet.conditionalFormats.filter(({ formula }) => isMarkedFormula(formula ?? ''));
  return { workbook, sheet, excel, own, host: createExcelHost() };
}

describe('where the rules of a sheet cannot be read', () => {
  it('marks, marks again and clears, and leaves the rules of the clerk', async () => {
    const { workbook, sheet, host, own } = started();
    const before = describeWorkbook(workbook);
    await host.apply([markPlan(sheet.id)]);
    expect(own()).toHaveLength(2);
    await host.apply([markPlan(sheet.id, { status: '严重滞后' })]);
    expect(own()).toHaveLength(2);
    await host.apply([{ kind: 'clear', marks: [sheet.id], documents: [] }]);
    expect(describeWorkbook(workbook)).toEqual(before);
  });

  it('clears all sheets', async () => {
    const { workbook, sheet, host } = started();
    const before = describeWorkbook(workbook);
    await host.apply([markPlan(sheet.id)]);
    await host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
    expect(describeWorkbook(workbook)).toEqual(before);
  });

  it.each(['before', 'middle', 'after'] as const)('leaves all or nothing where a request fails %s', async (moment) => {
    // Marking: two looks that fail, one without rules, the writing. Again: one at its own rules and one at its cells more.
    for (const isMarked of [false, true]) {
      for (let k = 1; k <= (isMarked ? 6 : 4); k++) {
        const { workbook, sheet, excel, host } = started();
        if (isMarked) await host.apply([markPlan(sheet.id)]);
        const before = describeWorkbook(workbook);
        excel.server.failSync(k, moment, 'ServiceNotAvailable');
        const marking = host.apply([markPlan(sheet.id, { status: '严重滞后' })]);
        await expect(marking).rejects.toMatchObject({ code: 'busy', aftermath: 'unchanged' });
        expect(excel.server.hasPlannedFailure).toBe(false);
        expect(describeWorkbook(workbook)).toEqual(before);
      }
    }
  });

  it('says that it failed where not even its own can be read, and changes nothing', async () => {
    const { workbook, sheet, host } = started();
    await host.apply([markPlan(sheet.id)]);
    for (const clerk of sheet.conditionalFormats.filter(({ id }) => id.startsWith('clerk'))) {
      clerk.ranges = [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }];
    }
    const marked = describeWorkbook(workbook);
    await expect(host.apply([{ kind: 'clear', marks: [sheet.id], documents: [] }])).rejects.toMatchObject({
      name: 'HostError',
      code: 'failed',
      aftermath: 'unchanged',
    });
    expect(describeWorkbook(workbook)).toEqual(marked);
  });
});
