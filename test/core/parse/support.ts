import { dayFromIso } from '../../../src/core/model/day';
import { detectTables } from '../../../src/core/layout';
import type { LayoutMapping } from '../../../src/core/model/layout';
import type { Entry, Ledger } from '../../../src/core/model/ledger';
import type { SheetFrame } from '../../../src/core/model/snapshot-builder';
import { parseLedger } from '../../../src/core/parse';
import { sheetOf } from '../../support/sheet';

export interface ParseCase {
  readonly asOf?: string;
  readonly frame?: Partial<SheetFrame>;
  readonly mapping?: LayoutMapping;
}

/** Detects and reads the only ledger of a drawn sheet. */
export function parse(drawing: string, options: ParseCase = {}): Ledger {
  const asOf = dayFromIso(options.asOf ?? '2021-12-01');
  if (asOf === null) throw new Error(`not a date: ${String(options.asOf)}`);
  const sheet = sheetOf(drawing, options.frame);
  const { tables, skipped } = detectTables(sheet, {
    asOf,
    today: asOf,
    fileName: null,
    mapping: options.mapping ?? null,
  });
  const table = tables[0];
  if (!table || tables.length > 1) throw new Error(`found ${String(tables.length)} tables (${String(skipped)})`);
  return parseLedger(sheet, table, asOf).ledger;
}

/** The entry of a row as people count it. */
export function entryAt(ledger: Ledger, row: number): Entry {
  const entry = ledger.entries.find((each) => each.row === row - 1);
  if (!entry) throw new Error(`no entry in row ${String(row)}`);
  return entry;
}
