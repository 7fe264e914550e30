import type { Session } from '../../../src/app/session/session';
import { createExcelHost } from '../../../src/excel';
import type { WorkbookModel } from '../../../src/xlsx';
import type { FailureMoment } from '../../office-host';
import { describeWorkbook } from '../../support/describe-workbook';
import { LEDGER, workbookOf } from './support/ledger';
import { excelStage, type ExcelStage } from './support/excel';
import { stage } from './support/session';

/** The session over Office.js itself: what people do in Excel, and every request of every use case failing in turn. */

async function fresh(workbook: WorkbookModel, name: string) {
  const { session, id } = await stage(workbook);
  await session.check({ sheet: id(name) });
  return session.state().results.get(id(name))?.view;
}

function withoutId<T extends { readonly id: unknown }>(view: T | undefined): Omit<T, 'id'> | undefined {
  if (!view) return undefined;
  const { id: _id, ...rest } = view;
  return rest;
}

describe('what people do in Excel', () => {
  const DEEDS: readonly (readonly [name: string, act: (at: ExcelStage) => void])[] = [
    ['editing a cell', ({ excel }) => excel.person.edit('台账', 'E5', 95)],
    ['a colleague’s edit', ({ excel }) => excel.colleague.edit('台账', 'E5', 95)],
    ['emptying the last row', ({ excel }) => excel.person.clear('台账', 'A7:G7')],
    ['inserting a row', ({ excel }) => excel.person.insertRows('台账', 4)],
    ['deleting a row', ({ excel }) => excel.person.deleteRows('台账', 5)],
    ['inserting a column', ({ excel }) => excel.person.insertColumns('台账', 'C')],
    ['sorting', ({ excel }) => excel.person.sort('台账', 'A4:G7', 'D')],
    [
      'one thing after the other',
      ({ excel }) => {
        excel.person.edit('台账', 'E5', 95);
        excel.person.insertRows('台账', 4);
        excel.colleague.edit('台账', 'E6', 100);
      },
    ],
  ];

  it.each(DEEDS)('%s leads to what a check from scratch says', async (_name, act) => {
    const workbook = workbookOf({ 台账: LEDGER });
    const at = await excelStage(workbook);
    await at.session.check('active');
    act(at);
    await at.quiet();
    expect(withoutId(at.viewOf('台账'))).toEqual(withoutId(await fresh(workbook, '台账')));
    expect([...at.session.state().results.values()].map(({ freshness }) => freshness)).toEqual(['fresh']);
    expect(at.session.state().notice).toBeNull();
    await at.session.dispose();
    expect(at.excel.held).toEqual({ events: 0, references: 0 });
  });

  it('includes renaming a sheet, which an Excel of 1.14 tells nobody: the next action notices', async () => {
    const workbook = workbookOf({ 台账: LEDGER });
    const at = await excelStage(workbook);
    await at.session.check('active');
    await at.session.setAsOf(workbook.sheets[0]!.id, '2021-06-30');
    at.excel.person.renameSheet('台账', '11月台账');
    await at.session.check('active');
    expect(at.viewOf('11月台账')?.ledgers[0]?.asOf).toBe('2021-06-30');
    expect(at.session.state().settings.asOf).toEqual({ '11月台账': '2021-06-30' });
  });

  it('includes sorting a marked ledger: every row keeps its own status', async () => {
    const workbook = workbookOf({ 台账: LEDGER });
    const at = await excelStage(workbook);
    const sheet = workbook.sheets[0]!;
    await at.session.highlight(sheet.id);
    const statusOf = () =>
      new Map([3, 4, 5, 6].map((row) => [sheet.contentAt(row, 1)?.value, sheet.contentAt(row, 7)?.value]));
    const before = statusOf();
    at.excel.person.sort('台账', 'A4:I7', 'D', false);
    await at.quiet();
    expect(sheet.contentAt(3, 1)?.value).toBe('新增学位');
    expect(statusOf()).toEqual(before);
    expect([...at.session.state().results.values()][0]?.outdatedMarks).toBeUndefined();
  });

  it('includes sorting that leaves marks behind: they are told until they are written anew', async () => {
    const workbook = workbookOf({ 台账: LEDGER });
    const at = await excelStage(workbook);
    const sheet = workbook.sheets[0]!;
    const outdated = () => at.session.state().results.get(sheet.id)?.outdatedMarks;
    await at.session.highlight(sheet.id);
    at.excel.person.sort('台账', 'A4:G7', 'D', false);
    await at.quiet();
    // One of the four rows stays where it is.
    expect(outdated()).toBe(3);
    // An edit elsewhere does not make the others right.
    at.excel.person.edit('台账', 'B4', '新增学位（公办）');
    await at.quiet();
    expect(outdated()).toBe(3);
    at.excel.person.sort('台账', 'A4:G7', 'A');
    await at.quiet();
    expect(outdated()).toBeUndefined();
    at.excel.person.sort('台账', 'A4:G7', 'D', false);
    await at.quiet();
    await at.session.highlight(sheet.id);
    expect(outdated()).toBeUndefined();
    await at.session.dispose();
  });

  it('includes sorting and filtering by the buttons of a filter, which reach the marks until they are cleared', async () => {
    const workbook = workbookOf({ 台账: LEDGER });
    const sheet = workbook.sheets[0]!;
    sheet.autoFilter = { top: 2, left: 0, bottom: 6, right: 6 };
    const before = describeWorkbook(workbook);
    const at = await excelStage(workbook);
    await at.session.highlight(sheet.id);
    expect(at.notice()).toBe('已标记“台账”的 4 行，其中需要关注的 2 行。可按“核查进度”列筛选。');
    const { left, right } = sheet.autoFilter;
    expect([left, right]).toEqual([0, 8]);
    at.excel.person.sort('台账', 'A4:I7', 'D', false);
    at.excel.person.sort('台账', 'A4:I7', 'A');
    await at.quiet();
    expect(at.session.state().results.get(sheet.id)?.outdatedMarks).toBeUndefined();
    await at.session.clear({ sheet: sheet.id });
    expect(at.notice()).toBe('已清除“台账”的标记，台账恢复原样。');
    expect(describeWorkbook(workbook)).toEqual(before);
  });

  it('costs three requests at most to mark what was checked', async () => {
    const workbook = workbookOf({ 台账: LEDGER });
    const at = await excelStage(workbook);
    await at.session.check('active');
    const before = at.excel.server.syncs.length;
    await at.session.highlight(workbook.sheets[0]!.id);
    expect(at.excel.server.syncs.length - before).toBeLessThanOrEqual(3);
    expect(at.session.state().sheets).toEqual(await createExcelHost().listSheets());
  });

  it('does not re-check because of its own writing', async () => {
    const workbook = workbookOf({ 台账: LEDGER });
    const at = await excelStage(workbook);
    await at.session.check('active');
    await at.session.highlight(workbook.sheets[0]!.id);
    const syncs = at.excel.server.syncs.length;
    await at.quiet();
    expect(at.excel.server.syncs.length).toBe(syncs);
  });
});

describe('every request of every use case failing in turn', () => {
  interface UseCase {
    readonly name: string;
    readonly before?: (session: Session, sheet: string) => Promise<void>;
    readonly act: (session: Session, sheet: string) => Promise<void>;
  }

  const USE_CASES: readonly UseCase[] = [
    { name: 'check', act: (session) => session.check('active') },
    { name: 'highlight', act: (session, sheet) => session.highlight(sheet) },
    {
      name: 'highlight again',
      before: (session, sheet) => session.highlight(sheet),
      act: async (session, sheet) => {
        await session.setAsOf(sheet, '2021-06-30');
        await session.highlight(sheet);
      },
    },
    { name: 'write the findings', act: (session) => session.writeFindings(null) },
    {
      name: 'clear',
      before: async (session, sheet) => {
        await session.highlight(sheet);
        await session.writeFindings(null);
      },
      act: (session) => session.clear('all'),
    },
  ];
  const MOMENTS: readonly FailureMoment[] = ['before', 'middle', 'after'];

  async function begin({ before }: UseCase) {
    const workbook = workbookOf({ 台账: LEDGER });
    const at = await excelStage(workbook);
    const sheet = workbook.sheets[0]!.id;
    await before?.(at.session, sheet);
    await at.quiet();
    return { at, sheet, describe: () => withoutSettings(describeWorkbook(workbook)) };
  }

  async function dryRun(useCase: UseCase) {
    const { at, sheet, describe: now } = await begin(useCase);
    const first = at.excel.server.syncs.length;
    await useCase.act(at.session, sheet);
    return { syncs: at.excel.server.syncs.length - first, finished: now() };
  }

  describe.each(USE_CASES)('$name', (useCase) => {
    it.each(MOMENTS)('ends in all or nothing where a request fails %s, and says so', async (moment) => {
      const { syncs, finished } = await dryRun(useCase);
      expect(syncs).toBeGreaterThan(0);
      for (let k = 1; k <= syncs; k++) {
        const { at, sheet, describe: now } = await begin(useCase);
        const original = now();
        at.excel.server.failSync(k, moment, 'ServiceNotAvailable');
        await useCase.act(at.session, sheet);
        const { notice, work } = at.session.state();
        expect(work).toBeNull();
        const outcome = notice?.tone === 'error' ? original : finished;
        // A setting that could not be kept leaves the marks of the former one: finished by what holds.
        if (useCase.name !== 'highlight again') expect({ k, now: now() }).toEqual({ k, now: outcome });
        else expect([original, finished].map((each) => JSON.stringify(each))).toContain(JSON.stringify(now()));
        await at.quiet();
        await at.session.dispose();
      }
    });
  });

  function withoutSettings({ settings: _settings, ...rest }: ReturnType<typeof describeWorkbook>) {
    return rest;
  }
});
