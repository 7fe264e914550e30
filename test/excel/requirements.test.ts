import { createExcelHost, isSupported } from '../../src/excel';
import { createWorkbook } from '../../src/xlsx';
import { startExcel } from '../office-host';
import { findings, ledger, markPlan } from './support/ledger';

it.each([
  ['1.13', false],
  ['1.14', true],
  ['1.20', true],
])('ExcelApi %s is supported: %s', (apiVersion, supported) => {
  const workbook = createWorkbook();
  workbook.addSheet('台账');
  startExcel(workbook, { apiVersion });
  expect(isSupported()).toBe(supported);
});

it('does everything with ExcelApi 1.14 and nothing newer', async () => {
  const workbook = ledger();
  const { excel } = startExcel(workbook, { apiVersion: '1.14', online: false });
  const host = createExcelHost();
  const sheet = workbook.sheets[0]?.id ?? '';
  const stop = await host.subscribe(() => undefined);
  await host.readSheet(sheet);
  await host.apply([
    markPlan(sheet),
    { kind: 'generate', document: 'findings', name: '核查清单', content: findings(), activate: true },
    { kind: 'correct', sheet, cells: [{ cell: { row: 3, column: 2 }, value: 47 }] },
  ]);
  await host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
  await host.saveSettings('{}');
  await stop();
  expect(excel.server.syncs.filter(({ error }) => error !== null)).toEqual([]);
});

it('tells each request, and why it failed', async () => {
  const workbook = ledger();
  const { excel } = startExcel(workbook);
  const told: string[] = [];
  const host = createExcelHost({ trace: ({ label, failed }) => told.push(`${label}: ${failed?.code ?? 'ok'}`) });
  excel.server.failSync(2, 'before', 'ConnectionFailure');
  await host.fileName();
  await expect(host.fileName()).rejects.toMatchObject({ code: 'busy' });
  expect(told).toEqual(['read the file name: ok', 'read the file name: busy']);
});

it('has no file name where the workbook was never saved', async () => {
  startExcel(ledger(), { fileName: null });
  expect(await createExcelHost().fileName()).toBeNull();
});

it('says that a workbook is read-only', async () => {
  const workbook = ledger();
  startExcel(workbook, { readOnly: true });
  const host = createExcelHost();
  const expected = { code: 'read-only', aftermath: 'unchanged' };
  await expect(host.apply([markPlan(workbook.sheets[0]?.id ?? '')])).rejects.toMatchObject({ code: 'read-only' });
  await expect(host.saveSettings('{}')).rejects.toMatchObject(expected);
});
