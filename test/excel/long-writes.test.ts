import type { MarkPlan } from '../../src/core/model/sheet-plan';
import { createExcelHost } from '../../src/excel';
import { createWorkbook, type WorkbookModel } from '../../src/xlsx';
import { startExcel, type FailureMoment } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';

/** Writing that does not fit into one request. */

const ROWS = 2_500;
const OPTIONS = { maxPayload: 450_000 };

function longLedger(): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('台账');
  for (let row = 0; row < ROWS; row++) sheet.setContent(row, 0, { value: `任务${row}`, formula: null });
  return workbook;
}

function longMarks(sheet: string): MarkPlan {
  const reason = '比序时进度慢，应于年底前完成，请责任单位加快推进。'.repeat(5);
  const rows = Array.from({ length: ROWS }, (_row, row) => ['滞后', `${row}：${reason}`] as const);
  return { kind: 'mark', sheet, column: 1, widths: [10, 40], tables: [{ top: 0, rows, conditions: [] }] };
}

function start() {
  const workbook = longLedger();
  const { excel } = startExcel(workbook, OPTIONS);
  return { workbook, excel, host: createExcelHost(), sheet: workbook.sheets[0]?.id ?? '' };
}

describe('marks of more bytes than a request carries', () => {
  it('are written in several, told of as they go', async () => {
    const { workbook, excel, host, sheet } = start();
    const heard: number[] = [];
    await host.apply([longMarks(sheet)], { onProgress: (fraction) => heard.push(fraction) });
    const written = excel.server.syncs.filter(({ requestBytes, error }) => requestBytes > 100_000 && error === null);
    expect(written.length).toBeGreaterThan(1);
    expect(heard).toEqual([...heard].sort((one, other) => one - other));
    expect(heard.at(-1)).toBe(1);
    const last = longMarks(sheet).tables[0]?.rows.at(-1)?.[1];
    expect(workbook.sheets[0]?.contentAt(ROWS - 1, 2)?.value).toBe(last);
  });

  it('go back where one of the requests fails', async () => {
    const moments: readonly FailureMoment[] = ['before', 'middle', 'after'];
    const dry = start();
    await dry.host.apply([longMarks(dry.sheet)]);
    const syncs = dry.excel.server.syncs.length;
    const finished = describeWorkbook(dry.workbook);
    for (const moment of moments) {
      for (let k = 2; k <= syncs; k++) {
        const { workbook, excel, host, sheet } = start();
        const before = describeWorkbook(workbook);
        excel.server.failSync(k, moment, 'Timeout');
        const error: unknown = await host.apply([longMarks(sheet)]).then(
          () => undefined,
          (caught: unknown) => caught,
        );
        if (error !== undefined) expect(error).toMatchObject({ code: 'busy', aftermath: 'unchanged' });
        // A request that is too large is refused for that reason, and sent again in parts.
        else expect(excel.server.syncs[k - 1]?.error).toBe('RequestPayloadSizeLimitExceeded');
        expect(describeWorkbook(workbook)).toEqual(error === undefined ? finished : before);
      }
    }
  });

  it('go back where it is stopped between two requests', async () => {
    const { workbook, host, sheet } = start();
    const before = describeWorkbook(workbook);
    const controller = new AbortController();
    const apply = host.apply([longMarks(sheet)], { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(apply).rejects.toMatchObject({ code: 'cancelled', aftermath: 'unchanged' });
    expect(describeWorkbook(workbook)).toEqual(before);
  });
});

it('holds a change back until the one before it is through', async () => {
  const { workbook, host, sheet } = start();
  const before = describeWorkbook(workbook);
  const results = await Promise.all([
    host.apply([longMarks(sheet)]),
    host.saveSettings('{}'),
    host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]),
    host.saveSettings(null),
  ]);
  expect(results).toHaveLength(4);
  expect(describeWorkbook(workbook)).toEqual(before);
});
