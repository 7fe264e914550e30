import type { GeneratePlan, PlanValue, SheetContent } from '../../src/core/model/sheet-plan';
import { createExcelHost } from '../../src/excel';
import { createWorkbook, type WorkbookModel } from '../../src/xlsx';
import { startExcel, type SyncRecord } from '../office-host';

/** What generated sheets cost on the way to Excel, for a ledger of 13,913 rows. The figures are printed. */

const ROWS = 13_913;
const LIMIT = 5 * 1024 * 1024;

/** A row of a list over the whole ledger: numbers, and texts as long as they are in ledgers. */
const row = (index: number): readonly PlanValue[] => [
  index + 1,
  `第${index}项问题`,
  '市住房和城乡建设局',
  ['逾期未完成', '滞后', '严重滞后'][index % 3] ?? '',
  100,
  index % 97,
  (index % 97) / 100,
  0.75,
  { day: 18_962 + (index % 90) },
  '比序时进度慢 12.3 个百分点',
  `责任人${index % 40}`,
  index % 2 === 0 ? '' : '正在推进',
];

function listOf(rows: number, more: Partial<SheetContent> = {}): SheetContent {
  const range = { top: 1, left: 0, bottom: rows, right: 11 };
  return {
    blocks: [{ at: { row: 1, column: 0 }, rows: Array.from({ length: rows }, (_row, index) => row(index)) }],
    styles: [
      { range, style: { font: { name: '仿宋', size: 12 }, border: '#808080', wrap: true, vertical: 'center' } },
      { range: { ...range, left: 6, right: 7 }, style: { numberFormat: '0.00%' } },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 11 }],
    widths: Array.from({ length: 12 }, (_column, column) => ({ column, characters: 8 + column })),
    heights: Array.from({ length: rows }, (_row, index) => ({ row: index + 1, points: 24 + 15 * (index % 3) })),
    links: [],
    conditions: [],
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      margins: { top: 2, bottom: 2, left: 1.5, right: 1.5 },
      titleRows: [0, 0],
      fitToWidth: true,
      area: { top: 0, left: 0, bottom: rows, right: 11 },
    },
    ...more,
  };
}

function plan(document: string, content: SheetContent): GeneratePlan {
  return { kind: 'generate', document, name: document, content, activate: false };
}

function start() {
  const workbook: WorkbookModel = createWorkbook();
  workbook.addSheet('台账').setContent(0, 0, { value: '台账', formula: null });
  const { excel } = startExcel(workbook);
  return { workbook, excel, host: createExcelHost() };
}

function tell(what: string, syncs: readonly SyncRecord[]): void {
  const bytes = syncs.map(({ requestBytes, responseBytes }) => `${requestBytes} out, ${responseBytes} back`);
  console.info(`${what}: ${syncs.length} syncs (${bytes.join('; ')})`);
}

function expectCarried(syncs: readonly SyncRecord[]): void {
  for (const { error, requestBytes, responseBytes } of syncs) {
    expect(error).toBeNull();
    expect(Math.max(requestBytes, responseBytes)).toBeLessThanOrEqual(LIMIT);
  }
}

describe('generating for 13,913 rows', () => {
  const { workbook, excel, host } = start();

  it('takes one look and at most two syncs for a list of all rows, each cell set once', async () => {
    await host.apply([plan('滞后清单', listOf(ROWS))]);
    const syncs = excel.server.syncs.splice(0);
    tell('a list of 13,913 × 12', syncs);
    expectCarried(syncs);
    expect(syncs.length).toBeLessThanOrEqual(1 + 2);
    const sets = excel.calls.filter(({ name }) => name === 'Range.values (set)');
    // The library sets 1,500 cells at a time, within the request.
    expect(sets.length).toBeLessThanOrEqual(Math.ceil(ROWS / (1_500 / 12)) + 10);
    expect(workbook.sheets[1]?.contentAt(ROWS, 2)?.value).toBe('市住房和城乡建设局');
    expect(workbook.sheets[1]?.rows.get(ROWS)?.height).toBe(24 + 15 * ((ROWS - 1) % 3));
  });

  it('takes no more where it is written again', async () => {
    await host.apply([plan('滞后清单', listOf(ROWS))]);
    const syncs = excel.server.syncs.splice(0);
    tell('the same list again', syncs);
    expectCarried(syncs);
    expect(syncs.length).toBeLessThanOrEqual(1 + 2);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['台账', '滞后清单']);
  });

  it('takes one look and one sync for many documents that fit into a request', async () => {
    const names = ['简报', '通报', '发布稿', '汇总表', '排名表', '挂图', '督办通知', '整改承诺'];
    await host.apply(names.map((name) => plan(name, listOf(60))));
    const syncs = excel.server.syncs.splice(0);
    tell(`${names.length} documents`, syncs);
    expectCarried(syncs);
    expect(syncs.length).toBe(2);
    await host.apply(names.map((name) => plan(name, listOf(61))));
    const again = excel.server.syncs.splice(0);
    tell(`${names.length} documents again`, again);
    expect(again.length).toBe(2);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['台账', '滞后清单', ...names]);
  });

  it('stays within two syncs a sheet where several are as long as the ledger', async () => {
    const names = ['滞后清单', '排名表', '汇总表'];
    await host.apply(names.map((name) => plan(name, listOf(ROWS))));
    const syncs = excel.server.syncs.splice(0);
    tell(`${names.length} lists of 13,913 × 12`, syncs);
    expectCarried(syncs);
    expect(syncs.length).toBeLessThanOrEqual(1 + 2 * names.length);
  });

  it('carries 500 links of a sheet in the same request', async () => {
    const links = Array.from({ length: 500 }, (_link, index) => ({
      cell: { row: 1 + index, column: 1 },
      sheet: '二〇二一年重点任务台账',
      target: { row: index, column: 3 },
      tip: '定位到来源单元格',
    }));
    await host.apply([plan('滞后清单', listOf(600, { links }))]);
    const syncs = excel.server.syncs.splice(0);
    tell('500 links', syncs);
    expectCarried(syncs);
    expect(syncs.length).toBe(2);
    expect(workbook.sheets.flatMap(({ hyperlinks }) => hyperlinks)).toHaveLength(500);
  });
});
