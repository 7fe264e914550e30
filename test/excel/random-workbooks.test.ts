import * as fc from 'fast-check';
import type { SheetPlan } from '../../src/core/model/sheet-plan';
import { createExcelHost } from '../../src/excel';
import { snapshotOf, type WorkbookModel } from '../../src/xlsx';
import { plainSnapshot } from '../host-contract/plain-snapshot';
import { startExcel } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';
import { RANDOM_COLUMNS, randomWorkbook } from '../support/random-workbook';
import { markPlan } from './support/ledger';

/**
 * What Excel never has: priorities that two formats share or that leave gaps, and rows or columns whose cells to come
 * would have an apostrophe.
 */
function asExcelHasIt(workbook: WorkbookModel): WorkbookModel {
  const { styles } = workbook;
  for (const sheet of workbook.sheets) {
    const inOrder = [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
    inOrder.forEach((format, index) => (format.priority = index + 1));
    for (const line of [...sheet.rows.values(), ...sheet.columns.values()]) {
      const style = styles.styles[line.style ?? 0];
      if (style?.quotePrefix) line.style = styles.intern({ ...style, quotePrefix: false });
    }
  }
  return workbook;
}

const workbooks = randomWorkbook.map(asExcelHasIt);

const PLANS: readonly SheetPlan['kind'][] = ['mark', 'clear'];

describe('any workbook', () => {
  it('is read as its file says', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, async (workbook) => {
        startExcel(workbook);
        const host = createExcelHost();
        for (const sheet of workbook.sheets) {
          // A result that no program calculated does not occur in Excel.
          sheet.grid.forEachCell((row, column) => {
            const content = sheet.contentAt(row, column);
            if (content?.formula != null && (content.value === null || content.value === '')) {
              sheet.setContent(row, column, { ...content, value: 0 });
            }
          });
          const expected = plainSnapshot(snapshotOf(sheet, workbook));
          const found = plainSnapshot(await host.readSheet(sheet.id));
          // A text that looks like an error is one, in Excel's answers.
          const cells = (all: Readonly<Record<string, string>>) =>
            Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value.replace('"#N/A"', '#N/A')]));
          // Merged cells that hold nothing are of no use to a reader.
          const lines = ({ hiddenRows: _rows, hiddenColumns: _columns, merges, ...rest }: typeof expected) => ({
            ...rest,
            merges: rest.cells['A1'] === undefined ? [] : merges,
          });
          expect({ ...lines(found), cells: cells(found.cells) }).toEqual({
            ...lines(expected),
            cells: cells(expected.cells),
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is what it was after marking, marking again and clearing', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, async (workbook) => {
        const before = describeWorkbook(workbook);
        startExcel(workbook);
        const host = createExcelHost();
        const plans = workbook.sheets.map(({ id }) => markPlan(id, { column: RANDOM_COLUMNS + 1 }));
        await host.apply(plans);
        await host.apply(plans);
        await host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
        expect(describeWorkbook(workbook)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('is finished or what it was, whichever request fails and how', async () => {
    const failure = fc.record({
      k: fc.integer({ min: 1, max: 12 }),
      moment: fc.constantFrom('before' as const, 'middle' as const, 'after' as const),
      kind: fc.constantFrom(...PLANS),
    });
    await fc.assert(
      fc.asyncProperty(workbooks, failure, async (workbook, { k, moment, kind }) => {
        const { excel } = startExcel(workbook);
        const host = createExcelHost();
        const plans = workbook.sheets.map(({ id }) => markPlan(id, { column: RANDOM_COLUMNS + 1 }));
        const clear: SheetPlan = { kind: 'clear', marks: 'all', documents: [] };
        const original = describeWorkbook(workbook);
        await host.apply(plans);
        const marked = describeWorkbook(workbook);
        if (kind === 'mark') await host.apply([clear]);
        excel.server.failSync(k, moment);
        const error: unknown = await host.apply(kind === 'mark' ? plans : [clear]).then(
          () => undefined,
          (caught: unknown) => caught,
        );
        excel.server.clearFailures();
        const [from, to] = kind === 'mark' ? [original, marked] : [marked, original];
        expect(describeWorkbook(workbook)).toEqual(error === undefined ? to : from);
      }),
      { numRuns: 40 },
    );
  });
});
