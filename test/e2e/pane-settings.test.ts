import { readFileSync } from 'node:fs';
import type { WorkbookModel } from '../../src/xlsx';
import { expectedOf } from './support/expected';
import { OWN_SAMPLE, workbookFrom } from './support/ledgers';
import { closeBrowser } from './support/page';
import { usePane, type PaneUser } from './support/user';

/** High enough for every finding of the sample to be drawn. */
const HIGH = 4000;
const TASKS = '重点任务';
const TOWNS = '危房改造分镇进度';
const FILE = { name: '设置.json', mimeType: 'application/json' };

let user: PaneUser;
afterEach(() => user.close());
afterAll(closeBrowser);

async function openOver(workbook: WorkbookModel): Promise<void> {
  user = await usePane({ workbook, height: HIGH });
}

/** What the add-in keeps in the workbook. */
const kept = (workbook: WorkbookModel): string => [...workbook.settings.values()].join();

/** The pane's words for how many entries of a sheet of the sample have each status, by the command. */
function expectedWords(sheet: string, ...options: readonly string[]): string[] {
  const counts: Record<string, number> = {};
  for (const entry of expectedOf(OWN_SAMPLE.path, ...options).judged) {
    if (entry.sheet === sheet) counts[entry.status] = (counts[entry.status] ?? 0) + 1;
  }
  return user.wordsOf(counts);
}

describe('a corrected mapping', () => {
  const rateColumn = () =>
    user.page.getByLabel(user.say('pane.mapping.column', { column: 'H', header: '完成率' }), { exact: true });

  it('is used at once, kept in the workbook, used by the next pane, and can be taken back', async () => {
    const workbook = workbookFrom(OWN_SAMPLE);
    await openOver(workbook);
    await user.check();
    await user.button('pane.findings.all', { count: 5 }).waitFor();
    await user.goTo('mapping');
    await rateColumn().selectOption({ label: user.say('terms.role.other') });
    await user.press('pane.mapping.save');
    await user.idle();
    await user.page.getByText(user.say('pane.mapping.corrected')).waitFor();
    expect(JSON.parse(kept(workbook))).toMatchObject({ mappings: { [TASKS]: { columns: { 完成率: 'other' } } } });
    await user.goTo('check');
    // Without a rate there is no rate that does not follow.
    await user.button('pane.findings.all', { count: 4 }).waitFor();
    expect(await user.rows.filter({ hasText: 'H5' }).count()).toBe(0);
    await user.close();

    await openOver(workbook);
    await user.check();
    await user.button('pane.findings.all', { count: 4 }).waitFor();
    await user.goTo('mapping');
    expect(await rateColumn().inputValue()).toBe('other');
    await user.press('pane.mapping.reset');
    await user.idle();
    await user.goTo('check');
    await user.button('pane.findings.all', { count: 5 }).waitFor();
    expect(kept(workbook)).not.toContain('mappings');
    expect(user.opened.problems).toEqual([]);
  });

  it('of the header rows makes a ledger of a sheet that was none, and a mistake is told before it is saved', async () => {
    const workbook = workbookFrom(OWN_SAMPLE);
    const notes = workbook.sheets.find(({ name }) => name === '填表说明')!;
    await openOver(workbook);
    user.excel.person.activate(notes.name);
    await user.idle();
    await user.check();
    await user.press('pane.skipped.open');
    const field = user.page.getByLabel(user.say('pane.mapping.header-rows'), { exact: true });
    await field.fill('三');
    await user.page.getByText(user.say('pane.mapping.header-rows-bad')).waitFor();
    expect(await user.button('pane.mapping.save').getAttribute('aria-disabled')).toBe('true');
    await field.fill('1');
    await user.press('pane.mapping.save');
    await user.idle();
    expect(JSON.parse(kept(workbook))).toMatchObject({ mappings: { [notes.name]: { headerRows: [1] } } });
  });
});

describe('the as-of day', () => {
  it('judges all entries of the sheet anew, is kept, and goes back to the sheet’s own', async () => {
    const workbook = workbookFrom(OWN_SAMPLE);
    await openOver(workbook);
    await user.check();
    await user.goTo('progress');
    const day = user.page.getByLabel(user.say('pane.progress.as-of'), { exact: true });
    expect(await day.inputValue()).toBe('2021-12-01');
    const own = await user.statusWords();
    expect(own).toEqual(expectedWords(TASKS));
    await day.fill('2022-01-15');
    await day.press('Enter');
    await user.idle();
    const later = await user.statusWords();
    expect(later).toEqual(expectedWords(TASKS, '--as-of', '2022-01-15'));
    expect(later).not.toEqual(own);
    await user.close();

    await openOver(workbook);
    await user.check();
    await user.goTo('progress');
    expect(await user.statusWords()).toEqual(later);
    await user.press('pane.progress.as-of-own');
    await user.idle();
    expect(await user.statusWords()).toEqual(own);
    expect(kept(workbook)).not.toContain('asOf');
  });
});

describe('the profile', () => {
  it('judges by its thresholds, which are written out, and holds for every sheet', async () => {
    const workbook = workbookFrom(OWN_SAMPLE);
    await openOver(workbook);
    user.excel.person.activate(TOWNS);
    await user.idle();
    await user.check();
    await user.goTo('progress');
    expect(await user.statusWords()).toEqual(expectedWords(TOWNS));
    await user.page.getByText('相差超过 10 个百分点为严重滞后').waitFor();
    await user.page.getByLabel(user.say('pane.progress.profile'), { exact: true }).selectOption('10/20');
    await user.idle();
    await user.page.getByText('超过 20 个百分点为严重滞后').waitFor();
    expect(await user.statusWords()).toEqual(expectedWords(TOWNS, '--profile', '10/20'));
    expect(expectedWords(TOWNS, '--profile', '10/20')).not.toEqual(expectedWords(TOWNS));
    user.excel.person.activate(TASKS);
    await user.idle();
    await user.check();
    expect(await user.statusWords()).toEqual(expectedWords(TASKS, '--profile', '10/20'));
    expect(JSON.parse(kept(workbook))).toMatchObject({ profile: '10/20' });
  });
});

describe('a settings file', () => {
  it('carries profile, mapping and ignored findings into another workbook', async () => {
    const workbook = workbookFrom(OWN_SAMPLE);
    await openOver(workbook);
    await user.check();
    await user.goTo('mapping');
    await user.page
      .getByLabel(user.say('pane.mapping.column', { column: 'H', header: '完成率' }), { exact: true })
      .selectOption({ label: user.say('terms.role.other') });
    await user.press('pane.mapping.save');
    await user.idle();
    await user.goTo('settings');
    await user.page.getByLabel(user.say('pane.progress.profile'), { exact: true }).selectOption('10/20');
    await user.idle();
    const [download] = await Promise.all([user.page.waitForEvent('download'), user.press('pane.settings.export')]);
    expect(download.suggestedFilename()).toBe(user.say('pane.settings.file-name'));
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ version: 1, profile: '10/20', mappings: { [TASKS]: {} } });
    await user.close();

    const other = workbookFrom(OWN_SAMPLE);
    await openOver(other);
    await user.check();
    await user.goTo('settings');
    await user.page.locator('input[type=file]').setInputFiles({ ...FILE, buffer: Buffer.from(text) });
    await user.idle();
    expect(await user.notice()).toContain(user.say('session.settings-imported'));
    expect(JSON.parse(kept(other))).toMatchObject({ profile: '10/20', mappings: { [TASKS]: {} } });
    await user.goTo('check');
    await user.button('pane.findings.all', { count: 4 }).waitFor();
    expect(user.opened.problems).toEqual([]);
  });

  it('with mistakes changes nothing, and every mistake is named', async () => {
    const workbook = workbookFrom(OWN_SAMPLE);
    await openOver(workbook);
    await user.goTo('settings');
    const bad = JSON.stringify({ version: 1, asOf: { [TASKS]: '2021-02-30' }, mappings: 7 });
    await user.page.locator('input[type=file]').setInputFiles({ ...FILE, buffer: Buffer.from(bad) });
    await user.idle();
    const told = await user.alert();
    expect(told).toContain('asOf');
    expect(told).toContain('mappings');
    await user.page.locator('input[type=file]').setInputFiles({ ...FILE, buffer: Buffer.from('不是 JSON') });
    await user.idle();
    expect(await user.alert()).not.toBe('');
    expect(kept(workbook)).toBe('');
  });
});
