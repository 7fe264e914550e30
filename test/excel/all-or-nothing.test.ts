import { HostError } from '../../src/core/model/host-error';
import type { SheetPlan } from '../../src/core/model/sheet-plan';
import { createExcelHost } from '../../src/excel';
import type { Host } from '../../src/host/host';
import { startExcel, type FailureMoment, type TestExcel } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';
import { documentOf, setCriteria, setFilter, type WorkbookModel } from '../../src/xlsx';
import { FREE_COLUMN, findings, ledger, markPlan } from './support/ledger';

/**
 * Every use of the host that changes the workbook, with every request of it failing in turn: before it is executed,
 * after half of its actions, and executed with the answer lost.
 */

interface UseCase {
  readonly name: string;
  /** What was there before. */
  readonly before?: readonly ((host: Host, sheet: string, workbook: WorkbookModel) => Promise<void>)[];
  readonly act: (host: Host, sheet: string) => Promise<void>;
}

const apply =
  (...plans: ((sheet: string) => SheetPlan)[]) =>
  async (host: Host, sheet: string): Promise<void> => {
    await host.apply(plans.map((plan) => plan(sheet)));
  };

const mark = apply((sheet) => markPlan(sheet));
const generate = (document: string, first?: string) =>
  apply(() => ({ kind: 'generate', document, name: '核查清单', content: findings(first), activate: true }));
/** What only a macro can do. */
const hideDocuments = (_host: Host, _sheet: string, workbook: WorkbookModel): Promise<void> => {
  for (const sheet of workbook.sheets) if (documentOf(sheet) !== null) sheet.visibility = 'very-hidden';
  workbook.active = 0;
  return Promise.resolve();
};
/** A clerk's formula into the generated sheet. */
const referToDocument = (_host: Host, _sheet: string, workbook: WorkbookModel): Promise<void> => {
  workbook.sheets[1]?.setContent(5, 0, { value: 53, formula: "SUM('核查清单'!B3:B4)" });
  return Promise.resolve();
};
/** Filter buttons of the clerk's, over the ledger or over more rows than it has. */
const addFilter =
  (bottom = 5) =>
  (_host: Host, _sheet: string, workbook: WorkbookModel): Promise<void> => {
    const [sheet] = workbook.sheets;
    if (sheet) setFilter(sheet, { top: 1, left: 0, bottom, right: FREE_COLUMN - 1 });
    return Promise.resolve();
  };
/** Somebody filters a column by texts. */
const filterBy =
  (offset: number, ...values: string[]) =>
  (_host: Host, _sheet: string, workbook: WorkbookModel): Promise<void> => {
    const [sheet] = workbook.sheets;
    if (sheet) {
      setCriteria(sheet, offset, { values }, (row, column) => {
        const value = sheet.contentAt(row, column)?.value ?? '';
        return typeof value === 'object' ? value.error : String(value);
      });
    }
    return Promise.resolve();
  };
const clearAll = apply(() => ({ kind: 'clear', marks: 'all', documents: 'all' }));

const USE_CASES: readonly UseCase[] = [
  { name: 'mark', act: mark },
  { name: 'mark in hidden columns', act: apply((sheet) => markPlan(sheet, { column: 6 })) },
  { name: 'mark again', before: [mark], act: apply((sheet) => markPlan(sheet, { status: '严重滞后' })) },
  { name: 'mark elsewhere', before: [mark], act: apply((sheet) => markPlan(sheet, { column: FREE_COLUMN + 1 })) },
  { name: 'mark nothing any more', before: [mark], act: apply((sheet) => ({ ...markPlan(sheet), tables: [] })) },
  { name: 'clear marks', before: [mark], act: apply((sheet) => ({ kind: 'clear', marks: [sheet], documents: [] })) },
  { name: 'mark beside a filter', before: [addFilter()], act: mark },
  {
    name: 'mark beside a longer filter',
    before: [addFilter(20)],
    act: apply((sheet) => markPlan(sheet, { column: 6 })),
  },
  {
    name: 'mark elsewhere beside a filter',
    before: [addFilter(), mark],
    act: apply((sheet) => markPlan(sheet, { column: FREE_COLUMN + 1 })),
  },
  { name: 'clear marks beside a filter', before: [addFilter(), mark], act: clearAll },
  {
    name: 'clear marks that were filtered by',
    before: [addFilter(), mark, filterBy(4, '滞后', ''), filterBy(5, '比序时进度慢 12.3 个百分点。', '')],
    act: clearAll,
  },
  {
    name: 'clear marks of a ledger that is filtered',
    before: [addFilter(), mark, filterBy(1, '小区改造', '=不是公式'), filterBy(4, '滞后')],
    act: clearAll,
  },
  { name: 'generate', act: generate('findings') },
  { name: 'generate in place', before: [generate('findings')], act: generate('findings', '新的清单') },
  {
    name: 'generate in place of a sheet that others calculate with',
    before: [generate('findings'), referToDocument],
    act: generate('findings', '新的清单'),
  },
  {
    name: 'generate several, some of them in place',
    before: [generate('findings'), generate('brief'), generate('ranking')],
    act: apply(
      ...['ranking', 'overview', 'findings'].map((document) => (): SheetPlan => ({
        kind: 'generate',
        document,
        name: '简报',
        content: findings(document),
        activate: document === 'overview',
      })),
    ),
  },
  {
    name: 'clear everything',
    before: [mark, generate('findings'), generate('brief')],
    act: clearAll,
  },
  {
    name: 'clear marks in hidden columns',
    before: [apply((sheet) => markPlan(sheet, { column: 6 }))],
    act: clearAll,
  },
  {
    name: 'delete a sheet that is hidden from menus',
    before: [generate('findings'), generate('brief'), hideDocuments],
    act: clearAll,
  },
  {
    name: 'correct',
    act: apply((sheet) => ({
      kind: 'correct',
      sheet,
      cells: [
        { cell: { row: 3, column: 2 }, value: 47 },
        { cell: { row: 5, column: 2 }, value: 112 },
        { cell: { row: 4, column: 1 }, value: '学校' },
        { cell: { row: 7, column: 0 }, value: '53' },
      ],
    })),
  },
  {
    name: 'several plans',
    before: [mark, generate('findings')],
    act: apply(
      (sheet) => markPlan(sheet, { status: '严重滞后' }),
      () => ({ kind: 'generate', document: 'findings', name: '核查清单', content: findings('新'), activate: false }),
      () => ({ kind: 'generate', document: 'brief', name: '简报', content: findings('简报'), activate: true }),
    ),
  },
  { name: 'save settings', act: (host) => host.saveSettings('{"version":1}') },
  {
    name: 'save settings again',
    before: [(host) => host.saveSettings('{"version":1}')],
    act: (host) => host.saveSettings('{"version":2}'),
  },
  { name: 'remove settings', before: [(host) => host.saveSettings('{}')], act: (host) => host.saveSettings(null) },
];

const MOMENTS: readonly FailureMoment[] = ['before', 'middle', 'after'];

interface Started {
  readonly excel: TestExcel;
  readonly host: Host;
  readonly sheet: string;
  readonly describe: () => unknown;
}

async function start({ before = [] }: UseCase): Promise<Started> {
  const workbook = ledger();
  workbook.sheets[0]?.columns.set(6, { width: 9, hidden: true, style: null });
  const { excel } = startExcel(workbook, { calculate: () => 112 });
  const host = createExcelHost();
  const sheet = workbook.sheets[0]?.id ?? '';
  for (const step of before) await step(host, sheet, workbook);
  const describe = (): unknown => ({
    ...describeWorkbook(workbook),
    active: workbook.sheets[workbook.active]?.name,
  });
  return { excel, host, sheet, describe };
}

/** How many requests the use case takes, and what it leads to. */
async function dryRun(useCase: UseCase): Promise<{ syncs: number; finished: unknown }> {
  const { excel, host, sheet, describe } = await start(useCase);
  const first = excel.server.syncs.length;
  await useCase.act(host, sheet);
  return { syncs: excel.server.syncs.length - first, finished: describe() };
}

describe.each(USE_CASES)('$name', (useCase) => {
  it('does something', async () => {
    const { describe: describeNow } = await start(useCase);
    const { finished } = await dryRun(useCase);
    expect(finished).not.toEqual(describeNow());
  });

  it.each(MOMENTS)('leaves all or nothing where a request fails %s', async (moment) => {
    const { syncs, finished } = await dryRun(useCase);
    for (let k = 1; k <= syncs; k++) {
      const { excel, host, sheet, describe: describeNow } = await start(useCase);
      const original = describeNow();
      excel.server.failSync(k, moment, 'ServiceNotAvailable');
      const error = await useCase.act(host, sheet).then(
        () => null,
        (caught: unknown) => caught,
      );
      expect(excel.server.hasPlannedFailure).toBe(false);
      if (error === null) {
        expect({ k, now: describeNow() }).toEqual({ k, now: finished });
      } else {
        expect(error).toMatchObject({ name: 'HostError', code: 'busy', aftermath: 'unchanged' });
        expect({ k, now: describeNow() }).toEqual({ k, now: original });
      }
    }
  });

  it('takes back what was written, also where that fails once', async () => {
    const { syncs } = await dryRun(useCase);
    const { excel, host, sheet, describe: describeNow } = await start(useCase);
    const original = describeNow();
    excel.server.failSync(syncs, 'middle', 'ServiceNotAvailable');
    excel.server.failSync(syncs + 1, 'after', 'ServiceNotAvailable');
    await expect(useCase.act(host, sheet)).rejects.toMatchObject({ code: 'busy', aftermath: 'unchanged' });
    expect(excel.server.hasPlannedFailure).toBe(false);
    expect(describeNow()).toEqual(original);
  });

  it('says where it could not take back what was written', async () => {
    const { syncs } = await dryRun(useCase);
    const { excel, host, sheet } = await start(useCase);
    for (let k = syncs; k < syncs + 12; k++) excel.server.failSync(k, 'middle', 'ServiceNotAvailable');
    const error = await useCase.act(host, sheet).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: 'busy', aftermath: 'unsure' });
  });
});
