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

/** What has the keyboard, as a screen reader would begin to say it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? (element instanceof HTMLElement ? element.innerText : '');
  });
}

/** Presses a key until something has the keyboard whose first line are these words. */
async function pressUntil(page: Page, key: string, words: string, most = 20): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press(key);
    if ((await focused(page)).split('\n')[0] === words) return;
  }
  throw new Error(`${key} does not lead to ${words} in ${most} presses; it is at ${await focused(page)}`);
}

async function toTab(page: Page, from: MessageId, to: MessageId): Promise<void> {
  await pressUntil(page, 'Shift+Tab', say(from));
  await pressUntil(page, 'ArrowRight', say(to));
  await page.keyboard.press('Enter');
}

it('a person with a keyboard alone opens a file, sees the worst problems, marks, generates and prints', async () => {
  opened = await openPage({ path: 'workbench.html', width: 1280, height: 800 });
  const { page } = opened;
  await page.getByRole('button', { name: say('workbench.open.sample') }).waitFor();
  await pressUntil(page, 'Tab', say('workbench.open.sample'));
  await page.keyboard.press('Enter');
  await page.waitForFunction((words) => document.activeElement?.textContent === words, say('pane.check.sheet'));
  await pressUntil(page, 'Tab', say('pane.check.all-sheets'));
  await page.keyboard.press('Enter');
  await page.locator('[role=treegrid] [role=row][aria-level="2"]').first().waitFor();

  await pressUntil(page, 'Tab', say('terms.severity.error'));
  const worst: string[] = [];
  for (let problem = 0; problem < 3; problem++) {
    // A head of a group, then its one finding.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const cell = /[A-Z]+\d+/.exec(await focused(page))?.[0] ?? '';
    await page.locator(`[data-cell="${cell}"] textarea`).waitFor();
    worst.push(cell);
    await page.keyboard.press('ArrowDown');
  }
  expect(worst).toEqual(['H5', 'J12', 'C10']);

  await toTab(page, 'pane.tabs.check', 'pane.tabs.progress');
  await page.getByRole('button', { name: say('pane.highlight.all') }).waitFor();
  await pressUntil(page, 'Tab', say('pane.highlight.all'));
  await page.keyboard.press('Enter');
  await page
    .getByText(/^已标记 2 张工作表/)
    .first()
    .waitFor();

  await toTab(page, 'pane.tabs.progress', 'pane.tabs.briefing');
  await page.getByText('关于重点任务进展情况的通报').first().waitFor();
  await pressUntil(page, 'Tab', say('pane.briefing.generate'), 30);
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /^通报/, selected: true }).waitFor();
  const printed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.print = () => {
          window.dispatchEvent(new Event('beforeprint'));
          resolve(document.querySelector('#printed')?.textContent ?? '');
        };
      }),
  );
  await page.keyboard.press('F6');
  await pressUntil(page, 'Tab', say('workbench.print.do'));
  await page.keyboard.press('Enter');
  expect(await printed).toContain('关于重点任务进展情况的通报');
  expect(opened.problems).toEqual([]);
});
