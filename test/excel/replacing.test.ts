import type { GeneratePlan } from '../../src/core/model/sheet-plan';
import { createExcelHost } from '../../src/excel';
import { documentOf, type WorkbookModel } from '../../src/xlsx';
import { startExcel } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';
import { findings, ledger } from './support/ledger';

const plan: GeneratePlan = {
  kind: 'generate',
  document: 'brief',
  name: '简报',
  content: findings('简报'),
  activate: false,
};

/** More names on a sheet than an answer of the tests' Excel carries. */
function withManyNames(): WorkbookModel {
  const workbook = ledger();
  const names = workbook.sheets[1]?.names;
  for (let index = 0; index < 1_500; index++) {
    names?.push({ name: `旧名称${index}`, formula: `'填表说明'!$A$${index + 1}`, hidden: true });
  }
  return workbook;
}

describe('looking at a workbook before sheets are replaced', () => {
  it('takes one request', async () => {
    const { excel } = startExcel(ledger());
    await createExcelHost().apply([plan]);
    expect(excel.server.syncs).toHaveLength(2);
  });

  it('asks sheet by sheet where people have more names than an answer carries', async () => {
    const workbook = withManyNames();
    const before = describeWorkbook(workbook);
    const { excel } = startExcel(workbook, { maxPayload: 40_000 });
    const host = createExcelHost();
    await host.apply([plan]);
    await host.apply([plan]);
    expect(excel.server.syncs[0]?.error).toBe('ResponsePayloadSizeLimitExceeded');
    expect(workbook.sheets.map(documentOf)).toEqual([null, null, 'brief']);
    await host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
    expect(describeWorkbook(workbook)).toEqual(before);
  });
});

/** What DECISIONS.md says of formulas into generated sheets: a limit that is known, and links that are not touched by it. */
describe('what points into a sheet that is replaced', () => {
  it('is lost where it is a formula, and found again where it is a link', async () => {
    const workbook = ledger();
    startExcel(workbook);
    const host = createExcelHost();
    await host.apply([plan]);
    const notes = workbook.sheets[1];
    notes?.setContent(5, 0, { value: 53, formula: "'简报'!B4" });
    notes?.hyperlinks.push({ cell: { row: 6, column: 0 }, target: "'简报'!B4", tip: null });
    await host.apply([plan]);
    expect(notes?.contentAt(5, 0)?.formula).toBe('#REF!B4');
    expect(notes?.hyperlinks[0]?.target).toBe("'简报'!B4");
    expect(workbook.sheets.map(({ name }) => name)).toContain('简报');
  });
});
