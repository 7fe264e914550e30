import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { basename, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { openWorkbook } from '../../src/xlsx';
import { createFormatter, type MessageId } from '../../src/i18n';
import { DIST } from './support/dist';
import { itWithShared, LARGE, LEDGERS } from './support/ledgers';
import { closeBrowser, openPage, type OpenPage, type PageOptions } from './support/page';

const format = createFormatter('zh-CN');
const say = (id: MessageId, params: Readonly<Record<string, string>> = {}): string => format({ id, params });

let opened: OpenPage | null = null;
async function open(options: Partial<PageOptions> = {}): Promise<Page> {
  opened = await openPage({ path: 'workbench.html', width: 1280, height: 800, ...options });
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened.page;
}
afterEach(async () => {
  await opened?.close();
  opened = null;
});
afterAll(closeBrowser);

async function openSample(options: Partial<PageOptions> = {}): Promise<Page> {
  const page = await open(options);
  await page.getByRole('button', { name: say('workbench.open.sample') }).click();
  await page.getByRole('grid').waitFor();
  return page;
}

const cell = (page: Page, name: string): Locator => page.locator(`[data-cell="${name}"]`);
const field = (page: Page, name: string): Locator => cell(page, name).locator('textarea');
const findings = (page: Page): Locator => page.locator('[role=treegrid] [role=row][aria-level="2"]');

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('pane.check.sheet') }).click();
  await findings(page).first().waitFor();
}

/** Notes what each worker that gives an answer was made of, and its name. */
const NOTE_ANSWERS = `
  window.answers = [];
  window.Worker = class extends Worker {
    constructor(url, options) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        if (data.kind === 'done') window.answers.push(new URL(url, location.href).protocol + ' ' + options.name);
      });
    }
  };
`;

describe('the workbench', () => {
  it('opens the sample, checks it, and shows a finding’s cell', async () => {
    const page = await openSample();
    await check(page);
    await findings(page).filter({ hasText: 'H5' }).first().click();
    await field(page, 'H5').waitFor();
    expect(await page.getByLabel(say('workbench.book.name-box')).inputValue()).toBe('H5');
    expect(await cell(page, 'H5').getAttribute('aria-selected')).toBe('true');
    expect(opened!.problems).toEqual([]);
  });

  it('checks again after an edit, and after that was taken back', async () => {
    const page = await openSample();
    await check(page);
    const wrong = findings(page).filter({ hasText: 'H5' });
    expect(await wrong.count()).toBe(1);
    await cell(page, 'H5').click();
    await page.keyboard.type('83.33%');
    await page.keyboard.press('Enter');
    await wrong.waitFor({ state: 'detached' });
    expect(await cell(page, 'H5').innerText()).toContain('83.33%');
    await page.keyboard.press('Control+z');
    await wrong.waitFor();
    expect(await cell(page, 'H5').innerText()).toContain('88.33%');
    await page.keyboard.press('Control+y');
    await wrong.waitFor({ state: 'detached' });
  });

  it('colours the rows that lag, and takes that back; what is saved holds the marks', async () => {
    const page = await openSample();
    await check(page);
    await page.locator('#tab-progress').click();
    await page.getByRole('button', { name: say('pane.highlight.do') }).click();
    const fill = (): Promise<string> =>
      cell(page, 'C10').evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('[data-cell=C10]')!).backgroundColor === 'rgb(244, 182, 182)',
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('workbench.save.do') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('示例台账-核查.xlsx');
    const [sheet] = openWorkbook(readFileSync(await download.path())).sheets;
    expect(sheet!.contentAt(9, 12)?.value).toBe(say('terms.status.missed'));
    await page.getByRole('button', { name: say('workbench.book.undo') }).click();
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('[data-cell=C10]')!).backgroundColor === 'rgba(0, 0, 0, 0)',
    );
    expect(await fill()).toBe('rgba(0, 0, 0, 0)');
  });

  it('says why a file is not opened, and keeps the workbook that is open', async () => {
    const page = await openSample();
    const transfer = await page.evaluateHandle(() => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])], '坏.xlsx'));
      return files;
    });
    await page.getByRole('grid').dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByRole('alert').getByText('坏.xlsx').waitFor();
    expect(await page.getByRole('alert').first().innerText()).toContain('已损坏');
    expect(await page.getByRole('grid').count()).toBe(1);
  });

  it('takes no formula, and says so', async () => {
    const page = await openSample();
    await cell(page, 'G5').click();
    await page.keyboard.type('=1+1');
    await page.keyboard.press('Enter');
    await page.getByText(say('workbench.note.formula')).waitFor();
    await page.keyboard.press('Escape');
    expect(await cell(page, 'G5').innerText()).toContain('15');
  });

  it('takes what an input method composes, from its first letter, and copies a dragged range', async () => {
    const page = await openSample();
    const box = async (name: string): Promise<{ readonly x: number; readonly y: number }> => {
      const found = await cell(page, name).boundingBox();
      if (!found) throw new Error(`${name} is not drawn`);
      return { x: found.x + found.width / 2, y: found.y + found.height / 2 };
    };
    await cell(page, 'C5').click();
    const input = await page.context().newCDPSession(page);
    for (const text of ['z', 'zh', 'zhong']) {
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await input.send('Input.insertText', { text: '中文' });
    await page.keyboard.press('Enter');
    expect(await cell(page, 'C5').innerText()).toBe('中文');
    const [from, to] = [await box('C5'), await box('C6')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split(/\r?\n/)[0]).toBe('中文');
    expect(copied.split(/\r?\n/)).toHaveLength(2);
    expect(opened!.problems).toEqual([]);
  });

  // Browsers start no worker from a file there, and a worker may load no script: it is made of a script of the page.
  it('is opened from a folder as well, and reads, checks and saves in workers there', async () => {
    const page = await open({ before: [NOTE_ANSWERS] });
    await page.goto(pathToFileURL(join(DIST, 'workbench.html')).href);
    await page.getByRole('button', { name: say('workbench.open.sample') }).click();
    await page.getByRole('grid').waitFor();
    await check(page);
    await page.getByTestId('workbook-file').setInputFiles(LEDGERS.at(-1)!.path);
    await page.getByText(basename(LEDGERS.at(-1)!.path)).waitFor();
    await check(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('workbench.save.do') }).click(),
    ]);
    expect(Buffer.compare(readFileSync(await download.path()), readFileSync(LEDGERS.at(-1)!.path))).toBe(0);
    const answers = await page.evaluate<readonly string[]>('window.answers');
    // The sample read, the ledger read and saved; each checked.
    expect(answers.filter((each) => each === 'blob: files')).toHaveLength(3);
    expect(answers).toContain('blob: engine');
  });

  itWithShared(
    'scrolls to the end of 13,913 rows and draws few of them',
    async () => {
      const page = await open();
      await page.getByTestId('workbook-file').setInputFiles(LARGE.path);
      await page.getByRole('grid').waitFor({ timeout: 60_000 });
      await cell(page, 'A1').click();
      await page.keyboard.press('Control+End');
      await page.locator('[role=rowheader]', { hasText: '13913' }).waitFor();
      expect(await page.locator('[role=grid] [role=row]').count()).toBeLessThan(90);
    },
    120_000,
  );

  it.each([
    ['light', false],
    ['dark', false],
    ['light', true],
  ] as const)(
    'axe finds nothing: %s, forced colours: %p',
    async (theme, forcedColors) => {
      const page = await openSample({ theme, forcedColors, width: 1000, height: 480 });
      await check(page);
      // Fluent's tabster puts empty, focusable elements at edges. The colours of cells are those of the file, and to work
      // out which of hundreds of cells lies under a text takes axe a minute.
      const axe = (): AxeBuilder => new AxeBuilder({ page }).exclude('[data-tabster-dummy]');
      const results = [
        await axe().disableRules('color-contrast').analyze(),
        await axe().exclude('[role=grid]').withRules('color-contrast').analyze(),
      ];
      const violations = results.flatMap((result) => result.violations);
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      );
      expect(told).toEqual([]);
    },
    180_000,
  );
});
