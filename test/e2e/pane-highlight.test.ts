import { describeWorkbook } from '../support/describe-workbook';
import { LEDGER, workbookOf } from '../app/session/support/ledger';
import { expectedOf, type JudgedEntry } from './support/expected';
import { LEDGERS, OWN_SAMPLE } from './support/ledgers';
import { colouredRows, contentsBeside, marksByRow, placeOfMarks } from './support/marks';
import { closeBrowser } from './support/page';
import { usePane, type PaneUser } from './support/user';

let user: PaneUser;
afterEach(() => user.close());
afterAll(closeBrowser);

const word = (status: string): string => user.say(`terms.status.${status}` as 'terms.status.met');

/** What stands beside each row of a sheet, by what the command says of it. */
function expectedMarks(judged: readonly JudgedEntry[], sheet: string): [number, [string, string]][] {
  const ofSheet = judged.filter((entry) => entry.sheet === sheet);
  return ofSheet.map(({ row, status, reason }) => [row, [word(status), reason]]);
}

describe('highlights and their removal, sheet by sheet', () => {
  it.each(LEDGERS)(
    '$name: status and reason as the command has them, then the workbook as it was',
    async ({ path }) => {
      const { judged } = expectedOf(path);
      user = await usePane({ workbook: path });
      const { workbook } = user.excel;
      const before = describeWorkbook(workbook);
      const contents = workbook.sheets.map((sheet) => contentsBeside(sheet, Infinity));
      await (workbook.sheets.length > 1 ? user.checkAll() : user.check());
      await user.goTo('progress');
      for (const [index, sheet] of workbook.sheets.entries()) {
        const marks = expectedMarks(judged, sheet.name);
        if (marks.length === 0) continue;
        await user.pick(sheet.name);
        await user.highlight();
        expect(await user.alert()).toBe('');
        expect([...marksByRow(sheet)]).toEqual(marks);
        const lagging = new Set(['missed', 'seriously-behind', 'behind', 'not-reported'].map(word));
        const coloured = colouredRows(sheet);
        for (const [row, [status]] of marks) if (lagging.has(status)) expect(coloured.get(row)).toBe(status);
        expect(contentsBeside(sheet, placeOfMarks(sheet).left)).toEqual(contents[index]);
      }
      await user.clearAll();
      expect(await user.alert()).toBe('');
      expect(describeWorkbook(workbook)).toEqual(before);
      expect(user.opened.problems).toEqual([]);
    },
    180_000,
  );
});

describe('highlights of one sheet', () => {
  const TOWNS = '危房改造分镇进度';
  const namesAndStatuses = (): Map<unknown, unknown> => {
    const sheet = user.sheet(TOWNS);
    const marks = [...marksByRow(sheet)].map(
      ([row, [status]]) => [sheet.contentAt(row - 1, 0)?.value, status] as const,
    );
    return new Map(marks);
  };

  beforeEach(async () => {
    user = await usePane({ workbook: OWN_SAMPLE.path });
    user.excel.person.activate(TOWNS);
    await user.idle();
    await user.check();
    await user.goTo('progress');
    await user.highlight();
  });

  it('keep with their rows when these are sorted, and are replaced in place when they are written again', async () => {
    const sheet = user.sheet(TOWNS);
    const place = placeOfMarks(sheet);
    const statuses = namesAndStatuses();
    const formats = sheet.conditionalFormats.length;
    expect(statuses.get('南山镇')).toBe(word('seriously-behind'));
    user.excel.person.sort(TOWNS, 'A4:F9', 'D');
    await user.idle();
    expect(sheet.contentAt(3, 0)?.value).toBe('南山镇');
    expect(colouredRows(sheet).get(4)).toBe(word('seriously-behind'));
    await user.highlight();
    expect(namesAndStatuses()).toEqual(statuses);
    expect(placeOfMarks(sheet)).toEqual(place);
    expect(sheet.conditionalFormats).toHaveLength(formats);
  });

  it('move along with a column that is inserted, and leave the sheet as it was made', async () => {
    const sheet = user.sheet(TOWNS);
    const statuses = namesAndStatuses();
    user.excel.person.insertColumns(TOWNS, 'D');
    await user.idle();
    await user.highlight();
    expect(namesAndStatuses()).toEqual(statuses);
    expect(placeOfMarks(sheet)).toMatchObject({ left: 5, right: 6 });
    await user.press('pane.highlight.clear');
    await user.idle();
    expect(sheet.names).toEqual([]);
    expect(sheet.conditionalFormats).toEqual([]);
    expect(sheet.grid.usedRange()).toMatchObject({ right: 4 });
  });

  it('are said to be out of date once an edit changes what they say, and never by the writing itself', async () => {
    const syncs = user.excel.server.syncs.length;
    await user.page.waitForTimeout(600);
    expect(user.excel.server.syncs).toHaveLength(syncs);
    expect(await user.button('pane.stale.check').count()).toBe(0);
    user.excel.person.edit(TOWNS, 'C7', 64);
    await user.page.getByText(user.say('pane.highlight.outdated', { count: 1 })).waitFor();
    await user.highlight();
    expect(namesAndStatuses().get('南山镇')).toBe(word('met'));
    expect(await user.page.getByText(user.say('pane.highlight.outdated', { count: 1 })).count()).toBe(0);
  });
});

describe('a protected sheet', () => {
  it('offers the list of findings in place of highlights', async () => {
    const workbook = workbookOf({ 台账: LEDGER });
    workbook.sheets[0]!.protected = true;
    user = await usePane({ workbook });
    await user.check();
    await user.goTo('progress');
    await user.page.getByText(user.say('pane.highlight.protected')).waitFor();
    expect(await user.button('pane.highlight.do').getAttribute('aria-disabled')).toBe('true');
  });

  it('is left as it is when it was protected after the pane looked, and the pane says why', async () => {
    const workbook = workbookOf({ 台账: LEDGER });
    user = await usePane({ workbook });
    await user.check();
    await user.goTo('progress');
    workbook.sheets[0]!.protected = true;
    const before = describeWorkbook(workbook);
    await user.highlight();
    expect(await user.alert()).toContain(user.say('session.highlight-protected', { sheet: '台账' }));
    expect(describeWorkbook(workbook)).toEqual(before);
  });
});
