import type { StringTable } from '../../core/model/snapshot-builder';
import { Sheet } from '../model/sheet';
import type { SheetModel } from '../model/workbook-model';
import { cellBuffers, packCells, unpackCells, type PackedCells } from './cells';
import { packRanges, unpackRanges, type PackedRanges } from './ranges';
import { packRows, rowBuffers, unpackRows, type PackedRows } from './rows';

type Methods<T> = { [Key in keyof T]: T[Key] extends (...args: never) => unknown ? Key : never }[keyof T];

/** Everything else of a sheet: plain data, and little of it. */
type SheetRest = Omit<SheetModel, Methods<SheetModel> | 'grid' | 'merges' | 'rows'>;

/** A sheet on its way to another thread. */
export interface PackedSheet {
  readonly cells: PackedCells;
  readonly merges: PackedRanges;
  readonly rows: PackedRows;
  readonly rest: SheetRest;
}

/** The sheet in a form that is quickly sent; the sheet itself stays as it is. */
export function packSheet(sheet: SheetModel): PackedSheet {
  // What is inherited (methods) is no part of the rest: a field that a sheet gains later is carried without a word here.
  const { grid, merges, rows, ...rest } = sheet;
  return { cells: packCells(grid), merges: packRanges(merges), rows: packRows(rows), rest };
}

/** The sheet again, over the memory that was handed over. @param strings the texts of its workbook */
export function unpackSheet({ cells, merges, rows, rest }: PackedSheet, strings: StringTable): Sheet {
  const sheet = Object.assign(new Sheet(rest.id, rest.name, rest.part, strings), rest);
  unpackCells(cells, sheet.grid);
  // One by one: a call takes some 100,000 arguments at most.
  for (const range of unpackRanges(merges)) sheet.merges.push(range);
  unpackRows(rows, sheet.rows);
  return sheet;
}

/** The memory that is handed over. */
export function sheetBuffers({ cells, merges, rows }: PackedSheet): readonly ArrayBuffer[] {
  return [...cellBuffers(cells), merges.buffer, ...rowBuffers(rows)];
}
