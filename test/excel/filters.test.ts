import { createExcelHost } from '../../src/excel';
import { startExcel } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';
import { setFilter } from '../../src/xlsx';
import { FREE_COLUMN, findings, ledger, markPlan } from './support/ledger';

/** A filter that hides rows: see DECISIONS.md, "Filters". */

function filtered(spreadsOverVisibleRows: boolean) {
  const workbook = ledger();
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('the ledger has no sheet');
  const { excel } = startExcel(workbook, { spreadsOverVisibleRows });
  const hide = (hidden: boolean): void => excel.person.hideRows(sheet.name, 3, 1, hidden);
  return { workbook, sheet, host: createExcelHost(), hide };
}

describe('with hidden rows', () => {
  it('marks every row, where Excel writes what it is given', async () => {
    const { sheet, host, hide } = filtered(false);
    hide(true);
    await host.apply([markPlan(sheet.id)]);
    expect([1, 2, 3, 4].map((row) => sheet.contentAt(row, 4)?.value ?? null)).toEqual([
      '核查进度',
      '达序时',
      '滞后',
      null,
    ]);
  });

  it('refuses, and leaves everything, where Excel spreads values over the visible rows', async () => {
    const { workbook, sheet, host, hide } = filtered(true);
    hide(true);
    const before = describeWorkbook(workbook);
    await expect(host.apply([markPlan(sheet.id)])).rejects.toMatchObject({ code: 'filtered', aftermath: 'unchanged' });
    expect(describeWorkbook(workbook)).toEqual(before);
  });

  it('says that marks from before may be lost where they cannot be put back either', async () => {
    const { sheet, host, hide } = filtered(true);
    await host.apply([markPlan(sheet.id)]);
    hide(true);
    await expect(host.apply([markPlan(sheet.id, { status: '未报' })])).rejects.toMatchObject({
      code: 'filtered',
      aftermath: 'unsure',
    });
  });
});

describe('filter buttons', () => {
  function buttons(bottom: number) {
    const workbook = ledger();
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('the ledger has no sheet');
    setFilter(sheet, { top: 1, left: 0, bottom, right: FREE_COLUMN - 1 });
    const { excel } = startExcel(workbook);
    const host = createExcelHost();
    const syncsOf = async (work: () => Promise<unknown>): Promise<number> => {
      const before = excel.server.syncs.length;
      await work();
      return excel.server.syncs.length - before;
    };
    return { workbook, sheet, excel, host, syncsOf };
  }
  const clear = { kind: 'clear', marks: 'all', documents: [] } as const;

  it.each([
    ['right beside the marks', 5, [2, 3]],
    ['over more rows, which have to be looked at', 20, [3, 3]],
  ])('take no more than three requests to mark and to mark again: %s', async (_where, bottom, expected) => {
    const { host, sheet, syncsOf } = buttons(bottom);
    const first = await syncsOf(() => host.apply([markPlan(sheet.id)]));
    const again = await syncsOf(() => host.apply([markPlan(sheet.id, { status: '未报' })]));
    expect([first, again]).toEqual(expected);
    expect(await syncsOf(() => host.apply([{ ...clear, marks: [sheet.id] }]))).toBeLessThanOrEqual(3);
  });

  it('are removed before they are applied to another range', async () => {
    const { host, sheet, excel } = buttons(5);
    excel.calls.length = 0;
    await host.apply([markPlan(sheet.id)]);
    const calls = excel.calls.map(({ name }) => name).filter((name) => name.startsWith('AutoFilter.'));
    expect(calls.filter((name) => !/getRange|\(load\)/.test(name))).toEqual(['AutoFilter.remove', 'AutoFilter.apply']);
  });

  it('may lose criteria that cannot be applied again, and only where clearing fails: it says so', async () => {
    const { workbook, host, sheet, excel } = buttons(5);
    await host.apply([markPlan(sheet.id)]);
    sheet.filterColumns.push({ offset: FREE_COLUMN, values: null });
    const marked = describeWorkbook(workbook);
    const clearSheet = { ...clear, marks: [sheet.id] };
    // Before the request that writes: nothing was changed, and nothing has to be put back.
    excel.server.failSync(3, 'before', 'Timeout');
    await expect(host.apply([clearSheet])).rejects.toMatchObject({ code: 'busy', aftermath: 'unchanged' });
    expect(describeWorkbook(workbook)).toEqual(marked);
    excel.server.failSync(3, 'after', 'Timeout');
    await expect(host.apply([clearSheet])).rejects.toMatchObject({ code: 'busy', aftermath: 'unsure' });
  });
});

describe('rows of a generated sheet', () => {
  it('are fitted to wrapped text once columns are wide and texts are there, but for rows of a chosen height', async () => {
    const { excel } = startExcel(ledger());
    await createExcelHost().apply([
      { kind: 'generate', document: 'findings', name: '核查清单', content: findings(), activate: false },
    ]);
    const names = excel.calls.map(({ name }) => name);
    expect(names.filter((name) => name === 'RangeFormat.autofitRows')).toHaveLength(1);
    const fitted = names.indexOf('RangeFormat.autofitRows');
    for (const earlier of ['Range.values (set)', 'RangeFormat.wrapText (set)', 'RangeFormat.columnWidth (set)']) {
      expect([earlier, names.lastIndexOf(earlier) >= 0 && names.lastIndexOf(earlier) < fitted]).toEqual([
        earlier,
        true,
      ]);
    }
    expect(excel.workbook.sheets.at(-1)?.rows.get(0)?.height).toBe(30);
  });
});
