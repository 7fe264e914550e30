import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { documentOf } from '../../src/xlsx';
import { describeWorkbook } from '../support/describe-workbook';
import { itWithShared, LARGE, OWN_SAMPLE, workbookFrom } from './support/ledgers';
import { closeBrowser } from './support/page';
import { usePane, type PaneUser } from './support/user';

let user: PaneUser;
afterEach(() => user.close());
afterAll(closeBrowser);

/** Sheets that the add-in wrote, with their documents. */
const written = (): (readonly [string, string])[] =>
  user.excel.workbook.sheets.flatMap((sheet) => {
    const document = documentOf(sheet);
    return document === null ? [] : [[sheet.name, document] as const];
  });

const preview = () => user.page.getByRole('article');

describe('briefings', () => {
  it('are previewed, written as sheets, replaced in place and cleared without a trace', async () => {
    const workbook = workbookFrom(OWN_SAMPLE);
    const before = describeWorkbook(workbook);
    user = await usePane({ workbook, view: 'generate', height: 1200 });
    await preview().waitFor();
    const title = await preview().getByRole('heading').first().innerText();
    expect(title).not.toBe('');

    // A figure leads to its cell.
    const figure = preview().getByRole('button').first();
    const place = /选中来源 (.+?![A-Z]+\d+)/.exec((await figure.getAttribute('aria-label')) ?? '')?.[1];
    await figure.click();
    await user.idle();
    expect(user.selection()).toBe(place);

    await user.press('pane.briefing.generate');
    await user.idle();
    const first = written();
    expect(first.map(([, document]) => document.replace(/:.*/, ''))).toEqual(['bulletin', 'summary', 'lagging']);
    for (const [name] of first) expect(await user.notice()).toContain(name);
    await user.press('pane.briefing.generate');
    await user.idle();
    expect(written()).toEqual(first);
    expect(await user.notice()).toContain(
      user.say('session.regenerated', { replaced: first.map(([name]) => name).join('、') }),
    );

    await user.clearAll();
    user.excel.workbook.settings.clear();
    expect(describeWorkbook(workbook)).toEqual(before);
    expect(user.opened.problems).toEqual([]);
  });

  it('follow an edit and a choice, and are copied as text', async () => {
    user = await usePane({ workbook: workbookFrom(OWN_SAMPLE), view: 'generate', height: 1200 });
    await preview().waitFor();
    const picker = user.page.getByLabel(user.say('pane.briefing.preview-of'));
    await picker.selectOption({ label: user.say('pane.briefing.document.lagging') });
    await preview().getByText(user.say('briefing.lagging.title')).waitFor();
    const text = await preview().innerText();
    const row = await preview().getByRole('row').nth(1).innerText();
    await user.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await user.press('pane.briefing.copy');
    await user.page.getByText(user.say('pane.briefing.copied')).waitFor();
    const copied = await user.page.evaluate(() => navigator.clipboard.readText());
    for (const word of row.split(/\s+/).slice(0, 3)) expect(copied).toContain(word);

    user.excel.person.edit('重点任务', 'G5', 100_000);
    await user.idle();
    await user.page.waitForFunction((old) => document.querySelector<HTMLElement>('article')?.innerText !== old, text);
    expect(user.opened.problems).toEqual([]);
  });

  it('are saved for Word', async () => {
    user = await usePane({ workbook: workbookFrom(OWN_SAMPLE), view: 'generate', height: 1200 });
    await preview().waitFor();
    const [file] = await Promise.all([user.page.waitForEvent('download'), user.press('pane.briefing.word')]);
    expect(file.suggestedFilename()).toMatch(/^通报 \d{4}\.docx$/);
    const parts = unzipSync(readFileSync(await file.path()));
    expect(strFromU8(parts['word/document.xml']!)).toContain(await preview().getByRole('heading').first().innerText());
    expect(user.opened.problems).toEqual([]);
  });

  it('take in files beside the workbook, and list those that cannot be read', async () => {
    user = await usePane({ workbook: workbookFrom(OWN_SAMPLE), view: 'generate', height: 1200 });
    await preview().waitFor();
    await user.page.getByRole('button', { name: new RegExp(user.say('pane.briefing.sources')) }).click();
    const bytes = readFileSync(OWN_SAMPLE.path);
    await user.page.locator('input[type=file]').setInputFiles([
      { name: '报送.xlsx', mimeType: '', buffer: bytes },
      { name: '损坏.xlsx', mimeType: '', buffer: bytes.subarray(0, 900) },
    ]);
    await user.idle();
    expect(await user.notice()).toContain(user.say('session.files-failed', { failed: 1, total: 2 }));
    await user.page.getByText(/\d+ 张台账/).waitFor();
    await preview()
      .getByText(/报送\.xlsx/)
      .first()
      .waitFor();
    await user.press('pane.briefing.generate');
    await user.idle();
    expect(written()).toHaveLength(3);
    expect(await user.notice()).toContain('损坏.xlsx');
    expect(user.opened.problems).toEqual([]);
  });

  itWithShared(
    'of 13,913 rows are written after one read',
    async () => {
      user = await usePane({ workbook: LARGE.path, view: 'generate', height: 1200 });
      await preview().waitFor({ timeout: 60_000 });
      const syncs = user.excel.server.syncs.length;
      await user.press('pane.briefing.generate');
      await user.idle();
      expect(written()).toHaveLength(3);
      const made = user.excel.server.syncs.slice(syncs);
      // What the preview was made of is not read again.
      expect(made.flatMap(({ calls }) => calls).filter((call) => /Range\.(values|formulas).*load/.test(call))).toEqual(
        [],
      );
      const writing = made.filter(({ calls }) =>
        calls.some((call) => call.includes('Range.') && call.includes('(set)')),
      );
      expect(writing.length).toBeGreaterThan(0);
      expect(writing.length).toBeLessThanOrEqual(2 * 3);
      expect(user.opened.problems).toEqual([]);
    },
    240_000,
  );
});
