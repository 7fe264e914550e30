import { startExcel, type FailureMoment } from '.';
import { column, ledger, sheetOf } from './support/ledger';
import { codeOf, onSheet } from './support/run';

/** Writes four cells in one request. */
function writeFour(sheet: Excel.Worksheet): void {
  for (const row of [1, 2, 3, 4]) sheet.getRange(`E${row}`).untrack().values = [[row]];
}

describe("the tests' Excel: failures on demand", () => {
  const cases: [FailureMoment, number[]][] = [
    ['before', []],
    ['middle', [1, 2]],
    ['after', [1, 2, 3, 4]],
  ];
  it.each(cases)('fails the second sync %s its execution', async (moment, written) => {
    const { excel } = startExcel(ledger());
    excel.server.failSync(2, moment, 'Timeout');
    await onSheet((sheet) => sheet.load('name'));
    expect(excel.server.hasPlannedFailure).toBe(true);
    expect(await codeOf(writeFour)).toBe('Timeout');
    expect(excel.server.hasPlannedFailure).toBe(false);
    expect(column(sheetOf(excel.workbook), 'E').filter((value) => value !== null)).toEqual(written);
    await onSheet(writeFour);
    expect(excel.server.syncs.map(({ error }) => error)).toEqual([null, 'Timeout', null]);
  });

  it('refuses requests while a cell is edited', async () => {
    const { excel } = startExcel(ledger());
    excel.server.beginCellEdit();
    expect(await codeOf((sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
    excel.server.endCellEdit();
    expect((await onSheet((sheet) => sheet.load('name'))).name).toBe('台账');
  });

  it('lets requests wait for the end of editing where they say so', async () => {
    const { excel } = startExcel(ledger());
    excel.server.beginCellEdit();
    let isDone = false;
    const waiting = onSheet((sheet) => sheet.load('name'), { delayForCellEdit: true }).then(() => (isDone = true));
    await excel.settled();
    expect(isDone).toBe(false);
    excel.server.endCellEdit();
    await waiting;
    expect(isDone).toBe(true);
  });

  it('refuses writes to a protected sheet, and to a read-only workbook', async () => {
    const { excel } = startExcel(ledger());
    excel.person.protect('台账');
    const writes: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange('A1').values = [[1]]),
      (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'),
      (sheet) => (sheet.getRange('A1').format.columnWidth = 60),
      (sheet) => sheet.getRange('A1').clear('Contents'),
      (sheet) => sheet.getRange('A:A').insert('Right'),
      (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
      (sheet) => sheet.getRange('A1:B1').merge(),
      (sheet) => sheet.freezePanes.freezeRows(1),
    ];
    for (const write of writes) expect(await codeOf(write)).toBe('AccessDenied');
    expect((await onSheet((sheet) => sheet.load('protection/protected'))).protection.protected).toBe(true);
    startExcel(ledger(), { readOnly: true });
    expect(await codeOf((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await codeOf((_sheet, { workbook }) => workbook.settings.add('a', 'b'))).toBe('AccessDenied');
  });

  it('keeps sheets as they are while the structure is protected', async () => {
    const workbook = ledger();
    workbook.structureProtected = true;
    startExcel(workbook);
    expect(await codeOf((_sheet, context) => context.workbook.worksheets.add('新'))).toBe('AccessDenied');
    expect(await codeOf((sheet) => (sheet.name = '改'))).toBe('AccessDenied');
    expect(await codeOf((sheet) => sheet.delete())).toBe('AccessDenied');
    await onSheet((sheet) => (sheet.getRange('A1').values = [['可写']]));
  });
});
