import type { Page } from 'playwright-core';
import { TestExcel } from '../../office-host';
import { OWN_SAMPLE, workbookFrom } from './ledgers';
import type { PageOptions } from './page';
import { openPane } from './pane';
import type { PaneUser } from './user';
import { usePane } from './user';

export { closeBrowser } from './page';

/** Names of the screens and dialogs in the order in which they are seen: they say what is seen, and make file names. */
export const SCREENS = [
  '01-first-run',
  '02-working',
  '03-findings',
  '04-finding',
  '05-no-match',
  '06-ignore',
  '07-ignored',
  '08-mapping',
  '09-progress',
  '10-progress-entry',
  '11-highlighted',
  '12-settings',
  '13-clear',
  '14-all-sheets',
  '15-progress-departments',
  '16-briefing',
  '17-briefing-sources',
  '18-compare',
  '19-compared',
  '20-no-ledger',
  '21-failure',
  '22-workbook-not-opened',
  '23-old-excel',
] as const;

type Screen = (typeof SCREENS)[number];

/** How a screen is looked at. */
export type Look = Required<Pick<PageOptions, 'width' | 'height' | 'theme' | 'forcedColors' | 'locale'>>;

/** Called at every screen and dialog of the pane, in the order in which a person meets them. */
export type Visit = (screen: Screen, page: Page) => Promise<void>;

/**
 * Every screen and dialog of the pane, reached by what a person does on the repository's own sample. */
export async function visitScreens(look: Look, visit: Visit): Promise<void> {
  await visitPane(look, visit);
  await visitFailures(look, visit);
}

async function visitPane(look: Look, visit: Visit): Promise<void> {
  const user = await usePane({ ...look, workbook: workbookFrom(OWN_SAMPLE) });
  const see = (screen: Screen): Promise<void> => visit(screen, user.page);
  try {
    await see('01-first-run');
    await seeWork(user, see);
    await user.check();
    await see('03-findings');
    await seeFinding(user, see);
    await user.goTo('mapping');
    await see('08-mapping');
    await user.goTo('progress');
    await see('09-progress');
    await user.rows.first().click();
    await user.idle();
    await see('10-progress-entry');
    await user.highlight();
    await see('11-highlighted');
    await user.press('pane.notice.dismiss');
    await seeSettings(user, see);
    await seeSheets(user, see);
  } finally {
    await user.close();
  }
}

/** A check that waits for a cell to be left: what is seen while something is being done. */
async function seeWork(user: PaneUser, see: (screen: Screen) => Promise<void>): Promise<void> {
  user.excel.server.beginCellEdit();
  await user.press('pane.check.sheet');
  await user.button('pane.work.cancel').waitFor();
  await see('02-working');
  user.excel.server.endCellEdit();
  await user.idle();
}

async function seeFinding(user: PaneUser, see: (screen: Screen) => Promise<void>): Promise<void> {
  await user.rows.filter({ hasText: 'G7' }).click();
  await user.idle();
  await see('04-finding');
  await user.page.getByRole('searchbox').fill('~');
  await user.page.getByText(user.say('pane.findings.no-match')).waitFor();
  await see('05-no-match');
  await user.page.getByRole('searchbox').press('Escape');
  await user.rows.filter({ hasText: 'H5' }).click();
  await user.press('pane.findings.ignore');
  const dialog = user.page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: user.say('pane.ignore.confirm'), exact: true });
  await confirm.click();
  await see('06-ignore');
  await dialog.getByRole('textbox').fill('已与县教育局核对，以其报表为准');
  await confirm.click();
  await dialog.waitFor({ state: 'detached' });
  await user.page.getByRole('checkbox').check();
  await user.rows.filter({ hasText: 'H5' }).click();
  await user.idle();
  await see('07-ignored');
}

async function seeSettings(user: PaneUser, see: (screen: Screen) => Promise<void>): Promise<void> {
  await user.goTo('settings');
  await see('12-settings');
  await user.press('pane.settings.clear-do');
  await user.page.getByRole('alertdialog').waitFor();
  await see('13-clear');
  await user.page.getByRole('button', { name: user.say('pane.settings.clear-no'), exact: true }).click();
}

async function seeSheets(user: PaneUser, see: (screen: Screen) => Promise<void>): Promise<void> {
  await user.goTo('check');
  await user.page
    .getByLabel(user.say('pane.sheet.label'), { exact: true })
    .selectOption({ label: user.say('pane.sheet.all') });
  await user.press('pane.check.all');
  await user.idle();
  await user.page.getByText(user.say('pane.skipped.list', { count: 1 })).click();
  await see('14-all-sheets');
  await user.goTo('progress');
  await user.page.getByLabel(user.say('pane.progress.group')).selectOption('department');
  await see('15-progress-departments');
  await user.goTo('briefing');
  await user.page.getByRole('article').waitFor();
  await see('16-briefing');
  for (const name of ['pane.briefing.documents', 'pane.briefing.sources'] as const) {
    await user.page.getByRole('button', { name: new RegExp(`^${user.say(name)}`) }).click();
  }
  await see('17-briefing-sources');
  await seeComparison(user, see);
  await user.goTo('check');
  await user.pick('填表说明');
  await see('20-no-ledger');
  await user.pick('重点任务');
  user.excel.person.activate('重点任务');
  await user.idle();
  user.excel.server.failSync(1, 'before', 'Timeout');
  await user.press('pane.check.sheet');
  await user.page.getByRole('alert').locator('.fui-MessageBar').waitFor();
  await user.idle();
  await see('21-failure');
}

/** The ledger against another state of itself, with one of the changes looked at. */
async function seeComparison(user: PaneUser, see: (screen: Screen) => Promise<void>): Promise<void> {
  await user.goTo('compare');
  await see('18-compare');
  await user.page.getByTestId('earlier-file').setInputFiles(OWN_SAMPLE.path);
  await user.page.getByLabel(user.say('pane.compare.earlier-day')).waitFor();
  await user.idle();
  // A month before, what is not reached has not moved since.
  await user.page.getByLabel(user.say('pane.compare.earlier-day')).fill('2021-11-01');
  await user.page.keyboard.press('Enter');
  await user.rows.first().click();
  await user.idle();
  await see('19-compared');
}

/** The pane that cannot start. */
async function visitFailures(look: Look, visit: Visit): Promise<void> {
  const closed = new TestExcel(workbookFrom(OWN_SAMPLE), { displayLanguage: look.locale });
  closed.server.failSync(1, 'before', 'Timeout');
  const old = new TestExcel(workbookFrom(OWN_SAMPLE), { displayLanguage: look.locale, apiVersion: '1.13' });
  for (const [screen, excel] of [
    ['22-workbook-not-opened', closed],
    ['23-old-excel', old],
  ] as const) {
    const opened = await openPane({ ...look, workbook: excel });
    try {
      await opened.page.getByRole('button').first().waitFor();
      await visit(screen, opened.page);
    } finally {
      await opened.close();
    }
  }
}
