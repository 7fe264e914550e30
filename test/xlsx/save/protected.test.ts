import { hostErrorMessage } from '../../../src/app/session/failure';
import { HostError } from '../../../src/core/model/host-error';
import type { MarkPlan } from '../../../src/core/model/sheet-plan';
import { createFormatter } from '../../../src/i18n';
import { openFileHost, type FileHost } from '../../../src/xlsx';
import { workbook, type WorkbookOptions } from '../support/package';
import { briefingPlan } from './support/briefing-plan';

const ROWS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const SHEET: WorkbookOptions = { sheets: [`${ROWS}<sheetProtection sheet="1" objects="1" scenarios="1"/>`] };
const STRUCTURE: WorkbookOptions = { sheets: [ROWS], before: '<workbookProtection lockStructure="1"/>' };

const idOf = (host: FileHost): string => host.workbook.sheets[0]!.id;
const marksOn = (host: FileHost): MarkPlan => ({
  kind: 'mark',
  sheet: idOf(host),
  column: 1,
  widths: [9, 20],
  tables: [{ top: 0, rows: [['进度', '原因']], conditions: [] }],
});

/** What a person is told, in Chinese. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error('it was not refused');
  return createFormatter('zh-CN')(hostErrorMessage(error));
}

describe('a protected sheet', () => {
  it.each<[string, (host: FileHost) => Promise<unknown>]>([
    ['an edit', (host) => host.edit(idOf(host), { row: 0, column: 0 }, 2)],
    ['marks', (host) => host.apply([marksOn(host)])],
    [
      'a correction',
      (host) =>
        host.apply([{ kind: 'correct', sheet: idOf(host), cells: [{ cell: { row: 0, column: 0 }, value: 2 }] }]),
    ],
    ['marks after a sheet', (host) => host.apply([briefingPlan('Sheet1'), marksOn(host)])],
  ])('refuses %s in words, and is saved as it was', async (_what, work) => {
    const bytes = workbook(SHEET);
    const { host, save } = openFileHost(bytes, { fileName: null });
    expect(await refusal(work(host))).toBe(
      '工作表“Sheet1”受保护，不能写入。请在 Excel 的“审阅”中撤销工作表保护后重试。',
    );
    expect(Buffer.compare(save(), bytes)).toBe(0);
    expect(host.revision().canUndo).toBe(false);
  });

  it('lets a sheet be written beside it', async () => {
    const { host } = openFileHost(workbook(SHEET), { fileName: null });
    await host.apply([briefingPlan('Sheet1')]);
    expect(host.workbook.sheets).toHaveLength(2);
  });
});

describe('a workbook whose structure is protected', () => {
  it('refuses sheets in words, and is saved as it was', async () => {
    const bytes = workbook(STRUCTURE);
    const { host, save } = openFileHost(bytes, { fileName: null });
    expect(await refusal(host.apply([marksOn(host), briefingPlan('Sheet1')]))).toBe(
      '工作簿结构受保护，不能增删工作表。请在 Excel 的“审阅”中撤销工作簿保护后重试。',
    );
    expect(Buffer.compare(save(), bytes)).toBe(0);
  });

  it('takes marks and edits', async () => {
    const { host } = openFileHost(workbook(STRUCTURE), { fileName: null });
    await host.apply([marksOn(host)]);
    await host.edit(idOf(host), { row: 0, column: 0 }, 2);
    expect(host.workbook.sheets[0]!.contentAt(0, 0)?.value).toBe(2);
  });
});
