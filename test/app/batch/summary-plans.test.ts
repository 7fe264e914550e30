import { LIST_DOCUMENT } from '../../../src/app/batch/list-document';
import { summaryName, summaryPlans } from '../../../src/app/batch/summary-plans';
import { numberAt, textAt } from '../../../src/core/model/cells';
import { createFormatter } from '../../../src/i18n';
import {
  documentOf,
  newWorkbook,
  openFileHost,
  openWorkbook,
  snapshotOf,
  type SheetModel,
  type WorkbookModel,
} from '../../../src/xlsx';
import { LEGACY } from '../engine/support/file';
import { batchOf, given, ledgerFile } from './support/batch';

const format = createFormatter('zh-CN');
const SUMMARY = { documents: [{ id: 'summary', department: null }], ties: 'shared', precision: 1 } as const;

/** Every row with something in it, its filled cells in their order. */
function rowsOf(sheet: SheetModel, workbook: WorkbookModel): (string | number)[][] {
  const snapshot = snapshotOf(sheet, workbook);
  return Array.from({ length: snapshot.rowCount }, (_row, row) =>
    Array.from(
      { length: snapshot.columnCount },
      (_column, column) => numberAt(snapshot, row, column) ?? textAt(snapshot, row, column),
    ).filter((value) => value !== ''),
  ).filter((cells) => cells.length > 0);
}

describe('the workbook of a summary', () => {
  it('lists the files with their counts, worst findings and failures, then holds the documents', async () => {
    const { batch } = batchOf();
    await batch.add([
      ledgerFile('甲/=cmd.xlsx', [
        ['修剪行道树', '=市园林局', 20, 20],
        ['新建口袋公园', '市园林局', 12, 1200],
      ]),
      ledgerFile('乙/台账.xlsx', [['修桥', '市交通局', 4, null]]),
      given('旧.xlsx', LEGACY),
    ]);
    const summary = await batch.summary(SUMMARY);
    expect(summaryName(summary, format)).toBe('汇总-2021-11-30.xlsx');
    const { host, save } = openFileHost(newWorkbook({ name: '文件清单', document: LIST_DOCUMENT }), { fileName: null });
    await host.apply(summaryPlans(batch.state(), summary, format));
    const workbook = openWorkbook(save());
    const { sheets, active } = workbook;
    expect(sheets.map(({ name }) => name)).toEqual(['文件清单', '汇总表 1130']);
    expect(sheets.map(documentOf)).toEqual(['files', 'summary:2021-11-30']);
    expect(active).toBe(0);
    const [list, table] = sheets as [SheetModel, SheetModel];
    const rows = rowsOf(list, workbook);
    expect(rows).toContainEqual([1, '甲/=cmd.xlsx', '=市园林局、市园林局', 1, 2, expect.any(Number), expect.any(Number), 0, 0, 0, '2021-11-30']); // prettier-ignore
    expect(rows).toContainEqual([2, '乙/台账.xlsx', '市交通局', 1, 1, 0, 0, 0, 0, 1, '2021-11-30']);
    const total = rows.find(([head]) => head === '合计');
    expect(total?.slice(0, 3)).toEqual(['合计', 2, 3]);
    expect(rows.some((cells) => cells[1] === '旧.xlsx' && String(cells[2]).includes('.xls'))).toBe(true);
    expect(
      rowsOf(table, workbook)
        .flat()
        .some((value) => String(value).includes('乙/台账.xlsx')),
    ).toBe(true);
  });

  it('has a name without a day where there was no ledger', async () => {
    const { batch } = batchOf({}, 'en');
    await batch.add([ledgerFile('empty.xlsx', [])]);
    const summary = await batch.summary(SUMMARY);
    expect(summaryName(summary, createFormatter('en'))).toBe('Summary.xlsx');
    const [list, ...others] = summaryPlans(batch.state(), summary, createFormatter('en'));
    expect(others).toEqual([]);
    expect(JSON.stringify(list)).toContain('It holds no ledger.');
  });
});
