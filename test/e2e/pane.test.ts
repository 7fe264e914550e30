import { closeBrowser, openPage, type OpenPage } from './support/page';
import { openPane, type ExcelPage } from './support/pane';
import { createWorkbook } from '../../src/xlsx';

let opened: OpenPage | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});
afterAll(closeBrowser);

async function pane(options: Parameters<typeof openPane>[0]): Promise<ExcelPage> {
  const page = await openPane(options);
  opened = page;
  return page;
}

function emptyWorkbook() {
  const workbook = createWorkbook();
  if (workbook.sheets.length === 0) workbook.addSheet('Sheet1');
  return workbook;
}

/** Paths of office.js's files that the page asked for, in their order. */
const officeFiles = ({ served }: OpenPage): string[] =>
  served.requests.map(({ path }) => path).filter((path) => path.startsWith('office/'));

describe('the built pane in Excel', () => {
  it('opens in place of the static text, without a word on the console', async () => {
    const { page, problems } = await pane({ workbook: emptyWorkbook() });
    await page.locator('#shell').waitFor({ state: 'detached' });
    await page.getByRole('tab').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(problems).toEqual([]);
  });

  it.each([
    ['zh-CN', ['office/office.js', 'office/excel-win32-16.01.js', 'office/zh-cn/office_strings.js']],
    ['en-US', ['office/office.js', 'office/excel-win32-16.01.js', 'office/en-us/office_strings.js']],
  ] as const)('loads three files of office.js and misses none, in %s', async (locale, files) => {
    const excel = await pane({ workbook: emptyWorkbook(), locale });
    await excel.page.locator('#shell').waitFor({ state: 'detached' });
    expect(officeFiles(excel)).toEqual(files);
    expect(excel.served.requests.filter(({ status }) => status !== 200)).toEqual([]);
    expect(excel.problems).toEqual([]);
  });
});

describe('the built pane in a plain browser', () => {
  it('says that it belongs into Excel; the one thing that its policy stops is the telemetry frame of office.js', async () => {
    opened = await openPage({ path: 'taskpane.html' });
    await opened.page.locator('#shell').waitFor({ state: 'detached' });
    expect(await opened.page.locator('body').innerText()).toContain('Excel');
    expect(officeFiles(opened)).toEqual(['office/office.js', 'office/o15apptofilemappingtable.js']);
    for (const { kind, text } of opened.problems) {
      expect(kind).toBe('policy');
      expect(text).toContain("Framing 'https://telemetryservice.firstpartyapps.oaspapps.com/'");
    }
  });
});
