import type { WorkbookModel } from '../../src/xlsx';
import { LEDGER, workbookOf } from '../app/session/support/ledger';
import { describeWorkbook } from '../support/describe-workbook';
import { messageOfLink } from '../../src/commands/message-link';
import { closeBrowser } from './support/page';
import { openCommands, type ExcelPage } from './support/pane';

let opened: ExcelPage | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});
afterAll(closeBrowser);

async function commandsOn(workbook: WorkbookModel, options: Partial<Parameters<typeof openCommands>[0]> = {}) {
  opened = await openCommands({ workbook, ...options });
  await opened.page.evaluate(() => Office.onReady());
  return opened;
}

/** What the last dialog told. */
const told = ({ attached, served }: ExcelPage): string | undefined => {
  const address = attached.dialogs.at(-1);
  if (address === undefined) return undefined;
  expect(address.startsWith(`${served.base}message.html?`)).toBe(true);
  return messageOfLink(new URL(address).search)?.text;
};

const texts = (workbook: WorkbookModel, column: number): unknown[] =>
  LEDGER.map((_, row) => workbook.sheets[0]!.contentAt(row, column)?.value ?? null);

describe("the ribbon's functions in the tests' Excel", () => {
  it('Highlight marks the active sheet, Clear leaves the workbook as it was', async () => {
    const workbook = workbookOf({ 台账: LEDGER });
    const before = describeWorkbook(workbook);
    const page = await commandsOn(workbook);
    await page.attached.invoke('highlight');
    expect(texts(workbook, 7)).toContain('严重滞后');
    expect(told(page)).toBeUndefined();
    await page.attached.invoke('clear');
    expect(describeWorkbook(workbook)).toEqual(before);
    expect(page.problems).toEqual([]);
    expect(page.excel.held).toEqual({ events: 0, references: 0 });
  });

  it('tells in a window of the add-in what the sheet cannot show', async () => {
    const page = await commandsOn(workbookOf({ 空表: [['说明']] }));
    await page.attached.invoke('highlight');
    expect(told(page)).toContain('空表');
  });

  it('speaks English where Excel does', async () => {
    const page = await commandsOn(workbookOf({ Notes: [['Note']] }), { locale: 'en-US' });
    await page.attached.invoke('highlight');
    expect(told(page)).not.toMatch(/\p{Script=Han}/u);
  });

  it('completes, and either marks or tells and changes nothing, where each sync fails in turn', async () => {
    const workbook = workbookOf({ 台账: LEDGER });
    const before = describeWorkbook(workbook);
    const page = await commandsOn(workbook);
    await page.attached.invoke('highlight');
    const syncs = page.excel.server.syncs.length;
    const marked = describeWorkbook(workbook);
    await page.attached.invoke('clear');
    expect(syncs).toBeGreaterThan(2);
    let failures = 0;
    for (let sync = 1; sync <= syncs; sync++) {
      const dialogs = page.attached.dialogs.length;
      page.excel.server.failSync(sync, 'before');
      await page.attached.invoke('highlight');
      const hasTold = page.attached.dialogs.length > dialogs;
      expect(describeWorkbook(workbook)).toEqual(hasTold ? before : marked);
      if (hasTold) failures++;
      page.excel.server.clearFailures();
      if (!hasTold) await page.attached.invoke('clear');
    }
    // A failure that is never told would make this pass without saying anything.
    expect(failures).toBeGreaterThan(2);
  });
});
