import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LEDGER, workbookOf } from '../app/session/support/ledger';
import { DIST } from './support/dist';
import { closeBrowser, openPage, type OpenPage } from './support/page';
import { openPane, type ExcelPage } from './support/pane';

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

const ledger = () => workbookOf({ 台账: LEDGER });

/** Paths of office.js's files that the page asked for, in their order. */
const officeFiles = ({ served }: OpenPage): string[] =>
  served.requests.map(({ path }) => path).filter((path) => path.startsWith('office/'));

describe('the built pane in Excel', () => {
  it('opens in place of the static text, without a word on the console', async () => {
    const { page, problems } = await pane({ workbook: ledger() });
    await page.locator('#shell').waitFor({ state: 'detached' });
    await page.getByRole('tab').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(problems).toEqual([]);
  });

  it.each([
    ['zh-CN', ['office/office.js', 'office/excel-win32-16.01.js', 'office/zh-cn/office_strings.js']],
    ['en-US', ['office/office.js', 'office/excel-win32-16.01.js', 'office/en-us/office_strings.js']],
  ] as const)('loads three files of office.js and misses none, in %s', async (locale, files) => {
    const excel = await pane({ workbook: ledger(), locale });
    await excel.page.locator('#shell').waitFor({ state: 'detached' });
    expect(officeFiles(excel)).toEqual(files);
    expect(excel.served.requests.filter(({ status }) => status !== 200)).toEqual([]);
    expect(excel.problems).toEqual([]);
  });
});

describe('what the pane loads', () => {
  it('is at most 250 KB of JavaScript, gzipped, until it can be used', async () => {
    const { page, served } = await pane({ workbook: ledger() });
    await page.getByRole('tab').first().waitFor();
    const workers = new Set(page.workers().map((worker) => worker.url()));
    const scripts = served.requests.map(({ path }) => path).filter((path) => path.endsWith('.js'));
    const own = scripts.filter((path) => !path.startsWith('office/') && !workers.has(served.base + path));
    const size = own.reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length, 0);
    console.log(`${own.length} scripts, ${Math.round(size / 1024)} KB gzipped, until the pane can be used`);
    expect(own.length).toBeGreaterThan(1);
    expect(size).toBeLessThanOrEqual(250 * 1000);
  });

  it('holds the engine, which works in a worker', async () => {
    const { page, served, problems } = await pane({ workbook: ledger(), view: 'check' });
    const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
    expect(worker.url().startsWith(`${served.base}js/`)).toBe(true);
    await page.getByText('比率与数据不符').first().waitFor();
    expect(page.workers()).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

describe('the built pane in an Excel below ExcelApi 1.14', () => {
  it('says what is missing, and asks nothing of the workbook', async () => {
    const { page, excel, problems } = await pane({ workbook: ledger(), excel: { apiVersion: '1.13' } });
    await page.locator('#shell').waitFor({ state: 'detached' });
    expect(await page.locator('body').innerText()).toContain('Excel 2021');
    expect(excel.server.syncs).toEqual([]);
    expect(problems).toEqual([]);
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
