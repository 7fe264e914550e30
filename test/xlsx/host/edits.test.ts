import type { HostChange } from '../../../src/host/host';
import { createFileHost, createWorkbook, openWorkbook, saveWorkbook } from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';
import { workbook as file } from '../support/package';

function bench() {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('台账');
  const rows = [
    ['任务', '状态', '时间'],
    ['甲', '滞后', 44_439],
    ['乙', '完成', 44_440],
    ['丙', '滞后', 44_441],
  ];
  rows.forEach((values, row) => {
    values.forEach((value, column) => sheet.setContent(row, column, { value, formula: null }));
  });
  const host = createFileHost(workbook, { fileName: null });
  const cell = (row: number, column: number) => sheet.contentAt(row, column)?.value ?? null;
  const hidden = () => [1, 2, 3].filter((row) => sheet.rows.get(row)?.hidden === true);
  return { workbook, sheet, host, cell, hidden };
}

const at = (row: number, column: number) => ({ row, column });

describe('edits of many cells', () => {
  it('are one step to undo and to do again, and are told as one range', async () => {
    const { workbook, sheet, host, cell } = bench();
    const before = describeWorkbook(workbook);
    const told: HostChange[] = [];
    await host.subscribe((change) => told.push(change));
    await host.editMany(sheet.id, [
      { cell: at(1, 1), value: '完成' },
      { cell: at(3, 2), value: 0.5, look: { numberFormat: '0%', quotePrefix: false } },
      { cell: at(2, 0), value: null },
    ]);
    await Promise.resolve();
    expect(told).toEqual([
      { kind: 'cells', sheet: sheet.id, range: { top: 1, left: 0, bottom: 3, right: 2 }, remote: false },
    ]);
    const after = describeWorkbook(workbook);
    expect([cell(1, 1), cell(3, 2), cell(2, 0)]).toEqual(['完成', 0.5, null]);
    expect(await host.undo()).toBe(true);
    expect(host.revision().canUndo).toBe(false);
    // Undo shows what it took back.
    expect(sheet.selection).toEqual(at(1, 0));
    sheet.selection = at(0, 0);
    expect(describeWorkbook(workbook)).toEqual(before);
    await host.redo();
    sheet.selection = at(0, 0);
    expect(describeWorkbook(workbook)).toEqual(after);
  });

  it('of one cell twice leave the last, and undo gives the first back', async () => {
    const { sheet, host, cell } = bench();
    await host.editMany(sheet.id, [
      { cell: at(1, 0), value: '一' },
      { cell: at(1, 0), value: '二' },
    ]);
    expect(cell(1, 0)).toBe('二');
    await host.undo();
    expect(cell(1, 0)).toBe('甲');
  });

  it('are no step where there are none, and refused on a protected sheet', async () => {
    const { sheet, host } = bench();
    await host.editMany(sheet.id, []);
    expect(host.revision().canUndo).toBe(false);
    sheet.protected = true;
    await expect(host.editMany(sheet.id, [{ cell: at(0, 0), value: 1 }])).rejects.toMatchObject({ code: 'protected' });
    await expect(host.filter(sheet.id, 0, [])).rejects.toMatchObject({ code: 'protected' });
    await expect(host.resizeColumns(sheet.id, [])).rejects.toMatchObject({ code: 'protected' });
  });
});

describe('a filter', () => {
  it('hides rows by what their cells show, shows them again, and is taken back', async () => {
    const { sheet, host, hidden } = bench();
    await host.setFilter(sheet.id, { top: 0, left: 0, bottom: 3, right: 2 });
    const told: HostChange[] = [];
    await host.subscribe((change) => told.push(change));
    await host.filter(sheet.id, 1, ['滞后']);
    await Promise.resolve();
    expect(told).toEqual([{ kind: 'structure', sheet: sheet.id, remote: false }]);
    expect(hidden()).toEqual([2]);
    await host.filter(sheet.id, 0, ['甲', '乙']);
    expect(hidden()).toEqual([2, 3]);
    await host.filter(sheet.id, 1, null);
    expect(hidden()).toEqual([3]);
    await host.undo();
    expect(hidden()).toEqual([2, 3]);
    await host.setFilter(sheet.id, null);
    expect(hidden()).toEqual([]);
    expect(sheet.filterColumns).toEqual([]);
    await host.undo();
    expect(hidden()).toEqual([2, 3]);
  });

  it('goes by the format of a number', async () => {
    const { workbook, sheet, host, hidden } = bench();
    const style = workbook.styles.styles[0];
    if (!style) throw new Error('a workbook has a normal style');
    for (const row of [1, 2, 3]) sheet.setStyle(row, 2, workbook.styles.intern({ ...style, numberFormat: 'yyyy/m/d' }));
    await host.setFilter(sheet.id, { top: 0, left: 0, bottom: 3, right: 2 });
    await host.filter(sheet.id, 2, ['2021/9/1']);
    expect(hidden()).toEqual([1, 3]);
  });

  it('is saved with the rows that it hides', async () => {
    const bytes = file({
      sheets: [
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>状态</t></is></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><t>滞后</t></is></c></row>' +
          '<row r="3"><c r="A3" t="inlineStr"><is><t>完成</t></is></c></row></sheetData>',
      ],
    });
    const workbook = openWorkbook(bytes);
    const host = createFileHost(workbook, { fileName: null });
    const id = workbook.sheets[0]?.id ?? '';
    await host.setFilter(id, { top: 0, left: 0, bottom: 2, right: 0 });
    await host.filter(id, 0, ['滞后']);
    const again = openWorkbook(saveWorkbook(bytes, workbook)).sheets[0];
    expect(again?.filterColumns).toEqual([{ offset: 0, values: ['滞后'] }]);
    expect(again?.rows.get(2)?.hidden).toBe(true);
  });
});

it('columns are as wide as they are dragged, and as they were once that is taken back', async () => {
  const { sheet, host } = bench();
  // Digits of Calibri 11 are 7 pixels wide, beside 5 of padding.
  await host.resizeColumns(sheet.id, [
    { column: 0, pixels: 75 },
    { column: 2, pixels: 145 },
  ]);
  expect([0, 1, 2].map((column) => sheet.columns.get(column)?.width ?? null)).toEqual([10, null, 20]);
  await host.undo();
  expect(sheet.columns.size).toBe(0);
});
