import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium.cjs';
import { createWorkbook } from '../../src/xlsx';
import { TestExcel, type ExcelOptions } from '../office-host';
import { attachPage, type AttachedPage } from '../office-host/page/attach';
import { CSP, DIST } from './support/dist';
import { serve, type Served } from '../../scripts/lib/serve.cjs';

let browser: Browser;
let served: Served;
const heard = '__heard';

beforeAll(async () => {
  browser = await launchChromium();
  served = await serve(DIST, { headers: { 'Content-Security-Policy': CSP } });
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

interface Opened {
  readonly page: Page;
  readonly excel: TestExcel;
  readonly attached: AttachedPage;
}

/** A page with nothing but office.js, in an Excel with one sheet. */
async function open(options: Partial<ExcelOptions> = {}): Promise<Opened> {
  const workbook = createWorkbook();
  workbook.addSheet('台账').setContent(0, 0, { value: '任务', formula: null });
  const excel = new TestExcel(workbook, options);
  const page = await browser.newPage();
  const attached = await attachPage(page, excel);
  const body = '<!doctype html><script src="office/office.js"></script>';
  await page.route('**/blank.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${served.base}blank.html`);
  await page.evaluate(async () => Office.onReady());
  return { page, excel, attached };
}

describe("a page in the tests' Excel", () => {
  it('is found to be in Excel for Windows by its own office.js', async () => {
    const { page, excel } = await open({ apiVersion: '1.14', displayLanguage: 'en-US' });
    const context = await page.evaluate(async () => ({
      ...(await Office.onReady()),
      language: Office.context.displayLanguage,
      url: Office.context.document.url,
      sets: ['1.14', '1.15'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    }));
    expect(context).toEqual({
      host: 'Excel',
      platform: 'PC',
      addin: null,
      language: 'en-US',
      url: 'C:\\台账\\台账.xlsx',
      sets: [true, false],
    });
    expect(excel.server.syncs).toEqual([]);
  });

  it('reads and writes the workbook, and hears of changes', async () => {
    const { page, excel } = await open();
    const values = await page.evaluate(async (name) => {
      const changes: unknown[] = [];
      Object.assign(window, { [name]: changes });
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(({ address, source, triggerSource }) => {
          changes.push([address, source, triggerSource]);
          return Promise.resolve();
        });
        const range = sheet.getRange('A1:B1').load('values');
        sheet.getRange('B1').values = [['53']];
        await context.sync();
        return range.values;
      });
    }, heard);
    expect(values).toEqual([['任务', '']]);
    expect(excel.workbook.sheets[0]?.contentAt(0, 1)?.value).toBe(53);
    excel.colleague.edit('台账', 'B2', '甲');
    await page.waitForFunction((name) => (Reflect.get(window, name) as unknown[]).length === 2, heard);
    expect(await page.evaluate((name) => Reflect.get(window, name) as unknown, heard)).toEqual([
      ['B1', 'Local', 'ThisLocalAddin'],
      ['B2', 'Remote', 'Unknown'],
    ]);
  });

  it.each([
    ['a cell that is edited', 'InvalidOperationInCellEditMode', {}, (excel: TestExcel) => excel.server.beginCellEdit()],
    ['too large a request', 'RequestPayloadSizeLimitExceeded', { maxPayload: 50 }, () => undefined],
    ['too large an answer', 'ResponsePayloadSizeLimitExceeded', { maxPayload: 1_000 }, () => undefined],
    ['a broken connection', 'Timeout', {}, (excel: TestExcel) => excel.server.failSync(1, 'after', 'Timeout')],
  ])('fails by %s with the code of Excel', async (_name, code, options, prepare) => {
    const { page, excel } = await open(options);
    excel.workbook.sheets[0]?.setContent(0, 0, { value: '长'.repeat(500), formula: null });
    prepare(excel);
    const found = await page.evaluate(async () => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').untrack().load('values');
          await context.sync();
        });
        return null;
      } catch (error) {
        return (error as { code?: string }).code;
      }
    });
    expect(found).toBe(code);
  });

  it('runs the function of a ribbon button, until the function says that it is done', async () => {
    const { page, excel, attached } = await open();
    await page.evaluate(() => {
      Office.actions.associate('mark', (event: { completed(): void }) => {
        void Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('C1').values = [['状态']];
          await context.sync();
        }).then(() => event.completed());
      });
    });
    await attached.invoke('mark');
    expect(excel.workbook.sheets[0]?.contentAt(0, 2)?.value).toBe('状态');
  });

  it('opens dialogs', async () => {
    const { page, attached } = await open();
    const status = await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          Office.context.ui.displayDialogAsync(url, {}, (result) => resolve(result.status));
        }),
      `${served.base}message.html`,
    );
    expect(status).toBe('succeeded');
    expect(attached.dialogs).toEqual([expect.stringContaining('message.html')]);
  });
});
