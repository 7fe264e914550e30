import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { createFormatter, type MessageId } from '../../src/i18n';
import { documentOf, openWorkbook, readWorkbook } from '../../src/xlsx';
import { ledgerCheck } from './support/command';
import { DIST } from './support/dist';
import { LEDGERS, itWithShared, type LedgerFile } from './support/ledgers';
import { closeBrowser, openPage, type OpenPage } from './support/page';

const format = createFormatter('zh-CN');
const say = (id: MessageId, params: Readonly<Record<string, string | number>> = {}): string => format({ id, params });

let opened: OpenPage | null = null;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-check-'));
});
afterEach(async () => {
  await opened?.close();
  opened = null;
  rmSync(folder, { recursive: true });
});
afterAll(closeBrowser);

async function open(): Promise<Page> {
  opened = await openPage({ path: 'workbench.html', width: 1280, height: 800 });
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened.page;
}

/** A folder as departments send it: ledgers, a broken one, an old one, and what Excel and others leave behind. */
function sent(ledgers: readonly LedgerFile[]): string {
  const root = join(folder, '报送');
  for (const [index, { path }] of ledgers.entries()) {
    const into = join(root, `单位${index + 1}`);
    mkdirSync(into, { recursive: true });
    copyFileSync(path, join(into, basename(path)));
  }
  writeFileSync(join(root, '坏.xlsx'), Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
  writeFileSync(join(root, '旧台账.xls'), 'x');
  writeFileSync(join(root, '说明.docx'), 'x');
  return root;
}

/** Drops things of the disk on the page, as a person does. */
async function drop(page: Page, ...files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
  }
}

const rowOf = (page: Page, text: string): Locator => page.locator('[role=row][data-index]').filter({ hasText: text });
async function allRead(page: Page, count: number): Promise<void> {
  await page.getByText(say('workbench.batch.total', { count })).waitFor();
  await page
    .getByRole('progressbar', { name: say('workbench.batch.progress') })
    .waitFor({ state: 'detached', timeout: 120_000 });
}

/** Counts of files as the command gives them, in one call: 台账 / 行, 错误, 警告, 滞后, 逾期未完成, 未报. */
function countsOf(paths: readonly string[]): readonly (readonly string[])[] {
  return (JSON.parse(ledgerCheck(...paths, '--format', 'json').stdout) as Report).files.map(countsIn);
}

interface Report {
  readonly files: readonly FileOfReport[];
}

interface FileOfReport {
  readonly ledgers: readonly {
    readonly summary: {
      readonly entries: number;
      readonly findings: Readonly<Record<string, number>>;
      readonly statuses: Readonly<Record<string, number>>;
    };
  }[];
}

function countsIn(file: FileOfReport): readonly string[] {
  const ledgers = file.ledgers.map(({ summary }) => summary);
  const sum = (of: (summary: (typeof ledgers)[number]) => number): number =>
    ledgers.reduce((total, summary) => total + of(summary), 0);
  const status = (...names: readonly string[]): number =>
    sum(({ statuses }) => names.reduce((total, name) => total + (statuses[name] ?? 0), 0));
  return [
    `${ledgers.length} / ${sum(({ entries }) => entries)}`,
    ...[
      sum(({ findings }) => findings['error'] ?? 0),
      sum(({ findings }) => findings['warning'] ?? 0),
      status('behind', 'seriously-behind'),
      status('missed'),
      status('not-reported'),
    ].map(String),
  ];
}

/** Whether LibreOffice opens a workbook; null where it is not there. */
function opensInLibreOffice(path: string): boolean | null {
  try {
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, path], { stdio: 'ignore' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn('LibreOffice is not there: the summary was not opened with it.');
    return null;
  }
  return existsSync(path.replace(/\.xlsx$/, '.pdf'));
}

describe('a folder of ledgers', () => {
  itWithShared(
    'is dropped, shown as a table, opened file by file, and summed up as a workbook that LibreOffice opens',
    async () => {
      const page = await open();
      // The longest one has tests of its own.
      const ledgers = LEDGERS.filter(({ name }) => !name.startsWith('05'));
      await drop(page, sent(ledgers));
      await allRead(page, ledgers.length + 2);
      const counts = countsOf(ledgers.map(({ path }) => path));
      for (const [index, { path }] of ledgers.entries()) {
        const cells = rowOf(page, basename(path)).getByRole('gridcell');
        expect([path, (await cells.allInnerTexts()).slice(1, 7)]).toEqual([path, counts[index]]);
      }
      expect(await rowOf(page, '坏.xlsx').innerText()).toContain('已损坏');
      expect(await rowOf(page, '旧台账.xls').innerText()).toContain('另存为 .xlsx');
      await page.getByText('不是表格的文件 1 个').waitFor();

      // One is looked at, at the cell of its worst finding; the way back reads nothing again.
      await rowOf(page, '01-').click();
      await page.locator('[data-cell="I7"][aria-selected=true]').waitFor();
      await page.getByRole('button', { name: say('workbench.batch.back') }).click();
      await page.getByText(say('workbench.batch.total', { count: ledgers.length + 2 })).waitFor();
      expect(await page.getByRole('progressbar').count()).toBe(0);

      await page.getByRole('button', { name: say('workbench.batch.summary') }).click();
      await page.getByRole('checkbox', { name: '通报' }).waitFor();
      await page.getByRole('button', { name: say('workbench.batch.summary-do') }).click();
      await page.getByRole('tab', { name: say('batch.list.tab') }).waitFor({ timeout: 60_000 });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: say('workbench.save.do') }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^汇总-\d{4}-\d\d-\d\d\.xlsx$/);
      const path = join(folder, '汇总.xlsx');
      await download.saveAs(path);
      const bytes = readFileSync(path);
      expect(readWorkbook(bytes)).toMatchObject({ sheets: [], generated: [say('batch.list.tab'), /^通报/, /^汇总表/, /^滞后清单/].map((name) => (typeof name === 'string' ? name : expect.stringMatching(name))) }); // prettier-ignore
      expect(openWorkbook(bytes).sheets.map(documentOf)[0]).toBe('files');
      expect(opensInLibreOffice(path)).not.toBe(false);
      expect(opened!.problems).toEqual([]);
    },
    300_000,
  );

  it('is dropped, or chosen in a dialog, on a page that was opened from a folder', async () => {
    const page = await open();
    await page.goto(pathToFileURL(join(DIST, 'workbench.html')).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const root = sent(LEDGERS.slice(0, 1));
    await drop(page, root);
    await allRead(page, 3);
    expect(await rowOf(page, '示例台账').innerText()).toContain('H5');
    await page.getByRole('button', { name: say('workbench.batch.close') }).click();
    await page.getByTestId('batch-folder').setInputFiles(root);
    await allRead(page, 3);
    expect(await rowOf(page, '示例台账').innerText()).toContain('H5');
  }, 120_000);

  it('makes no batch of a single file, which is opened as it is', async () => {
    const page = await open();
    await drop(page, LEDGERS[0]!.path);
    await page.locator('[data-cell="H5"]').waitFor();
  });
});
