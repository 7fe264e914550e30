import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { documentOf, openWorkbook, saveWorkbook } from '../../src/xlsx';
import { createFormatter, type MessageId } from '../../src/i18n';
import { itWithShared, LARGE } from './support/ledgers';
import { closeBrowser, openPage, type OpenPage } from './support/page';

const format = createFormatter('zh-CN');
const say = (id: MessageId, params: Readonly<Record<string, string>> = {}): string => format({ id, params });

let opened: OpenPage | null = null;
async function open(): Promise<Page> {
  opened = await openPage({ path: 'workbench.html', width: 1280, height: 800 });
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened.page;
}
afterEach(async () => {
  await opened?.close();
  opened = null;
});
afterAll(closeBrowser);

const cell = (page: Page, name: string): Locator => page.locator(`[data-cell="${name}"]`);
const changes = (page: Page): Locator => page.locator('[role=treegrid] [role=row][aria-level="2"]');

async function compareWith(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('#tab-compare').click();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByTestId('earlier-file').setInputFiles({ name, mimeType, buffer });
}

/** The sample ledger a month before: one figure was higher, one lower, one target another, and one task another one. */
function lastMonth(): Buffer {
  const bytes = readFileSync(join(__dirname, '../../samples/示例台账.xlsx'));
  const workbook = openWorkbook(bytes);
  const [sheet] = workbook.sheets;
  const set = (row: number, column: number, value: string | number): void =>
    sheet?.setContent(row, column, { value, formula: null });
  set(1, 4, '截至2021年11月1日');
  set(8, 6, 12_000);
  set(11, 6, 120);
  set(13, 3, 4);
  set(9, 2, '旧任务');
  set(9, 3, 7);
  return Buffer.from(saveWorkbook(bytes, workbook));
}

describe('comparing with last month’s ledger in the workbench', () => {
  it('lists the changes, shows the cell of one, and writes the sheet into what is saved', async () => {
    const page = await open();
    await page.getByRole('button', { name: say('workbench.open.sample') }).click();
    await page.getByRole('grid').waitFor();
    await compareWith(page, '上月台账.xlsx', lastMonth());
    await changes(page).first().waitFor();
    // Only what is in sight is drawn.
    const heads = await page.locator('[role=treegrid] [role=row][aria-level="1"]').allInnerTexts();
    (['regressed', 'retargeted', 'stale', 'added', 'gone'] as const).forEach((id, index) => {
      expect(heads[index]).toContain(say(`pane.compare.section.${id}`));
    });
    // The second ledger of the sample was not filled in anew: it does not decide on the day.
    expect(await page.getByLabel(say('pane.compare.earlier-day')).inputValue()).toBe('2021-11-01');
    await changes(page).filter({ hasText: '老旧小区改造' }).click();
    await cell(page, 'G9').locator('textarea').waitFor();
    expect(await page.getByLabel(say('workbench.book.name-box')).inputValue()).toBe('G9');
    expect(await changes(page).filter({ hasText: '老旧小区改造' }).innerText()).toContain('上月台账.xlsx 重点任务 G9');

    await cell(page, 'G9').click();
    await page.keyboard.type('12100');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say('pane.compare.again') }).waitFor();

    await page.getByRole('button', { name: say('pane.compare.write') }).click();
    await page.getByRole('tab', { name: '与上期对比 1201' }).waitFor();
    expect(await page.getByRole('button', { name: say('pane.compare.again') }).count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('workbench.save.do') }).click(),
    ]);
    const saved = openWorkbook(readFileSync(await download.path()));
    const sheet = saved.sheets.find((each) => documentOf(each) === 'compare:2021-12-01');
    const texts: unknown[] = [];
    sheet?.grid.forEachCell((row, column) => texts.push(sheet.contentAt(row, column)?.value));
    expect(texts).toContain(say('compare.title'));
    expect(texts).toContain('12100户');
    expect(texts).toContain('上月台账.xlsx 重点任务!G9');
    expect(opened!.problems).toEqual([]);
  });

  itWithShared(
    'compares 13,913 rows without holding up the page',
    async () => {
      const page = await open();
      await page.getByTestId('workbook-file').setInputFiles(LARGE.path);
      await page.getByRole('grid').waitFor({ timeout: 60_000 });
      const bytes = readFileSync(LARGE.path);
      await page.evaluate(() => {
        const told = { longest: 0, last: performance.now() };
        Object.assign(window, { told });
        setInterval(() => {
          const now = performance.now();
          told.longest = Math.max(told.longest, now - told.last);
          told.last = now;
        }, 20);
      });
      await compareWith(page, '上月台账.xlsx', bytes);
      await page.getByText(say('pane.compare.same'), { exact: true }).waitFor({ timeout: 120_000 });
      const longest = await page.evaluate(() => (window as unknown as { told: { longest: number } }).told.longest);
      // Long work stays in the worker; on a machine that runs other tests, a page is held up by them as well.
      expect(longest).toBeLessThan(1_000);
    },
    240_000,
  );
});
