import { LARGE, OWN_SAMPLE, itWithShared } from './support/ledgers';
import { framesUntil } from './support/frames';
import { closeBrowser } from './support/page';
import { usePane, type PaneUser } from './support/user';

const TASKS = '重点任务';
let user: PaneUser;
afterEach(() => user.close());
afterAll(closeBrowser);

describe('a person who edits the ledger beside the pane', () => {
  beforeEach(async () => {
    user = await usePane({ workbook: OWN_SAMPLE.path, height: 4000 });
    await user.check();
  });

  const row = (text: string) => user.rows.filter({ hasText: text });

  it('sees a finding go once its cell is right, and come back once it is not', async () => {
    user.excel.person.edit(TASKS, 'H5', 0.8333);
    await row('H5').waitFor({ state: 'detached' });
    await user.button('pane.findings.all', { count: 4 }).waitFor();
    user.excel.person.edit(TASKS, 'H5', 0.9);
    await row('H5').getByText('90').first().waitFor();
    await user.button('pane.findings.all', { count: 5 }).waitFor();
    expect(await user.notice()).toBe('');
    expect(user.opened.problems).toEqual([]);
  });

  it('is disturbed by no message when a colleague edits elsewhere, and sees what it changed', async () => {
    await row('J12').click();
    await user.idle();
    user.excel.colleague.edit(TASKS, 'J12', '推进中');
    await row('J12').waitFor({ state: 'detached' });
    expect(await user.notice()).toBe('');
  });

  it('has rows that were inserted, deleted or sorted read again by itself', async () => {
    user.excel.person.insertRows(TASKS, 4);
    await row('H6').waitFor();
    user.excel.person.deleteRows(TASKS, 4);
    await row('H5').waitFor();
    expect(await user.rows.count()).toBe(5);
  });

  it('has a renamed ledger under its new name once it is checked again: Excel 2021 tells nobody of new names', async () => {
    user.excel.person.renameSheet(TASKS, '2021重点');
    await user.check();
    const option = user.page.getByRole('option', { name: user.say('pane.sheet.active', { sheet: '2021重点' }) });
    await option.waitFor({ state: 'attached' });
    expect(await user.rows.count()).toBe(5);
  });

  it('keeps place, focus and filter in the list', async () => {
    await user.page.getByRole('searchbox').fill('H');
    await row('H5').click();
    await user.idle();
    user.excel.person.edit(TASKS, 'J12', '推进中');
    await user.button('pane.findings.all', { count: 4 }).waitFor();
    expect(await user.page.getByRole('searchbox').inputValue()).toBe('H');
    expect(await user.page.evaluate(() => document.activeElement?.textContent)).toContain('H5');
  });
});

describe('the ledger of 13,913 rows', () => {
  itWithShared(
    'follows an edit; the time from the event to the changed pane is printed',
    async () => {
      user = await usePane({ workbook: LARGE.path });
      await user.check();
      await user.goTo('progress');
      const missed = user.wordsOf({ missed: 1957 })[0]!;
      const fewer = user.wordsOf({ missed: 1956 })[0]!;
      expect(await user.statusWords()).toContain(missed);
      const sheet = user.sheet();
      const times: string[] = [];
      for (let round = 0; round < 5; round++) {
        // Row 12 is overdue since 2021-08-17; with another deadline it is not.
        for (const [deadline, words] of [
          ['2099/8/17', fewer],
          ['2021/8/17', missed],
        ] as const) {
          const changed = await framesUntil(user.page, words);
          user.excel.person.edit(sheet.name, 'F12', deadline);
          const { frames, ms } = await changed();
          times.push(`${frames} (${Math.round(ms)} ms)`);
        }
      }
      console.log(
        `an edit of the ledger of 13,913 rows, frames from the event to the changed pane: ${times.join(', ')}`,
      );
      expect(user.opened.problems).toEqual([]);
    },
    180_000,
  );
});
