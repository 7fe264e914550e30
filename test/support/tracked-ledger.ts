import { mergesOf } from '../../src/core/model/merge-index';
import type { ColumnRole } from '../../src/core/model/layout';
import type { Entry } from '../../src/core/model/ledger';
import { CHUNK_ROWS, type CellChunk, type SheetSnapshot } from '../../src/core/model/snapshot';
import type { ParsedLedger } from '../../src/core/parse';
import { TableReader } from '../../src/core/parse';
import { RateStyles } from '../../src/core/parse/rate-style';

/** One look at a ledger: at a cell, or at a field of an entry. */
export type Look =
  | { readonly row: number; readonly column: number; readonly role: ColumnRole | 'outside' }
  | { readonly row: number; readonly field: keyof Entry };

/**
 * A ledger that tells which of its cells and entries are looked at. How rate columns are written is not part of it: an edit
 * that changes that has the whole table read anew.
 */
export function trackedLedger(
  { ledger, reader }: ParsedLedger,
  note: (look: Look) => void,
): Pick<ParsedLedger, 'ledger' | 'reader'> {
  const { sheet, layout, entries } = ledger;
  const roles = new Map(layout.columns.map(({ index, role }) => [index, role]));
  const tracked = trackedSheet(sheet, (row, column) => note({ row, column, role: roles.get(column) ?? 'outside' }));
  return {
    ledger: { ...ledger, sheet: tracked, entries: entries.map((entry) => trackedEntry(entry, note)) },
    reader: new TableReader(tracked, layout, reader.dates, new RateStyles(sheet, layout)),
  };
}

/** Whether a look at a row is within what hangs on another: its own cells, and those of merges that cover it. */
export function isOfRow(sheet: SheetSnapshot, look: Look, row: number): boolean {
  if (look.row === row) return true;
  if (!('column' in look)) return false;
  const merge = mergesOf(sheet).mergeAt(look.row, look.column);
  return merge !== null && merge.top <= row && merge.bottom >= row;
}

/** Whether a look is at a cell of a column, or at one of a merge that covers it there. */
export function isOfColumn(sheet: SheetSnapshot, look: Look, column: number): boolean {
  if (!('column' in look)) return false;
  const merge = mergesOf(sheet).mergeAt(look.row, look.column);
  return look.column === column || (merge !== null && merge.left <= column && merge.right >= column);
}

function trackedEntry(entry: Entry, note: (look: Look) => void): Entry {
  return new Proxy(entry, {
    get: (target, field: keyof Entry) => {
      // Every entry is known by its row, which no edit changes.
      if (field !== 'row' && field in target) note({ row: target.row, field });
      return target[field];
    },
  });
}

function trackedSheet(sheet: SheetSnapshot, note: (row: number, column: number) => void): SheetSnapshot {
  const columns = sheet.columns.map((chunks, column) =>
    chunks?.map(
      (chunk, number) => chunk && trackedChunk(chunk, (offset) => note(number * CHUNK_ROWS + offset, column)),
    ),
  );
  const formulas = new Map(sheet.formulas);
  const get = formulas.get.bind(formulas);
  formulas.get = (key) => {
    note(Math.floor(key / 16_384), key % 16_384);
    return get(key);
  };
  return { ...sheet, columns, formulas };
}

function trackedChunk(chunk: CellChunk, note: (offset: number) => void): CellChunk {
  const tracked = <T extends Uint8Array | Float64Array | Uint16Array>(cells: T): T =>
    new Proxy(cells, {
      get: (target, name): unknown => {
        if (typeof name === 'string' && /^\d+$/.test(name)) note(Number(name));
        return Reflect.get(target, name, target);
      },
    });
  return { kinds: tracked(chunk.kinds), numbers: tracked(chunk.numbers), formats: tracked(chunk.formats) };
}
