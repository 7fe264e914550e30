import type { DateContext } from '../model/deadline';
import { calendarOf, type Day } from '../model/day';
import type { ColumnLayout, RowLayout, TableLayout } from '../model/layout';
import type { Ledger, TextCell } from '../model/ledger';
import type { Message } from '../model/message';
import type { SheetSnapshot } from '../model/snapshot';
import { readEntry } from './entry';
import { fillDownDepartments } from './fill-down';
import { guess, planYearGuess } from './guesses';
import { ledgerKind } from './kind';
import { namingColumns } from './naming';
import { roleColumns, type RoleColumns } from './role-columns';
import { TableReader } from './table-reader';

export { TableReader } from './table-reader';

/** A ledger together with the reader of its cells, which rules go on using. */
export interface ParsedLedger {
  readonly ledger: Ledger;
  readonly reader: TableReader;
  readonly frame: ReadingFrame;
}

/** What the rows of a table have in common when they are read. */
export interface ReadingFrame {
  readonly columns: RoleColumns;
  /** The columns that name a record. */
  readonly naming: readonly ColumnLayout[];
  /** Departments that stand in a row above, by row. */
  readonly fillDown: ReadonlyMap<number, TextCell>;
  readonly records: readonly RowLayout[];
}

/** Reads every record of a table. `asOf` is the day against which 本月底 and the like are read. */
export function parseLedger(sheet: SheetSnapshot, layout: TableLayout, asOf: Day): ParsedLedger {
  const dates: DateContext = { planStart: layout.plan.start, planEnd: layout.plan.end, asOf };
  const reader = new TableReader(sheet, layout, dates);
  const frame = readingFrame(reader, roleColumns(layout));
  const { columns, naming, fillDown, records } = frame;
  const entries = records.map((row) => readEntry(reader, columns, naming, row, fillDown));
  return { ledger: ledgerOf(reader, frame, entries), reader, frame };
}

/** What the rows of the reader's table have in common. */
export function readingFrame(reader: TableReader, columns: RoleColumns): ReadingFrame {
  const records = reader.layout.rows.filter((row) => row.kind === 'record');
  return {
    columns,
    naming: namingColumns(reader, columns, records),
    fillDown: fillDownDepartments(reader, columns, records),
    records,
  };
}

/** The ledger of entries that were read. */
export function ledgerOf(reader: TableReader, { fillDown }: ReadingFrame, entries: Ledger['entries']): Ledger {
  const { sheet, layout, dates } = reader;
  const guesses: Message[] = [];
  const planYear = planYearGuess(layout.plan.source, calendarOf(layout.plan.start).year);
  if (planYear) guesses.push(planYear);
  if (fillDown.size > 0) guesses.push(guess('department-filled-down', { rows: fillDown.size }));
  return { sheet, layout, kind: ledgerKind(layout, entries), entries, asOf: dates.asOf, guesses };
}
