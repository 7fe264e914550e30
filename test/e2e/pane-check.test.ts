import { describeWorkbook } from '../support/describe-workbook';
import { expectedOf } from './support/expected';
import { LEDGERS, OWN_SAMPLE, workbookFrom } from './support/ledgers';
import { closeBrowser } from './support/page';
import { usePane, type PaneUser } from './support/user';

let user: PaneUser;
afterEach(() => user.close());
afterAll(closeBrowser);

/** High enough for every finding of a sample to be drawn. */
const HIGH = 4000;

/** The findings that are drawn, as {@link expectedOf} writes them. */
async function listed(): Promise<string[]> {
  const rows = await user.rows.all();
  const texts = await Promise.all(
    rows.map(async (row) => {
      const cell = await row.locator('span').first().innerText();
      return `${cell} ${await row.locator('p').first().innerText()}`;
    }),
  );
  return texts.sort();
}

describe('a check of all sheets finds what the command finds in the file', () => {
  it.each(LEDGERS)('$name', async ({ path }) => {
    const expected = expectedOf(path);
    user = await usePane({ workbook: path, height: HIGH });
    const before = describeWorkbook(user.excel.workbook);
    const several = user.excel.workbook.sheets.length > 1;
    await (several ? user.checkAll() : user.check());
    const sheet = several ? '' : `${user.sheet().name}!`;
    const found = expected.findings.length === 0 ? [] : await listed();
    expect(found.map((line) => sheet + line)).toEqual(expected.findings);
    if (expected.findings.length === 0) await user.page.getByText(user.say('pane.findings.none')).waitFor();

    await user.goTo('progress');
    expect(await user.statusWords()).toEqual(user.wordsOf(expected.statuses));
    expect(describeWorkbook(user.excel.workbook)).toEqual(before);
    expect(user.opened.problems).toEqual([]);
  });
});

describe('the list of findings', () => {
  beforeEach(async () => {
    user = await usePane({ workbook: OWN_SAMPLE.path, height: HIGH });
  });

  const severity = (name: 'error' | 'warning', count: number): Promise<void> =>
    user.press('pane.findings.severity', { severity: user.say(`terms.severity.${name}`), count });
  const cells = async (): Promise<string[]> =>
    (await user.rows.all()).length === 0
      ? []
      : Promise.all((await user.rows.all()).map((row) => row.locator('span').first().innerText()));

  it('is narrowed by severity, words and department, and says so to screen readers', async () => {
    await user.check();
    const all = await cells();
    expect(all).toHaveLength(5);
    await severity('error', 2);
    expect(await cells()).toEqual(['H5', 'J12']);
    await severity('error', 2);
    expect(await cells()).toEqual(all);

    const search = user.page.getByRole('searchbox');
    await search.fill('老旧 b10');
    await user.page.getByText(user.say('pane.findings.no-match')).waitFor();
    await search.fill('停车 b10');
    await user.page
      .getByRole('status')
      .getByText(user.say('pane.findings.shown', { shown: 1, count: 5 }))
      .waitFor();
    expect(await cells()).toEqual(['B10']);
    await search.press('Escape');
    expect(await cells()).toEqual(all);

    const departments = user.page.getByLabel(user.say('pane.findings.department'));
    await departments.selectOption({ label: '县民政局' });
    expect(await cells()).toEqual(['G7']);
  });

  it('groups by severity and rule; a group closes and opens', async () => {
    await user.check();
    const titles = (await user.groups.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(titles).toEqual([
      '错误 比率与数据不符 1 处',
      '错误 状态与数据不符 1 处',
      '警告 文本型数字 1 处',
      '警告 同一单位名称不统一 1 处',
      '警告 必填项缺失 1 处',
    ]);
    await user.groups.first().click();
    expect(await user.groups.first().getAttribute('aria-expanded')).toBe('false');
    expect(await cells()).not.toContain('H5');
    await user.groups.first().press('ArrowRight');
    expect(await cells()).toContain('H5');
  });

  it('is worked by the keyboard alone: arrows move, Enter selects the cell in Excel, the focus stays in the list', async () => {
    await user.check();
    await user.groups.first().focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await user.page.keyboard.press(key);
    await user.idle();
    expect(user.selection()).toBe('重点任务!J12');
    expect(await user.page.evaluate(() => document.activeElement?.getAttribute('aria-selected'))).toBe('true');
    // The row's own buttons come next in the tab order, Escape leads back to the row.
    await user.page.keyboard.press('Tab');
    expect(await user.page.evaluate(() => document.activeElement?.textContent)).toBe(user.say('pane.findings.ignore'));
    await user.page.keyboard.press('Escape');
    await user.page.keyboard.press('End');
    await user.page.keyboard.press('Enter');
    await user.idle();
    expect(user.selection()).toBe('重点任务!G13');
  });

  it('leads to cells of other sheets, and stays at the findings of all sheets', async () => {
    await user.checkAll();
    await user.rows.filter({ hasText: '危房改造分镇进度!C10' }).click();
    await user.idle();
    expect(user.selection()).toBe('危房改造分镇进度!C10');
    await user.rows.filter({ hasText: '重点任务!H5' }).click();
    await user.idle();
    expect(user.selection()).toBe('重点任务!H5');
    expect(await cells()).toHaveLength(6);
  });

  it('names the sheets that were not checked, and why', async () => {
    await user.checkAll();
    const skipped = user.page.getByText(user.say('pane.skipped.list', { count: 1 }));
    await skipped.click();
    await user.page.getByText('填表说明：').waitFor();
  });
});

describe('an ignored finding', () => {
  it('needs a reason, does not count, outlives the pane, and can be taken up again', async () => {
    const workbook = workbookFrom(OWN_SAMPLE);
    user = await usePane({ workbook, height: HIGH });
    await user.check();
    await user.rows.filter({ hasText: 'H5' }).click();
    await user.press('pane.findings.ignore');
    const dialog = user.page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: user.say('pane.ignore.confirm'), exact: true });
    await confirm.click();
    await dialog.getByText(user.say('pane.ignore.reason-missing')).waitFor();
    expect([...workbook.settings.keys()]).toEqual([]);
    await dialog.getByRole('textbox').fill('已与县教育局核对');
    await confirm.click();
    await dialog.waitFor({ state: 'detached' });
    await user.idle();
    expect(await user.rowCount()).toBe(8);
    expect(JSON.stringify([...workbook.settings])).toContain('已与县教育局核对');
    await user.button('pane.findings.all', { count: 4 }).waitFor();
    await user.close();

    user = await usePane({ workbook, height: HIGH });
    await user.check();
    await user.button('pane.findings.all', { count: 4 }).waitFor();
    await user.page.getByLabel(user.say('pane.findings.ignored-too', { count: 1 })).check();
    const row = user.rows.filter({ hasText: 'H5' });
    await row.click();
    await row.getByText('已与县教育局核对').waitFor();
    await user.press('pane.findings.unignore');
    await user.button('pane.findings.all', { count: 5 }).waitFor();
    await user.idle();
    expect([...workbook.settings.values()].join()).not.toContain('已与县教育局核对');
    expect(user.opened.problems).toEqual([]);
  });
});

describe('a safe correction', () => {
  it('writes one cell, says that undo may be gone, and the finding goes', async () => {
    user = await usePane({ workbook: OWN_SAMPLE.path, height: HIGH });
    await user.check();
    const before = describeWorkbook(user.excel.workbook);
    const row = user.rows.filter({ hasText: 'G7' });
    await row.click();
    await row.getByText(user.say('pane.findings.fix-hint', { cell: 'G7', value: 32 })).waitFor();
    await user.press('pane.findings.fix', { value: 32 });
    await user.idle();
    expect(await user.notice()).toContain(user.say('session.fixed-number', { cell: 'G7', value: 32 }));
    expect(user.sheet('重点任务').contentAt(6, 6)).toEqual({ value: 32, formula: null });
    expect(await user.rows.filter({ hasText: 'G7' }).count()).toBe(0);
    await user.button('pane.findings.all', { count: 4 }).waitFor();
    // Nothing but this cell is different.
    user.sheet('重点任务').setContent(6, 6, { value: '32', formula: null });
    const after = describeWorkbook(user.excel.workbook);
    expect(after.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
  });
});
