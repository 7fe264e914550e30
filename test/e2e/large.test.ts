import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { createFormatter, type MessageId } from '../../src/i18n';
import { marksOf, openWorkbook } from '../../src/xlsx';
import { ROOT, SAMPLE } from './support/command';
import { writeLargeLedger, type LargeLedger } from './support/large-ledger';
import { itWithLibreOffice, rowsInLibreOffice } from './support/libre-office';
import { closeBrowser, openPage, type OpenPage } from './support/page';

// A ledger of 100,000 rows, on a machine that may be at other work. The tests follow one another in one page, as a person
// goes on; what each takes is printed and never judged.
jest.setTimeout(300_000);

const format = createFormatter('zh-CN');
const say = (id: MessageId, params: Readonly<Record<string, string>> = {}): string => format({ id, params });

/** Notes how long the page was held up at a stretch. */
const WATCH = `
  window.holdUps = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.holdUps.push(Math.round(duration));
  }).observe({ entryTypes: ['longtask'] });
`;

let folder: string;
let ledger: LargeLedger;
let opened: OpenPage;
let page: Page;
const told: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-check-large-'));
  ledger = writeLargeLedger(folder);
  opened = await openPage({ path: 'workbench.html', width: 1280, height: 800, before: [WATCH] });
  ({ page } = opened);
  page.setDefaultTimeout(120_000);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

afterAll(async () => {
  await opened.close();
  await closeBrowser();
  rmSync(folder, { recursive: true });
  process.stdout.write(`100,000 rows:\n${told.map((line) => `  ${line}\n`).join('')}`);
});

/** Does something and notes what it took, the longest hold-up of the page and its memory. */
async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  await page.evaluate('window.holdUps.length = 0');
  const start = performance.now();
  const result = await work();
  const ms = Math.round(performance.now() - start);
  const [longest, memory] = await page.evaluate<[number, number]>(
    '[Math.max(0, ...window.holdUps), Math.round(performance.memory.usedJSHeapSize / 1e6)]',
  );
  told.push(`${name}: ${ms} ms, page held up ${longest} ms at most, ${memory} MB of objects`);
  return result;
}

const cell = (name: string): Locator => page.locator(`[data-cell="${name}"]`);
const button = (id: MessageId): Locator => page.getByRole('button', { name: say(id), exact: true });
const list = (): Locator => page.getByRole('treegrid', { name: say('pane.findings.list') });

async function give(): Promise<void> {
  await page.getByTestId('workbook-file').setInputFiles(ledger.path);
}

/** Waits until so much of the file is read, from 0 to 1, and gives how much it is. */
async function readUntil(least: number): Promise<number> {
  const handle = await page.waitForFunction((wanted) => {
    const value = Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') ?? 0);
    return value >= wanted && value;
  }, least);
  return Number(await handle.jsonValue());
}

/** Findings are listed below the head of their rule. */
async function findingCount(): Promise<number> {
  const heads = new Set(ledger.planted.map(({ rule }) => rule)).size;
  return Number(await list().getAttribute('aria-rowcount')) - heads;
}

async function waitForFindings(count: number): Promise<void> {
  const heads = new Set(ledger.planted.map(({ rule }) => rule)).size;
  await page.locator(`[role=treegrid][aria-rowcount="${count + heads}"]`).waitFor();
}

/** The cells of all findings, read off the list while it is scrolled through. */
function listedCells(): Promise<readonly string[]> {
  return list().evaluate(async (element) => {
    const scroller = element.parentElement!;
    const seen = new Set<string>();
    for (let top = 0; top <= scroller.scrollHeight; top += scroller.clientHeight / 2) {
      scroller.scrollTop = top;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
      for (const row of element.querySelectorAll('[role=row][aria-level="2"]')) {
        const [name] = /[A-L]\d+/.exec(row.textContent) ?? [];
        if (name !== undefined) seen.add(name);
      }
    }
    return [...seen];
  });
}

async function goTo(name: string): Promise<void> {
  const box = page.getByLabel(say('workbench.book.name-box'));
  await box.fill(name);
  await box.press('Enter');
}

/** The times between frames while the grid is scrolled by so many pixels a frame. */
function frames(pixels: number): Promise<readonly number[]> {
  return page.getByRole('grid').evaluate(async (grid, by) => {
    grid.scrollTop = 0;
    const times: number[] = [];
    let last = await new Promise(requestAnimationFrame);
    for (let frame = 0; frame < 60; frame++) {
      grid.scrollTop += by;
      const now = await new Promise(requestAnimationFrame);
      times.push(Math.round(now - last));
      last = now;
    }
    return times.sort((a, b) => a - b);
  }, pixels);
}

describe('a workbook of 100,000 rows', () => {
  it('tells how far it is read; cancelled, it leaves a page that goes on', async () => {
    await give();
    const fraction = await readUntil(0.1);
    expect(fraction).toBeLessThan(1);
    await button('workbench.open.cancel').click();
    await page.getByText(say('workbench.open.cancelled', { file: '十万行台账.xlsx' })).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    await button('workbench.open.sample').click();
    await page.getByRole('grid').waitFor();
  });

  it('is opened', async () => {
    await measured('open', async () => {
      await give();
      const fractions = [await readUntil(0.1), await readUntil(0.3), await readUntil(0.6)];
      expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
      await page.locator('[role=grid][aria-rowcount="100043"]').waitFor();
    });
    expect(await cell('C4').innerText()).toContain('第1批');
  });

  it('is checked: what was planted is found, and nothing else', async () => {
    await measured('check', async () => {
      await button('pane.check.sheet').click();
      await list().waitFor();
    });
    expect(await findingCount()).toBe(ledger.planted.length);
    expect([...(await listedCells())].sort()).toEqual(ledger.planted.map(({ cell: name }) => name).sort());
  });

  it.each([50_000, 100_003, 4])('shows row %i where one jumps to it', async (row) => {
    await goTo(`C${row}`);
    await cell(`C${row}`).waitFor();
    expect(await cell(`C${row}`).innerText()).toContain(`第${row - 3}批`);
    expect(await cell(`A${row}`).innerText()).toBe(String(row - 3));
    expect(await cell(`C${row}`).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('[role=grid] [role=row]').count()).toBeLessThan(90);
  });

  it('is scrolled through, by a row, a page and a thousand rows a frame', async () => {
    for (const pixels of [20, 600, 20_000]) {
      const times = await frames(pixels);
      told.push(
        `scrolling by ${pixels} px a frame: ${times[30]} ms a frame, 95 % within ${times[56]}, longest ${times[59]}`,
      );
    }
    const [first] = await page.locator('[role=grid] [role=rowheader]').allInnerTexts();
    await cell(`A${first ?? ''}`).waitFor();
  });

  it('is checked again after an edit, and after that was taken back', async () => {
    await goTo('H6');
    await cell('H6').click();
    await measured('edit and check again', async () => {
      await page.keyboard.type('12.34%');
      await page.keyboard.press('Enter');
      await waitForFindings(ledger.planted.length + 1);
    });
    await measured('undo the edit and check again', async () => {
      await page.keyboard.press('Control+z');
      await waitForFindings(ledger.planted.length);
    });
  });

  it('is highlighted, and that can be taken back and done again', async () => {
    await measured('show how entries stand', async () => {
      await page.locator('#tab-progress').click();
      await button('pane.highlight.do').waitFor();
    });
    await goTo('M4');
    await measured('highlight', async () => {
      await button('pane.highlight.do').click();
      await cell('M4').getByText(/./).waitFor();
    });
    await measured('undo the highlight', async () => {
      await button('workbench.book.undo').click();
      await cell('M4').getByText(/./).waitFor({ state: 'detached' });
    });
    await button('workbench.book.redo').click();
    await cell('M4').getByText(/./).waitFor();
  });

  it('is saved with its rows and its marks', async () => {
    const path = join(folder, '保存.xlsx');
    await measured('save', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 180_000 }),
        button('workbench.save.do').click(),
      ]);
      await download.saveAs(path);
    });
    expect(opened.problems).toEqual([]);
    const [sheet] = openWorkbook(readFileSync(path)).sheets;
    expect(marksOf(sheet!)).toEqual({ top: 2, left: 12, bottom: 100_002, right: 13 });
    for (const row of [4, 50_000, 100_003]) {
      expect(sheet!.contentAt(row - 1, 0)).toEqual({ value: row - 3, formula: null });
      expect(sheet!.contentAt(row - 1, 2)?.value).toContain(`第${row - 3}批`);
    }
    expect(sheet!.merges).toHaveLength(3);
  });

  itWithLibreOffice(
    'opens in LibreOffice',
    () => {
      const rows = rowsInLibreOffice(join(folder, '保存.xlsx'), folder);
      expect(rows).toHaveLength(100_003);
      const statuses = new Set(
        ['met', 'missed', 'behind', 'seriously-behind', 'on-schedule'].map((status) =>
          say(`terms.status.${status}` as MessageId),
        ),
      );
      const unmarked = rows.slice(3).filter((row) => !statuses.has(row[12] ?? ''));
      expect(unmarked).toEqual([]);
      expect(rows[50_000]?.[2]).toContain('第49998批');
    },
    180_000,
  );

  it('is compared with an earlier file of as many rows', async () => {
    await page.locator('#tab-compare').click();
    await measured('compare', async () => {
      await page.getByTestId('earlier-file').setInputFiles(ledger.path);
      await page.getByText(/在册的\d+项中/).waitFor();
    });
    const [, count = ''] = /在册的(\d+)项中/.exec(await page.getByText(/在册的\d+项中/).innerText()) ?? [];
    expect(Number(count)).toBeGreaterThan(99_000);
  });

  it('is summed up', async () => {
    await page.locator('#tab-briefing').click();
    await measured('preview', async () => {
      await page
        .getByText(/^截至2021年.*100000项任务中/)
        .first()
        .waitFor();
    });
    await measured('generate', async () => {
      await button('pane.briefing.generate').click();
      await page.getByRole('tab', { name: /^汇总表/ }).waitFor();
    });
    expect(opened.problems).toEqual([]);
  });

  it('is one of several files', async () => {
    await measured('batch', async () => {
      await page.getByTestId('workbook-file').setInputFiles([ledger.path, join(ROOT, SAMPLE)]);
      await page.getByText('1 / 100000').waitFor();
      await page.getByText('2 / 20').waitFor();
    });
    expect(opened.problems).toEqual([]);
  });
});
