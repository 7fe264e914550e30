import type { Page } from 'playwright-core';
import { createFormatter, type MessageId } from '../../src/i18n';
import { closeBrowser, openPage, type OpenPage } from './support/page';

const format = createFormatter('zh-CN');
const say = (id: MessageId): string => format({ id, params: {} });

let opened: OpenPage | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});
afterAll(closeBrowser);

async function openSample(): Promise<Page> {
  opened = await openPage({ path: 'workbench.html', width: 1280, height: 800 });
  const { page } = opened;
  await page.getByRole('button', { name: say('workbench.open.sample') }).click();
  await page.getByRole('grid').waitFor();
  return page;
}

/** What goes to the printer: each page's size in points, from its own box or the document's. */
async function printed(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.split('/Type /Page\n').slice(1);
  return pages.map((text) => /\/MediaBox \[0 0 (\d+)\.?\d* (\d+)/.exec(text)?.slice(1).join(' × ') ?? '');
}

describe('printing from the workbench', () => {
  it('puts a ledger on paper, wide ones lying, and nothing of the page around it', async () => {
    const page = await openSample();
    expect(await printed(page)).toEqual(['841 × 594']);
    expect(await page.locator('#printed').count()).toBe(0);
  });

  it('prints a document as it was set, by the button and by the browser’s own menu', async () => {
    const page = await openSample();
    await page.getByRole('button', { name: say('pane.check.all') }).click();
    await page.locator('[role=treegrid] [role=row][aria-level="2"]').first().waitFor();
    await page.locator('#tab-briefing').click();
    await page.getByRole('button', { name: say('pane.briefing.generate') }).click();
    await page.getByRole('tab', { name: /^通报/ }).waitFor();
    await page.getByRole('tab', { name: /^通报/ }).click();
    const pages = await printed(page);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages)).toEqual(new Set(['594 × 841']));
    await page.evaluate(() => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
        document.title += `: ${document.querySelectorAll('#printed td').length > 50}`;
      };
    });
    await page.getByRole('button', { name: say('workbench.print.do') }).click();
    expect(await page.title()).toMatch(/^通报.*: true$/);
    expect(opened!.problems).toEqual([]);
  });
});
