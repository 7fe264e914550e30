import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dayAt, kindAt, numberAt, textAt } from '../../src/core/model/cells';
import { isoOf } from '../../src/core/model/day';
import { CellKind, type SheetSnapshot } from '../../src/core/model/snapshot';
import { readWorkbook } from '../../src/xlsx';

/** A value in a form that both readers can be brought to; null for an empty cell. */
type Plain = string | number | boolean | null | { readonly day: string };

interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly Plain[])[];
  readonly merges: number;
}

function hucre(command: 'read' | 'write', input: Uint8Array | string): Buffer {
  const script = join(__dirname, 'support/hucre.mjs');
  return execFileSync(process.execPath, [script, command], { input, maxBuffer: 256 * 1024 * 1024 });
}

function valueAt(sheet: SheetSnapshot, row: number, column: number): Plain {
  const day = dayAt(sheet, row, column);
  if (day !== null) return { day: isoOf(day) };
  switch (kindAt(sheet, row, column)) {
    case CellKind.Number:
      return numberAt(sheet, row, column);
    case CellKind.Boolean:
      return textAt(sheet, row, column) === 'TRUE';
    default:
      return textAt(sheet, row, column) || null;
  }
}

/** Compares names, all cells and the number of merges; gives how many cells hold a value. */
function compare(bytes: Uint8Array): number {
  const expected = JSON.parse(hucre('read', bytes).toString()) as PlainSheet[];
  const { sheets } = readWorkbook(bytes);
  expect(sheets.map(({ name, merges }) => [name, merges.length])).toEqual(
    expected.map(({ name, merges }) => [name, merges]),
  );
  return sheets.reduce((cells, sheet, index) => cells + compareCells(sheet, expected[index]?.rows ?? []), 0);
}

function compareCells(sheet: SheetSnapshot, rows: readonly (readonly Plain[])[]): number {
  let cells = 0;
  const width = Math.max(sheet.columnCount, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  for (let row = 0; row < Math.max(rows.length, sheet.rowCount); row++) {
    const line = columns.map((column) => valueAt(sheet, row, column));
    cells += line.filter((value) => value !== null).length;
    expect(line).toEqual(columns.map((column) => rows[row]?.[column] ?? null));
  }
  return cells;
}

// The samples lie beside the repository, not in it.
const SAMPLES = join(__dirname, '../../../shared/ledgers');
const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')) : [];

describe('readWorkbook beside hucre', () => {
  it('reads what hucre writes', () => {
    const rows: Plain[][] = [
      ['序号', '责任单位', '目标值', '完成值', '完成率', '排查日期', '是否销号'],
      ...Array.from({ length: 600 }, (_, row): Plain[] => [
        row + 1,
        `第${row % 7}单位 & <科>`,
        row * 1.05,
        row % 3 === 0 ? null : row / 7,
        -row / 1e6,
        { day: isoOf(18_628 + (row % 365)) },
        row % 2 === 0,
      ]),
    ];
    const merges = [{ startRow: 1, startCol: 1, endRow: 3, endCol: 1 }];
    const sheets = [
      { name: '台账 & 表', rows, merges },
      { name: '空', rows: [] },
    ];
    expect(compare(hucre('write', JSON.stringify(sheets)))).toBeGreaterThan(3900);
  });

  (samples.length > 0 ? it.each(samples) : it.skip.each(['no samples beside the repository']))(
    'reads %s as hucre does',
    (name) => {
      expect(compare(readFileSync(join(SAMPLES, name)))).toBeGreaterThan(20);
    },
  );
});
