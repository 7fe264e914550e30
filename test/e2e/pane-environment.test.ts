import { shippedProfileNames } from '../../src/app/profiles';
import { LEDGER, workbookOf } from '../app/session/support/ledger';
import { TestExcel, type FailureMoment } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';
import { OWN_SAMPLE, workbookFrom } from './support/ledgers';
import { closeBrowser, type OpenPage } from './support/page';
import { openCommands, openPane } from './support/pane';
import { PaneUser, usePane } from './support/user';

const opened: Pick<OpenPage, 'close'>[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});
afterAll(closeBrowser);

const ENGLISH = {
  'Key tasks': [
    ['Key tasks of 2021'],
    ['As of 2021-11-30'],
    ['No.', 'Task', 'Department', 'Target', 'Actual', 'Completion rate', 'Deadline'],
    [1, 'Build parks', 'Parks', 10, 10, '100%', '2021-12-31'],
    [2, 'Renovate estates', 'Housing', 100, 40, '40%', '2021-12-31'],
    [3, 'Build toilets', 'City', 50, 48, '90%', '2021-12-31'],
  ],
} as const;

describe('the pane in English over an English ledger', () => {
  it('has no Chinese sign on any screen, nor in what it writes', async () => {
    const user = await usePane({ workbook: workbookOf(ENGLISH), locale: 'en-US', height: 4000 });
    opened.push(user);
    const read = async (): Promise<void> => {
      let text = await user.page.locator('body').innerText();
      // Profiles of published local rules are called as their places are.
      for (const name of shippedProfileNames()) text = text.replaceAll(name, '');
      expect(text).not.toMatch(/\p{Script=Han}/u);
    };
    await read();
    await user.check();
    expect(await user.rows.count()).toBeGreaterThan(0);
    await user.rows.first().click();
    await read();
    for (const view of ['mapping', 'settings', 'progress'] as const) {
      await user.goTo(view);
      await read();
    }
    await user.highlight();
    await read();
    await user.goTo('check');
    await user.press('pane.hand-on.all');
    await user.idle();
    const written = describeWorkbook(user.excel.workbook).sheets.map(({ name, cells }) => [name, cells]);
    expect(JSON.stringify(written)).not.toMatch(/\p{Script=Han}/u);
    expect(user.opened.problems).toEqual([]);
  });
});

describe('opening the pane', () => {
  const MOMENTS: readonly FailureMoment[] = ['before', 'after'];
  it.each(MOMENTS)(
    'with each sync failing in turn, %s: it opens, or says why and opens on another try',
    async (moment) => {
      const probe = await usePane({ workbook: workbookOf({ 台账: LEDGER }) });
      const syncs = probe.excel.server.syncs.length;
      await probe.close();
      let told = 0;
      for (let sync = 1; sync <= syncs; sync++) {
        const excel = new TestExcel(workbookOf({ 台账: LEDGER }));
        excel.server.failSync(sync, moment, 'Timeout');
        const pane = await openPane({ workbook: excel });
        opened.push(pane);
        const user = new PaneUser(pane, 'zh-CN');
        const retry = user.button('pane.failure.retry');
        await retry.or(pane.page.getByRole('tab')).first().waitFor();
        if ((await retry.count()) > 0) {
          told++;
          expect(await pane.page.locator('body').innerText()).toContain(user.say('pane.failure.start-title'));
          await retry.click();
          await pane.page.getByRole('tab').first().waitFor();
        }
        await user.check();
        expect(await user.rowCount()).toBeGreaterThan(0);
      }
      expect(told).toBeGreaterThan(0);
    },
  );

  it.each([
    ['progress', 'progress'],
    ['generate', 'briefing'],
    ['settings', 'settings'],
  ] as const)('by ?view=%s leads to the screen of %s', async (view, tab) => {
    const user = await usePane({ workbook: workbookFrom(OWN_SAMPLE), view });
    opened.push(user);
    const selected = user.page.getByRole('tab', { selected: true });
    expect(await selected.innerText()).toBe(user.say(`pane.tabs.${tab}`));
  });
});

describe('the ribbon beside the pane, in one Excel', () => {
  it('marks by its button what the pane then shows, and clears what the pane marked', async () => {
    const workbook = workbookFrom(OWN_SAMPLE);
    const before = describeWorkbook(workbook);
    const user = await usePane({ workbook });
    opened.push(user);
    await user.check();
    await user.goTo('progress');
    const ribbon = await openCommands({ workbook: user.excel });
    opened.push(ribbon);
    await ribbon.page.evaluate(() => Office.onReady());
    await ribbon.attached.invoke('highlight');
    expect(describeWorkbook(workbook)).not.toEqual(before);
    await user.check();
    await user.button('pane.highlight.redo').waitFor();
    await user.highlight();
    await ribbon.attached.invoke('clear');
    expect(describeWorkbook(workbook)).toEqual(before);
    expect([...user.opened.problems, ...ribbon.problems]).toEqual([]);
  });
});
