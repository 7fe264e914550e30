import type { RowLayout, TableLayout } from '../model/layout';
import type { Entry, Ledger, TextCell } from '../model/ledger';
import { sameData } from '../model/same-data';
import type { SheetSnapshot } from '../model/snapshot';
import { readEntry } from './entry';
import { ledgerOf, readingFrame, type ParsedLedger, type ReadingFrame } from './index';
import type { TableReader } from './table-reader';

/** Where cells were edited. */
export interface TouchedCells {
  /** Rows that hold an edited cell, or are covered by an edited merged one. */
  readonly rows: ReadonlySet<number>;
  /** Columns of the same kind. */
  readonly columns: ReadonlySet<number>;
}

/**
 * Reads a table again after an edit: the rows that were touched, and those that take something over from rows above them.
 * All other entries stay the same objects, and so do those that read as before. The layout differs from the one before at
 * most in its rows. null where an edit changed how whole columns are read: then the table is to be parsed anew.
 */
export function reparseLedger(
  before: ParsedLedger,
  sheet: SheetSnapshot,
  layout: TableLayout,
  touched: TouchedCells,
): ParsedLedger | null {
  const reader = before.reader.after(sheet, layout, touched.columns);
  const frame = reader && readingFrame(reader, before.frame.columns);
  if (!frame || !sameNaming(before.frame, frame)) return null;
  const reread = rereadEntries(before, reader, frame, touched.rows);
  const { entries: earlier } = before.ledger;
  const isSame = reread.length === earlier.length && reread.every((entry, index) => entry === earlier[index]);
  const entries = isSame ? earlier : reread;
  return { ledger: withGuessesOf(before.ledger, ledgerOf(reader, frame, entries)), reader, frame };
}

function sameNaming(before: ReadingFrame, after: ReadingFrame): boolean {
  return (
    before.naming.length === after.naming.length &&
    after.naming.every(({ index }, at) => before.naming[at]?.index === index)
  );
}

function rereadEntries(
  { frame: before, ledger }: ParsedLedger,
  reader: TableReader,
  frame: ReadingFrame,
  touched: ReadonlySet<number>,
): readonly Entry[] {
  const { columns, naming, fillDown, records } = frame;
  const known = new Earlier(before.records, ledger.entries);
  return records.map((record) => {
    const { row } = record;
    const index = known.indexOf(row);
    const entry = ledger.entries[index];
    const stays =
      entry &&
      !touched.has(row) &&
      before.records[index]?.section === record.section &&
      sameCell(before.fillDown.get(row), fillDown.get(row));
    if (stays) return entry;
    const read = readEntry(reader, columns, naming, record, fillDown);
    return entry && sameData(entry, read) ? entry : read;
  });
}

/** Finds earlier entries by row, asked from top to bottom. */
class Earlier {
  private next = 0;

  constructor(
    private readonly records: readonly RowLayout[],
    readonly entries: readonly Entry[],
  ) {}

  /** The index of the record of a row, -1 where there was none. */
  indexOf(row: number): number {
    while ((this.records[this.next]?.row ?? row) < row) this.next++;
    return this.records[this.next]?.row === row ? this.next : -1;
  }
}

function sameCell(a: TextCell | undefined, b: TextCell | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && sameData(a, b));
}

/** Equal guesses stay the same object. */
function withGuessesOf(before: Ledger, after: Ledger): Ledger {
  return sameData(before.guesses, after.guesses) ? { ...after, guesses: before.guesses } : after;
}
