import { HostError } from '../../src/core/model/host-error';
import { createExcelHost } from '../../src/excel';
import { createWorkbook, snapshotOf, type WorkbookModel } from '../../src/xlsx';
import { startExcel, type ExcelOptions } from '../office-host';
import { plainSnapshot } from '../host-contract/plain-snapshot';

/** Reading within Excel's limits: what does not fit is asked for in smaller parts, and the snapshot is the same. */

const COLUMNS = 8;

/** Rows of texts, numbers, percentages that begin late, and formulas; some rows hidden. */
function wideLedger(rows: number): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('台账');
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const text = `第${row}行第${column}栏`;
      const value = column === 2 || (column === 5 && row > rows / 2) ? row / 7 : text;
      const formula = column === 7 && row % 3 > 0 ? `LEN(A${row + 1})` : null;
      sheet.setContent(row, column, { value: formula === null ? value : row, formula });
    }
    if (row % 5 === 4) sheet.rows.set(row, { height: null, hidden: true, style: null });
  }
  return workbook;
}

async function read(workbook: WorkbookModel, options: Partial<ExcelOptions> = {}) {
  const { excel } = startExcel(workbook, options);
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  const snapshot = await createExcelHost().readSheet(sheet.id);
  expect(plainSnapshot(snapshot)).toEqual(plainSnapshot(snapshotOf(sheet, workbook)));
  return excel.server.syncs;
}

describe('blocks', () => {
  it('reads a small sheet in one request', async () => {
    const workbook = createWorkbook();
    workbook.addSheet('台账').setContent(3, 3, { value: 0.5, formula: null });
    expect(await read(workbook)).toHaveLength(1);
  });

  it.each([40_000, 150_000, 400_000])('halves what does not fit into %d bytes', async (maxPayload) => {
    const syncs = await read(wideLedger(4_000), { maxPayload });
    const failures = syncs.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded');
    const bytes = syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.length).toBeLessThanOrEqual(12);
    // Halved blocks fill at least a quarter of what fits.
    expect(syncs.length - failures.length).toBeLessThanOrEqual(3 + Math.ceil((4 * bytes) / maxPayload));
  });

  it('fails where not even a row fits', async () => {
    await expect(read(wideLedger(3), { maxPayload: 900 })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('reads wide sheets, and cells far below and to the right of the first rows', async () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet('台账');
    for (let column = 0; column < 150; column++)
      sheet.setContent(column * 30, column, { value: column, formula: null });
    await read(workbook);
  });

  it('refuses more cells than Excel gives the values of', async () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet('台账');
    for (const [row, column] of [
      [0, 0],
      [1_048_575, 9],
    ] as const) {
      sheet.setContent(row, column, { value: '远', formula: null });
    }
    await expect(read(workbook)).rejects.toMatchObject({
      code: 'too-large',
      params: { limit: 5_000_000, found: 10_485_760 },
    });
  });
});

describe('merged areas', () => {
  function merged(count: number): WorkbookModel {
    const workbook = wideLedger(count * 2);
    for (let index = 0; index < count; index++) {
      const top = index * 2;
      workbook.sheets[0]?.merges.push({ top, left: 0, bottom: top + 1, right: 0 });
    }
    return workbook;
  }

  it('come with the first look up to 512', async () => {
    // The second request brings formulas and hidden rows.
    expect(await read(merged(512))).toHaveLength(2);
  });

  it('are asked for half by half beyond', async () => {
    const syncs = await read(merged(1_400));
    expect(syncs.length).toBeLessThanOrEqual(14);
  });

  it('are found across the halves', async () => {
    const workbook = merged(600);
    workbook.sheets[0]?.merges.push({ top: 3, left: 1, bottom: 1_190, right: 1 });
    await read(workbook);
  });
});

describe('what Excel refuses to tell', () => {
  it('is found out otherwise: formulas, where a sheet may not be searched for them', async () => {
    const workbook = wideLedger(50);
    const { excel } = startExcel(workbook);
    const refused = excel.server.executeAsync.bind(excel.server);
    jest.spyOn(excel.server, 'executeAsync').mockImplementation((flags, request) => {
      const text = JSON.stringify(request.Body);
      if (!text.includes('GetSpecialCells')) return refused(flags, request);
      return Promise.resolve({ HttpStatusCode: 403, ErrorCode: 'AccessDenied', ErrorMessage: '', Body: null });
    });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    const snapshot = await createExcelHost().readSheet(sheet.id);
    expect(plainSnapshot(snapshot)).toEqual(plainSnapshot(snapshotOf(sheet, workbook)));
  });
});

describe('waiting and stopping', () => {
  it('waits until a cell is not edited any more', async () => {
    const workbook = wideLedger(3);
    const { excel } = startExcel(workbook);
    excel.server.beginCellEdit();
    let done = false;
    const reading = createExcelHost()
      .readSheet(workbook.sheets[0]?.id ?? '')
      .then(() => (done = true));
    await excel.settled();
    expect(done).toBe(false);
    excel.server.endCellEdit();
    await reading;
    expect(done).toBe(true);
  });

  it('stops between two blocks', async () => {
    const workbook = wideLedger(4_000);
    const { excel } = startExcel(workbook, { maxPayload: 150_000 });
    const controller = new AbortController();
    const heard: number[] = [];
    const error: unknown = await createExcelHost()
      .readSheet(workbook.sheets[0]?.id ?? '', {
        signal: controller.signal,
        onProgress: (fraction) => {
          heard.push(fraction);
          if (heard.length === 3) controller.abort();
        },
      })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: 'cancelled' });
    expect(heard).toHaveLength(3);
    expect(excel.server.syncs.length).toBeGreaterThan(2);
  });

  it('tells progress that only grows', async () => {
    const workbook = wideLedger(4_000);
    startExcel(workbook, { maxPayload: 60_000 });
    const heard: number[] = [];
    const onProgress = (fraction: number): void => void heard.push(fraction);
    await createExcelHost().readSheet(workbook.sheets[0]?.id ?? '', { onProgress });
    expect(heard.length).toBeGreaterThan(5);
    expect(heard).toEqual([...heard].sort((one, other) => one - other));
    expect(heard.at(-1)).toBe(1);
  });
});

it('holds nothing in Excel after its work', async () => {
  const workbook = wideLedger(20);
  const { excel } = startExcel(workbook);
  const host = createExcelHost();
  const stop = await host.subscribe(() => undefined);
  await host.readSheet(workbook.sheets[0]?.id ?? '');
  await host.readCells(workbook.sheets[0]?.id ?? '', [{ top: 0, left: 0, bottom: 9, right: 3 }]);
  await stop();
  expect(excel.held).toEqual({ events: 0, references: 0 });
});
