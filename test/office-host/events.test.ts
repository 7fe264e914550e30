import { startExcel, type TestExcel } from '.';
import { addRows, cell, ledger, sheetOf } from './support/ledger';
import { onSheet } from './support/run';

type Heard = (readonly unknown[])[];

/** Listens to everything of the workbook that can be heard at ExcelApi 1.14. */
async function listen(): Promise<Heard> {
  const heard: Heard = [];
  const hear = (...what: readonly unknown[]): Promise<void> => {
    heard.push(what);
    return Promise.resolve();
  };
  await onSheet((_sheet, { workbook: { worksheets } }) => {
    worksheets.onChanged.add(({ changeType, address, worksheetId, source, triggerSource }) =>
      hear(changeType, worksheetId, address, source, triggerSource),
    );
    worksheets.onRowSorted.add(({ address, source }) => hear('sorted', address, source));
    worksheets.onCalculated.add(({ worksheetId }) => hear('calculated', worksheetId));
    worksheets.onAdded.add(({ worksheetId }) => hear('added', worksheetId));
    worksheets.onDeleted.add(({ worksheetId }) => hear('deleted', worksheetId));
    worksheets.onActivated.add(({ worksheetId }) => hear('activated', worksheetId));
    worksheets.onFormatChanged.add(({ address }) => hear('format', address));
  });
  return heard;
}

async function start(): Promise<{ excel: TestExcel; heard: Heard }> {
  const { excel } = startExcel(ledger());
  return { excel, heard: await listen() };
}

describe("the tests' Excel: events", () => {
  it('tells of a person’s doings, here and elsewhere', async () => {
    const { excel, heard } = await start();
    excel.person.edit('台账', 'C2', '50');
    excel.colleague.edit('台账', 'A4:B4', [['3', '丙']]);
    excel.person.clear('台账', 'C3');
    expect(heard).toEqual([]);
    await excel.settled();
    expect(heard).toEqual([
      ['RangeEdited', 'sheet-1', 'C2', 'Local', 'Unknown'],
      ['RangeEdited', 'sheet-1', 'A4:B4', 'Remote', 'Unknown'],
      ['RangeEdited', 'sheet-1', 'C3', 'Local', 'Unknown'],
    ]);
    expect(cell(sheetOf(excel.workbook), 'C2')).toBe(50);
  });

  it('tells the add-in’s own writes from those of others', async () => {
    const { excel, heard } = await start();
    await onSheet((sheet) => {
      sheet.getRange('E1:E2').values = [['状态'], ['滞后']];
      sheet.getRange('E1').format.fill.color = '#FF0000';
    });
    await excel.settled();
    expect(heard).toEqual([
      ['RangeEdited', 'sheet-1', 'E1:E2', 'Local', 'ThisLocalAddin'],
      ['format', '台账!E1'],
    ]);
  });

  it('says of a single cell what it was and is', async () => {
    const { excel } = startExcel(ledger());
    const details: unknown[] = [];
    await onSheet((sheet) =>
      sheet.onChanged.add((event) => {
        details.push(event.details);
        return Promise.resolve();
      }),
    );
    excel.person.edit('台账', 'C2', '50');
    excel.person.edit('台账', 'A4:B4', '3');
    await excel.settled();
    expect(details).toEqual([
      { valueBefore: 47, valueAfter: 50, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      undefined,
    ]);
  });

  it('tells of rows, columns, sorting and sheets', async () => {
    const { excel, heard } = await start();
    excel.person.insertRows('台账', 2, 2);
    excel.person.deleteColumns('台账', 'B');
    excel.person.sort('台账', 'A4:B5', 'B', false);
    excel.person.addSheet('新');
    excel.person.activate('新');
    excel.person.calculate('台账');
    excel.person.deleteSheet('新');
    await excel.settled();
    expect(heard.map((event) => event.slice(0, 3))).toEqual([
      ['RowInserted', 'sheet-1', '2:3'],
      ['ColumnDeleted', 'sheet-1', 'B:B'],
      ['sorted', 'A4:B5', 'Local'],
      ['added', 'sheet-2'],
      ['activated', 'sheet-2'],
      ['calculated', 'sheet-1'],
      ['deleted', 'sheet-2'],
      ['activated', 'sheet-1'],
    ]);
  });

  it('finds the range of an event again, also after it moved', async () => {
    const { excel } = startExcel(ledger());
    const events: Excel.WorksheetChangedEventArgs[] = [];
    await onSheet((sheet) =>
      sheet.onChanged.add((event) => {
        events.push(event);
        return Promise.resolve();
      }),
    );
    excel.person.edit('台账', 'C3', '9');
    await excel.settled();
    excel.person.insertRows('台账', 1);
    const range = await onSheet((_sheet, context) => events[0]?.getRange(context).load('address,values'));
    expect([range?.address, range?.values]).toEqual(['台账!C4', [[9]]]);
  });

  it('ends where a listener is removed, and holds nothing then', async () => {
    const { excel } = startExcel(ledger());
    const heard: string[] = [];
    const result = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    expect(excel.held.events).toBe(1);
    result.remove();
    await result.context.sync();
    excel.person.edit('台账', 'A1', '改');
    await excel.settled();
    expect([heard, excel.held.events]).toEqual([[], 0]);
  });

  it('is silent while the add-in wants no events', async () => {
    const { excel, heard } = await start();
    await onSheet((_sheet, { runtime }) => (runtime.enableEvents = false));
    excel.person.edit('台账', 'A1', '改');
    await excel.settled();
    expect(heard).toEqual([]);
  });

  it('has no events of names before ExcelApiOnline', async () => {
    const heard: unknown[] = [];
    const add = (_sheet: Excel.Worksheet, { workbook }: Excel.RequestContext): unknown =>
      workbook.worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => {
        heard.push([nameBefore, nameAfter]);
        return Promise.resolve();
      });
    startExcel(ledger());
    await expect(onSheet(add)).rejects.toThrow('ExcelApiOnline');
    const { excel } = startExcel(ledger(), { online: true });
    await onSheet(add);
    excel.person.renameSheet('台账', '总账');
    await excel.settled();
    expect(heard).toEqual([['台账', '总账']]);
  });

  it('calculates a formula that is told', () => {
    const workbook = ledger();
    addRows(workbook, '汇总', [['合计']]).setContent(0, 1, { value: 100, formula: 'SUM(台账!C2:C3)' });
    const { excel } = startExcel(workbook);
    excel.person.calculate('汇总', { B1: 103 });
    expect(sheetOf(workbook, '汇总').contentAt(0, 1)).toEqual({ value: 103, formula: 'SUM(台账!C2:C3)' });
  });
});
