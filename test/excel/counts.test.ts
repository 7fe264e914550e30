import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindAt } from '../../src/core/model/cells';
import type { MarkPlan } from '../../src/core/model/sheet-plan';
import { CellKind } from '../../src/core/model/snapshot';
import { createExcelHost } from '../../src/excel';
import { createWorkbook, openWorkbook, type WorkbookModel } from '../../src/xlsx';
import { startExcel, type SyncRecord } from '../office-host';
import { describeWorkbook } from '../support/describe-workbook';

/** What the largest sample ledger costs on the way to Excel and back. The figures are printed. */

const SAMPLE = join(__dirname, '../../../shared/ledgers/05-问题整改销号台账.xlsx');
const LIMIT = 5 * 1024 * 1024;
const ROWS = 13_913;
const COLUMNS = 9;

/** The sample where it lies beside the repository, else a ledger of its size. */
function largeLedger(): WorkbookModel {
  return existsSync(SAMPLE) ? openWorkbook(readFileSync(SAMPLE)) : generatedLedger();
}

function generatedLedger(): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('问题台账');
  sheet.setContent(0, 0, { value: '问题整改销号台账', formula: null });
  for (let row = 1; row <= ROWS + 1; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const text = row === 1 ? `栏目${column}` : `第${row}项问题的第${column}栏内容`;
      const value = column < 4 && row > 1 ? row * 10 + column : text;
      sheet.setContent(row, column, { value, formula: null });
    }
  }
  return workbook;
}

function planFor(workbook: WorkbookModel, rows: number): MarkPlan {
  const sheet = workbook.sheets[0]?.id ?? '';
  const statuses = ['已完成', '逾期完成', '达序时', '滞后', '严重滞后', '逾期未完成', '未报'];
  const marks = Array.from({ length: rows - 1 }, (_row, index): readonly [string, string] => {
    const status = statuses[index % statuses.length] ?? '';
    return index === 0 ? ['核查进度', '核查说明'] : [status, `应于2021年${(index % 12) + 1}月底前销号，${status}。`];
  });
  return {
    kind: 'mark',
    sheet,
    column: COLUMNS,
    widths: [12, 40],
    tables: [
      {
        top: 1,
        rows: marks,
        conditions: statuses.map((status) => ({
          range: { top: 2, left: 0, bottom: rows - 1, right: COLUMNS + 1 },
          formula: `$J3="${status}"`,
          fill: '#FFC7CE',
        })),
      },
    ],
  };
}

function bytesOf(syncs: readonly SyncRecord[], side: 'requestBytes' | 'responseBytes'): number {
  return syncs.reduce((sum, record) => sum + record[side], 0);
}

const encoder = new TextEncoder();

describe('a ledger of 13,913 rows', () => {
  const workbook = largeLedger();
  const original = describeWorkbook(workbook);
  const { excel } = startExcel(workbook);
  const host = createExcelHost();
  const sheet = workbook.sheets[0]?.id ?? '';
  let rows = 0;

  it('is read in the fewest syncs that 5 MB allows after the first look', async () => {
    const progress: number[] = [];
    const snapshot = await host.readSheet(sheet, { onProgress: (fraction) => progress.push(fraction) });
    rows = snapshot.rowCount;
    const syncs = excel.server.syncs.splice(0);
    const bytes = bytesOf(syncs, 'responseBytes');
    console.info(
      `reading ${rows} × ${snapshot.columnCount}: ${syncs.length} syncs, ${bytes} bytes ` +
        `(${syncs.map(({ responseBytes }) => responseBytes).join(' + ')})`,
    );
    expect(rows).toBeGreaterThanOrEqual(ROWS);
    expect(syncs.length).toBe(1 + Math.ceil((bytes - (syncs[0]?.responseBytes ?? 0)) / LIMIT));
    expect(syncs.every(({ error, responseBytes }) => error === null && responseBytes <= LIMIT)).toBe(true);
    expect(kindAt(snapshot, rows - 1, 0)).not.toBe(CellKind.Empty);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
    expect(progress.at(-1)).toBe(1);
  });

  it('is marked in at most 3 syncs, and at most 32 bytes a row beside the reasons', async () => {
    const plan = planFor(workbook, rows);
    const [table] = plan.tables;
    const reasons = encoder.encode(table?.rows.map(([, reason]) => reason).join('') ?? '').length;
    await host.apply([plan]);
    const syncs = excel.server.syncs.splice(0);
    const bytes = bytesOf(syncs, 'requestBytes') + bytesOf(syncs, 'responseBytes');
    const perRow = (bytes - reasons) / (table?.rows.length ?? 1);
    console.info(
      `marking ${table?.rows.length} rows: ${syncs.length} syncs, ${bytes} bytes, of which reasons ${reasons}; ` +
        `${perRow.toFixed(2)} bytes a row beside them`,
    );
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(perRow).toBeLessThanOrEqual(32);
  });

  it('is marked again in at most 3 syncs, and read again without its marks travelling', async () => {
    await host.apply([planFor(workbook, rows)]);
    const again = excel.server.syncs.splice(0);
    await host.readSheet(sheet);
    const read = excel.server.syncs.splice(0);
    console.info(
      `marking again: ${again.length} syncs, ${bytesOf(again, 'requestBytes')} bytes out, ` +
        `${bytesOf(again, 'responseBytes')} back (the marks before, to be put back if it fails); ` +
        `reading with marks: ${read.length} syncs, ${bytesOf(read, 'responseBytes')} bytes`,
    );
    expect(again.length).toBeLessThanOrEqual(3);
    expect(read.length).toBe(2);
  });

  it('is cleared in at most 3 syncs and is what it was', async () => {
    await host.apply([{ kind: 'clear', marks: [sheet], documents: [] }]);
    const syncs = excel.server.syncs.splice(0);
    console.info(`clearing: ${syncs.length} syncs, ${bytesOf(syncs, 'responseBytes')} bytes back`);
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(describeWorkbook(workbook)).toEqual(original);
  });
});
