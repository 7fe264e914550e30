import type { SheetModel, WorkbookModel } from '../../src/xlsx';
import { documentOf } from '../../src/xlsx';
import { describeWorkbook } from '../support/describe-workbook';
import { expectedOf } from './support/expected';
import { LEDGERS, OWN_SAMPLE, workbookFrom } from './support/ledgers';
import { closeBrowser } from './support/page';
import { usePane, type PaneUser } from './support/user';

let user: PaneUser;
afterEach(() => user.close());
afterAll(closeBrowser);

/** Sheets that the add-in wrote, with their documents. */
const written = ({ sheets }: WorkbookModel): (readonly [string, string])[] =>
  sheets.flatMap((sheet) => {
    const document = documentOf(sheet);
    return document === null ? [] : [[sheet.name, document] as const];
  });

/** `sheet!cell` of the listed findings, by the links of their cells. */
function links(sheet: SheetModel): string[] {
  const found: string[] = [];
  sheet.grid.forEachCell((row, column) => {
    const formula = sheet.contentAt(row, column)?.formula ?? '';
    const link = /^HYPERLINK\("#('?)(.+)\1!([A-Z]+\d+)","([A-Z]+\d+)"\)$/.exec(formula);
    if (link === null) return;
    expect(link[4]).toBe(link[3]);
    found.push(`${link[2]}!${link[3]}`);
  });
  return found.sort();
}

const places = (path: string): string[] => expectedOf(path).findings.map((line) => line.split(' ')[0]!);

describe('the findings as a sheet', () => {
  it.each(LEDGERS)('$name: every finding with a link to its cell; cleared without a trace', async ({ path }) => {
    user = await usePane({ workbook: path });
    const { workbook } = user.excel;
    const before = describeWorkbook(workbook);
    await (workbook.sheets.length > 1 ? user.checkAll() : user.check());
    const found = places(path);
    if (found.length === 0) {
      expect(await user.button('pane.hand-on.all').count()).toBe(0);
      return;
    }
    await user.press('pane.hand-on.all');
    await user.idle();
    const name = user.say('findings-sheet.name');
    expect(await user.notice()).toContain(user.say('session.findings-written', { count: found.length, name }));
    expect(written(workbook)).toEqual([[name, 'findings']]);
    expect(links(user.sheet(name))).toEqual(found.sort());
    await user.clearAll();
    expect(describeWorkbook(workbook)).toEqual(before);
    expect(user.opened.problems).toEqual([]);
  });

  it('of one department stand on their own, each list is replaced in place, and a clerk’s own sheet stays', async () => {
    const workbook = workbookFrom(OWN_SAMPLE);
    user = await usePane({ workbook });
    const { person } = user.excel;
    const own = user.say('findings-sheet.name');
    person.addSheet(own);
    person.edit(own, 'A1', '手工记录');
    person.activate('重点任务');
    await user.idle();
    await user.check();
    await user.press('pane.hand-on.all');
    await user.idle();
    const [first] = written(workbook);
    expect(first?.[1]).toBe('findings');
    expect(first?.[0]).not.toBe(own);
    expect(user.sheet(own).contentAt(0, 0)?.value).toBe('手工记录');

    // Writing showed the new sheet; the pane goes back to the ledger with the person.
    person.activate('重点任务');
    await user.idle();
    await user.page.getByLabel(user.say('pane.findings.department')).selectOption({ label: '县教育局' });
    await user.press('pane.hand-on.department', { department: '县教育局' });
    await user.idle();
    expect(written(workbook).map(([, document]) => document)).toEqual(['findings', 'findings:县教育局']);
    expect(links(user.sheet(written(workbook)[1]![0]))).toEqual(['重点任务!H5']);

    person.activate('重点任务');
    person.edit('重点任务', 'H5', 0.8333);
    await user.button('pane.findings.all', { count: 4 }).waitFor();
    const tabs = workbook.sheets.map(({ name }) => name);
    await user.press('pane.findings.clear-filter');
    await user.page.getByLabel(user.say('pane.findings.department')).selectOption('all');
    await user.press('pane.hand-on.all');
    await user.idle();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(tabs);
    expect(links(user.sheet(first![0]))).not.toContain('重点任务!H5');
    await user.clearAll();
    expect(written(workbook)).toEqual([]);
    expect(user.sheet(own).contentAt(0, 0)?.value).toBe('手工记录');
    expect(user.opened.problems).toEqual([]);
  });
});
