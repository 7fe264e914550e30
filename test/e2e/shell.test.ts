import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { messageLink } from '../../src/commands/message-link';
import { createFormatter, messageOf, type MessageId } from '../../src/i18n';
import { closeBrowser, openPage, type OpenPage, type PageOptions } from './support/page';

const SENTENCES = { 'zh-CN': createFormatter('zh-CN'), en: createFormatter('en') };

/** One of the static pages' sentences, which take no parameters. */
const sentence = (id: MessageId & `shell.${string}`, locale: 'zh-CN' | 'en' = 'zh-CN'): string =>
  SENTENCES[locale](messageOf(id, {}));

let opened: OpenPage | null = null;
async function open(options: PageOptions): Promise<Page> {
  opened = await openPage(options);
  return opened.page;
}
afterEach(async () => {
  await opened?.close();
  opened = null;
});

afterAll(closeBrowser);

/** What a reader sees. */
const visibleText = (page: Page): Promise<string> => page.locator('body').innerText();

const EXCEL = (locale: string): string => `taskpane.html?_host_Info=Excel$Web$16.00$${locale}$1$1$0`;

describe('the task pane before its scripts', () => {
  it('says what it is and that it is opening, while a server does not answer', async () => {
    const page = await open({ path: 'taskpane.html', silent: ['office/office.js'], early: true });
    await page.getByText(sentence('shell.loading')).waitFor();
    const text = await visibleText(page);
    expect(text).toContain(sentence('shell.what'));
    expect(text).toContain(sentence('shell.privacy'));
    expect(text).not.toContain(sentence('shell.slow'));
    expect(text).not.toContain(sentence('shell.title', 'en'));
  });

  it('says so when nothing comes for long', async () => {
    const page = await open({ path: 'taskpane.html', silent: ['office/office.js'], early: true, ownClock: true });
    await page.getByText(sentence('shell.loading')).waitFor();
    await page.clock.fastForward(13_000);
    await page.getByText(sentence('shell.slow')).waitFor();
    expect(await visibleText(page)).not.toContain(sentence('shell.loading'));
  });

  it.each(['office/office.js', 'office/excel-web-16.00.js'])('names %s when it is missing', async (missing) => {
    const page = await open({ path: EXCEL('zh-CN'), missing: [missing], early: true });
    await page.getByText(sentence('shell.failed')).waitFor();
    expect(await visibleText(page)).toContain(`${opened!.served.base}${missing}`);
  });

  it('speaks English where Excel does', async () => {
    const page = await open({ path: EXCEL('en-US'), missing: ['office/excel-web-16.00.js'], early: true });
    await page.getByText(sentence('shell.failed', 'en')).waitFor();
    const text = await visibleText(page);
    expect(text).toContain(sentence('shell.what', 'en'));
    expect(text).not.toMatch(/\p{Script=Han}/u);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('says that a browser is too old, and starts nothing in it', async () => {
    const page = await open({ path: 'taskpane.html', before: ['delete Object.hasOwn;'], early: true });
    await page.getByText(sentence('shell.old')).waitFor();
    expect(await visibleText(page)).not.toContain(sentence('shell.loading'));
  });

  it('says in both languages that scripts may not run', async () => {
    const page = await open({ path: 'taskpane.html', scripts: false });
    const text = await visibleText(page);
    expect(text).toContain(sentence('shell.noscript'));
    expect(text).toContain(sentence('shell.noscript', 'en'));
  });
});

describe('a message of a ribbon command', () => {
  const text = '未作标记 <img src=x onerror="document.title=1"> & “表 1”';

  it('is shown as text, with its details folded', async () => {
    const page = await open({ path: messageLink({ text, diagnostic: 'Error: F7', locale: 'zh-CN' }) });
    expect(await visibleText(page)).toContain(text);
    expect(await visibleText(page)).not.toContain('Error: F7');
    await page.getByText(sentence('shell.message.details')).click();
    expect(await visibleText(page)).toContain('Error: F7');
    expect(opened!.problems).toEqual([]);
  });

  it('is shown in English to whom Excel speaks English', async () => {
    const page = await open({ path: messageLink({ text: 'Nothing to mark', diagnostic: null, locale: 'en' }) });
    expect(await visibleText(page)).toContain(sentence('shell.message.close', 'en'));
    expect(await visibleText(page)).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('static pages', () => {
  it.each([
    ['help.html', 'light'],
    ['help.html', 'dark'],
    [messageLink({ text: '未作标记', diagnostic: 'x', locale: 'zh-CN' }), 'light'],
    [messageLink({ text: '未作标记', diagnostic: 'x', locale: 'zh-CN' }), 'dark'],
  ] as const)('%s, %s: axe finds nothing, and nothing went wrong', async (path, theme) => {
    const page = await open({ path, theme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(opened!.problems).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('the pane that failed, %s: axe finds nothing', async (theme) => {
    const page = await open({ path: 'taskpane.html', theme, missing: ['office/office.js'], early: true });
    await page.getByText(sentence('shell.failed')).waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});
