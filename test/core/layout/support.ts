import { columnName, rangeAddress } from '../../../src/core/model/address';
import { dayFromIso, isoOf } from '../../../src/core/model/day';
import { detectTables, type DetectOptions, type Detection } from '../../../src/core/layout';
import type { RowLayout, TableLayout } from '../../../src/core/model/layout';
import type { SheetFrame } from '../../../src/core/model/snapshot-builder';
import { sheetOf } from '../../support/sheet';

const DAY = dayFromIso('2021-12-01') ?? 0;

/** Detects the tables of a drawn sheet, as of 2021-12-01 and without a file name unless told otherwise. */
export function detect(
  drawing: string,
  options: Partial<DetectOptions> = {},
  frame: Partial<SheetFrame> = {},
): Detection {
  return detectTables(sheetOf(drawing, frame), { asOf: null, today: DAY, fileName: null, mapping: null, ...options });
}

/** The only table of a drawn sheet. */
export function detectOne(
  drawing: string,
  options: Partial<DetectOptions> = {},
  frame: Partial<SheetFrame> = {},
): TableLayout {
  const { tables, skipped } = detect(drawing, options, frame);
  const table = tables[0];
  if (!table || tables.length > 1) throw new Error(`found ${String(tables.length)} tables (${String(skipped)})`);
  return table;
}

/** Roles by column: "A sequence, B department". */
export function roles(table: TableLayout): string {
  return table.columns.map((column) => `${columnName(column.index)} ${column.role}`).join(', ');
}

/** Header rows as people count them. */
export function headerRows(table: TableLayout): number[] {
  return table.headerRows.map((row) => row + 1);
}

/** Rows as people count them, runs of a kind together: "5-8 record, 9 total(5-8)". */
export function rows(table: TableLayout): string {
  const runs: { kind: string; from: number; to: number; addends: string }[] = [];
  for (const row of table.rows) {
    const last = runs.at(-1);
    const addends = ranges(row.addends);
    if (last && last.kind === row.kind && last.to === row.row && addends === '' && last.addends === '')
      last.to = row.row + 1;
    else runs.push({ kind: row.kind, from: row.row + 1, to: row.row + 1, addends });
  }
  return runs
    .map(
      ({ kind, from, to, addends }) =>
        `${from === to ? String(from) : `${String(from)}-${String(to)}`} ${kind}${addends === '' ? '' : `(${addends})`}`,
    )
    .join(', ');
}

function ranges(numbers: RowLayout['addends']): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number) last[1] = number + 1;
    else runs.push([number + 1, number + 1]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`)).join(' ');
}

export function range(table: TableLayout): string {
  return rangeAddress(table.range);
}

export function plan(table: TableLayout): string {
  return `${isoOf(table.plan.start)}..${isoOf(table.plan.end)} ${table.plan.source}`;
}
